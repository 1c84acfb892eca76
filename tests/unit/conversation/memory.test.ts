import { describe, expect, it } from 'vitest';
import {
  knownOf,
  newMemory,
  readMemory,
  remember,
  storedMemory,
  storedUser,
  turnToOtherLock,
} from '../../../src/conversation/memory.ts';
import type { Slot, Try } from '../../../src/core/flow.ts';

const slot = (name: string, keep: Slot['keep']): [string, Slot] => [
  name,
  { name, ask: '?', keep, values: {} },
];
const slots = new Map([
  slot('lock_model', 'user'),
  slot('where', 'conversation'),
  slot('light', 'flow'),
]);
const tries = new Map<string, Try>([
  ['batteries', { name: 'batteries', do: 'x', minutes: 1, heard: [], destructive: false }],
]);
const at = (open: boolean) => ({ slots, tries, now: 1, open });

describe('readMemory', () => {
  it('reads what was stored, the user apart', () => {
    const memory = newMemory();
    remember(memory, { lock_model: 'm', where: 'inside' }, at(false));
    expect(readMemory(storedMemory(memory), storedUser(memory))).toEqual(memory);
    expect(readMemory(undefined, storedUser(memory)).user).toEqual({ lock_model: 'm' });
  });

  it.each([
    '',
    'not json',
    '[]',
    'null',
    '{"dialogs":5}',
    '{"tried":{}}',
    '{"said":1,"slots":{}}',
  ])('starts anew from a damaged row: %s', (row) =>
    expect(readMemory(row, row)).toEqual(newMemory()));
});

describe('remember', () => {
  it('files a value where it stays true', () => {
    const memory = newMemory();
    remember(memory, { lock_model: 'm', where: 'inside', light: 'on' }, at(true));
    expect(memory.user).toEqual({ lock_model: 'm' });
    expect(memory.slots).toEqual({ where: 'inside' });
  });

  it('keeps what was tried with its lock when a second lock is named', () => {
    const memory = newMemory();
    remember(memory, { lock_model: 'front', batteries: 'did_not_help' }, at(true));
    remember(memory, { lock_model: 'back' }, at(false));
    expect(knownOf(memory)).toEqual({ lock_model: 'back' });
    remember(memory, { lock_model: 'front' }, at(false));
    expect(knownOf(memory)).toEqual({ lock_model: 'front', batteries: 'did_not_help' });
  });

  it('takes another name in the middle of a flow for a correction', () => {
    const memory = newMemory();
    remember(memory, { lock_model: 'front', batteries: 'did_not_help' }, at(true));
    remember(memory, { lock_model: 'fronter' }, at(true));
    expect(knownOf(memory)).toEqual({ lock_model: 'fronter', batteries: 'did_not_help' });
  });

  it('gives what was tried before the lock was named to that lock', () => {
    const memory = newMemory();
    remember(memory, { batteries: 'could_not' }, at(true));
    remember(memory, { lock_model: 'front' }, at(true));
    remember(memory, { lock_model: 'back' }, at(false));
    expect(knownOf(memory)).toEqual({ lock_model: 'back' });
  });

  it('does not let an earlier success answer a later problem', () => {
    const memory = newMemory();
    remember(memory, { batteries: 'worked' }, at(true));
    expect(knownOf(memory)).toEqual({ batteries: 'did_not_help' });
  });
});

describe('turnToOtherLock', () => {
  it.each([
    [{ lock_model: 'm' }],
    [{}],
  ])('leaves what was tried with the first lock: %o', (known) => {
    const memory = newMemory();
    remember(memory, { ...known, batteries: 'did_not_help', where: 'inside' }, at(true));
    turnToOtherLock(memory);
    expect(knownOf(memory)).toEqual({ where: 'inside' });
    remember(memory, { lock_model: 'n' }, at(false));
    expect(knownOf(memory)).toEqual({ where: 'inside', lock_model: 'n' });
  });

  it('finds it again with that lock', () => {
    const memory = newMemory();
    remember(memory, { lock_model: 'm', batteries: 'did_not_help' }, at(true));
    turnToOtherLock(memory);
    remember(memory, { lock_model: 'm' }, at(false));
    expect(knownOf(memory)).toEqual({ lock_model: 'm', batteries: 'did_not_help' });
  });
});
