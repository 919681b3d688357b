/**
 * What a person wrote, encrypted: each case has a random key of its own, wrapped by the key of the installation, so that
 * throwing the small key away makes the texts unreadable wherever copies of them lie. AES-256-GCM, keys by HKDF-SHA256.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { DroftError } from '../errors.ts';

export interface Vault {
  /** A fresh random key, wrapped. */
  newKey(): string;
  /** The text encrypted with a wrapped key. It opens only with the same context again (which case, which kind of text). */
  seal(wrapped: string, context: string, text: string): string;
  /** The text again. Throws STORAGE_KEY_WRONG for another key or context, and for anything that was changed. */
  open(wrapped: string, context: string, sealed: string): string;
  /** A keyed hash, 43 characters: the same for the same value, and telling nothing about it to who has not the key. */
  mark(purpose: string, value: string): string;
  /** The same, keyed with a wrapped key: once that is destroyed nobody can find the value again by trying. */
  markWith(wrapped: string, value: string): string;
  /** What to store to know this key again, and whether a stored value is of this key. */
  checkValue(): string;
  isChecked(value: string): boolean;
}

const VERSION = 'v1.';
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Texts are filled up to a multiple of it, so that the length of what is stored tells little about what was written. */
const BLOCK_BYTES = 256;
/** Ends the text and begins the filling (ISO/IEC 7816-4); zeros follow. */
const END = 0x80;

/** The vault of an installation; its key is 32 bytes. */
export function openVault(key: Buffer): Vault {
  if (key.length !== KEY_BYTES) throw wrong();
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, KEY_BYTES));
  const wrapKey = derive('wrap');
  const checkValue = VERSION + hash(derive('check'), 'droft');
  const markKeys = new Map<string, Buffer>();
  const markKey = (purpose: string): Buffer => {
    const known = markKeys.get(purpose) ?? derive(`mark ${purpose}`);
    markKeys.set(purpose, known);
    return known;
  };
  const unwrap = (wrapped: string): Buffer => {
    const bytes = decrypt(wrapKey, '', wrapped);
    if (bytes.length !== KEY_BYTES) throw wrong();
    return bytes;
  };
  return {
    newKey: () => encrypt(wrapKey, '', randomBytes(KEY_BYTES)),
    seal: (wrapped, context, text) => encrypt(unwrap(wrapped), context, padded(Buffer.from(text, 'utf8'))),
    open: (wrapped, context, sealed) => unpadded(decrypt(unwrap(wrapped), context, sealed)).toString('utf8'),
    mark: (purpose, value) => hash(markKey(purpose), value),
    markWith: (wrapped, value) => hash(Buffer.from(hkdfSync('sha256', unwrap(wrapped), '', 'mark', KEY_BYTES)), value),
    checkValue: () => checkValue,
    isChecked: (value) => isSame(value, checkValue),
  };
}

function hash(key: Buffer, value: string): string {
  return createHmac('sha256', key).update(value, 'utf8').digest('base64url');
}

function encrypt(key: Buffer, context: string, plain: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(context, 'utf8'));
  const bytes = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return VERSION + bytes.toString('base64url');
}

function decrypt(key: Buffer, context: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
  // Written out again, since Node reads many spellings of the same bytes and a changed text must not open.
  if (bytes.length < NONCE_BYTES + TAG_BYTES || VERSION + bytes.toString('base64url') !== sealed) throw wrong();
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(context, 'utf8'))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const plain = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    decipher.final();
  } catch {
    throw wrong();
  }
  return plain;
}

function padded(text: Buffer): Buffer {
  const whole = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK_BYTES) * BLOCK_BYTES);
  text.copy(whole);
  whole[text.length] = END;
  return whole;
}

function unpadded(whole: Buffer): Buffer {
  const end = whole.lastIndexOf(END);
  // Never met by what was sealed here; a wrapped key, put in a text's place, would be.
  if (end < 0 || whole.length % BLOCK_BYTES !== 0 || whole.subarray(end + 1).some((byte) => byte !== 0)) throw wrong();
  return whole.subarray(0, end);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function wrong(): DroftError {
  return new DroftError('STORAGE_KEY_WRONG');
}
