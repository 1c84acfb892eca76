/** Loads Microsoft's Web Chat when it is wanted, unmodified, and shows it in an element. */
import type { Session } from './session.ts';
import { type StyleOptions, webChatStyle } from './webchat-style.ts';

interface DirectLine {
  readonly connectionStatus$: { subscribe(next: (status: number) => void): unknown };
  end(): void;
}

interface WebChatLibrary {
  createDirectLine(options: {
    readonly token: string;
    readonly domain: string;
    readonly conversationId?: string;
  }): DirectLine;
  renderWebChat(
    options: {
      readonly directLine: DirectLine;
      readonly styleOptions: StyleOptions;
      readonly nonce: string;
      readonly locale: string;
      readonly overrideLocalizedStrings: (strings: object) => object;
    },
    element: Element,
  ): void;
}

declare global {
  interface Window {
    WebChat?: WebChatLibrary;
  }
}

export interface Shown {
  close(): void;
}

/** Values of `connectionStatus$`: directlinejs `ConnectionStatus`. */
const ONLINE = 2;
const EXPIRED_TOKEN = 3;
const FAILED_TO_CONNECT = 4;

export async function showWebChat(
  element: HTMLElement,
  parts: {
    readonly session: Session;
    readonly script: string;
    readonly nonce: string;
    readonly onStatus: (status: 'online' | 'expired' | 'failed') => void;
  },
): Promise<Shown> {
  const { session, script, nonce, onStatus } = parts;
  const library = await load(script);
  const directLine = library.createDirectLine({
    token: session.token,
    domain: `${location.origin}/v3/directline`,
    // Named, the whole conversation is read again from its start.
    ...(session.resumed && { conversationId: session.conversationId }),
  });
  directLine.connectionStatus$.subscribe((status) => {
    if (status === ONLINE) onStatus('online');
    if (status === EXPIRED_TOKEN) onStatus('expired');
    if (status === FAILED_TO_CONNECT) onStatus('failed');
  });
  library.renderWebChat(
    {
      directLine,
      styleOptions: webChatStyle(element),
      nonce,
      locale: 'en-US',
      overrideLocalizedStrings: (strings) => ({
        ...strings,
        TEXT_INPUT_PLACEHOLDER: element.dataset['placeholder'],
      }),
    },
    element,
  );
  return { close: () => directLine.end() };
}

async function load(script: string): Promise<WebChatLibrary> {
  if (!window.WebChat) {
    const tag = document.createElement('script');
    tag.src = script;
    await new Promise((resolve, reject) => {
      tag.onload = resolve;
      tag.onerror = () => reject(new Error('the chat library could not be loaded'));
      document.head.append(tag);
    });
  }
  if (!window.WebChat) throw new Error('the chat library did not start');
  return window.WebChat;
}
