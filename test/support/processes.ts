/** Programs run beside the test, which it can kill in the middle. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The repository's address, to import from in the text of a program. */
export const ROOT = new URL('../../', import.meta.url).href;

export interface Program {
  readonly child: ChildProcess;
  /** Waits for a line beginning so. Rejects with what it wrote when it ends before. */
  line(start: string): Promise<string>;
  /** Kills it as a power cut would (SIGKILL) and waits until it is gone. */
  kill(): Promise<void>;
}

/** Runs a module, given as text, in a process of its own. */
export function runProgram(text: string): Program {
  const child = spawn(process.execPath, ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', text], {
    cwd: fileURLToPath(ROOT),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const take = (line: string): void => {
    lines.push(line);
    for (const look of waiting) look();
  };
  for (const output of [child.stdout, child.stderr]) createInterface({ input: output }).on('line', take);
  const line = (start: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find((one) => one.startsWith(start));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      child.once('close', () => reject(new Error(`the program ended:\n${lines.join('\n')}`)));
    });
  return {
    child,
    line,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
