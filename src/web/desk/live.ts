/** What happens at the desk while it is open; comes back by itself and catches up from where it was. */
import type { DeskNews } from '../../core/desk.ts';
import type { CaseEvent } from '../../core/handoff.ts';

/** `news` does not come over the line: the events it is about do. */
export type Heard =
  | { readonly kind: 'hello'; readonly place: number }
  | { readonly kind: 'events'; readonly events: readonly CaseEvent[] }
  | Exclude<DeskNews, { readonly kind: 'news' }>;

export interface LiveParts {
  readonly hear: (heard: Heard) => void;
  /** Called whenever the line comes or goes. */
  readonly connected: (is: boolean) => void;
  /** Called when the line was ended because nobody is signed in any more. */
  readonly signedOut: () => void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
/** As `server/desk/desk-stream.ts` says it. */
const SIGNED_OUT = 4401;

/** Returns what ends it. */
export function openLive({ hear, connected, signedOut }: LiveParts): () => void {
  let place: number | undefined;
  let socket: WebSocket | undefined;
  let wait = FIRST_WAIT_MS;
  let timer = 0;
  let ended = false;

  function open(): void {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const since = place === undefined ? '' : `?since=${place}`;
    socket = new WebSocket(`${scheme}://${location.host}/desk/stream${since}`);
    socket.addEventListener('message', ({ data }) => {
      const heard = JSON.parse(String(data)) as Heard;
      if (heard.kind === 'hello') {
        place = heard.place;
        wait = FIRST_WAIT_MS;
        connected(true);
      }
      if (heard.kind === 'events') place = heard.events.at(-1)?.place ?? place;
      hear(heard);
    });
    socket.addEventListener('close', ({ code }) => {
      if (ended) return;
      connected(false);
      if (code === SIGNED_OUT) return signedOut();
      timer = window.setTimeout(open, wait);
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    });
  }

  const hurry = (): void => {
    if (ended || socket?.readyState !== WebSocket.CLOSED) return;
    clearTimeout(timer);
    open();
  };
  window.addEventListener('online', hurry);
  open();
  return () => {
    ended = true;
    window.removeEventListener('online', hurry);
    clearTimeout(timer);
    socket?.close();
  };
}
