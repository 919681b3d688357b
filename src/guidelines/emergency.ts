/**
 * Emergency and help numbers in Norway, with the date they were last checked. One table, so that a change is one line.
 * Owner: whoever runs Drøft; check it at least twice a year.
 */
import type { EmergencyNumbers } from '../language/texts/texts.ts';

/** The numbers as they are dialled in Norway. */
export const EMERGENCY: EmergencyNumbers = {
  fire: '110',
  police: '112',
  medical: '113',
  outOfHours: '116 117',
  mentalHealth: '116 123',
  kirkensSos: '22 40 00 40',
  children: '116 111',
  violence: '116 006',
};

/** Date of the last check of every number above, YYYY-MM-DD. */
export const EMERGENCY_CHECKED = '2026-11-22';
