import assert from 'node:assert/strict';
import { readConfig } from '../src/config.ts';
import { DroftError } from '../src/errors.ts';
import { createLog, LOG_LEVELS, type LogFields, type LogLevel, whereThrown } from '../src/log.ts';

/** What is written at a level: each line parsed, its time and level left out. */
function linesOf(level: LogLevel, write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const written: string[] = [];
  write(createLog(level, { write: (line: string) => void written.push(line) }));
  return written.map((line) => {
    const { time: _time, level: _level, ...rest } = JSON.parse(line);
    return rest;
  });
}

function fieldsOf(fields: object): Record<string, unknown> | undefined {
  const [{ msg: _msg, ...rest } = {}] = linesOf('info', (log) => log.info('event', fields as LogFields));
  return rest;
}

/** What `action` throws. */
function thrownBy(action: () => unknown): unknown {
  let thrown: unknown;
  assert.throws(action, (error: unknown) => {
    thrown = error;
    return true;
  });
  return thrown;
}

describe('a line of the log', () => {
  it('carries the named fields', () => {
    const fields: Required<LogFields> = {
      code: 'TURN_FAILED',
      event: 'message',
      status: 200,
      ms: 12,
      count: 3,
      route: 'leader',
      guideline: 13,
      language: 'nb',
      port: 3978,
      address: '127.0.0.1',
      name: 'droft',
      where: 'TypeError src/teams/bot.ts:10',
    };
    assert.deepEqual(fieldsOf(fields), fields);
  });

  it('drops every field that is not named', () => {
    assert.deepEqual(
      fieldsOf({ text: 'KANARI', message: 'KANARI', err: new Error('KANARI'), stack: 'KANARI', tenant: 'KANARI', status: 1 }),
      { status: 1 },
    );
  });

  it('names neither the machine nor the process', () => {
    const [line] = linesOf('info', (log) => log.info('ready'));
    assert.deepEqual(line, { msg: 'ready' });
  });

  for (const [name, value] of [
    ['longer than 80 characters', 'a'.repeat(81)],
    ['of Norwegian letters', 'Åse på Måløy'],
    ['with quotation marks', 'he said "x"'],
    ['of several lines', 'first\nsecond'],
    ['that ends in a line break', 'first\n'],
    ['with invisible characters', 'a\u200bb'],
  ] as const) {
    it(`shows only the kind of a string ${name}`, () => assert.deepEqual(fieldsOf({ name: value }), { name: '[string]' }));
  }

  for (const [kind, value] of [
    ['object', { text: 'KANARI' }],
    ['object', ['KANARI']],
    ['function', () => 'KANARI'],
    ['undefined', undefined],
    ['number', Number.NaN],
  ] as const) {
    it(`shows only the kind of ${Array.isArray(value) ? 'a list' : `a value that is ${kind === 'number' ? 'no finite number' : kind}`}`, () => {
      assert.deepEqual(fieldsOf({ event: value }), { event: `[${kind}]` });
    });
  }

  it('lets a code of exactly 80 characters through', () => assert.deepEqual(fieldsOf({ code: 'A'.repeat(80) }), { code: 'A'.repeat(80) }));
});

describe('the level of the log', () => {
  const everyLevel = (level: LogLevel): unknown[] =>
    linesOf(level, (log) => {
      log.error('error');
      log.warn('warn');
      log.info('info');
      log.debug('debug');
    }).map((line) => line.msg);

  for (const [index, level] of LOG_LEVELS.entries()) {
    it(`“${level}” writes itself and what is graver`, () => assert.deepEqual(everyLevel(level), LOG_LEVELS.slice(1, index + 1)));
  }
});

describe('where a fault was thrown', () => {
  it('is told by class and own file, with the line', () => {
    assert.match(whereThrown(thrownBy(() => readConfig({}))), /^DroftError src\/config\.ts:\d+$/);
  });

  it('never holds the message', () => {
    assert.doesNotMatch(whereThrown(new TypeError('KANARI said to KANARI')), /KANARI/);
  });

  it('never holds a message of several lines that looks like a place in the program', () => {
    assert.doesNotMatch(whereThrown(new Error('first\n    at KANARI (/src/KANARI.ts:12:3)')), /KANARI/);
  });

  it('never holds a message that was changed after the fault', () => {
    const error = new Error('first\n    at /src/KANARI.ts:12:3');
    assert.ok(error.stack); // the message is written into the stack when that is first read
    error.message = 'changed';
    assert.equal(whereThrown(error), 'Error');
  });

  it('never holds the details or the cause of a fault', () => {
    const error = new DroftError('TURN_FAILED', ['KANARI\n at /src/KANARI.ts:1'], { cause: new Error('KANARI') });
    assert.doesNotMatch(whereThrown(error), /KANARI/);
  });

  it('is only a kind when something else than an error was thrown', () => {
    assert.deepEqual(['KANARI', 42, null, undefined, { message: 'KANARI' }].map(whereThrown), [
      'string',
      'number',
      'object',
      'undefined',
      'object',
    ]);
  });

  it('is only a class when there is no stack', () => {
    const error = new RangeError('KANARI');
    delete error.stack;
    assert.equal(whereThrown(error), 'RangeError');
  });

  it('fits in a field of the log', () => {
    const where = whereThrown(thrownBy(() => readConfig({})));
    assert.deepEqual(fieldsOf({ where }), { where });
  });
});
