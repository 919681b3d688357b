/**
 * What a request body must look like before anything else reads it: shape, channel, service address, tenant.
 * Pure; must not know HTTP, tokens or what the activity means.
 */

export interface Rules {
  /** Entra tenant ids in lower case; empty = any (anonymous mode only). */
  readonly allowedTenants: readonly string[];
  /** Host names replies may go to; `*.x` = any name under x. */
  readonly serviceHosts: readonly string[];
  /** True only for the Playground on this machine. */
  readonly anonymous: boolean;
}

export type Refusal = 'REQUEST_MALFORMED' | 'REQUEST_FORBIDDEN';
type Fields = Readonly<Record<string, unknown>>;

/** Levels of nesting; a Teams activity with a full card in it has about 20 (2026-11). */
const MAX_DEPTH = 40;
const POISON_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Raw text, not a parsed URL: parsing repairs look-alikes, full-width dots and backslashes into something harmless-looking. */
const PUBLIC_URL = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*)(?::443)?(?:\/[\w./~%-]*)?$/i;
const LOOPBACK_URL = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?(?:\/[\w./~%-]*)?$/i;

/** Why the body is refused (malformed: answer 400; forbidden: 403), or undefined when it may pass. Never throws. */
export function refusal(body: unknown, rules: Rules): Refusal | undefined {
  if (!isFields(body) || isPoisoned(body)) return 'REQUEST_MALFORMED';
  if (!hasRequired(body)) return 'REQUEST_MALFORMED';
  const tenants = tenantsOf(body);
  if (tenants === undefined) return 'REQUEST_MALFORMED';
  const allowed = isChannelAllowed(body, rules) && isServiceUrlAllowed(body.serviceUrl, rules) && areTenantsAllowed(tenants, rules);
  return allowed && isPersonKnown(body, rules) ? undefined : 'REQUEST_FORBIDDEN';
}

/**
 * Whether replies may be sent to this address: https to a listed host name (no user info, no port but 443, no IP, no
 * trailing dot, no punycode); in anonymous mode http to this machine, any port. Never throws.
 */
export function isServiceUrlAllowed(url: unknown, rules: Pick<Rules, 'serviceHosts' | 'anonymous'>): boolean {
  if (typeof url !== 'string' || url.length > 500) return false;
  if (rules.anonymous) return LOOPBACK_URL.test(url);
  const host = PUBLIC_URL.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || host.split('.').some((label) => label.startsWith('xn--'))) return false;
  return rules.serviceHosts.some((allowed) => matchesHost(host, allowed.toLowerCase()));
}

function matchesHost(host: string, allowed: string): boolean {
  return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) && host.length >= allowed.length : host === allowed;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Too deep, or with keys that could reach an object's prototype. Iterative: recursion is what deep nesting attacks. */
function isPoisoned(body: Fields): boolean {
  const open: { readonly value: object; readonly depth: number }[] = [{ value: body, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > MAX_DEPTH) return true;
    for (const [key, value] of Object.entries(next.value)) {
      if (POISON_KEYS.has(key)) return true;
      if (typeof value === 'object' && value !== null) open.push({ value, depth: next.depth + 1 });
    }
  }
  return false;
}

/** Applies to every activity type: the Playground fills these in too (seen in version 0.2.28), so there is no exception. */
function hasRequired(body: Fields): boolean {
  const texts = [body.type, body.id, body.channelId, body.serviceUrl, idOf(body.conversation), idOf(body.from), idOf(body.recipient)];
  return texts.every((text) => typeof text === 'string' && text.trim() !== '');
}

function idOf(value: unknown): unknown {
  return isFields(value) ? value.id : undefined;
}

/** The tenant ids named in the body in lower case, or undefined when a field that should hold one holds something else. */
function tenantsOf(body: Fields): string[] | undefined {
  const data = body.channelData ?? {};
  if (!isFields(data) || !isFields(body.conversation)) return undefined;
  const tenant = data.tenant ?? {};
  if (!isFields(tenant)) return undefined;
  const tenants: string[] = [];
  for (const value of [body.conversation.tenantId ?? undefined, tenant.id ?? undefined]) {
    if (value === undefined) continue;
    if (typeof value !== 'string') return undefined;
    tenants.push(value.toLowerCase());
  }
  return tenants;
}

function areTenantsAllowed(tenants: readonly string[], rules: Rules): boolean {
  const [first, ...others] = tenants;
  if (others.some((other) => other !== first)) return false;
  if (rules.allowedTenants.length === 0) return rules.anonymous;
  return first !== undefined && rules.allowedTenants.includes(first);
}

function isChannelAllowed(body: Fields, rules: Rules): boolean {
  return body.channelId === 'msteams' || (rules.anonymous && body.channelId === 'emulator');
}

/** A person who writes or presses has an Entra id; anonymous meeting participants have none and are refused. */
function isPersonKnown(body: Fields, rules: Rules): boolean {
  if (rules.anonymous || (body.type !== 'message' && body.type !== 'invoke' && body.type !== 'messageUpdate')) return true;
  const aadObjectId = isFields(body.from) ? body.from.aadObjectId : undefined;
  return typeof aadObjectId === 'string' && aadObjectId.trim() !== '';
}
