/** «tenk høyt»: a reflection in steps, without a guideline to begin from. */
import { openThinking } from '../actions/think.ts';
import { packOf } from '../reply.ts';
import type { Command } from './command.ts';

export const think: Command = {
  name: 'think',
  words: {
    nb: ['tenk høyt', 'tenke høyt', 'jeg vil tenke høyt'],
    nn: ['tenk høgt', 'tenkje høgt', 'eg vil tenkje høgt'],
    en: ['think aloud', 'think out loud', 'thinking aloud'],
  },
  run: (_said, turn, language) => openThinking({ language, pack: packOf(turn.services, undefined), guideline: undefined }, turn),
};
