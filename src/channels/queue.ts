/** Lets the jobs of one key run one after the other, those of different keys at once. */

/** Settles as the job does; a failed job does not hold up the next. */
export type Queue = <T>(key: string, job: () => Promise<T>) => Promise<T>;

export interface QueueWithEnd {
  readonly queue: Queue;
  /** Resolves when every job under way has settled. */
  idle(): Promise<void>;
}

export function createQueue(): QueueWithEnd {
  const last = new Map<string, Promise<unknown>>();

  function queue<T>(key: string, job: () => Promise<T>): Promise<T> {
    const before = last.get(key);
    const mine = before === undefined ? job() : before.then(job, job);
    last.set(key, mine);
    const done = (): void => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(done, done);
    return mine;
  }

  return {
    queue,
    idle: async () => {
      while (last.size > 0) await Promise.allSettled(last.values());
    },
  };
}
