/**
 * Keeps the SDK off the console: it prints errors, keys and request text there. Import this before the SDK.
 * Calls made by other code pass unchanged; must not know what is printed, it only counts.
 */
import sink from 'node:console';

const METHODS = ['error', 'warn', 'log', 'info', 'debug', 'trace'] as const;
/** The frame that called the console is one of the SDK's own packages. */
const SDK_FRAME = /[\\/]node_modules[\\/](?:bot(?:builder|framework)|@azure|adaptive-expressions)[\w-]*[\\/]/;

let silenced = 0;

/** How many console calls of the SDK were dropped since start. */
export function silencedCalls(): number {
  return silenced;
}

function isSdkCall(): boolean {
  // Line 0 is the message, 1 this function, 2 the replaced method, 3 its caller.
  return SDK_FRAME.test(new Error('frames').stack?.split('\n')[3] ?? '');
}

for (const method of METHODS) {
  const original = sink[method];
  sink[method] = (...values: unknown[]) => {
    if (isSdkCall()) silenced += 1;
    else original.apply(sink, values);
  };
}
