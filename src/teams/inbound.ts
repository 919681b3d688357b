/**
 * An activity from Teams → what it means to Drøft, with nothing else let through.
 * Pure; must not know the SDK, HTTP or what is done with it. Attachments are never read.
 */
import { cleanText } from '../language/normalise.ts';

export type Scope = 'personal' | 'groupChat' | 'channel';

/** Where something came from. Missing ids are ''. */
export interface Origin {
  readonly scope: Scope;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly activityId: string;
  /** The person's Entra object id (the same in every conversation); the channel's own id where there is none. */
  readonly userId: string;
  /** The person's id on the channel (29:…). */
  readonly memberId: string;
  /** As Teams shows it; kept only with the person's own chat, so that cases can be told whom they are from. */
  readonly userName: string;
  /** Team and channel as Teams names them; '' in a personal chat. */
  readonly placeName: string;
  /** The card whose button was pressed. */
  readonly pressedId: string;
  readonly locale?: string;
  /** ISO 8601, UTC. */
  readonly timestamp?: string;
}

export type Inbound =
  | { readonly kind: 'message'; readonly origin: Origin; readonly text: string; readonly edited: boolean }
  | { readonly kind: 'action'; readonly origin: Origin; readonly verb: string; readonly data: Strings; readonly invoke: boolean }
  | { readonly kind: 'installed'; readonly origin: Origin; readonly removed: boolean; readonly addedBy?: string }
  | { readonly kind: 'members-added'; readonly origin: Origin; readonly bot: boolean }
  | { readonly kind: 'deleted'; readonly origin: Origin }
  /** The answer to Teams' consent card for a file; without an address it was declined. `context` is the card's own. */
  | { readonly kind: 'file-consent'; readonly origin: Origin; readonly uploadUrl: string | undefined; readonly context: Strings }
  | { readonly kind: 'unsupported-invoke'; readonly origin: Origin }
  | { readonly kind: 'ignored'; readonly origin: Origin };

type Fields = Readonly<Record<string, unknown>>;
type Strings = Readonly<Record<string, string>>;

const VERB = /^[a-z][a-zA-Z.]{0,40}$/;
const LOCALE = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/;
const MAX_KEYS = 30;
const LONGEST_NAME = 120;
const MAX_KEY_CHARACTERS = 100;
const MAX_VALUE_CHARACTERS = 30_000;
/** Each mention costs a pass over the text; nobody mentions more. */
const MAX_MENTIONS = 50;
const MENTION = /^<at\b[^<>]*>[^<>]*<\/at>$/i;
const HTML_ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What the activity means. Unknown types and anything that is no activity are `ignored`. Never throws for any JSON. */
export function readInbound(activity: unknown): Inbound {
  const fields = fieldsOf(activity);
  const origin = originOf(fields);
  switch (fields.type) {
    case 'message':
      return readAction(fields, origin) ?? { kind: 'message', origin, text: textOf(fields), edited: false };
    case 'messageUpdate':
      if (fieldsOf(fields.channelData).eventType !== 'editMessage') return { kind: 'ignored', origin };
      return { kind: 'message', origin, text: textOf(fields), edited: true };
    case 'messageDelete':
      return { kind: 'deleted', origin };
    case 'invoke':
      return readInvoke(fields, origin);
    case 'installationUpdate':
      return readInstallation(fields, origin);
    case 'conversationUpdate':
      return readMembers(fields, origin);
    default:
      return { kind: 'ignored', origin };
  }
}

