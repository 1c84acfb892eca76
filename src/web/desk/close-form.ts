/** Closing a case: how it ended, and where the bot goes on. */
import { html } from 'htm/preact';
import type { CaseFile } from '../../core/desk.ts';
import type { Back, Outcome } from '../../core/handoff.ts';
import { api } from './api.ts';
import type { Desk } from './desk-state.ts';

interface Props {
  readonly desk: Desk;
  readonly file: CaseFile;
  readonly onDone: () => void;
}

export function CloseForm({ desk, file, onDone }: Props) {
  const { id, facts } = file.case;
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const outcome = String(form.get('outcome')) as Outcome;
    const chosen = String(form.get('back'));
    const step = facts.steps[Number(chosen)];
    const back: Back =
      chosen === 'stood' || chosen === 'done'
        ? { kind: chosen }
        : { kind: 'step', flow: step!.flow, key: step!.key };
    if (await desk.does(api.close(id, outcome, back))) onDone();
  }

  return html`<form class="panel" onSubmit=${submit}>
    <label>
      How did it end?
      <select name="outcome">
        ${Object.entries(OUTCOMES).map(
          ([outcome, title]) => html`<option value=${outcome}>${title}</option>`,
        )}
      </select>
    </label>
    <label>
      The bot goes on
      <select name="back">
        <option value="done">with nothing open</option>
        ${facts.steps.length > 0 && html`<option value="stood">where it stood</option>`}
        ${facts.steps.map(
          ({ text }, index) => html`<option value=${index}>at step ${index + 1}: ${text}</option>`,
        )}
      </select>
    </label>
    <div class="row">
      <button type="button" class="secondary outline" onClick=${onDone}>Not yet</button>
      <button type="submit">Close the case</button>
    </div>
  </form>`;
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  solved: 'Solved',
  unsolved: 'Not solved',
  follow_up: 'We follow up',
  customer_left: 'The customer left',
  duplicate: 'Somebody has it already',
};
