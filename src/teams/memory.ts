/**
 * What a person wrote a moment ago, so that what comes next can be read together with it. In this process's memory only,
 * for a short while, bounded in number and size. Must not know what a doubt means; nothing here is logged or counted.
 */
import type { Origin } from './inbound.ts';
import { fingerprintOf, onwards } from './once.ts';

/** One message as held. */
export interface HeldMessage {
  /** Teams' id of the message, by which an edit or a deletion finds it. */
  readonly id: string;
  readonly text: string;
  /** A number that travels in a button and finds the message again; never used twice by one process. */
  readonly reference: number;
  /** `start`: a doubt of its own, not read with those before it. `aside`: small talk, part of no doubt. Else it carries on. */
  readonly part?: 'start' | 'aside';
}

/** The memory for one person in one conversation. */
export interface Recall {
  /** What was written lately, oldest first; empty where there is nothing or its time is over. */
  readonly messages: () => readonly HeldMessage[];
  /** Holds these instead of what was held, from now on. */
  readonly hold: (messages: readonly HeldMessage[]) => void;
  /** A message to hold, with a reference of its own. */
  readonly message: (id: string, text: string) => HeldMessage;
  /** Forgets one message, wherever it stands; the others keep their time. */
  readonly drop: (id: string) => void;
  readonly forget: () => void;
}

export interface DoubtMemory {
  /** The memory for whoever this came from; undefined where it is not certain who or where that is. */
  readonly of: (origin: Origin) => Recall | undefined;
  /** Forgets what everybody wrote in a conversation. */
  readonly forgetConversation: (origin: Origin) => void;
  /** How many doubts are held. */
  readonly size: () => number;
}

export interface MemoryOptions {
  /** Most doubts held; the oldest go first. */
  readonly most: number;
  /** Most characters (UTF-16 units) of one doubt; its oldest messages go first. */
  readonly mostCharacters: number;
  readonly keepMs: number;
  readonly now: () => number;
  /** Runs something once after so many milliseconds, so that a doubt goes when its time is over though nobody writes. */
  readonly later: (run: () => void, ms: number) => void;
}

interface Doubt {
  readonly conversation: string;
  readonly messages: readonly HeldMessage[];
  readonly at: number;
}

/** A conversation in which people write one word at a time still has an end. */
const MOST_MESSAGES = 20;

/** An empty memory. */
export function createMemory(options: MemoryOptions): DoubtMemory {
  const shelf = createShelf(options);
  let latestReference = 0;
  const message = (id: string, text: string): HeldMessage => {
    // Counted from the time, so that a button drawn before a restart finds nothing rather than something else.
    latestReference = Math.max(latestReference + 1, Math.floor(options.now()));
    return { id, text, reference: latestReference };
  };
  return {
    of: (origin) => {
      if (origin.conversationId === '' || origin.userId === '') return undefined;
      const conversation = conversationKey(origin);
      const key = fingerprintOf(JSON.stringify([conversation, origin.userId]));
      return {
        messages: () => shelf.messages(key),
        hold: (messages) => shelf.put(key, { conversation, messages: newest(messages, options.mostCharacters) }),
        message,
        drop: (id) => shelf.drop(key, id),
        forget: () => shelf.remove(key),
      };
    },
    forgetConversation: (origin) => shelf.removeConversation(conversationKey(origin)),
    size: shelf.size,
  };
}

interface Shelf {
  readonly messages: (key: string) => readonly HeldMessage[];
  readonly put: (key: string, doubt: Omit<Doubt, 'at'>) => void;
  readonly drop: (key: string, id: string) => void;
  readonly remove: (key: string) => void;
  readonly removeConversation: (conversation: string) => void;
  readonly size: () => number;
}

/** The doubts in the order of time, so the old ones are in front. */
function createShelf(options: MemoryOptions): Shelf {
  const doubts = new Map<string, Doubt>();
  const now = onwards(options.now);
  const dropOld = (): void => dropBefore(doubts, now() - options.keepMs, options.most);
  const sweepLater = sweeper(options, () => {
    dropOld();
    const [oldest] = doubts.values();
    return oldest && Math.max(0, oldest.at + options.keepMs - now()) + 1;
  });
  return {
    messages: (key) => {
      dropOld();
      return doubts.get(key)?.messages ?? [];
    },
    put: (key, doubt) => {
      doubts.delete(key);
      if (doubt.messages.length > 0) doubts.set(key, { ...doubt, at: now() });
      sweepLater();
    },
    drop: (key, id) => {
      const doubt = doubts.get(key);
      const left = doubt?.messages.filter((message) => message.id !== id) ?? [];
      if (!doubt || left.length === 0) doubts.delete(key);
      // Setting a key that is there keeps its place in the order of time.
      else doubts.set(key, { ...doubt, messages: left });
    },
    remove: (key) => void doubts.delete(key),
    removeConversation: (conversation) => {
      for (const [key, doubt] of doubts) if (doubt.conversation === conversation) doubts.delete(key);
    },
    size: () => doubts.size,
  };
}

/** Sweeps now, and again when the oldest is due, as long as there is one. `sweep` gives the milliseconds until then. */
function sweeper(options: MemoryOptions, sweep: () => number | undefined): () => void {
  let isWaiting = false;
  const run = (): void => {
    const dueMs = sweep();
    if (isWaiting || dueMs === undefined) return;
    isWaiting = true;
    options.later(() => {
      isWaiting = false;
      run();
    }, dueMs);
  };
  return run;
}

function dropBefore(doubts: Map<string, Doubt>, before: number, most: number): void {
  for (const [key, doubt] of doubts) {
    if (doubt.at >= before && doubts.size <= most) return;
    doubts.delete(key);
  }
}

function conversationKey(origin: Origin): string {
  return fingerprintOf(JSON.stringify([origin.tenantId, origin.conversationId]));
}

/** The newest messages that are within the bounds, oldest first. */
function newest(messages: readonly HeldMessage[], mostCharacters: number): HeldMessage[] {
  const kept: HeldMessage[] = [];
  let characters = 0;
  for (const message of messages.slice(-MOST_MESSAGES).reverse()) {
    characters += message.text.length;
    if (characters > mostCharacters) break;
    kept.unshift(message);
  }
  return kept;
}
