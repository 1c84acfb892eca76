import { expect, it } from 'vitest';
import { createQueue } from '../../../src/channels/queue.ts';

const later = <T>(value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), 5));

it('runs jobs of one key in their order and of two keys at once', async () => {
  const { queue } = createQueue();
  const log: string[] = [];
  const job = (name: string) => async () => {
    log.push(`${name}+`);
    await later(0);
    log.push(`${name}-`);
  };
  await Promise.all([queue('a', job('a1')), queue('a', job('a2')), queue('b', job('b1'))]);
  expect(log).toEqual(['a1+', 'b1+', 'a1-', 'a2+', 'b1-', 'a2-']);
});

it('goes on after a job that failed', async () => {
  const { queue, idle } = createQueue();
  const failing = queue('a', () => Promise.reject(new Error('no')));
  const next = queue('a', () => later('yes'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
  await idle();
});

it('is idle only when every job has settled', async () => {
  const { queue, idle } = createQueue();
  let done = false;
  void queue('a', () => later(0))
    .then(() => queue('a', () => later(0)))
    .then(() => {
      done = true;
    });
  await idle();
  await idle();
  await later(0);
  expect(done).toBe(true);
});
