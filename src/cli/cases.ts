/** Reads a file of labelled cases, one JSON object a line. */
import { readFileSync } from 'node:fs';
import { DroftError } from '../errors.ts';
import type { Case } from './figures.ts';

/** The cases of a file. Throws CORPUS_INVALID with the line's number: the parser's own message would quote the line. */
export function readCases(path: string): Case[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Case];
      } catch {
        throw new DroftError('CORPUS_INVALID', [`line ${index + 1} is not JSON`]);
      }
    });
}
