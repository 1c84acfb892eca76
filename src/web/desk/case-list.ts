/** The cases of one view, the most urgent and longest waiting first, as the server orders them. */
import { html } from 'htm/preact';
import type { HandoffCase } from '../../core/handoff.ts';
import type { View } from './api.ts';
import { ago, stateWord, urgencyWord } from './case-words.ts';
import type { Desk, DeskState } from './desk-state.ts';

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly now: number;
}

const VIEWS: readonly (readonly [View, string])[] = [
  ['mine', 'Mine'],
  ['waiting', 'Waiting'],
  ['all', 'All'],
  ['ended', 'Ended'],
];
const EMPTY: Readonly<Record<View, string>> = {
  mine: 'You have no case. Take one that waits.',
  waiting: 'Nobody waits.',
  all: 'No case is open.',
  ended: 'No case has ended yet.',
};

export function CaseList({ desk, state, now }: Props) {
  const { view, cases, waiting, selected } = state;
  return html`
    <div class="views" role="group" aria-label="View">
      ${VIEWS.map(
        ([id, title]) =>
          html`<button
            class="plain"
            aria-pressed=${view === id}
            onClick=${() => desk.show(id)}
          >
            ${title}${id === 'waiting' && waiting > 0 && html` <b class="count">${waiting}</b>`}
          </button>`,
      )}
    </div>
    ${cases.length === 0 && html`<p class="wait">${EMPTY[view]}</p>`}
    <ul>
      ${cases.map(
        (one) => html`<li key=${one.id}>
          <button
            class="case plain"
            aria-current=${one.id === selected}
            onClick=${() => desk.select(one.id)}
          >
            <span class="top">
              <span class=${`urgency u${one.facts.urgency}`}>${urgencyWord(one.facts.urgency)}</span>
              <span class="since">${ago(one.requestedAt, now)}</span>
            </span>
            <span class="summary">${one.facts.summary}</span>
            <span class="top small">
              <span>${stateWord(one)}${one.agent && ` · ${one.agent.name}`}</span>
              <span>${channelWord(one)}</span>
            </span>
          </button>
        </li>`,
      )}
    </ul>
  `;
}

const channelWord = ({ address }: HandoffCase): string =>
  address.channelId === 'directline' ? 'web' : 'Teams';
