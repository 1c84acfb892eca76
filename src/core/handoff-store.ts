/** The memory port of the handoff: what is kept of cases, their events and the agents. */
import type { AgentRef, CaseEvent, HandoffCase } from './handoff.ts';

/** Somebody who may take cases; made by `npm run desk -- add-agent`. */
export interface Agent extends AgentRef {
  readonly teams: readonly string[];
  /** For local sign-in. */
  readonly login?: string;
  readonly passwordHash?: string;
  /** The Teams account: the Entra object id of the person. */
  readonly account?: string;
  readonly disabled: boolean;
  /** Epoch ms of the last heartbeat of a desk; 0 before the first. */
  readonly seenAt: number;
}

/** What is kept of cases and agents. Cases are written by `Store.commit` only. */
export interface HandoffStore {
  case(id: string): Promise<HandoffCase | undefined>;
  /** Those who wait, in the order in which they are served. */
  waiting(team?: string): Promise<readonly HandoffCase[]>;
  withPerson(agent?: string): Promise<readonly HandoffCase[]>;
  ended(limit: number): Promise<readonly HandoffCase[]>;
  ofCustomer(user: string, limit: number): Promise<readonly HandoffCase[]>;
  /** Cases with a deadline at or before `at`, the longest overdue first. */
  due(at: number, limit: number): Promise<readonly HandoffCase[]>;
  /** Cases whose agent works at a desk that was last heard of before `at`. */
  lost(at: number, limit: number): Promise<readonly HandoffCase[]>;
  /** How long those accepted last had waited, in ms, newest first. */
  waits(team: string, from: number, limit: number): Promise<readonly number[]>;
  eventsOf(id: string): Promise<readonly CaseEvent[]>;
  since(place: number, limit: number): Promise<readonly CaseEvent[]>;
  lastPlace(): Promise<number>;
  agents(): Promise<readonly Agent[]>;
  agent(id: string): Promise<Agent | undefined>;
  putAgent(agent: Agent): Promise<void>;
  seen(agent: string, at: number): Promise<void>;
  /** A small durable note of a desk's own, such as how far it has read. */
  mark(name: string): Promise<string | undefined>;
  /** Sets it if it still is `before`; `undefined` for one that was never set. */
  swapMark(name: string, before: string | undefined, after: string): Promise<boolean>;
}

export type Marks = Pick<HandoffStore, 'mark' | 'swapMark'>;
