/** What the store's thread and its caller say to each other. */
import type { Store } from '../core/store.ts';

export interface ThreadData {
  /** The database file. */
  readonly path: string;
}

/** The first message of the thread; `refused` carries the text of a `ConfigError`. */
export type Opening =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly message: string };

export interface Call {
  readonly id: number;
  readonly method: keyof Store;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Failure };

/** An error on its way to another thread, which would keep neither its class nor its name. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
}
