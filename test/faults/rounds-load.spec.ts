/** Very many rounds due at once (faults 50), by a clock that stands still while the machine works. */
import assert from 'node:assert/strict';
import { TENANT_RATES } from '../../src/delivery/limits.ts';
import { drainRounds } from '../support/rounds-load.ts';

const TENANTS = 12;
const EACH = 50;
const [{ most: PER_SECOND } = assert.fail()] = TENANT_RATES;

describe('rounds of many teams due in the same minute', function () {
  this.timeout(60_000);

  it('leave as fast as Teams allows, every tenant alike, within the rates', async () => {
    const { accepted, lastOf, busiest, tries } = await drainRounds({ tenants: TENANTS, plans: TENANTS * EACH, refused: 0 });
    assert.equal(tries, TENANTS * EACH);
    assert.equal(accepted.size, TENANTS * EACH);
    assert.equal(busiest, PER_SECOND);
    // The first thirty at once, the others a second later: nobody waits for anything but the limit.
    const soonest = (Math.ceil(EACH / PER_SECOND) - 1) * 1000;
    assert.deepEqual(new Set(lastOf.values()), new Set([soonest]));
  });

  it('are each accepted once, and none is lost, though Teams refuses every fifth', async () => {
    const { accepted, busiest, tries, lastOf } = await drainRounds({ tenants: TENANTS, plans: TENANTS * EACH, refused: 0.2 });
    assert.equal(accepted.size, TENANTS * EACH);
    assert.deepEqual([...new Set(accepted.values())], [1]);
    assert.ok(tries > TENANTS * EACH * 1.1, 'some were refused');
    assert.ok(busiest <= PER_SECOND);
    // Whoever was refused waits alone; the others go on at the allowed rate.
    assert.ok(Math.max(...lastOf.values()) <= (Math.ceil(EACH / PER_SECOND) - 1) * 1000);
  });
});
