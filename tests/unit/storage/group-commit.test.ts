/** Writes of one tick share a flush; a failed flush takes all of them along. */
import { beforeEach, expect, it } from 'vitest';
import { StoreDown } from '../../../src/core/store.ts';
import { createGroupCommit } from '../../../src/storage/group-commit.ts';
import type { SqliteEngine } from '../../../src/storage/sqlite-engine.ts';

let ran: string[] = [];
let failing: (sql: string) => Error | undefined = () => undefined;
let transaction = false;

const engine: SqliteEngine = {
  run: (sql) => {
    const error = failing(sql);
    if (error) throw error;
    if (sql.startsWith('BEGIN')) transaction = true;
    if (sql === 'COMMIT' || sql === 'ROLLBACK') transaction = false;
    ran.push(sql);
  },
  get: () => undefined,
  all: () => [],
  dataVersion: () => 0,
  inTransaction: () => transaction,
  close: () => undefined,
};

beforeEach(() => {
  ran = [];
  failing = () => undefined;
  transaction = false;
});

it('runs the writes of one tick, in order, between one BEGIN and one COMMIT', async () => {
  const { write } = createGroupCommit(engine);
  const values = await Promise.all([write(() => 'a'), write(() => 'b')]);
  expect(values).toEqual(['a', 'b']);
  expect(ran).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
});

it('takes writes of another tick into another transaction', async () => {
  const { write } = createGroupCommit(engine);
  await write(() => 1);
  await write(() => 2);
  expect(ran.filter((sql) => sql === 'COMMIT')).toHaveLength(2);
});

it('takes back only the write that throws', async () => {
  const { write } = createGroupCommit(engine);
  const outcomes = await Promise.allSettled([
    write(() => 1),
    write(() => {
      throw new RangeError('mine');
    }),
    write(() => 3),
  ]);
  expect(outcomes).toMatchObject([{ value: 1 }, { reason: { message: 'mine' } }, { value: 3 }]);
  expect(ran[1]).toBe('ROLLBACK');
  expect(ran.filter((sql) => sql === 'COMMIT')).toHaveLength(2);
});

it.each([
  'BEGIN IMMEDIATE',
  'COMMIT',
])('tells everyone of a failed %s and no one of success, and works again afterwards', async (broken) => {
  const { write } = createGroupCommit(engine);
  failing = (sql) => (sql === broken ? new StoreDown('gone') : undefined);
  const outcomes = await Promise.allSettled([write(() => 1), write(() => 2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(transaction).toBe(false);

  failing = () => undefined;
  expect(await write(() => 3)).toBe(3);
});

it('gives up the group when the file fails inside a write', async () => {
  const { write } = createGroupCommit(engine);
  const outcomes = await Promise.allSettled([
    write(() => 1),
    write(() => {
      throw new StoreDown('full');
    }),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(ran).not.toContain('COMMIT');
});

it('asks again for a rollback that failed, before the next group', async () => {
  const { write } = createGroupCommit(engine);
  failing = (sql) => (/^(COMMIT|ROLLBACK)$/.test(sql) ? new StoreDown('gone') : undefined);
  await expect(write(() => 1)).rejects.toBeInstanceOf(StoreDown);
  expect(transaction).toBe(true);
  failing = () => undefined;
  ran = [];
  expect(await write(() => 2)).toBe(2);
  expect(ran.slice(0, 2)).toEqual(['ROLLBACK', 'BEGIN IMMEDIATE']);
});
