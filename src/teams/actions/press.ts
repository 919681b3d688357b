/** What a pressed button brought, checked. */
import type { Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';

export interface Press {
  readonly language: Language;
  readonly pack: Pack;
  /** Numbers of the pack's own. */
  readonly numbers: readonly number[];
  readonly value: string;
  readonly choice: string;
  /** Everything that came, as it came: also what was written in the card's inputs. */
  readonly fields: Readonly<Record<string, string>>;
}
