/**
 * `npm run bench`: what an answer costs, in one run, so that the figures can be compared with each other: start-up,
 * memory, time per answer, the longest text, and two other ways over the same examples. With a file of labelled cases
 * (`-- cases.jsonl`) also how often each is right.
 */
import { statSync } from 'node:fs';
import { loadModel, MODEL_PATH } from '../assets.ts';
import { consult, MAX_TEXT } from '../consultations/consult.ts';
import type { Example } from '../matching/corpus.ts';
import { readCases } from './cases.ts';
import type { Case } from './figures.ts';
import { readMaterial } from './material.ts';
import { miniSearchOver, nlpJsOver, type Rival } from './rivals.ts';
import { runCommand } from './run-command.ts';

const SAMPLE = 600;
const WARM_UP = 200;
const LONG_TEXTS = 20;

async function main(): Promise<void> {
  const [path] = process.argv.slice(2);
  const cases = path === undefined ? [] : readCases(path);
  const before = memoryMegabytes();
  const [model, loadMs] = await timed(async () => loadModel());
  const after = memoryMegabytes();
  const { examples } = readMaterial();
  const engine: Rival = async (text) =>
    consult(text, model, { set: 'county', fallbackLanguage: 'nb' }).guidelines.map(({ number }) => number);
  show('model file', `${(statSync(MODEL_PATH).size / 1e6).toFixed(2)} MB`);
  show('loading the model', `${loadMs.toFixed(0)} ms`);
  show('memory it adds', `${(after - before).toFixed(0)} MB`);
  const long = Array.from({ length: LONG_TEXTS }, (_, index) => longText(examples, index));
  show(`a text of ${MAX_TEXT} characters`, await spread(long, engine));
  await compare('Drøft', engine, { examples, cases });
  const [search, indexMs] = await timed(async () => miniSearchOver(examples));
  await compare(`MiniSearch (index ${indexMs.toFixed(0)} ms)`, search, { examples, cases });
  const [nlpJs, trainMs] = await timed(() => nlpJsOver(examples));
  await compare(`nlp.js (training ${trainMs.toFixed(0)} ms)`, nlpJs, { examples, cases });
}

/** One line: the time of an answer and, where there are labelled cases, how often it is right. */
async function compare(name: string, rival: Rival, material: { examples: readonly Example[]; cases: readonly Case[] }): Promise<void> {
  const step = Math.max(1, Math.floor(material.examples.length / SAMPLE));
  // Every n-th example, so that all files are in the sample.
  const sample = material.examples.filter((_, index) => index % step === 0).map((example) => example.text);
  show(`${name}: one answer`, await spread(sample, rival));
  const real = material.cases.filter((one) => one.primary > 0);
  if (real.length === 0) return;
  const given = await Promise.all(real.map(async (one) => (await rival(one.text)).filter((number) => number > 0)));
  const right = (places: number): string =>
    (
      real.filter((one, index) => given[index]?.slice(0, places).some((number) => one.accepted.includes(number))).length / real.length
    ).toFixed(3);
  show(`${name}: right`, `best ${right(1)}, first three ${right(3)} (${real.length})`);
}

function show(name: string, value: string): void {
  console.log(`${name.padEnd(44)} ${value}`);
}

function longText(examples: readonly Example[], from: number): string {
  let text = '';
  for (let index = from; text.length < MAX_TEXT; index += 7) text += `${examples[index % examples.length]?.text ?? ''} `;
  return text.slice(0, MAX_TEXT);
}

/** Median and 99th percentile of the milliseconds of one call. */
async function spread(texts: readonly string[], call: Rival): Promise<string> {
  for (const text of texts.slice(0, WARM_UP)) await call(text);
  const times: number[] = [];
  for (const text of texts) times.push((await timed(() => call(text)))[1]);
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms (${times.length})`;
}

async function timed<T>(call: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  return [await call(), performance.now() - started];
}

function memoryMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
}

await runCommand(main);
