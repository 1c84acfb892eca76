/** The contract of the memory port, kept by the SQLite store. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { type Commit, type Store, StoreDown } from '../../../src/core/store.ts';
import { migrate } from '../../../src/storage/migrate.ts';
import { openSqlite } from '../../../src/storage/sqlite-engine.ts';
import { createSqliteStore, createStoreOn } from '../../../src/storage/sqlite-store.ts';

const folders: string[] = [];
const open: Store[] = [];
let clock = 1_000;
const now = () => clock;

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  folders.push(folder);
  return join(folder, 'made', 'bot.db');
}

function openStore(path = newPath()): Store {
  const store = createSqliteStore({ path, now });
  open.push(store);
  return store;
}

const said = (id: string, received = false) => ({ id, body: `{"id":"${id}"}`, received });
const first = (changes: Partial<Commit> = {}): Commit => ({
  conversation: 'c1',
  version: 0,
  memory: '{"n":1}',
  activities: [said('in-1', true), said('out-1')],
  ...changes,
});

beforeEach(() => {
  clock = 1_000;
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('a commit', () => {
  it('numbers the log from 1 without gaps and remembers', async () => {
    const store = openStore();
    clock = 5_000;
    const done = await store.commit(first());
    expect(done).toMatchObject({
      kind: 'done',
      logged: [
        { seq: 1, id: 'in-1', at: 5_000, body: '{"id":"in-1"}' },
        { seq: 2, id: 'out-1', at: 5_000, body: '{"id":"out-1"}' },
      ],
    });
    await store.commit(first({ version: 1, memory: '{"n":2}', activities: [said('out-2')] }));
    expect(await store.conversation('c1')).toEqual({
      memory: '{"n":2}',
      version: 2,
      lastSeq: 3,
      owner: 'bot',
      epoch: 0,
    });
    expect((await store.since('c1', 0)).map(({ seq, id }) => [seq, id])).toEqual([
      [1, 'in-1'],
      [2, 'out-1'],
      [3, 'out-2'],
    ]);
  });

  it('counts from 1 in each conversation', async () => {
    const store = openStore();
    await store.commit(first());
    const other = await store.commit(first({ conversation: 'c2' }));
    expect(other).toMatchObject({ kind: 'done', logged: [{ seq: 1 }, { seq: 2 }] });
  });

  it('may remember without saying anything', async () => {
    const store = openStore();
    expect(await store.commit(first({ activities: [] }))).toMatchObject({
      kind: 'done',
      logged: [],
    });
    expect(await store.conversation('c1')).toMatchObject({ version: 1, lastSeq: 0 });
  });

  it.each([
    ['the version was read before another commit', 0],
    ['the version is ahead', 2],
  ])('conflicts and writes nothing when %s', async (_, version) => {
    const store = openStore();
    await store.commit(first());
    const late = first({
      version,
      memory: 'late',
      activities: [said('in-2', true)],
      user: { id: 'u1', memory: 'late' },
      outbox: { id: 'o1', body: 'late' },
    });
    expect(await store.commit(late)).toEqual({ kind: 'conflict' });
    expect(await store.conversation('c1')).toEqual({
      memory: '{"n":1}',
      version: 1,
      lastSeq: 2,
      owner: 'bot',
      epoch: 0,
    });
    expect(await store.since('c1', 2)).toEqual([]);
    expect(await store.user('u1')).toBeUndefined();
    expect(await store.undelivered()).toEqual([]);
  });

  it('knows a received id again, whatever the version, and writes nothing', async () => {
    const store = openStore();
    await store.commit(first());
    for (const version of [0, 1]) {
      const again = first({ version, memory: 'again' });
      expect(await store.commit(again)).toEqual({ kind: 'duplicate' });
    }
    expect(await store.conversation('c1')).toEqual({
      memory: '{"n":1}',
      version: 1,
      lastSeq: 2,
      owner: 'bot',
      epoch: 0,
    });
    expect(await store.received('c1', 'in-1')).toMatchObject({ seq: 1, body: '{"id":"in-1"}' });
  });

  it('does not take one of our own ids, or one of another conversation, for received', async () => {
    const store = openStore();
    await store.commit(first());
    expect(await store.received('c1', 'out-1')).toBeUndefined();
    expect(await store.received('c2', 'in-1')).toBeUndefined();
    const sameIds = first({ version: 1, activities: [said('out-1', true)] });
    expect(await store.commit(sameIds)).toMatchObject({ kind: 'done' });
    expect(await store.commit(first({ conversation: 'c2' }))).toMatchObject({ kind: 'done' });
  });

  it('lets exactly one of many commits at once win', async () => {
    const store = openStore();
    const racers = Array.from({ length: 20 }, (_, n) =>
      store.commit(first({ memory: String(n), activities: [said(`in-${n}`, true)] })),
    );
    const kinds = (await Promise.all(racers)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(19);
    expect(await store.conversation('c1')).toEqual({
      memory: '0',
      version: 1,
      lastSeq: 1,
      owner: 'bot',
      epoch: 0,
    });
  });

  it('keeps what outlives the conversation with the user', async () => {
    const store = openStore();
    await store.commit(first({ user: { id: 'u1', memory: 'a' } }));
    await store.commit(
      first({ conversation: 'c2', user: { id: 'u1', memory: 'b' }, activities: [] }),
    );
    expect(await store.user('u1')).toBe('b');
  });

  it('fails alone when its own data are impossible', async () => {
    const store = openStore();
    const broken = first({ conversation: 'bad', activities: [said('x', true), said('x', true)] });
    const [good, bad, later] = await Promise.allSettled([
      store.commit(first()),
      store.commit(broken),
      store.commit(first({ conversation: 'c3' })),
    ]);
    expect([good.status, bad.status, later.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((bad as PromiseRejectedResult).reason).not.toBeInstanceOf(StoreDown);
    expect(await store.conversation('bad')).toEqual({
      version: 0,
      lastSeq: 0,
      owner: 'bot',
      epoch: 0,
    });
    expect(await store.since('c3', 0)).toHaveLength(2);
  });
});

describe('the log', () => {
  it('is read after a number, oldest first, up to a limit', async () => {
    const store = openStore();
    const activities = Array.from({ length: 12 }, (_, n) => said(`a${n + 1}`));
    await store.commit(first({ activities }));
    expect((await store.since('c1', 4, 3)).map(({ seq }) => seq)).toEqual([5, 6, 7]);
    expect(await store.since('c1', 12)).toEqual([]);
    expect(await store.since('unknown', 0)).toEqual([]);
  });

  it('gives back what was written, character by character', async () => {
    const store = openStore();
    const body = '{"text":"½ 🔑 \\u0000 \\ud800 \'; DROP TABLE activity; --"}';
    await store.commit(first({ activities: [{ id: 'x', body, received: true }] }));
    expect((await store.since('c1', 0))[0]?.body).toBe(body);
  });
});

it('keeps replies until they are delivered, oldest first', async () => {
  const store = openStore();
  await store.commit(first({ outbox: { id: 'z', body: '1' } }));
  await store.commit(first({ conversation: 'c2', outbox: { id: 'a', body: '2' } }));
  expect(await store.undelivered()).toEqual([
    { id: 'z', body: '1' },
    { id: 'a', body: '2' },
  ]);
  await store.delivered('z');
  await store.delivered('never there');
  expect(await store.undelivered()).toEqual([{ id: 'a', body: '2' }]);
});

it('makes a setting once, also when asked twice at once', async () => {
  const store = openStore();
  const both = await Promise.all([store.setting('key', 'one'), store.setting('key', 'two')]);
  expect(both).toEqual(['one', 'one']);
  expect(await store.setting('key', 'three')).toBe('one');
  expect(await store.setting('other', 'three')).toBe('three');
});

it('keeps the earliest revocation and forgets it when the token is long dead', async () => {
  const store = openStore();
  await store.revoke('t1', 2_000, 9_000);
  await store.revoke('t1', 3_000, 9_000);
  expect(await store.revokedFrom('t1')).toBe(2_000);
  expect(await store.revokedFrom('t2')).toBeUndefined();
  clock = 9_001;
  await store.revoke('t2', 9_001, 20_000);
  expect(await store.revokedFrom('t1')).toBeUndefined();
});

it('remembers who may come back to a conversation', async () => {
  const store = openStore();
  const visit = { conversation: 'c1', user: 'dl_u', keyHash: 'ab'.repeat(32) };
  await store.openVisit(visit);
  expect(await store.visit('c1')).toEqual(visit);
  expect(await store.visit('c2')).toBeUndefined();
  await expect(store.openVisit({ ...visit, user: 'dl_other' })).rejects.toThrow();
  expect(await store.visit('c1')).toEqual(visit);
});

describe('when it is down', () => {
  const methods: [string, (store: Store) => Promise<unknown>][] = [
    ['conversation', (store) => store.conversation('c1')],
    ['user', (store) => store.user('u1')],
    ['received', (store) => store.received('c1', 'x')],
    ['commit', (store) => store.commit(first())],
    ['since', (store) => store.since('c1', 0)],
    ['undelivered', (store) => store.undelivered()],
    ['delivered', (store) => store.delivered('x')],
    ['setting', (store) => store.setting('x', 'y')],
    ['revoke', (store) => store.revoke('t', 1, 2)],
    ['revokedFrom', (store) => store.revokedFrom('t')],
    ['openVisit', (store) => store.openVisit({ conversation: 'c', user: 'u', keyHash: 'h' })],
    ['visit', (store) => store.visit('c')],
    ['ping', (store) => store.ping()],
  ];
  it.each(methods)('%s throws StoreDown', async (_, call) => {
    const store = openStore();
    await store.close();
    await expect(call(store)).rejects.toBeInstanceOf(StoreDown);
  });

  it('writes what was queued before it closes, and closes twice without complaint', async () => {
    const path = newPath();
    const store = openStore(path);
    const committed = store.commit(first());
    await store.close();
    await store.close();
    expect(await committed).toMatchObject({ kind: 'done' });
    expect(await openStore(path).since('c1', 0)).toHaveLength(2);
  });

  it('says so when the disk is full, keeps nothing of it, and goes on when there is room', async () => {
    const engine = openSqlite(newPath());
    migrate(engine, now);
    const store = createStoreOn(engine, now);
    open.push(store);
    await store.commit(first());
    engine.run('PRAGMA max_page_count = 40');
    const big = Array.from({ length: 5 }, (_, n) =>
      store.commit(
        first({
          conversation: `big-${n}`,
          activities: [{ id: 'b', body: 'x'.repeat(100_000), received: true }],
        }),
      ),
    );
    for (const outcome of await Promise.allSettled(big)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreDown' } });
    }
    expect(await store.conversation('big-0')).toEqual({
      version: 0,
      lastSeq: 0,
      owner: 'bot',
      epoch: 0,
    });
    expect(await store.since('c1', 0)).toHaveLength(2);

    engine.run('PRAGMA max_page_count = 100000');
    expect(
      await store.commit(first({ version: 1, activities: [said('in-2', true)] })),
    ).toMatchObject({
      kind: 'done',
      logged: [{ seq: 3, id: 'in-2', at: 1_000, body: '{"id":"in-2"}' }],
    });
  });
});

describe('the file', () => {
  it('keeps everything over a restart', async () => {
    const path = newPath();
    const before = openStore(path);
    await before.commit(first({ user: { id: 'u1', memory: 'm' }, outbox: { id: 'o', body: 'b' } }));
    await before.setting('key', 'kept');
    await before.close();

    const after = openStore(path);
    expect(await after.conversation('c1')).toEqual({
      memory: '{"n":1}',
      version: 1,
      lastSeq: 2,
      owner: 'bot',
      epoch: 0,
    });
    expect(await after.user('u1')).toBe('m');
    expect(await after.undelivered()).toEqual([{ id: 'o', body: 'b' }]);
    expect(await after.setting('key', 'new')).toBe('kept');
    expect(await after.commit(first())).toEqual({ kind: 'duplicate' });
  });

  it('refuses a second opener with a sentence that says what to do', () => {
    const path = newPath();
    openStore(path);
    expect(() => createSqliteStore({ path, now })).toThrow(ConfigError);
    expect(() => createSqliteStore({ path, now })).toThrow(
      /another process uses it; DATA_DIR must/,
    );
  });

  it('is free again after its process was killed, with every acknowledged commit in it', async () => {
    const path = newPath();
    const code = `
      import { createSqliteStore } from ${JSON.stringify(new URL('../../../src/storage/sqlite-store.ts', import.meta.url).href)};
      const store = createSqliteStore({ path: process.argv[1], now: Date.now });
      for (let n = 0; ; n++) {
        await store.commit({ conversation: 'c1', version: n, memory: '{}',
          activities: [{ id: 'in-' + n, body: '{}', received: true }] });
        process.stdout.write('ack ' + (n + 1) + '\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      const last = /ack (\d+)\n[^\n]*$/.exec(chunk.toString());
      if (last) acknowledged = Number(last[1]);
      if (acknowledged >= 20) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const store = openStore(path);
    const { lastSeq, version } = await store.conversation('c1');
    expect(acknowledged).toBeGreaterThanOrEqual(20);
    expect(lastSeq).toBeGreaterThanOrEqual(acknowledged);
    expect(version).toBe(lastSeq);
    expect(await store.since('c1', 0, 100_000)).toHaveLength(lastSeq);
  });
});
