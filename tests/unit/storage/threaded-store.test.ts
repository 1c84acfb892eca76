/** The store in its thread answers as the store does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { type Commit, type Store, StoreDown } from '../../../src/core/store.ts';
import { createSqliteStore } from '../../../src/storage/sqlite-store.ts';
import { openThreadedStore } from '../../../src/storage/threaded-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'thread-'));
const open: Store[] = [];
let files = 0;

async function openStore(path = join(folder, `${++files}.db`)): Promise<Store> {
  const store = await openThreadedStore(path);
  open.push(store);
  return store;
}

const commit = (conversation: string, version = 0): Commit => ({
  conversation,
  version,
  memory: '{}',
  activities: [{ id: `in-${version}`, body: '{"n":1}', received: true }],
});

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

it('commits what 200 conversations say at once, each numbered on its own', async () => {
  const store = await openStore();
  const names = Array.from({ length: 200 }, (_, n) => `c${n}`);
  const made = await Promise.all(names.map((name) => store.commit(commit(name))));
  expect(made.every(({ kind }) => kind === 'done')).toBe(true);
  const logs = await Promise.all(names.map((name) => store.since(name, 0)));
  expect(logs.every((log) => log.length === 1 && log[0]?.seq === 1)).toBe(true);
  expect(await store.commit(commit('c0', 1))).toMatchObject({ logged: [{ seq: 2 }] });
  expect(await store.commit(commit('c0', 1))).toEqual({ kind: 'duplicate' });
});

it.each<[keyof Store, (store: Store) => Promise<unknown>, unknown]>([
  [
    'conversation',
    (store) => store.conversation('x'),
    { version: 0, lastSeq: 0, owner: 'bot', epoch: 0 },
  ],
  ['user', (store) => store.user('x'), undefined],
  ['received', (store) => store.received('x', 'y'), undefined],
  ['since', (store) => store.since('x', 0), []],
  ['undelivered', (store) => store.undelivered(), []],
  ['delivered', (store) => store.delivered('x'), undefined],
  ['setting', (store) => store.setting('x', 'y'), 'y'],
  ['revoke', (store) => store.revoke('x', 1, 2), undefined],
  ['revokedFrom', (store) => store.revokedFrom('x'), undefined],
  ['visit', (store) => store.visit('x'), undefined],
  ['ping', (store) => store.ping(), undefined],
  [
    'openVisit',
    (store) => store.openVisit({ conversation: 'c', user: 'u', keyHash: 'h' }),
    undefined,
  ],
])('answers %s', async (_, call, expected) => {
  expect(await call(await openStore())).toEqual(expected);
});

it('passes a failure on as what it was', async () => {
  const store = await openStore();
  const visit = { conversation: 'c', user: 'u', keyHash: 'h' };
  await store.openVisit(visit);
  const failure = await store.openVisit(visit).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).not.toBeInstanceOf(StoreDown);
});

it('refuses a file that another store holds', async () => {
  const path = join(folder, 'held.db');
  const holder = createSqliteStore({ path, now: Date.now });
  open.push(holder);
  await expect(openThreadedStore(path)).rejects.toThrow(ConfigError);
});

it('says that it is down once it is closed, and closes twice', async () => {
  const store = await openThreadedStore(join(folder, 'closed.db'));
  const last = store.commit(commit('c'));
  await store.close();
  expect(await last).toMatchObject({ kind: 'done' });
  await expect(store.ping()).rejects.toThrow(StoreDown);
  await store.close();
});
