/**
 * Thinking aloud in steps: where one is, what was written so far, and the moves between steps. Pure; keeps nothing.
 * Must not know Teams: the whole reflection travels outside, as a short code and one text for each step.
 */
import type { ReflectionStep } from '../language/texts/texts.ts';
import { findIdentifying, type Identifying } from '../privacy/detect.ts';

/** The steps of HK-dir's reflection model (eight) and of the SME model (six), in order. */
export const REFLECTION_MODELS = {
  eight: ['challenge', 'framework', 'obligations', 'alternatives', 'consequences', 'intuition', 'support', 'debrief'],
  six: ['question', 'facts', 'people', 'values', 'ways', 'whole'],
} as const satisfies Record<string, readonly ReflectionStep[]>;
export type ReflectionModel = keyof typeof REFLECTION_MODELS;

/** Longest text of one step, in UTF-16 units, as the input counts them. */
export const MAX_THOUGHT = 1200;
/** And in bytes of JSON: enough for 1200 letters with æ, ø, å or emoji, so that eight full steps still fit in one card. */
export const MAX_THOUGHT_BYTES = 2 * MAX_THOUGHT;

export interface Reflection {
  readonly model: ReflectionModel;
  /** The step one is at, from 1; one more than there are steps when it is finished. */
  readonly at: number;
  /** One text for each step, '' where nothing is written. */
  readonly thoughts: readonly string[];
  /** Steps passed with «Skip»: what was written there is kept, but left out of the note. */
  readonly skipped: readonly number[];
  /** A text was longer than the card has room for and has lost its end. */
  readonly shortened: boolean;
}

/** A step that was answered, for the note. */
export interface Thought {
  readonly number: number;
  readonly step: ReflectionStep;
  readonly text: string;
}

/** The ways from one step to another. */
export type Move = 'next' | 'back' | 'skip' | 'finish';

/** A reflection at its first step, with nothing written. */
export function startReflection(model: ReflectionModel): Reflection {
  return { model, at: 1, thoughts: REFLECTION_MODELS[model].map(() => ''), skipped: [], shortened: false };
}

/** The reflection after a move. Leaving a step in any way but «skip» takes it in again. A finished one stays finished. */
export function move(reflection: Reflection, way: Move): Reflection {
  const { at } = reflection;
  if (isFinished(reflection)) return reflection;
  const others = reflection.skipped.filter((step) => step !== at);
  const skipped = way === 'skip' ? [...others, at].sort((a, b) => a - b) : others;
  const end = lastStep(reflection) + 1;
  const to = way === 'finish' ? end : way === 'back' ? Math.max(1, at - 1) : at + 1;
  return { ...reflection, at: to, skipped };
}

/** How many steps the reflection has. */
export function lastStep(reflection: Reflection): number {
  return REFLECTION_MODELS[reflection.model].length;
}

/** Whether there is nothing left but the note. */
export function isFinished(reflection: Reflection): boolean {
  return reflection.at > lastStep(reflection);
}

/** The steps with text, in order, without those that were skipped. */
export function answered(reflection: Reflection): Thought[] {
  return REFLECTION_MODELS[reflection.model].flatMap((step, index) => {
    const text = reflection.thoughts[index] ?? '';
    return text === '' || reflection.skipped.includes(index + 1) ? [] : [{ number: index + 1, step, text }];
  });
}

/** Identifying details in everything that stands in the note. */
export function identifyingIn(reflection: Reflection): Identifying[] {
  return answered(reflection).flatMap((thought) => findIdentifying(thought.text));
}

/** Whether that is the name of a model. */
export function isReflectionModel(value: string): value is ReflectionModel {
  return Object.hasOwn(REFLECTION_MODELS, value);
}

/** «eight.3.25»: model, step and skipped steps. Never words. */
export function encodeReflection({ model, at, skipped }: Reflection): string {
  return `${model}.${at}.${skipped.join('')}`;
}

/** The reflection in a code, with its texts made fit; undefined for anything that is no code. Never throws. */
export function decodeReflection(code: string, written: readonly string[]): Reflection | undefined {
  const [, name = '', at = '', marks = ''] = /^([a-z]{3,5})\.([1-8])\.([1-8]{0,8})$/.exec(code) ?? [];
  if (!isReflectionModel(name)) return undefined;
  const steps = REFLECTION_MODELS[name];
  if (Number(at) > steps.length) return undefined;
  const skipped = [...new Set(marks)].map(Number).filter((step) => step <= steps.length);
  const plain = steps.map((_, index) => plainThought(written[index] ?? ''));
  const thoughts = plain.map(fitted);
  const shortened = thoughts.some((text, index) => text !== plain[index]);
  return { model: name, at: Number(at), thoughts, skipped: skipped.sort((a, b) => a - b), shortened };
}

/** Every control character but tab and line break; they are six bytes each in JSON and show nothing. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

function plainThought(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '').trim();
}

/** The text as far as there is room for it, cut between characters. */
function fitted(text: string): string {
  let units = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += jsonBytes(character.codePointAt(0) ?? 0);
    if (units + character.length > MAX_THOUGHT || bytes > MAX_THOUGHT_BYTES) return text.slice(0, units).trimEnd();
    units += character.length;
  }
  return text;
}

const TWO_BYTES_IN_JSON = new Set(['"', '\\', '\n', '\t'].map((character) => character.codePointAt(0)));

function jsonBytes(codePoint: number): number {
  if (codePoint < 0x80) return TWO_BYTES_IN_JSON.has(codePoint) ? 2 : 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
