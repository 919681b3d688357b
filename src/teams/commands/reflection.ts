/** «refleksjon» and «oversikt»: a leader looks after the rounds of their centre, and at its numbers. */

import { showOverview } from '../actions/overview.ts';
import { showPlans } from '../actions/plan.ts';
import type { Command } from './command.ts';

export const reflection: Command = {
  name: 'reflection',
  words: {
    nb: ['refleksjon', 'refleksjoner', 'refleksjonsrunder', 'runder', 'innsjekk', 'verksted', 'kartet', 'tiltak'],
    nn: ['refleksjon', 'refleksjonar', 'refleksjonsrundar', 'rundar', 'innsjekk', 'verkstad', 'kartet', 'tiltak'],
    en: ['reflection', 'reflections', 'rounds', 'check-ins', 'workshop', 'the map', 'measures'],
  },
  run: (_said, turn, language) => showPlans({ language }, turn),
};

export const overview: Command = {
  name: 'overview',
  words: {
    nb: ['oversikt', 'oversikten', 'tall', 'statistikk'],
    nn: ['oversikt', 'oversikta', 'tal', 'statistikk'],
    en: ['overview', 'numbers', 'statistics'],
  },
  run: (_said, turn, language) => showOverview({ language }, turn),
};
