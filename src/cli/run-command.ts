/** Runs a command's main function: our own errors become one clear message and exit status 1, strangers stay loud. */
import { DroftError } from '../errors.ts';

/** Runs `main` to its end. Codes and messages of ours hold no text of a person's, so they may be shown. */
export async function runCommand(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (thrown) {
    if (!(thrown instanceof DroftError)) throw thrown;
    console.error(`${thrown.code}: ${thrown.message}`);
    process.exitCode = 1;
  }
}
