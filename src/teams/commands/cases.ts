/** «mine saker», «pause», «mine data», «oppsett»: what is kept, and by whom it is set. */
import { listCases } from '../actions/case.ts';
import { openErase, showData } from '../actions/data.ts';
import { showPause } from '../actions/pause.ts';
import { showSetup } from '../actions/setup.ts';
import type { Command } from './command.ts';

export const cases: Command = {
  name: 'cases',
  words: {
    nb: ['mine saker', 'sakene mine', 'saker', 'mine drøftinger'],
    nn: ['sakene mine', 'mine saker', 'saker', 'drøftingane mine'],
    en: ['my cases', 'cases'],
  },
  run: (_said, turn, language) => listCases({ language }, turn),
};

export const pause: Command = {
  name: 'pause',
  words: {
    nb: ['pause', 'sett pause', 'jeg er borte', 'opphev pausen'],
    nn: ['pause', 'set pause', 'eg er borte', 'opphev pausen'],
    en: ['pause', 'i am away', 'end the pause'],
  },
  run: (_said, turn, language) => showPause({ language }, turn),
};

export const data: Command = {
  name: 'data',
  words: {
    nb: ['mine data', 'dataene mine', 'slett mine data', 'slett dataene mine', 'innsyn'],
    nn: ['mine data', 'dataa mine', 'slett mine data', 'slett dataa mine', 'innsyn'],
    en: ['my data', 'delete my data', 'erase my data'],
  },
  run: (said, turn, language) => (/slett|delete|erase/.test(said.whole) ? openErase({ language }, turn) : showData({ language }, turn)),
};

export const setup: Command = {
  name: 'setup',
  words: {
    nb: ['oppsett', 'sett opp', 'administrer', 'innstillinger'],
    nn: ['oppsett', 'set opp', 'administrer', 'innstillingar'],
    en: ['set-up', 'setup', 'set up', 'administration', 'settings'],
  },
  run: (_said, turn, language) => showSetup({ language }, turn),
};