/** Own fields of an object, else none; so no reading below can fail or reach a prototype. */
function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function originOf(fields: Fields): Origin {
  const conversation = fieldsOf(fields.conversation);
  const from = fieldsOf(fields.from);
  const timestamp = timestampOf(fields.timestamp);
  const locale = stringOf(fields.locale);
  return {
    scope: scopeOf(conversation),
    tenantId: (stringOf(conversation.tenantId) || stringOf(fieldsOf(fieldsOf(fields.channelData).tenant).id)).toLowerCase(),
    conversationId: stringOf(conversation.id),
    activityId: stringOf(fields.id),
    userId: stringOf(from.aadObjectId).toLowerCase() || stringOf(from.id),
    memberId: stringOf(from.id),
    userName: cleanText(stringOf(from.name)).slice(0, LONGEST_NAME).trim(),
    placeName: placeNameOf(fieldsOf(fields.channelData)),
    pressedId: stringOf(fields.replyToId),
    ...(LOCALE.test(locale) ? { locale } : {}),
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}

/** «Team › channel»; the general channel has no name of its own in an activity. */
function placeNameOf(channelData: Fields): string {
  const names = [fieldsOf(channelData.team).name, fieldsOf(channelData.channel).name].map(stringOf).filter((name) => name !== '');
  return cleanText(names.join(' › ')).slice(0, LONGEST_NAME).trim();
}

/** Personal only when nothing says otherwise about others being present: an unknown kind counts as a group. */
function scopeOf(conversation: Fields): Scope {
  const type = conversation.conversationType;
  if (type === 'channel' || type === 'groupChat' || type === 'personal') return type;
  return (type === undefined || type === null) && conversation.isGroup !== true ? 'personal' : 'groupChat';
}

/** The SDK turns the string into a Date before a turn runs; both are taken. */
function timestampOf(value: unknown): string | undefined {
  const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The words without mentions, decoded and trimmed; never longer than given. Other formats than plain and markdown give ''. */
function textOf(fields: Fields): string {
  const format = fields.textFormat ?? 'plain';
  if (format !== 'plain' && format !== 'markdown') return '';
  const mentions = new Set<string>();
  for (const entity of listOf(fields.entities).slice(0, MAX_MENTIONS)) {
    const { type, text } = fieldsOf(entity);
    if (type === 'mention' && typeof text === 'string' && MENTION.test(text)) mentions.add(text);
  }
  let text = stringOf(fields.text);
  for (const mention of mentions) text = text.replaceAll(mention, ' ');
  return text.replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (whole, name: string) => HTML_ENTITIES[name] ?? whole).trim();
}

function readInvoke(fields: Fields, origin: Origin): Inbound {
  if (fields.name === 'fileConsent/invoke') return readFileConsent(fieldsOf(fields.value), origin);
  const { verb, data } = fieldsOf(fieldsOf(fields.value).action);
  if (fields.name !== 'adaptiveCard/action' || !isVerb(verb)) return { kind: 'unsupported-invoke', origin };
  return { kind: 'action', origin, verb, data: stringsOf(data), invoke: true };
}

function readFileConsent(value: Fields, origin: Origin): Inbound {
  const uploadUrl = stringOf(fieldsOf(value.uploadInfo).uploadUrl);
  const context = stringsOf(value.context);
  return { kind: 'file-consent', origin, uploadUrl: value.action === 'accept' && uploadUrl !== '' ? uploadUrl : undefined, context };
}

/** A press that Teams sends as a message: `value.verb` with the inputs beside it, or `value.action` as in an invoke. */
function readAction(fields: Fields, origin: Origin): Inbound | undefined {
  const { verb, action, ...inputs } = fieldsOf(fields.value);
  if (isVerb(verb)) return { kind: 'action', origin, verb, data: stringsOf(inputs), invoke: false };
  const inner = fieldsOf(action);
  if (!isVerb(inner.verb)) return undefined;
  // The card's own data last: what a person typed must not replace it.
  return { kind: 'action', origin, verb: inner.verb, data: stringsOf({ ...inputs, ...fieldsOf(inner.data) }), invoke: false };
}

function isVerb(value: unknown): value is string {
  return typeof value === 'string' && VERB.test(value);
}

function stringsOf(value: unknown): Strings {
  const kept: [string, string][] = [];
  for (const [key, item] of Object.entries(fieldsOf(value))) {
    if (kept.length === MAX_KEYS) break;
    if (typeof item !== 'string' || key.length > MAX_KEY_CHARACTERS || key === '__proto__') continue;
    kept.push([key, item.length > MAX_VALUE_CHARACTERS ? item.slice(0, MAX_VALUE_CHARACTERS).toWellFormed() : item]);
  }
  return Object.fromEntries(kept);
}

function readInstallation(fields: Fields, origin: Origin): Inbound {
  const action = stringOf(fields.action);
  if (!/^(?:add|remove)(?:-upgrade)?$/.test(action)) return { kind: 'ignored', origin };
  const addedBy = stringOf(fieldsOf(fields.from).id);
  return { kind: 'installed', origin, removed: action.startsWith('remove'), ...(addedBy === '' ? {} : { addedBy }) };
}

function readMembers(fields: Fields, origin: Origin): Inbound {
  const botId = stringOf(fieldsOf(fields.recipient).id);
  const added = listOf(fields.membersAdded)
    .map((member) => stringOf(fieldsOf(member).id))
    .filter((id) => id !== '');
  return added.length === 0 ? { kind: 'ignored', origin } : { kind: 'members-added', origin, bot: added.includes(botId) };
}
