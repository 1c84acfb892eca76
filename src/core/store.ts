/** The memory port: what a turn reads, and the one commit that makes it durable. */
import type { CaseWrite } from './handoff.ts';
import type { HandoffStore } from './handoff-store.ts';

/** One activity of a conversation's log. `seq` counts from 1 without gaps: it is the watermark. */
export interface Logged {
  readonly seq: number;
  readonly id: string;
  /** Epoch ms, the server's clock. */
  readonly at: number;
  /** The activity as JSON, masked. */
  readonly body: string;
}

export interface ConversationRow {
  /** What the bot remembers of this conversation, as JSON; absent before the first turn. */
  readonly memory?: string;
  /** Counts commits; the next commit must name it. 0 before the first. */
  readonly version: number;
  readonly lastSeq: number;
  /** `bot`, or the id of the agent who has the word. */
  readonly owner: string;
  /** Counts changes of owner; what was written under an older one is stale. */
  readonly epoch: number;
  /** The last case of this conversation, whatever became of it. */
  readonly caseId?: string;
}

export interface Commit {
  readonly conversation: string;
  /** `ConversationRow.version` as it was read. */
  readonly version: number;
  readonly memory: string;
  /** What outlives the conversation, for this user. */
  readonly user?: { readonly id: string; readonly memory: string };
  /** Appended in this order. `received` marks an id that came from outside: it can come again. */
  readonly activities: readonly {
    readonly id: string;
    readonly body: string;
    readonly received: boolean;
  }[];
  /** Replies a channel must still deliver; kept until `delivered`. */
  readonly outbox?: { readonly id: string; readonly body: string };
  /** What becomes of the conversation's case, and with it of its owner and epoch. */
  readonly handoff?: CaseWrite;
}

/**
 * `conflict`: another commit came first, to the conversation or to its case. `duplicate`: a received id is in the log already.
 * In both cases nothing was written.
 */
export type Committed =
  | {
      readonly kind: 'done';
      readonly logged: readonly Logged[];
      /** What the conversation's row says besides its memory. */
      readonly now?: Omit<ConversationRow, 'memory' | 'version'>;
    }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'duplicate' };

/** Thrown by every method when the store cannot be reached or is full; nothing was written then. */
export class StoreDown extends Error {
  override readonly name = 'StoreDown';
}

/** Who may come back to a conversation: its visitor, by the key whose SHA-256 (hex) we keep. */
export interface Visit {
  readonly conversation: string;
  readonly user: string;
  readonly keyHash: string;
}

export interface Store {
  conversation(id: string): Promise<ConversationRow>;
  user(id: string): Promise<string | undefined>;
  /** Whether an activity received from outside is in the log, and as what. */
  received(conversation: string, id: string): Promise<Logged | undefined>;
  /** Durable (fsync) when it resolves. Commits of one tick share a flush. */
  commit(commit: Commit): Promise<Committed>;
  /** The log after `seq`, oldest first, at most `limit` (default 1,000). */
  since(conversation: string, seq: number, limit?: number): Promise<readonly Logged[]>;
  /** Replies committed but not yet known to be delivered, oldest first. */
  undelivered(): Promise<readonly { readonly id: string; readonly body: string }[]>;
  delivered(id: string): Promise<void>;
  /** A small durable value of the process itself, such as its signing key; `fresh` if it had none. */
  setting(name: string, fresh: string): Promise<string>;
  /** Token ids that no longer count; `until` (epoch ms) is when the row may go. */
  revoke(tokenId: string, from: number, until: number): Promise<void>;
  revokedFrom(tokenId: string): Promise<number | undefined>;
  openVisit(visit: Visit): Promise<void>;
  visit(conversation: string): Promise<Visit | undefined>;
  readonly handoffs: HandoffStore;
  /** Calls back soon after another process has written; returns how to stop that. */
  watch(changed: () => void): () => void;
  /** Resolves when a write would succeed. For readiness. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
