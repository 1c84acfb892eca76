/** The visitor's conversation: opened or taken up again at our server, remembered in this browser. */

export interface Session {
  readonly conversationId: string;
  readonly token: string;
  /** Whether the conversation existed before. */
  readonly resumed: boolean;
}

const KEY = 'lock-support-chat';

/** @throws Error when the server cannot be reached or refuses. */
export async function openSession(): Promise<Session> {
  const answer = await fetch('/chat/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: remembered() ?? '{}',
  });
  if (!answer.ok) throw new Error(`the chat session was refused with ${answer.status}`);
  const { conversationId, token, resumeKey, resumed } = (await answer.json()) as Session & {
    readonly resumeKey: string;
  };
  remember(JSON.stringify({ conversationId, resumeKey }));
  return { conversationId, token, resumed };
}

export function forgetSession(): void {
  remember(undefined);
}

// A browser may forbid storage; the chat then lives as long as the page.
let here: string | undefined;

function remembered(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? here;
  } catch (error) {
    if (error instanceof DOMException) return here;
    throw error;
  }
}

function remember(value: string | undefined): void {
  here = value;
  try {
    if (value === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
