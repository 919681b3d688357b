import type { Pack } from '../../src/guidelines/guideline.ts';

/** A pack with so many questions to each guideline; guidelines are numbered from 1. */
export function packOf(questions: readonly number[], id: string = 'p'): Pack {
  const words = { nb: 'ord', nn: 'ord', en: 'word' };
  const guidelines = questions.map((count, index) => ({
    ...{ number: index + 1, category: 'c', text: words, title: words, explanation: words, twists: [], related: [], crosswalk: {} },
    questions: Array.from({ length: count }, () => ({ ...words, when: 'any' as const })),
  }));
  const source = { title: '', publisher: '', url: '', read: '2026-01-01' };
  const about = { version: '2026-01-01', name: words, prefix: words, source, wording: 'own', closing: words } as const;
  return { id, ...about, categories: [{ id: 'c', title: words }], guidelines };
}
