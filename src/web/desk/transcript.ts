/** What was said, oldest first, with the case's events and notes where they happened. */
import { html } from 'htm/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CaseFile } from '../../core/desk.ts';
import type { CaseEvent } from '../../core/handoff.ts';
import type { Logged } from '../../core/store.ts';
import { clock, eventWords } from './case-words.ts';

interface Line {
  readonly key: string;
  readonly at: number;
  readonly who: 'customer' | 'bot' | 'agent' | 'note' | 'event';
  readonly name: string;
  readonly text: string;
  readonly choices: readonly string[];
  readonly pictures: readonly { readonly url: string; readonly name: string }[];
}

interface Activity {
  readonly type: string;
  readonly text?: string;
  readonly from?: { readonly role?: string };
  readonly channelData?: {
    readonly agent?: { readonly name: string };
    readonly text?: string;
  };
  readonly suggestedActions?: { readonly actions?: readonly { readonly title?: string }[] };
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly contentUrl?: string;
    readonly name?: string;
    readonly content?: { readonly text?: string; readonly title?: string };
  }[];
}

export function Transcript({
  file,
  typing,
}: {
  readonly file: CaseFile;
  readonly typing: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const lines = linesOf(file);
  useEffect(() => {
    if (atEnd.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [lines.length, typing]);

  return html`<div
    class="transcript"
    role="log"
    aria-label="Conversation"
    tabindex="0"
    ref=${box}
    onScroll=${({ currentTarget: el }: { currentTarget: HTMLElement }) => {
      atEnd.current = el.scrollHeight - el.scrollTop - el.clientHeight < 60;
    }}
  >
    ${lines.map(
      ({ key, at, who, name, text, choices, pictures }) =>
        html`<div class=${`line-of ${who}`} key=${key}>
          ${who !== 'event' && html`<span class="who">${name} <time>${clock(at)}</time></span>`}
          ${text !== '' && html`<p>${text}${who === 'event' && html` <time>${clock(at)}</time>`}</p>`}
          ${pictures.map(
            ({ url, name: title }) => html`<a href=${url} target="_blank" rel="noreferrer">
              <img src=${url} alt=${title} />
            </a>`,
          )}
          ${choices.length > 0 && html`<span class="choices">${choices.join(' · ')}</span>`}
        </div>`,
    )}
    ${typing && html`<p class="typing" role="status">The customer is typing…</p>`}
  </div>`;
}

function linesOf({ transcript, events }: CaseFile): readonly Line[] {
  const said = transcript.flatMap((logged) => spoken(logged) ?? []);
  const happened = events.flatMap((event) => told(event) ?? []);
  return [...said, ...happened].sort((a, b) => a.at - b.at);
}

function told(event: CaseEvent): Line | undefined {
  const { move, actor, at, place } = event;
  const common = { key: `e${place}`, at, choices: [], pictures: [] };
  if (move.kind === 'note') {
    const name = actor.kind === 'agent' ? actor.agent.name : '';
    return { ...common, who: 'note', name: `${name}, only for colleagues`, text: move.text };
  }
  const text = eventWords(event);
  return text === undefined ? undefined : { ...common, who: 'event', name: '', text };
}

function spoken({ seq, at, body }: Logged): Line | undefined {
  const {
    type,
    text = '',
    from,
    channelData,
    suggestedActions,
    attachments,
  } = JSON.parse(body) as Activity;
  if (type !== 'message') return undefined;
  const agent = channelData?.agent;
  const who = agent ? 'agent' : from?.role === 'user' ? 'customer' : 'bot';
  const cards = (attachments ?? []).flatMap(({ content }) => content?.text ?? content?.title ?? []);
  return {
    ...{ key: `s${seq}`, at, who },
    name: agent?.name ?? (who === 'customer' ? 'Customer' : 'Bot'),
    text: [agent ? (channelData?.text ?? text) : text, ...cards].filter((t) => t !== '').join('\n'),
    choices: (suggestedActions?.actions ?? []).flatMap(({ title }) => title ?? []),
    pictures: (attachments ?? []).flatMap(({ contentType, contentUrl, name = 'Picture' }) =>
      contentType.startsWith('image/') && contentUrl?.startsWith('/')
        ? [{ url: contentUrl, name }]
        : [],
    ),
  };
}
