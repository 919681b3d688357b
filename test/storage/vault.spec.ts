import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { DroftError } from '../../src/errors.ts';
import { checkKey } from '../../src/storage/key-check.ts';
import { openVault } from '../../src/storage/vault.ts';
import { eachDatabase } from '../support/databases.ts';

const KEY = randomBytes(32);
const vault = openVault(KEY);
const other = openVault(randomBytes(32));
const CANARY = 'blåklokke';
const sealedBytes = (sealed: string): number => Buffer.from(sealed.slice(3), 'base64url').length;

function refused(work: () => unknown): void {
  assert.throws(work, (thrown) => {
    assert.ok(thrown instanceof DroftError);
    assert.equal(thrown.code, 'STORAGE_KEY_WRONG');
    assert.equal(thrown.cause, undefined);
    assert.ok(!inspect(thrown, { depth: 9, showHidden: true }).includes(CANARY));
    return true;
  });
}

describe('the vault', () => {
  it('gives back what it sealed, whatever the text', () => {
    const key = vault.newKey();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1200 }), fc.string(), (text, context) => {
        const sealed = vault.seal(key, context, text);
        assert.match(sealed, /^v1\.[\w-]+$/);
        assert.equal(vault.open(key, context, sealed), text);
      }),
    );
  });

  it('opens again with the same installation key, as after a restart', () => {
    const key = vault.newKey();
    assert.equal(openVault(Buffer.from(KEY)).open(key, 'c', vault.seal(key, 'c', CANARY)), CANARY);
  });

  it('never gives the same twice', () => {
    const key = vault.newKey();
    const all = [...Array(50)].flatMap(() => [vault.newKey(), vault.seal(key, 'c', CANARY)]);
    assert.equal(new Set(all).size, all.length);
  });

  it('refuses another installation key, another case, another kind of text', () => {
    const key = vault.newKey();
    const sealed = vault.seal(key, 'case 1 text', CANARY);
    refused(() => other.open(key, 'case 1 text', sealed));
    refused(() => vault.open(vault.newKey(), 'case 1 text', sealed));
    refused(() => vault.open(key, 'case 2 text', sealed));
    refused(() => vault.open(key, 'case 1 sender', sealed));
    refused(() => other.seal(key, 'case 1 text', CANARY));
  });

  it('refuses a text with any character changed, cut off, added or out of place', () => {
    const key = vault.newKey();
    const sealed = vault.seal(key, 'c', CANARY);
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed[at] === 'A' ? 'B' : 'A';
      refused(() => vault.open(key, 'c', sealed.slice(0, at) + changed + sealed.slice(at + 1)));
      refused(() => vault.open(key, 'c', sealed.slice(0, at)));
    }
    for (const wrong of [`${sealed}A`, `${sealed}=`, ` ${sealed}`, key, CANARY, '']) refused(() => vault.open(key, 'c', wrong));
    for (const wrong of [sealed, key.slice(0, -1), `${key}A`, 'v1.', '']) refused(() => vault.open(wrong, 'c', sealed));
  });

  it('hides the length of a text but for steps of 256 bytes', () => {
    const key = vault.newKey();
    const overhead = 12 + 16;
    for (const [length, blocks] of [
      [0, 1],
      [1, 1],
      [255, 1],
      [256, 2],
      [511, 2],
      [512, 3],
    ] as const)
      assert.equal(sealedBytes(vault.seal(key, 'c', 'x'.repeat(length))) - overhead, blocks * 256, `${length} bytes`);
  });

  it('does not let the text or the key be seen in what is stored', () => {
    const key = vault.newKey();
    const stored = Buffer.concat([key, vault.seal(key, 'c', CANARY)].map((one) => Buffer.from(one.slice(3), 'base64url')));
    assert.ok(!stored.includes(CANARY) && !stored.includes(KEY));
  });

  it('marks the same value alike for one purpose and otherwise apart', () => {
    assert.match(vault.mark('person', CANARY), /^[\w-]{43}$/);
    assert.equal(vault.mark('person', CANARY), openVault(Buffer.from(KEY)).mark('person', CANARY));
    const marks = [vault.mark('person', CANARY), vault.mark('card', CANARY), vault.mark('person', 'b'), other.mark('person', CANARY)];
    assert.equal(new Set(marks).size, marks.length);
  });

  it('takes only a key of 32 bytes', () => {
    for (const length of [0, 16, 31, 33]) refused(() => openVault(Buffer.alloc(length)));
  });
});

eachDatabase('the check of the key', (open) => {
  it('is noted the first time and refuses another key later', async () => {
    const database = await open();
    await Promise.all([checkKey(database, vault), checkKey(database, vault)]);
    await checkKey(database, openVault(Buffer.from(KEY)));
    await assert.rejects(checkKey(database, other), { code: 'STORAGE_KEY_WRONG' });
    await checkKey(database, vault);
  });
});
