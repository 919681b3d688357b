/**
 * `npm run consult -- "text"`: one answer in the terminal. `--jsonl` reads `{"id","text"}` lines from standard input and
 * writes one JSON answer a line. `--pack ID` chooses the guideline set.
 */
import { createInterface } from 'node:readline';
import { loadModel } from '../assets.ts';
import { type Consultation, consult, MAX_TEXT } from '../consultations/consult.ts';
import { citation, guidelineOf } from '../guidelines/guideline.ts';
import { loadPacks } from '../guidelines/packs/index.ts';
import { type NumberSet, setOf } from '../guidelines/sets.ts';
import { textsIn } from '../language/texts/index.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'Usage: npm run consult -- "text" | npm run consult -- --jsonl < cases.jsonl   [--pack fylkesvise-karrieresentre|nasjonalt-kvalitetsrammeverk]';

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const packAt = words.indexOf('--pack');
  const packId = packAt >= 0 ? words.splice(packAt, 2)[1] : 'fylkesvise-karrieresentre';
  const [pack] = loadPacks([packId ?? '']);
  const set = setOf(pack.id);
  if (words.includes('--jsonl')) return answerLines(set);
  const text = words.join(' ').trim();
  if (text === '') {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const answer = consult(text.slice(0, MAX_TEXT), loadModel(), { set, fallbackLanguage: 'nb' });
  const texts = textsIn(answer.language);
  if (answer.guidelines.length === 0) console.log(texts.outOfScope.title);
  for (const ranked of answer.guidelines.slice(0, 3)) {
    const guideline = guidelineOf(pack, ranked.number);
    if (guideline)
      console.log(
        `${ranked.score.toFixed(2)}  ${citation(pack, guideline, answer.language)}  ${ranked.because.map((word) => `«${word}»`).join(' ')}`,
      );
  }
  console.log(
    `${texts.answer.discuss}: ${texts.route.title[answer.route === 'none' ? 'info' : answer.route]}${answer.confident ? '' : ` (${texts.unsure.title})`}`,
  );
}

async function answerLines(set: NumberSet): Promise<void> {
  const model = loadModel();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const one = readCase(line);
    if (!one) {
      console.error(`line ${number}: is not JSON of the form {"id":"…","text":"…"}`);
      process.exitCode = 1;
      return;
    }
    const { id, text } = one;
    const answer = consult(text.slice(0, MAX_TEXT), model, { set, fallbackLanguage: 'nb' });
    process.stdout.write(`${JSON.stringify(asLine(id, answer))}\n`);
  }
}

/** The case on a line, or undefined. The parser's own message would quote the line, so it is dropped. */
function readCase(line: string): { id: string; text: string } | undefined {
  try {
    const { id, text } = JSON.parse(line.trim());
    return typeof id === 'string' && typeof text === 'string' ? { id, text } : undefined;
  } catch {
    return undefined;
  }
}

function asLine(id: string, answer: Consultation): Record<string, unknown> {
  return {
    id,
    language: answer.language,
    guidelines: answer.guidelines.map((one) => ({ number: one.number, score: Number(one.score.toFixed(4)), because: one.because })),
    route: answer.route,
    aboutLeader: answer.aboutLeader,
    raiseWithClient: answer.raiseWithClient,
    referElsewhere: answer.referElsewhere,
    confident: answer.confident,
    identifying: answer.identifying,
  };
}

await runCommand(main);
