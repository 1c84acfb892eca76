/** What the store's thread and its caller say to each other. */
import type { HandoffStore } from '../core/handoff-store.ts';
import type { Store } from '../core/store.ts';

export interface ThreadData {
  /** The database file. */
  readonly path: string;
  /** Whether other processes may use it at the same time. */
  readonly shared: boolean;
}

/** The first message of the thread; `refused` carries the text of a `ConfigError`. */
export type Opening =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly message: string };

export type StoreMethod = Exclude<keyof Store, 'handoffs' | 'watch'>;

export type Call = { readonly id: number; readonly args: readonly unknown[] } & (
  | { readonly part: 'store'; readonly method: StoreMethod }
  | { readonly part: 'handoffs'; readonly method: keyof HandoffStore }
);

/** Told between answers: another process has written. */
export const CHANGED = 'changed';

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Failure };

/** An error on its way to another thread, which would keep neither its class nor its name. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
}
