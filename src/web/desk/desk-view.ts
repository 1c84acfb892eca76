/** The whole desk: who waits on the left, the talk in the middle, what is known on the right. */
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { CaseFacts } from './case-facts.ts';
import { CaseList } from './case-list.ts';
import { CaseTalk } from './case-talk.ts';
import type { Desk, DeskState } from './desk-state.ts';
import { Figures } from './figures.ts';

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
}

export function DeskView({ desk, state }: Props) {
  const [figures, setFigures] = useState(false);
  // Where there is room for one column only, what is known takes the place of the talk.
  const [facts, setFacts] = useState(false);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => onKey(event, desk);
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, [desk]);

  const { me, connected, notice, selected, file } = state;
  const place = selected === undefined ? 'at-list' : facts ? 'at-case at-facts' : 'at-case';
  return html`<div class=${`desk ${place}`}>
    <header class="bar">
      <strong>Desk</strong>
      <span class=${connected ? 'line on' : 'line off'} role="status">
        ${connected ? 'live' : 'connecting…'}
      </span>
      <span class="grow"></span>
      ${
        file &&
        !figures &&
        html`<button class="plain narrow" aria-pressed=${facts} onClick=${() => setFacts(!facts)}>
          Known
        </button>`
      }
      <button class="plain" onClick=${() => setFigures(!figures)} aria-pressed=${figures}>
        Figures
      </button>
      <span class="me">${me!.name}</span>
      <button class="plain" onClick=${() => desk.stop()}>Sign out</button>
    </header>
    ${
      notice &&
      html`<p class="notice" role="alert">
        <span>${notice}</span>
        <button class="plain" onClick=${desk.dismiss} aria-label="Dismiss">×</button>
      </p>`
    }
    ${
      figures
        ? html`<${Figures} desk=${desk} />`
        : html`<nav class="cases" aria-label="Cases">
              <${CaseList} desk=${desk} state=${state} now=${now} />
            </nav>
            <main class="talk">
              ${
                file
                  ? html`<${CaseTalk} key=${file.case.id} desk=${desk} state=${state} file=${file} />`
                  : html`<p class="wait">
                    ${selected === undefined ? 'Choose a case to read it.' : 'Opening the case…'}
                  </p>`
              }
            </main>
            <aside class="facts" aria-label="What is known">
              ${file && html`<${CaseFacts} desk=${desk} file=${file} now=${now} />`}
            </aside>`
    }
  </div>`;
}

/** Alt with an arrow goes through the list, Alt+R to the answer, Escape back to the list. */
function onKey(event: KeyboardEvent, desk: Desk): void {
  const { cases, selected } = desk.state();
  if (event.key === 'Escape' && selected !== undefined) void desk.select(undefined);
  if (!event.altKey) return;
  const place = cases.findIndex(({ id }) => id === selected);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    const next = cases[Math.max(0, Math.min(cases.length - 1, place + step))];
    if (next) void desk.select(next.id);
    event.preventDefault();
  }
  if (event.key.toLowerCase() === 'r') {
    document.querySelector<HTMLTextAreaElement>('.composer textarea')?.focus();
    event.preventDefault();
  }
}
