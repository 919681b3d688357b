import assert from 'node:assert/strict';
import { decodeReflection, MAX_THOUGHT, REFLECTION_MODELS, startReflection } from '../../src/consultations/think-aloud.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { textsIn } from '../../src/language/texts/index.ts';
import { answerCard } from '../../src/teams/cards/answer.ts';
import { type CardView, expandCard } from '../../src/teams/cards/card.ts';
import { noteCard, stepCard, type ThinkContext } from '../../src/teams/cards/think.ts';
import { wordsOf } from '../support/droft.ts';
import { fullConsultation, PACKS, reflectionWith } from '../support/views.ts';

const [PACK] = PACKS;

function contextIn(language: 'nb' | 'nn' | 'en'): ThinkContext {
  return { language, pack: PACK, guideline: PACK.guidelines[12], danger: true };
}

interface Input {
  readonly type: string;
  readonly id: string;
  readonly value: string;
  readonly isVisible?: boolean;
  readonly maxLength: number;
}

function inputsOf(view: CardView): Input[] {
  return (expandCard(view)['body'] as Input[]).filter((one) => one.type === 'Input.Text');
}

function titlesOf(view: CardView): string[] {
  return (expandCard(view)['actions'] as { title: string }[]).map((action) => action.title);
}

describe('the cards of «Tenk høyt»', () => {
  it('hold the texts of all steps, each once, and show the input of the step one is at alone', () => {
    const reflection = { ...reflectionWith('eight', (step) => `TANKE${step}.`), at: 3 };
    const view = stepCard(reflection, contextIn('nb'));
    const inputs = inputsOf(view);
    assert.deepEqual(
      inputs.map((one) => one.id).sort(),
      [1, 2, 3, 4, 5, 6, 7, 8].map((step) => `thought${step}`),
    );
    assert.deepEqual(
      inputs.filter((one) => one.isVisible !== false).map((one) => [one.id, one.value]),
      [['thought3', 'TANKE3.']],
    );
    const written = JSON.stringify(expandCard(view));
    for (let step = 1; step <= 8; step++) assert.equal(written.split(`TANKE${step}.`).length, 2, `step ${step}`);
  });

  it('let one write as much as is kept', () => {
    for (const { maxLength } of inputsOf(stepCard(startReflection('six'), contextIn('nb')))) assert.equal(maxLength, MAX_THOUGHT);
  });

  for (const language of LANGUAGES) {
    it(`stay under 28 kB with eight texts of 1200 letters in ${language}, also with æ, ø, å, emoji and signs that JSON writes twice`, () => {
      for (const letter of ['å', '🙈', '"', '\n-', '漢', '\u0000', '\ud800']) {
        const full = decodeReflection(
          'eight.4.',
          Array.from({ length: 8 }, () => letter.repeat(MAX_THOUGHT)),
        );
        assert.ok(full);
        for (const view of [
          stepCard({ ...full, shortened: true }, contextIn(language)),
          noteCard({ ...full, shortened: true }, contextIn(language)),
        ]) {
          const bytes = Buffer.byteLength(JSON.stringify(expandCard(view)));
          assert.ok(bytes < 26_000, `${JSON.stringify(letter)}: ${bytes}`);
        }
      }
    });

    it(`say step, name and own questions in ${language}, and where the steps are from`, () => {
      const { think } = textsIn(language);
      for (const model of ['eight', 'six'] as const) {
        REFLECTION_MODELS[model].forEach((step, index) => {
          const words = wordsOf(expandCard(stepCard({ ...startReflection(model), at: index + 1 }, contextIn(language))));
          const wanted = [
            think.step[step].name,
            ...think.step[step].questions,
            think.model[model].source,
            PACK.guidelines[12]?.title[language] ?? '-',
          ];
          for (const one of wanted) assert.ok(words.includes(one), one);
          assert.ok(words.includes(think.progress({ at: index + 1, of: REFLECTION_MODELS[model].length })));
        });
      }
    });
  }

  it('are offered on every answer card but one about danger', () => {
    const full = fullConsultation('nb', []);
    const guideline = PACK.guidelines[12];
    assert.ok(guideline);
    for (const route of ['leader', 'colleague', 'info', 'none'] as const)
      assert.ok(titlesOf(answerCard({ ...full, route }, { pack: PACK, situation: 'any' }, guideline)).includes('Tenk høyt'), route);
    assert.ok(!titlesOf(answerCard({ ...full, route: 'acute' }, { pack: PACK, situation: 'any' }, guideline)).includes('Tenk høyt'));
  });

  it('offer no way back from the first step, and the note from the last', () => {
    const started = startReflection('six');
    assert.deepEqual(titlesOf(stepCard(started, contextIn('nb'))), ['Neste', 'Hopp over', 'Avslutt']);
    assert.deepEqual(titlesOf(stepCard({ ...started, at: 2 }, contextIn('nb'))), ['Neste', 'Tilbake', 'Hopp over', 'Avslutt']);
    assert.deepEqual(titlesOf(stepCard({ ...started, at: 6 }, contextIn('nb'))), ['Vis notatet', 'Tilbake', 'Hopp over']);
  });

  it('write the note in order, with plain runs alone for what was written', () => {
    const words = ['**fet** [lenke](https://x.no)', '${title}', '<at>Kari</at>'];
    const view = noteCard({ ...reflectionWith('six', (step) => words[step - 1] ?? ''), skipped: [2] }, contextIn('nb'));
    const body = expandCard(view)['body'] as { items?: { type: string; text?: string; inlines?: { text: string }[] }[] }[];
    const steps = body.flatMap((one) => one.items ?? []);
    assert.deepEqual(
      steps.filter((one) => one.type === 'RichTextBlock').map((one) => one.inlines?.map((run) => run.text)),
      [[words[0]], [words[2]]],
    );
    assert.deepEqual(
      steps.filter((one) => /^\d /.test(one.text ?? '')).map((one) => one.text),
      ['1 Spørsmålet', '3 De det gjelder'],
    );
  });

  it('keep what was written out of the line for notifications', () => {
    for (const view of [
      stepCard(
        reflectionWith('six', () => 'KANARI'),
        contextIn('nb'),
      ),
      noteCard(
        reflectionWith('six', () => 'KANARI'),
        contextIn('nb'),
      ),
    ])
      assert.doesNotMatch(view.summary, /KANARI/);
  });
});
