/** What `npm run bench` compares the engine with: a search engine and a chatbot library, given the same examples. */
import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';
import { canonical } from '../language/canonical.ts';
import { fold } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import type { Example } from '../matching/corpus.ts';

/** County guidelines, the likeliest first; 0 among them is «out of scope». */
export type Rival = (text: string) => Promise<readonly number[]>;

const NEIGHBOURS = 10;
/** Passes over the examples; with 13,000 of them training takes about a minute. */
const EPOCHS = 30;

/** BM25 over the example texts with our own Norwegian stems, voting among the nearest. */
export function miniSearchOver(examples: readonly Example[]): Rival {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    processTerm: (term) => stem(canonical(fold(term)), 'nb'),
  });
  index.addAll(examples.map((example, id) => ({ id, text: example.text })));
  return async (text) => {
    const votes = new Map<number, number>();
    for (const hit of index.search(text).slice(0, NEIGHBOURS)) {
      const number = examples[hit.id as number]?.county[0] ?? 0;
      votes.set(number, (votes.get(number) ?? 0) + hit.score);
    }
    return [...votes].sort((a, b) => b[1] - a[1]).map(([number]) => number);
  };
}

/** The parts of nlp.js used here; the library brings no types. */
interface NlpJs {
  readonly containerBootstrap: () => Promise<{ use: (plugin: unknown) => void }>;
  readonly NluNeural: new (
    settings: object,
  ) => {
    train: (corpus: readonly { utterance: string; intent: string }[], settings: object) => Promise<unknown>;
    process: (text: string) => Promise<{ classifications: readonly { intent: string }[] }>;
  };
  readonly LangNo: unknown;
}

/** nlp.js with its Norwegian plug-in (Snowball stemmer), one intent for each guideline. Training takes most of a minute. */
export async function nlpJsOver(examples: readonly Example[]): Promise<Rival> {
  const require = createRequire(import.meta.url);
  const { containerBootstrap, NluNeural, LangNo } = {
    ...require('@nlpjs/core'),
    ...require('@nlpjs/nlu'),
    ...require('@nlpjs/lang-no'),
  } as NlpJs;
  const container = await containerBootstrap();
  container.use(LangNo);
  const nlu = new NluNeural({ container, locale: 'no', log: false, useNoneFeature: false });
  await nlu.train(
    examples.map((example) => ({ utterance: example.text, intent: String(example.county[0]) })),
    { epochs: EPOCHS },
  );
  return async (text) => (await nlu.process(text)).classifications.map(({ intent }) => Number(intent));
}
