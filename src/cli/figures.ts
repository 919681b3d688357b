/** The quality figures of a set of labelled cases: what `evaluate` and the folds of `train` print. */
import { isConfident, reliability } from '../matching/confidence.ts';
import type { Likelihoods } from '../matching/model.ts';
import { decide } from '../triage/decide.ts';

/** A labelled case; the meaning of each field is in the rubric that comes with the cases. */
export interface Case {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly primary: number;
  readonly accepted: readonly number[];
  readonly relevant: readonly number[];
  readonly route: string;
  readonly routes: readonly string[];
  readonly aboutLeader: boolean;
  readonly raiseWithClient: boolean;
  readonly referElsewhere: boolean;
}

/** What the engine answered to a case. `guidelines` best first, with chances; empty = out of scope. */
export interface Answer {
  readonly guidelines: readonly { readonly number: number; readonly score: number }[];
  readonly route: string;
  readonly aboutLeader: boolean;
  readonly raiseWithClient: boolean;
  readonly referElsewhere: boolean;
  readonly confident: boolean;
}

/** The answer the engine would give from these chances alone, county guidelines. */
export function fromLikelihoods(text: string, likely: Likelihoods): Answer {
  const triage = decide(text, likely);
  const inScope = Math.max(1 - (likely.county[0] ?? 0), 1e-6);
  const guidelines = likely.county
    .map((chance, number) => ({ number, score: chance / inScope }))
    .slice(1)
    .sort((a, b) => b.score - a.score);
  return {
    ...triage,
    guidelines: triage.route === 'none' ? [] : guidelines,
    confident: triage.route !== 'none' && isConfident(likely.county),
  };
}

/** All figures as lines of text: whole set, then per language, then per guideline, confusions and reliability. */
export function figures(cases: readonly Case[], answers: readonly Answer[]): string {
  const pairs = cases.map((one, index) => ({ one, answer: answers[index] as Answer }));
  const lines = [header(), row('all', pairs)];
  for (const language of ['nb', 'nn', 'en'])
    lines.push(
      row(
        language,
        pairs.filter((pair) => pair.one.lang === language),
      ),
    );
  for (const [name, words] of [
    ['≤ 8 words', [0, 8]],
    ['9–25 words', [9, 25]],
    ['> 25 words', [26, 9999]],
  ] as const) {
    lines.push(
      row(
        name,
        pairs.filter((pair) => {
          const count = pair.one.text.split(/\s+/).length;
          return count >= words[0] && count <= words[1];
        }),
      ),
    );
  }
  lines.push('', 'flags (precision / recall)');
  for (const flag of ['aboutLeader', 'raiseWithClient', 'referElsewhere'] as const)
    lines.push(`  ${flag}: ${precisionRecall(pairs.map(({ one, answer }) => ({ wanted: one[flag], given: answer[flag] })))}`);
  lines.push(
    '',
    'per guideline (best)',
    ...perGuideline(pairs),
    '',
    'most frequent confusions (wanted → given)',
    ...confusions(pairs),
    '',
    ...reliabilityLines(pairs),
  );
  return lines.join('\n');
}

type Pair = { readonly one: Case; readonly answer: Answer };

function header(): string {
  return `${'set'.padEnd(12)} cases   best  first3  route  acute P / R    out of scope seen  real refused  sure (right)`;
}

function row(name: string, pairs: readonly Pair[]): string {
  const real = pairs.filter((pair) => pair.one.primary > 0);
  const outside = pairs.filter((pair) => pair.one.primary === 0);
  const sure = real.filter((pair) => pair.answer.confident);
  const acute = precisionRecall(pairs.map(({ one, answer }) => ({ wanted: one.route === 'acute', given: answer.route === 'acute' })));
  return [
    name.padEnd(12),
    String(pairs.length).padStart(5),
    share(real, isBest).padStart(6),
    share(real, inFirstThree).padStart(7),
    share(pairs, (pair) => pair.answer.route === pair.one.route).padStart(6),
    `  ${acute}`,
    share(outside, (pair) => pair.answer.guidelines.length === 0).padStart(10),
    share(real, (pair) => pair.answer.guidelines.length === 0).padStart(18),
    `   ${share(real, (pair) => pair.answer.confident)} (${share(sure, isBest)})`,
  ].join(' ');
}

function isBest({ one, answer }: Pair): boolean {
  return one.accepted.includes(answer.guidelines[0]?.number ?? -1);
}

function inFirstThree({ one, answer }: Pair): boolean {
  return answer.guidelines.slice(0, 3).some((guideline) => guideline.number === one.primary || one.accepted.includes(guideline.number));
}

function share<T>(items: readonly T[], test: (item: T) => boolean): string {
  return items.length === 0 ? '–' : (items.filter(test).length / items.length).toFixed(3);
}

function precisionRecall(marks: readonly { wanted: boolean; given: boolean }[]): string {
  const both = marks.filter((mark) => mark.wanted && mark.given).length;
  const given = marks.filter((mark) => mark.given).length;
  const wanted = marks.filter((mark) => mark.wanted).length;
  const ratio = (whole: number): string => (whole === 0 ? '–' : (both / whole).toFixed(3));
  return `${ratio(given)} / ${ratio(wanted)} (${wanted})`;
}

function perGuideline(pairs: readonly Pair[]): string[] {
  const numbers = [...new Set(pairs.map((pair) => pair.one.primary))].filter((number) => number > 0).sort((a, b) => a - b);
  return numbers.map((number) => {
    const own = pairs.filter((pair) => pair.one.primary === number);
    return `  ${String(number).padStart(2)}: ${share(own, isBest)} best, ${share(own, inFirstThree)} first three (${own.length})`;
  });
}

function confusions(pairs: readonly Pair[]): string[] {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    if (isBest(pair) || pair.one.primary === 0) continue;
    const key = `${pair.one.primary} → ${pair.answer.guidelines[0]?.number ?? 'out of scope'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([key, count]) => `  ${key}: ${count}`);
}

function reliabilityLines(pairs: readonly Pair[]): string[] {
  const answered = pairs.filter((pair) => pair.one.primary > 0 && pair.answer.guidelines.length > 0);
  const { bars, error } = reliability(answered.map((pair) => ({ chance: pair.answer.guidelines[0]?.score ?? 0, right: isBest(pair) })));
  return [
    `reliability of the first guideline (expected calibration error ${error.toFixed(3)})`,
    ...bars.map(
      (bar) =>
        `  chance ${bar.from.toFixed(1)}–${bar.to.toFixed(1)}: said ${bar.meanChance.toFixed(2)}, right ${bar.shareRight.toFixed(2)} (${bar.count})`,
    ),
  ];
}
