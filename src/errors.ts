/**
 * Every fault Drøft can name, with a stable code, in one place (README lists the same).
 * A message never holds anything a person wrote, nor a secret.
 */

/** Code → what it means and what to do, for whoever runs Drøft. */
export const ERROR_CODES = {
  CONFIG_INVALID: 'A setting is missing or wrong. The message names every faulty one; values are not shown.',
  CONFIG_ANONYMOUS_REFUSED: 'Without an app id Drøft starts only on a loopback address, with DROFT_ANONYMOUS=1 and outside production.',
  PACK_INVALID: 'A guideline pack is faulty. The message lists what is wrong; Drøft does not start with it.',
  PACK_UNKNOWN: 'The named guideline pack does not exist.',
  MODEL_INVALID: 'The model file is missing, damaged or of another version. Run «npm run train».',
  MODEL_STALE: 'The model was trained on other examples than those in the folder. Run «npm run train».',
  CORPUS_INVALID: 'An example text does not follow the format. The message names file and line.',
  CARD_INVALID: 'A card template could not be expanded: a value is missing or the card is too large.',
  REQUEST_MALFORMED: 'The request body is not a Teams activity. Answered 400.',
  REQUEST_TOO_LARGE: 'The request body is over the limit. Answered 413.',
  REQUEST_ENCODED: 'The request has a Content-Encoding or a media type Drøft does not take. Answered 415.',
  REQUEST_UNAUTHENTICATED: 'The token is missing, forged, expired or meant for another bot. Answered 401.',
  REQUEST_FORBIDDEN: 'The tenant, channel or service address is not allowed. Answered 403.',
  TURN_FAILED: 'Handling an activity failed. The person got an apology with this code; the cause is in the log, without text.',
  SEND_FAILED: 'Teams did not take a reply. The status is in the log.',
  MANIFEST_INVALID: 'The app package would not be valid. The message lists what is wrong.',
  IMPORT_INVALID: 'The file with official wording does not fit the pack. The message lists what is wrong.',
  STORAGE_UNAVAILABLE:
    'The database did not answer or could not write. What was under way is not saved and can be tried again. Below stands its own code.',
  STORAGE_LOCKED: 'Another process uses the data folder. Stop it, or give this one a folder of its own; several instances need PostgreSQL.',
  STORAGE_INVALID:
    'The stored data cannot be used as it is. Nothing was changed. Restore the newest backup, or move the data away to start empty.',
  STORAGE_NEWER: 'The data was written by a newer version of Drøft. Start that version, or restore the backup from before the upgrade.',
  STORAGE_KEY_WRONG:
    'The encryption key does not fit what is stored, or that was changed. Set the key it was written with; without it the texts are lost.',
  JOB_FAILED: 'A job failed; its kind stands in the log. It is tried again later, five times in all.',
  SETUP_INVALID: 'The set-up file, or how the command was called, is faulty. The message lists what is wrong; nothing was changed.',
  PORT_TAKEN: 'The address is in use by another program. Choose another PORT.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error with a code. `details` are names and numbers (setting names, counts, paths of ours), never text or values. */
export class DroftError extends Error {
  readonly code: ErrorCode;
  readonly details: readonly string[];

  constructor(code: ErrorCode, details: readonly string[] = [], options?: ErrorOptions) {
    super([ERROR_CODES[code], ...details].join('\n  - '), options);
    this.name = 'DroftError';
    this.code = code;
    this.details = details;
  }
}

/** The code of any thrown value: its own when it is ours, else the one given. */
export function errorCode(thrown: unknown, otherwise: ErrorCode): ErrorCode {
  return thrown instanceof DroftError ? thrown.code : otherwise;
}

/** SQLSTATE and the codes of Node: codes by their form, so that they hold no text. */
const PLAIN_CODE = /^(?:[0-9A-Z]{5}|E[A-Z0-9_]{3,40})$/;

/** The code a library or the system gave what it threw; nothing else of it may be told. */
export function plainCode(thrown: unknown, otherwise: string): string {
  const code = (thrown as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && PLAIN_CODE.test(code) ? code : otherwise;
}
