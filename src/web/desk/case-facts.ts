/** What is known of a case at a glance: why, which lock, what was tried, and what there was before. */
import { html } from 'htm/preact';
import type { CaseFile } from '../../core/desk.ts';
import { ago, clock, plainName, reasonWord, stateWord, urgencyWord } from './case-words.ts';
import type { Desk } from './desk-state.ts';

interface Props {
  readonly desk: Desk;
  readonly file: CaseFile;
  readonly now: number;
}

export function CaseFacts({ desk, file, now }: Props) {
  const { case: one, history } = file;
  const { facts } = one;
  const slots = Object.entries(facts.slots);
  return html`
    <section>
      <h2>Case <code>${one.id}</code></h2>
      <dl>
        <dt>Why</dt>
        <dd>${reasonWord(facts.reason)}</dd>
        <dt>Urgency</dt>
        <dd><span class=${`urgency u${facts.urgency}`}>${urgencyWord(facts.urgency)}</span></dd>
        <dt>Waiting since</dt>
        <dd>${clock(one.requestedAt)} (${ago(one.requestedAt, now)})</dd>
        ${facts.language !== undefined && html`<dt>Language</dt><dd>${facts.language}</dd>`}
        <dt>Identity</dt>
        <dd class="warn">${facts.identity}</dd>
      </dl>
    </section>
    ${
      slots.length > 0 &&
      html`<section>
        <h2>Known</h2>
        <dl>
          ${slots.map(
            ([name, value]) => html`<dt>${plainName(name)}</dt><dd>${plainName(value)}</dd>`,
          )}
        </dl>
      </section>`
    }
    <section>
      <h2>Tried</h2>
      ${facts.tried.length === 0 && html`<p class="small">Nothing yet.</p>`}
      <ol class="tried">
        ${facts.tried.map(
          ({ try: name, outcome, at }) => html`<li>
            <span>${plainName(name)}</span>
            <span class=${`outcome o-${outcome}`}>${plainName(outcome)}</span>
            <time>${clock(at)}</time>
          </li>`,
        )}
      </ol>
    </section>
    ${
      history.length > 0 &&
      html`<section>
        <h2>Before</h2>
        <ul class="history">
          ${history.map(
            (other) => html`<li>
              <button class="plain" onClick=${() => desk.select(other.id)}>
                ${other.facts.summary}
                <span class="small">${stateWord(other)}, ${ago(other.requestedAt, now)} ago</span>
              </button>
            </li>`,
          )}
        </ul>
      </section>`
    }
  `;
}
