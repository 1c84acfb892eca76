/** One case: what can be done with it, what was said, and the place to answer. */
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import type { CaseFile } from '../../core/desk.ts';
import { api, unlessLost } from './api.ts';
import { stateWord } from './case-words.ts';
import { CloseForm } from './close-form.ts';
import { Composer } from './composer.ts';
import type { Desk, DeskState } from './desk-state.ts';
import { Transcript } from './transcript.ts';
import { TransferForm } from './transfer-form.ts';

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly file: CaseFile;
}

const CLAIMABLE = ['queued', 'offered', 'requested', 'transferring'];
const MINE = ['assigned', 'active', 'on_hold', 'wrapping'];

export function CaseTalk({ desk, state, file }: Props) {
  const [form, setForm] = useState<'close' | 'transfer' | undefined>();
  const { case: one, transcript } = file;
  const mine = one.agent?.id === state.me!.id && MINE.includes(one.state);
  const lastSeq = transcript.at(-1)?.seq ?? 0;
  useEffect(() => {
    if (mine && lastSeq > 0) void unlessLost(api.read(one.id, lastSeq));
  }, [mine, one.id, lastSeq]);
  const done = (): void => setForm(undefined);
  const claim = async (): Promise<void> => {
    const did = await desk.does(api.claim(one.id));
    if (did?.kind === 'done') await desk.show('mine');
  };

  return html`
    <header class="case-bar">
      <button class="plain back" onClick=${() => desk.select(undefined)}>Back</button>
      <h1>${one.facts.summary}</h1>
      <span class=${`state s-${one.state}`}>${stateWord(one)}</span>
    </header>
    <div class="doings" role="group" aria-label="What to do with the case">
      ${CLAIMABLE.includes(one.state) && html`<button onClick=${claim}>Take this case</button>`}
      ${
        mine &&
        html`
          ${
            one.state === 'on_hold'
              ? html`<button class="secondary outline" onClick=${() => desk.does(api.unhold(one.id))}>
                Take up again
              </button>`
              : html`<button class="secondary outline" onClick=${() => desk.does(api.hold(one.id))}>
                Hold
              </button>`
          }
          <button class="secondary outline" onClick=${() => setForm('transfer')}>Pass on</button>
          <button class="secondary outline" onClick=${() => desk.does(api.release(one.id))}>
            Back to the queue
          </button>
          <button onClick=${() => setForm('close')}>Close</button>
        `
      }
      ${
        !mine &&
        one.agent !== undefined &&
        html`<span class="small">${one.agent.name} has this case.</span>`
      }
    </div>
    ${form === 'close' && html`<${CloseForm} desk=${desk} file=${file} onDone=${done} />`}
    ${form === 'transfer' && html`<${TransferForm} desk=${desk} file=${file} onDone=${done} />`}
    <${Transcript} file=${file} typing=${state.typingUntil > Date.now()} />
    <${Composer} desk=${desk} file=${file} mine=${mine} />
  `;
}
