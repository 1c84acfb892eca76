/** The values used last stay at hand, and never an older one than was set. */
import { expect, it } from 'vitest';
import { createRecent } from '../../../src/storage/recent.ts';

it('reads a value once and forgets the one not used for longest', async () => {
  const read: string[] = [];
  const recent = createRecent<string | undefined>(2);
  const get = (key: string) =>
    recent.get(key, async () => {
      read.push(key);
      return key === 'nobody' ? undefined : `row ${key}`;
    });

  expect([await get('a'), await get('nobody'), await get('a')]).toEqual([
    'row a',
    undefined,
    'row a',
  ]);
  await get('nobody');
  expect(read).toEqual(['a', 'nobody']);

  recent.set('b', 'set b');
  expect(await get('b')).toBe('set b');
  await get('a');
  expect(read).toEqual(['a', 'nobody', 'a']);

  recent.drop('b');
  await get('b');
  recent.dropAll();
  await get('b');
  expect(read).toEqual(['a', 'nobody', 'a', 'b', 'b']);
});

it('keeps what was set during a reading, not what was read', async () => {
  const recent = createRecent<string>(2);
  let finish = (_: string): void => {};
  const reading = recent.get('a', () => new Promise((resolve) => (finish = resolve)));
  recent.set('a', 'new');
  finish('old');
  expect(await reading).toBe('old');
  expect(await recent.get('a', async () => 'read again')).toBe('new');
});

it('keeps nothing of a reading that failed', async () => {
  const recent = createRecent<string>(2);
  await expect(recent.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await recent.get('a', async () => 'read')).toBe('read');
});
