/**
 * The log: codes, counts and milliseconds, one JSON line each. What a person wrote can't get in, since only the
 * fields named here pass and each has a fixed form.
 */
import { type DestinationStream, type LoggerOptions, pino } from 'pino';

/** Everything a line may carry. Strings are codes and names of ours, at most 80 plain characters. */
export interface LogFields {
  readonly code?: string;
  readonly event?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly count?: number;
  readonly route?: string;
  readonly guideline?: number;
  readonly language?: string;
  readonly port?: number;
  readonly address?: string;
  readonly name?: string;
  readonly where?: string;
}

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
}

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const ALLOWED = new Set(['code', 'event', 'status', 'ms', 'count', 'route', 'guideline', 'language', 'port', 'address', 'name', 'where']);
const PLAIN = /^[\w .:/@+-]{0,80}$/;

/** A log at the given level; writes to standard output unless a destination is given. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options: LoggerOptions = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination ? pino(options, destination) : pino(options);
  return {
    info: (message, fields) => logger.info(safeFields(fields), message),
    warn: (message, fields) => logger.warn(safeFields(fields), message),
    error: (message, fields) => logger.error(safeFields(fields), message),
    debug: (message, fields) => logger.debug(safeFields(fields), message),
  };
}

/** Only known fields, only numbers and short plain strings; anything else becomes its kind («[string]»). */
function safeFields(fields: LogFields = {}): Record<string, string | number> {
  const safe: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (!ALLOWED.has(key)) continue;
    if (typeof value === 'number' && Number.isFinite(value)) safe[key] = value;
    else if (typeof value === 'string' && PLAIN.test(value)) safe[key] = value;
    else safe[key] = `[${typeof value}]`;
  }
  return safe;
}

/**
 * Where a thrown value came from, for the log: class and first own frame (file:line), never its message, since a
 * message can hold what a person wrote.
 */
export function whereThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const frame = /\/((?:src|node_modules)\/[\w@./-]+:\d+)/.exec(framesOf(thrown));
  return `${thrown.constructor.name} ${frame?.[1] ?? ''}`.trim().slice(0, 80);
}

/** The stack below the message. A message may have several lines that look like frames; where it can't be told apart, nothing. */
function framesOf({ stack = '', message }: Error): string {
  const at = stack.indexOf(message);
  return at < 0 ? '' : stack.slice(at + message.length);
}
