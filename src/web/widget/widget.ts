/** The launcher and the window it opens. Nothing is loaded or stored before a visitor opens it. */
import { forgetSession, openSession } from './session.ts';
import { type Shown, showWebChat } from './web-chat.ts';

const element = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
};
const launcher = element<HTMLButtonElement>('launcher');
const chat = element('chat');
const status = element('status');
const failed = element('failed');
const target = element('webchat');

let shown: Shown | undefined;
let opening = false;

launcher.hidden = false;
launcher.addEventListener('click', () => open());
element('close').addEventListener('click', () => close());
element('retry').addEventListener('click', () => start());
element('forget').addEventListener('click', ({ currentTarget }) => {
  const question = (currentTarget as HTMLElement).dataset['confirm'] ?? '';
  if (!window.confirm(question)) return;
  forgetSession();
  restart();
});
chat.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});
window.addEventListener('offline', () => say('offline'));
window.addEventListener('online', () => say('online'));
// Web Chat reads its colours once; a new scheme needs a new window, the conversation stays.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  if (shown) restart();
});
if (location.hash === '#chat') open();

function open(): void {
  chat.hidden = false;
  launcher.hidden = true;
  launcher.setAttribute('aria-expanded', 'true');
  if (!shown) start();
  focusInput();
}

function close(): void {
  chat.hidden = true;
  launcher.hidden = false;
  launcher.setAttribute('aria-expanded', 'false');
  launcher.focus();
}

function start(): void {
  if (opening) return;
  opening = true;
  void connect().finally(() => {
    opening = false;
  });
}

function restart(): void {
  shown?.close();
  shown = undefined;
  target.replaceChildren();
  start();
}

async function connect(): Promise<void> {
  failed.hidden = true;
  say('loading');
  try {
    const session = await openSession();
    const place = document.createElement('div');
    place.className = 'place';
    place.style.height = '100%';
    Object.assign(place.dataset, target.dataset);
    target.replaceChildren(place);
    shown = await showWebChat(place, {
      session,
      script: chat.dataset['webchat'] ?? '',
      nonce: chat.dataset['nonce'] ?? '',
      onStatus: (now) => {
        if (now === 'online') say(navigator.onLine ? undefined : 'offline');
        // A token that ran out while the machine slept: the conversation is still there.
        else restart();
      },
    });
    focusInput();
  } catch (error) {
    console.error(error);
    say(undefined);
    failed.hidden = false;
  }
}

function say(what: 'loading' | 'offline' | 'online' | undefined): void {
  status.textContent = what === undefined ? '' : (status.dataset[what] ?? '');
  status.hidden = what === undefined;
  if (what === 'online')
    setTimeout(() => status.textContent === status.dataset[what] && say(undefined), 3000);
}

function focusInput(): void {
  if (!matchMedia('(pointer: fine)').matches) return;
  setTimeout(
    () => target.querySelector<HTMLElement>('[data-id="webchat-sendbox-input"]')?.focus(),
    300,
  );
}
