/** The ports of the handoff: what the desk's surfaces call, and what a turn asks of the desk. */
import type {
  AgentRef,
  Back,
  CaseEvent,
  CaseWrite,
  CustomerAddress,
  HandoffCase,
  Limits,
  Move,
  Outcome,
  Refused,
  Surface,
} from './handoff.ts';
import type { Commit, Logged } from './store.ts';
import type { Case, HandoffReason, Outlook } from './turn.ts';

/** One team of the settings file `desk.yaml`. */
export interface Team {
  readonly id: string;
  readonly title: string;
  /** The queues of `dialogs/handoff.yaml` it serves. */
  readonly queues: readonly string[];
  readonly hours: Hours;
  readonly limits: Limits;
  /** How the customer hears from us after a ticket, if not as in `dialogs/handoff.yaml`. */
  readonly comeBack?: string;
  /** Where its cases are posted in Teams, unless an agent names another place there. */
  readonly teamsChannel?: { readonly conversation: string; readonly serviceUrl: string };
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
/** Minutes after midnight, local time; `to` may be 1440. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
export type Hours =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'week';
      /** IANA name, such as `Europe/Berlin`. */
      readonly zone: string;
      readonly days: Readonly<Partial<Record<Weekday, readonly Span[]>>>;
      /** `YYYY-MM-DD`, closed all day. */
      readonly holidays: ReadonlySet<string>;
    };

export type Done = { readonly kind: 'done'; readonly case: HandoffCase } | Refused;

export type View = 'mine' | 'waiting' | 'all' | 'ended';

/** A case with everything the desk shows beside it. */
export interface CaseFile {
  readonly case: HandoffCase;
  /** The conversation's log, masked, oldest first; `body` is an activity as JSON. */
  readonly transcript: readonly Logged[];
  readonly events: readonly CaseEvent[];
  /** Earlier cases of the same conversation and customer, newest first. */
  readonly history: readonly HandoffCase[];
}

/** Told at once to who listens in this process. `news`: read `since` your place. The others are in no log. */
export type DeskNews =
  | { readonly kind: 'news' }
  | {
      readonly kind: 'typing';
      readonly case: string;
      readonly who: 'customer' | 'agent';
      /** Epoch ms; nobody types longer without saying so again. */
      readonly until: number;
    }
  | { readonly kind: 'read'; readonly case: string; readonly agent: string; readonly seq: number };

export interface DeskStatus {
  readonly waiting: number;
  readonly withPerson: number;
  readonly present: number;
}

/**
 * What web desk, Teams cards and hubs call. An id that was used before (`clientId`) changes nothing
 * and is answered as before. Every method throws `StoreDown` when the store fails it.
 */
export interface Handoff {
  claim(id: string, agent: AgentRef, surface: Surface): Promise<Done>;
  offer(id: string, to: AgentRef, by: AgentRef): Promise<Done>;
  say(id: string, agent: AgentRef, line: AgentLine): Promise<Done>;
  note(id: string, agent: AgentRef, text: string): Promise<Done>;
  hold(id: string, agent: AgentRef): Promise<Done>;
  unhold(id: string, agent: AgentRef): Promise<Done>;
  transfer(
    id: string,
    agent: AgentRef,
    to:
      | { readonly kind: 'agent'; readonly agent: AgentRef }
      | { readonly kind: 'team'; readonly team: string },
    reason: string,
  ): Promise<Done>;
  /** Puts it back in front of the queue. */
  release(id: string, agent: AgentRef): Promise<Done>;
  close(
    id: string,
    agent: AgentRef,
    end: { readonly outcome: Outcome; readonly back: Back },
  ): Promise<Done>;
  typing(id: string, agent: AgentRef): Promise<void>;
  read(id: string, agent: AgentRef, seq: number): Promise<void>;
  heartbeat(agent: string): Promise<void>;

