/**
 * Which tokens are Teams': looked at once before the SDK verifies the signature and once after.
 * Pure; must not know keys, HTTP or the SDK.
 */
import type { Identity } from '../config.ts';
import { DroftError } from '../errors.ts';

export type Claims = readonly { readonly type: string; readonly value: unknown }[];

const CHANNEL_ISSUER = 'https://api.botframework.com';
/** Bot Connector tokens live about an hour; one for longer than a day is not from there. */
const MAX_TOKEN_SECONDS = 24 * 60 * 60;

/**
 * Read before anything is verified, only to keep foreign tokens away from the SDK: its path for emulator tokens takes
 * the bot's own outgoing token back in, and keeps a list of issuers that every such request makes longer.
 */
export function isChannelToken(header: string): boolean {
  const parts = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(header);
  if (!parts) return false;
  return partOf(parts[1])?.alg === 'RS256' && partOf(parts[2])?.iss === CHANNEL_ISSUER;
}

function partOf(encoded = ''): { alg?: unknown; iss?: unknown } | undefined {
  try {
    const part: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    return typeof part === 'object' && part !== null ? part : undefined;
  } catch {
    return undefined; // not JSON, so not a token
  }
}

/** Throws REQUEST_UNAUTHENTICATED unless a verified token is from the channel, for this bot, short-lived, for this address. */
export function checkClaims(claims: Claims, identity: Identity, serviceUrl?: string): void {
  if (identity.kind === 'anonymous') return;
  const claim = new Map<string, unknown>(claims.map(({ type, value }) => [type, value]));
  const exp = claim.get('exp');
  const isShortLived = typeof exp === 'number' && exp <= Date.now() / 1000 + MAX_TOKEN_SECONDS;
  const url = claim.get('serviceurl');
  const isForUrl = typeof url === 'string' && url !== '' && (serviceUrl === undefined || url === serviceUrl);
  const isForBot = claim.get('iss') === CHANNEL_ISSUER && claim.get('aud') === identity.appId;
  if (!isShortLived || !isForUrl || !isForBot) throw new DroftError('REQUEST_UNAUTHENTICATED');
}
