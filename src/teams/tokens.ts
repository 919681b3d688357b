/**
 * Server-minted action ids: a button brings one back, and what it does is done once, for the person and the deed it was
 * made for. Nothing is stored for them until they are used.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';

export interface Tokens {
  /** A fresh token bound to these parts (who, what, on which). */
  readonly mint: (parts: readonly string[]) => string;
  /** The action id in a token that was minted for exactly these parts; undefined for any other. */
  readonly check: (token: string, parts: readonly string[]) => string | undefined;
}

const TOKEN = /^[\w-]{16}\.[\w-]{43}$/;

/** Tokens signed by `mark`, a keyed hash (43 letters of base64url). */
export function createTokens(mark: (purpose: string, value: string) => string): Tokens {
  const sign = (id: string, parts: readonly string[]): string => mark('action', JSON.stringify([id, ...parts]));
  return {
    mint: (parts) => {
      const id = randomBytes(12).toString('base64url');
      return `${id}.${sign(id, parts)}`;
    },
    check: (token, parts) => {
      if (!TOKEN.test(token)) return undefined;
      const [id = '', signature = ''] = token.split('.');
      const wanted = sign(id, parts);
      return wanted.length === signature.length && timingSafeEqual(Buffer.from(wanted), Buffer.from(signature)) ? id : undefined;
    },
  };
}
