/**
 * Pushes what was committed to everyone who listens to a conversation: in order, no gap, no double.
 *
 * A listener is registered first, then reads the log from its watermark, then takes what is
 * published if it is the very next; anything else sends it back to the log. So it does not matter
 * when a publication comes, whether two change places, or whether one never comes.
 */
import type { Logged, Store } from '../../core/store.ts';

/** As Direct Line sends it: activities as JSON texts, and the watermark to go on from after them. */
export interface Batch {
  readonly activities: readonly string[];
  /** Absent for activities that are in no log. */
  readonly watermark?: string;
}

export type Push = (batch: Batch) => void;

export interface Hub {
  /** Call after the commit. */
  published(conversation: string, logged: readonly Logged[]): void;
  /** Reads the log again for everyone; call after another process has written. */
  refresh(): void;
  /** For those who listen now, when nothing could be committed. */
  transient(conversation: string, activities: readonly object[]): void;
  /** `failed` is called once, instead of further pushes, when the log cannot be read. */
  subscribe(
    conversation: string,
    afterSeq: number,
    push: Push,
    failed?: (error: unknown) => void,
  ): () => void;
  listeners(conversation: string): number;
}

interface Listener {
  readonly conversation: string;
  readonly push: Push;
  readonly failed: (error: unknown) => void;
  last: number;
  reading: boolean;
  again: boolean;
  gone: boolean;
}

const PAGE = 200;

export function createHub({ store }: { readonly store: Pick<Store, 'since'> }): Hub {
  const listening = new Map<string, Set<Listener>>();

  async function catchUp(listener: Listener): Promise<void> {
    listener.again = true;
    if (listener.reading) return;
    listener.reading = true;
    try {
      while (listener.again && !listener.gone) {
        listener.again = false;
        const rows = await store.since(listener.conversation, listener.last, PAGE);
        if (rows.length === PAGE) listener.again = true;
        deliver(listener, rows);
      }
    } catch (error) {
      leave(listener);
      listener.failed(error);
    } finally {
      listener.reading = false;
    }
  }

  function deliver(listener: Listener, rows: readonly Logged[]): void {
    const last = rows.at(-1);
    if (!last || listener.gone) return;
    listener.last = last.seq;
    listener.push(toBatch(rows));
  }

  function leave(listener: Listener): void {
    listener.gone = true;
    const others = listening.get(listener.conversation);
    others?.delete(listener);
    if (others?.size === 0) listening.delete(listener.conversation);
  }

  return {
    published: (conversation, logged) => {
      for (const listener of listening.get(conversation) ?? []) {
        const news = logged.filter(({ seq }) => seq > listener.last);
        if (news.length === 0) continue;
        if (!listener.reading && news[0]?.seq === listener.last + 1) deliver(listener, news);
        else void catchUp(listener);
      }
    },
    refresh: () => {
      for (const listeners of listening.values())
        for (const listener of listeners) void catchUp(listener);
    },
    transient: (conversation, activities) => {
      const batch = { activities: activities.map((activity) => JSON.stringify(activity)) };
      for (const { push } of listening.get(conversation) ?? []) push(batch);
    },
    subscribe: (conversation, afterSeq, push, failed = () => undefined) => {
      const listener: Listener = {
        ...{ conversation, push, failed },
        ...{ last: afterSeq, reading: false, again: false, gone: false },
      };
      const others = listening.get(conversation) ?? new Set();
      listening.set(conversation, others.add(listener));
      void catchUp(listener);
      return () => leave(listener);
    },
    listeners: (conversation) => listening.get(conversation)?.size ?? 0,
  };
}

export function toBatch(rows: readonly Logged[]): Batch {
  const watermark = rows.at(-1)?.seq;
  return {
    activities: rows.map(({ body }) => body).filter(isForClients),
    ...(watermark !== undefined && { watermark: String(watermark) }),
  };
}

/** The batch as one JSON text, its activities not parsed again. */
export function batchText({ activities, watermark }: Batch): string {
  const mark = watermark === undefined ? '' : `,"watermark":"${watermark}"`;
  return `{"activities":[${activities.join(',')}]${mark}}`;
}

/**
 * Clients have no use for who joined. A row that is no JSON object is passed over too: one bad row
 * must not end a conversation for good.
 */
function isForClients(body: string): boolean {
  try {
    const activity: unknown = JSON.parse(body);
    return (
      typeof activity === 'object' &&
      activity !== null &&
      'type' in activity &&
      activity.type !== 'conversationUpdate'
    );
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
