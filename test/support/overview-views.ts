/** Every card of the overview, in one language: full, empty, too few, all centres. For the tests and the pictures. */
import type { Language } from '../../src/language/language.ts';
import { type CentreCounts, type MonthTable, monthTable } from '../../src/overview/month.ts';
import type { Seen } from '../../src/overview/publish.ts';
import type { Centre } from '../../src/people/people.ts';
import type { CardView } from '../../src/teams/cards/card.ts';
import { ALL, overviewCard, overviewListCard } from '../../src/teams/cards/overview.ts';
import { PACKS } from './views.ts';

const MONTHS = ['2026-11', '2026-10', '2026-09', '2026-08', '2026-01'];
const centre = (id: string, name: string, pack: string): Centre => ({ id, name, pack, conversationId: undefined, roles: [] });
const CENTRES = [
  centre('c1', 'Karriere Fjordvik', PACKS[0].id),
  centre('c2', 'Karrieresenteret for Ytre og Indre Storfjord-Nordlandet', PACKS[1]?.id ?? PACKS[0].id),
];

function counts({ id, name, pack }: Centre, people: number): CentreCounts {
  const isFew = people < 5;
  return {
    centreId: id,
    name,
    pack,
    people,
    doubts: new Map(Array.from({ length: 12 }, (_, index) => [index + 1, isFew ? 2 : 3 + ((index * 7) % 23)])),
    routes: new Map([
      ['leader', people],
      ['colleague', people + 6],
      ['acute', 1],
      ['info', people],
    ]),
    cases: isFew
      ? { sent: 1, senders: 1, closed: 0, hours: [] }
      : { sent: 9, senders: 8, closed: 6, hours: [1, 2, 3, 4, 5, 40, undefined] },
    rounds: isFew
      ? []
      : [
          { people: 10, mean: 3.5 },
          { people: 5, mean: 1.5 },
          { people: undefined, mean: undefined },
        ],
  };
}

const table = (month: string, people: number): MonthTable =>
  monthTable(
    month,
    CENTRES.map((one) => counts(one, people)),
  );

/** Name and view of every such card. */
export function overviewViews(language: Language): [string, CardView][] {
  const context = { language, packs: PACKS };
  const tables = MONTHS.map((month, index) => table(month, 12 + index));
  const whole: Seen = { centres: CENTRES, isCoordinator: true, led: ['c1'], months: MONTHS, tables };
  const [first = CENTRES[0]] = CENTRES;
  const empty: Seen = { centres: CENTRES.slice(0, 1), isCoordinator: false, led: ['c1'], months: [], tables: [] };
  const few: Seen = { ...empty, months: ['2026-11'], tables: [table('2026-11', 3)] };
  const middle: Seen = { ...whole, tables: tables.slice(2) };
  const unknown: Seen = { ...few, tables: few.tables.map((one) => ({ ...one, centres: [] })) };
  return [
    ['overview list', overviewListCard(whole, context)],
    ['overview list, nothing yet', overviewListCard(empty, context)],
    ['overview, a centre', overviewCard(whole, context, first?.id ?? '')],
    ['overview, another pack', overviewCard(whole, context, 'c2')],
    ['overview, all centres', overviewCard(whole, context, ALL)],
    ['overview, in the middle', overviewCard(middle, context, 'c1')],
    ['overview, too few', overviewCard(few, context, 'c1')],
    ['overview, no row', overviewCard(unknown, context, 'c1')],
    ['overview, nothing yet', overviewCard(empty, context, 'c1')],
  ];
}
