/** Tells the desks of this process that something happened; what it was is in the log of events. */
import type { DeskNews } from '../core/desk.ts';

export interface News {
  tell(news: DeskNews): void;
  /** Returns how to stop listening. */
  watch(listener: (news: DeskNews) => void): () => void;
}

export function createNews(): News {
  const listeners = new Set<(news: DeskNews) => void>();
  return {
    tell: (news) => {
      for (const listener of listeners) listener(news);
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
