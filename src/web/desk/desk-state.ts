/** What the desk shows, in one place: read from the server, kept fresh by the live line. */
import type { CaseFile } from '../../core/desk.ts';
import type { HandoffCase } from '../../core/handoff.ts';
import { api, CallFailed, type Did, type Me, type View } from './api.ts';
import { attention } from './attention.ts';
import { type Heard, openLive } from './live.ts';

export interface DeskState {
  readonly me?: Me;
  /** Whether somebody has to sign in first. */
  readonly signedOut: boolean;
  readonly connected: boolean;
  readonly view: View;
  readonly cases: readonly HandoffCase[];
  readonly waiting: number;
  readonly selected?: string | undefined;
  readonly file?: CaseFile | undefined;
  /** Until when (epoch ms) the customer of the open case types. */
  readonly typingUntil: number;
  /** What went wrong or was refused last, for a line at the top. */
  readonly notice?: string | undefined;
}

export interface Desk {
  state(): DeskState;
  subscribe(listener: () => void): () => void;
  start(me: Me): Promise<void>;
  stop(): Promise<void>;
  show(view: View): Promise<void>;
  select(id: string | undefined): Promise<void>;
  /** Does something to a case and reads anew; says what was refused. */
  does(work: Promise<Did>): Promise<Did | undefined>;
  /** Reads something; nothing when it could not be read, which the notice then says. */
  reads<T>(work: () => Promise<T>): Promise<T | undefined>;
  dismiss(): void;
}

export function createDesk(): Desk {
  let state: DeskState = {
    signedOut: false,
    connected: false,
    view: 'waiting',
    cases: [],
    waiting: 0,
    typingUntil: 0,
  };
  const listeners = new Set<() => void>();
  let endLive = (): void => {};

  function set(changes: Partial<DeskState>): void {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  }

  /** Only the newest reading counts: an older one that comes late would show the past. */
  let reading = 0;
  async function refresh(): Promise<void> {
    reading += 1;
    const mine = reading;
    const { view, selected } = state;
    const [cases, waiting, file] = await Promise.all([
      api.list(view),
      view === 'waiting' ? undefined : api.list('waiting'),
      selected === undefined ? undefined : api.file(selected),
    ]);
    if (mine !== reading) return;
    const count = (waiting ?? cases).length;
    if (count > state.waiting && state.connected) attention.somebodyWaits();
    attention.badge(count);
    set({ cases, waiting: count, file });
  }

  async function tried<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (error.status === 401) set({ signedOut: true });
      else set({ notice: error.status === 0 ? UNREACHED : failedWith(error.status) });
      return undefined;
    }
  }

  function hear(heard: Heard): void {
    if (heard.kind === 'typing' && heard.who === 'customer' && heard.case === state.selected) {
      set({ typingUntil: heard.until });
      setTimeout(() => set({}), Math.max(0, heard.until - Date.now()) + 50);
    }
    if (heard.kind === 'events') {
      const mine = heard.events.some(
        ({ case: id, move }) => id === state.selected && move.kind === 'customer_said',
      );
      if (mine) set({ typingUntil: 0 });
      if (heard.events.some((event) => isMessageForMe(event))) attention.newMessage();
    }
    if (heard.kind === 'events' || heard.kind === 'hello') void tried(refresh);
  }

  const isMessageForMe = ({ case: id, move }: { case: string; move: { kind: string } }): boolean =>
    move.kind === 'customer_said' &&
    state.cases.some((one) => one.id === id && one.agent?.id === state.me?.id);

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async (me) => {
      set({ me, signedOut: false });
      endLive();
      endLive = openLive({
        hear,
        connected: (connected) => set({ connected }),
        signedOut: () => set({ signedOut: true }),
      });
      await tried(refresh);
    },
    stop: async () => {
      endLive();
      await tried(() => api.signOut());
      set({ signedOut: true, selected: undefined, file: undefined, cases: [] });
    },
    show: async (view) => {
      set({ view, cases: [] });
      await tried(refresh);
    },
    select: async (selected) => {
      set({ selected, file: undefined, typingUntil: 0 });
      await tried(refresh);
    },
    does: (work) =>
      tried(async () => {
        const did = await work;
        if (did.kind === 'refused') set({ notice: refusedBecause(did.why, did.by) });
        await refresh();
        return did;
      }),
    reads: tried,
    dismiss: () => set({ notice: undefined }),
  };
}

const UNREACHED =
  'The server cannot be reached. What you wrote is still here; try again in a moment.';
const failedWith = (status: number): string =>
  `The server could not do that (${status}). What you wrote is still here; try again in a moment.`;

const WHY: Readonly<Record<string, string>> = {
  taken: 'has this case already',
  offered: 'was offered this case and still has time to take it',
  not_yours: 'has this case, so it was not done',
};

function refusedBecause(why: string, by: string | undefined): string {
  const reason = WHY[why];
  if (reason !== undefined) return `${by ?? 'A colleague'} ${reason}.`;
  if (why === 'ended') return 'This case has ended already.';
  return 'That is not possible as the case stands now.';
}
