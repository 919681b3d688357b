/**
 * `npm run bench`: what an answer costs, in one run, so that the figures can be compared with each other: start-up,
 * memory, time per answer, the longest text, and a search engine over the same examples beside it.
 */

import { statSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { loadModel, MODEL_PATH } from '../assets.ts';
import { consult, MAX_TEXT } from '../consultations/consult.ts';
import { canonical } from '../language/canonical.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import type { Example } from '../matching/corpus.ts';
import { readMaterial } from './material.ts';

const SAMPLE = 600;
const WARM_UP = 200;
const NEIGHBOURS = 10;

function main(): void {
  const before = memoryMegabytes();
  const [model, loadMs] = timed(loadModel);
  const after = memoryMegabytes();
  const { examples } = readMaterial();
  // Every n-th example, so that all files are in the sample.
  const step = Math.max(1, Math.floor(examples.length / SAMPLE));
  const sample = examples.filter((_, index) => index % step === 0);
  const engine = (text: string): unknown => consult(text, model, { set: 'county', fallbackLanguage: 'nb' });
  const [search, indexMs] = timed(() => searchOver(examples));
  const rows = [
    ['model file', `${(statSync(MODEL_PATH).size / 1e6).toFixed(2)} MB`],
    ['loading the model', `${loadMs.toFixed(0)} ms`],
    ['memory it adds', `${(after - before).toFixed(0)} MB`],
    [
      'one answer',
      spread(
        sample.map((example) => example.text),
        engine,
      ),
    ],
    [
      `a text of ${MAX_TEXT} characters`,
      spread(
        Array.from({ length: 20 }, (_, index) => longText(examples, index)),
        engine,
      ),
    ],
    ['MiniSearch: building its index', `${indexMs.toFixed(0)} ms`],
    [
      'MiniSearch: one answer (ten nearest)',
      spread(
        sample.map((example) => example.text),
        search,
      ),
    ],
  ];
  for (const [name = '', value = ''] of rows) console.log(`${name.padEnd(40)} ${value}`);
}

/** BM25 over the example texts with our own stems, voting among the nearest. */
function searchOver(examples: readonly Example[]): (text: string) => unknown {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    processTerm: (term) => stem(canonical(fold(term)), 'nb'),
  });
  index.addAll(examples.map((example, id) => ({ id, text: example.text })));
  return (text) => {
    const votes = new Map<number, number>();
    for (const hit of index.search(text).slice(0, NEIGHBOURS)) {
      const number = examples[hit.id as number]?.county[0] ?? 0;
      votes.set(number, (votes.get(number) ?? 0) + hit.score);
    }
    return [...votes].sort((a, b) => b[1] - a[1]);
  };
}

function longText(examples: readonly Example[], from: number): string {
  let text = '';
  for (let index = from; text.length < MAX_TEXT; index += 7) text += `${examples[index % examples.length]?.text ?? ''} `;
  return text.slice(0, MAX_TEXT);
}

/** Median and 99th percentile of the milliseconds of one call. */
function spread(texts: readonly string[], call: (text: string) => unknown): string {
  for (const text of texts.slice(0, WARM_UP)) call(text);
  const times = texts.map((text) => timed(() => call(text))[1]).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms (${times.length})`;
}

function timed<T>(call: () => T): [T, number] {
  const started = performance.now();
  return [call(), performance.now() - started];
}

function memoryMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
}

main();
