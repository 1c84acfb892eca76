/** What is said outside a turn is in the log before anyone hears it. */
import { expect, it } from 'vitest';
import { createAppendToLog } from '../../../../src/channels/direct-line/append-to-log.ts';
import type { Commit, Committed, Logged } from '../../../../src/core/store.ts';
import { StoreDown } from '../../../../src/core/store.ts';

function createParts(outcomes: Committed[], memory?: string) {
  const commits: Commit[] = [];
  const published: [string, readonly Logged[]][] = [];
  const append = createAppendToLog({
    store: {
      conversation: async () => ({
        version: 4 + commits.length,
        lastSeq: 0,
        owner: 'bot',
        epoch: 0,
        ...(memory && { memory }),
      }),
      commit: async (commit) => {
        commits.push(commit);
        return outcomes.shift() ?? { kind: 'conflict' };
      },
    },
    hub: { published: (conversation, logged) => void published.push([conversation, logged]) },
  });
  return { append, commits, published };
}
const logged = [{ seq: 9, id: 'a', at: 1, body: '{"id":"a","type":"message"}' }];
const said = [{ id: 'a', type: 'message' }];

it('keeps the memory, appends and tells', async () => {
  const { append, commits, published } = createParts([{ kind: 'done', logged }], '{"m":1}');
  await append('c1', said);
  expect(commits).toEqual([
    {
      conversation: 'c1',
      version: 4,
      memory: '{"m":1}',
      activities: [{ id: 'a', body: '{"id":"a","type":"message"}', received: false }],
    },
  ]);
  expect(published).toEqual([['c1', logged]]);
});

it('tries again when a turn came first, but not for ever', async () => {
  const once = createParts([{ kind: 'conflict' }, { kind: 'done', logged }], '{}');
  await once.append('c1', said);
  expect(once.commits.map(({ version }) => version)).toEqual([4, 5]);
  const never = createParts([], '{}');
  await expect(never.append('c1', said)).rejects.toBeInstanceOf(StoreDown);
  expect(never.published).toEqual([]);
});

it('speaks to nobody in a conversation that never began', async () => {
  const { append, commits } = createParts([]);
  await expect(append('c1', said)).rejects.toThrow(/no web conversation 'c1'/);
  expect(commits).toEqual([]);
});
