/** Which statements about competence a pack gives: category and guideline of each. The words stand in the catalogues. */
import type { Pack } from '../guidelines/guideline.ts';
import type { StatementId } from '../language/texts/competence/competence.ts';

export interface Statement {
  readonly id: StatementId;
  /** A category of a pack, or `GENERAL`. */
  readonly category: string;
  /** The guideline whose questions help to learn it, by pack. */
  readonly guidelines: Readonly<Record<string, number>>;
}

/** Statements of one category, as they are asked in one step. */
export interface StatementGroup {
  readonly category: string;
  readonly statements: readonly Statement[];
}

/** The category of what belongs to every pack. */
export const GENERAL = 'general';
const COUNTY = 'fylkesvise-karrieresentre';
const NATIONAL = 'nasjonalt-kvalitetsrammeverk';

const general = (id: StatementId, county: number, national: number): Statement => ({
  id,
  category: GENERAL,
  guidelines: { [COUNTY]: county, [NATIONAL]: national },
});
const inPack =
  (pack: string, category: string) =>
  (id: StatementId, number: number): Statement => ({
    id,
    category,
    guidelines: { [pack]: number },
  });
const insight = inPack(COUNTY, 'faglighet-og-selvinnsikt');
const role = inPack(COUNTY, 'rolle-og-oppgaver');
const world = inPack(COUNTY, 'forhold-til-den-som-veiledes-og-omverdenen');
const secrecy = inPack(COUNTY, 'taushetsplikt-dokumentasjon-og-habilitet');
const competence = inPack(NATIONAL, 'kompetanse');
const relation = inPack(NATIONAL, 'relasjon-og-samarbeid');
const reflection = inPack(NATIONAL, 'refleksjon');

/** All statements there are. */
export const STATEMENTS: readonly Statement[] = [
  general('structure', 4, 3),
  general('explore', 6, 5),
  general('discuss', 3, 11),
  general('learn', 1, 11),
  insight('current', 1),
  insight('power', 2),
  role('roles', 4),
  role('limits', 7),
  world('labour', 8),
  world('loyalty', 9),
  secrecy('secrecy', 11),
  secrecy('ties', 13),
  competence('sources', 1),
  competence('referral', 2),
  relation('equal', 4),
  relation('understanding', 6),
  reflection('attitudes', 10),
  reflection('framework', 12),
];

/** The statements for a pack by category, what belongs to every pack first. A centre's own pack may have no more than that. */
export function statementGroups(pack: Pick<Pack, 'id' | 'categories'>): StatementGroup[] {
  const own = pack.categories.map(({ id }) => id);
  return [GENERAL, ...own]
    .map((category) => ({
      category,
      statements: STATEMENTS.filter((one) => one.category === category && (category === GENERAL || one.guidelines[pack.id] !== undefined)),
    }))
    .filter(({ statements }) => statements.length > 0);
}