  list(view: View, agent: AgentRef, teams?: readonly string[]): Promise<readonly HandoffCase[]>;
  open(id: string): Promise<CaseFile | undefined>;
  /** Case events after `place`, oldest first; a customer's line is one too. */
  since(place: number, limit?: number): Promise<readonly CaseEvent[]>;
  status(): Promise<DeskStatus>;
  watch(listener: (news: DeskNews) => void): () => void;

  customerTyping(conversation: string): Promise<void>;
  /** `handoff.status` from another desk. */
  hub(conversation: string, status: HubStatus): Promise<Done>;
  /** Lets every clock that ran out take effect; resolves to how many did. */
  sweep(): Promise<number>;
}

export interface AgentLine {
  readonly text: string;
  readonly surface: Surface;
  readonly clientId?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly contentUrl: string;
    readonly name?: string;
  }[];
}

export interface HubStatus {
  readonly state: 'accepted' | 'failed' | 'completed';
  readonly message?: string;
  readonly agent?: AgentRef;
}

/** What a turn asks of the desk; everything it changes goes into the turn's own commit. */
export interface DeskTurns {
  /** Whether there is a desk at all. */
  ready(): Promise<boolean>;
  case(id: string): Promise<HandoffCase | undefined>;
  outlook(queue: string, urgency: Case['urgency'], waiting?: HandoffCase): Promise<Outlook>;
  /** A code nobody has. */
  newCode(): string;
  /** What the turn's wishes make of the case, or nothing when they change nothing. */
  plan(wanted: TurnWish): CaseWrite | undefined;
  /** Call after the commit. */
  committed(write: CaseWrite, logged: readonly Logged[]): void;
  /** A bot's message was written under an older epoch and has not gone out. */
  dropped(conversation: string, epoch: number): void;
}

/** What one turn does to the case of its conversation. */
export interface TurnWish {
  readonly conversation: string;
  readonly epoch: number;
  readonly address: CustomerAddress;
  readonly open: HandoffCase | undefined;
  /** A new case, if there is none that is open. */
  readonly request?: {
    readonly id: string;
    readonly queue: string;
    readonly facts: Case;
    readonly outlook: Outlook;
    readonly resumes?: string;
  };
  /** By the customer, in this order. */
  readonly moves: readonly Move[];
  readonly now: number;
}

/** One thing said to a customer outside a turn, before a channel draws it. */
export type Spoken =
  /** By the assistant, about what happens; `choices` are buttons. */
  | { readonly kind: 'line'; readonly text: string; readonly choices?: readonly string[] }
  | {
      readonly kind: 'agent';
      readonly agent: AgentRef;
      /** With the agent's name in it, and without. */
      readonly text: string;
      readonly plain: string;
      readonly attachments?: AgentLine['attachments'];
      /** Set when the same line may come again: its id in the log. */
      readonly id?: string;
    }
  /** The event of Bot Framework, for hubs that listen. */
  | { readonly kind: 'status'; readonly value: Readonly<Record<string, unknown>> };

/** Brings words to a customer, whatever their channel; `channels/` has it. */
export interface Courier {
  /** The parts of a commit that say this, under that epoch. */
  draw(
    to: CustomerAddress,
    said: readonly Spoken[],
    epoch: number,
  ): Pick<Commit, 'activities' | 'outbox'>;
  /** Call after the commit. */
  deliver(to: CustomerAddress, drawn: Pick<Commit, 'outbox'>, logged: readonly Logged[]): void;
  typing(to: CustomerAddress, agent: AgentRef): void;
  /** Runs the turn in which the bot takes the conversation back. */
  takeBack(open: HandoffCase): Promise<void>;
}

/** The facts of a case that are counted: never a word of it. */
export type HandoffRecord =
  | { readonly kind: 'requested'; readonly reason: HandoffReason; readonly team: string }
  | { readonly kind: 'accepted' | 'replied'; readonly team: string; readonly ms: number }
  | { readonly kind: 'ended'; readonly team: string; readonly how: string; readonly ms: number }
  | { readonly kind: 'rated'; readonly team: string; readonly rating: 'good' | 'bad' }
  | { readonly kind: 'refused'; readonly why: Refused['why'] }
  | { readonly kind: 'dropped' };
