import { expect, it } from 'vitest';
import { createRecent } from '../../../src/storage/recent.ts';

it('reads once, keeps what was used last, and forgets what was dropped', () => {
  const recent = createRecent<string | undefined>(2);
  const reads: string[] = [];
  const get = (key: string) =>
    recent.get(key, () => {
      reads.push(key);
      return key === 'none' ? undefined : `read ${key}`;
    });
  get('a');
  get('none');
  expect([get('a'), get('none')]).toEqual(['read a', undefined]);
  expect(reads).toEqual(['a', 'none']);

  get('a');
  recent.set('b', 'set b');
  expect(get('b')).toBe('set b');
  get('none');
  expect(reads).toEqual(['a', 'none', 'none']);

  recent.drop('b');
  expect(get('b')).toBe('read b');
  recent.dropAll();
  expect(get('b')).toBe('read b');
  expect(reads.filter((key) => key === 'b')).toHaveLength(2);
});
