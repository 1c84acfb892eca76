import { expect, it } from 'vitest';
import { ACTION_FACTS } from '../../../../src/core/actions.ts';
import type { Lock } from '../../../../src/core/lock.ts';
import { createLockActions } from '../../../../src/dialogs/actions/lock-actions.ts';

const bare: Lock = { id: 'bare', brand: 'Brand', name: 'Brand Bare', aliases: [], signals: [] };
const full: Lock = {
  ...bare,
  id: 'full',
  emergencyPower: { kind: 'nine_volt', how: 'Hold it there.' },
  lockout: { seconds: 60 },
  batteries: '4 AA',
  support: 'https://example.com',
  release: 'Ask the seller.',
};
const actions = createLockActions(new Map([bare, full].map((lock) => [lock.id, lock])));

it.each<[string, Record<string, string>, string]>([
  ['lock.known', { lock_model: 'bare' }, 'model'],
  ['lock.known', { lock_brand: 'Brand', lock_model: 'unknown' }, 'brand'],
  ['lock.known', {}, 'unknown'],
  ['lock.emergency_power', { lock_model: 'full' }, 'nine_volt'],
  ['lock.emergency_power', { lock_model: 'bare' }, 'unknown'],
  ['lock.emergency_power', {}, 'unknown'],
  ['lock.lockout', { lock_model: 'full' }, 'known'],
  ['lock.lockout', { lock_model: 'bare' }, 'unknown'],
  ['lock.restart', { lock_model: 'full' }, 'none'],
  ['lock.factory_reset', { lock_model: 'full' }, 'none'],
  ['lock.support', { lock_model: 'full' }, 'known'],
  ['lock.release', { lock_model: 'full' }, 'known'],
  ['lock.release', { lock_model: 'bare' }, 'unknown'],
])('%s of %o answers %s', async (name, known, outcome) => {
  expect(await actions[name]!(known)).toBe(outcome);
});

it('has an action for each name flows may do', () => {
  expect(Object.keys(actions).toSorted()).toEqual(Object.keys(ACTION_FACTS).toSorted());
});
