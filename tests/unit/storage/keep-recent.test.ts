/** A kept row is what the store would have answered. */
import { expect, it } from 'vitest';
import type { Commit, Store } from '../../../src/core/store.ts';
import { keepRecent } from '../../../src/storage/keep-recent.ts';
import { migrate } from '../../../src/storage/migrate.ts';
import { openSqlite } from '../../../src/storage/sqlite-engine.ts';
import { createStoreOn } from '../../../src/storage/sqlite-store.ts';

function open() {
  const engine = openSqlite(':memory:');
  migrate(engine, () => 1);
  const plain = createStoreOn(engine, () => 1);
  const reads: string[] = [];
  const counted: Store = {
    ...plain,
    conversation: (id) => {
      reads.push(id);
      return plain.conversation(id);
    },
    user: (id) => {
      reads.push(id);
      return plain.user(id);
    },
  };
  return { plain, kept: keepRecent(counted), reads };
}

const commit = (version: number, memory: string, id: string): Commit => ({
  conversation: 'c1',
  version,
  memory,
  user: { id: 'u1', memory: `{"of":"${id}"}` },
  activities: [{ id, body: '{}', received: true }],
});

it('answers from what was committed without reading', async () => {
  const { plain, kept, reads } = open();
  expect(await kept.conversation('c1')).toEqual({ version: 0, lastSeq: 0, owner: 'bot', epoch: 0 });
  await kept.commit(commit(0, '{"n":1}', 'a'));
  const row = { memory: '{"n":1}', version: 1, lastSeq: 1, owner: 'bot', epoch: 0 };
  expect(await kept.conversation('c1')).toEqual(row);
  expect(await kept.user('u1')).toBe('{"of":"a"}');
  expect(reads).toEqual(['c1']);
  expect(await plain.conversation('c1')).toEqual(row);
});

it('reads anew after another writer came first', async () => {
  const { plain, kept } = open();
  await kept.commit(commit(0, '{"n":1}', 'a'));
  await plain.commit(commit(1, '{"n":2}', 'b'));
  expect(await kept.commit(commit(1, '{"n":"mine"}', 'c'))).toEqual({ kind: 'conflict' });
  expect(await kept.conversation('c1')).toMatchObject({ memory: '{"n":2}', version: 2 });
});

it('tells at once that a token was revoked', async () => {
  const { kept } = open();
  expect(await kept.revokedFrom('t')).toBeUndefined();
  await kept.revoke('t', 5, 9);
  expect(await kept.revokedFrom('t')).toBe(5);
});

it('answers nothing from memory once it is closed', async () => {
  const { kept } = open();
  await kept.commit(commit(0, '{}', 'a'));
  await kept.close();
  await expect(kept.conversation('c1')).rejects.toThrow();
});
