/** Passing a case on, to a colleague or a team, with the reason. */
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import type { CaseFile } from '../../core/desk.ts';
import { api, type People } from './api.ts';
import type { Desk } from './desk-state.ts';

interface Props {
  readonly desk: Desk;
  readonly file: CaseFile;
  readonly onDone: () => void;
}

export function TransferForm({ desk, file, onDone }: Props) {
  const { id, agent, team } = file.case;
  const [people, setPeople] = useState<People | undefined>();
  useEffect(() => {
    void desk.reads(api.people).then((found) => (found ? setPeople(found) : onDone()));
  }, [desk, onDone]);
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [kind = '', to = ''] = String(form.get('to')).split(' ');
    const target = kind === 'agent' ? { kind, id: to } : { kind, team: to };
    if (await desk.does(api.transfer(id, target, String(form.get('reason'))))) onDone();
  }
  if (!people) return html`<p class="wait" role="status">Reading who is there…</p>`;

  return html`<form class="panel" onSubmit=${submit}>
    <label>
      To
      <select name="to">
        <optgroup label="Teams">
          ${people.teams.map(
            (one) => html`<option value=${`team ${one.id}`} selected=${one.id !== team}>
              ${one.title}
            </option>`,
          )}
        </optgroup>
        <optgroup label="Colleagues">
          ${people.agents
            .filter((one) => one.id !== agent?.id)
            .map((one) => html`<option value=${`agent ${one.id}`}>${one.name}</option>`)}
        </optgroup>
      </select>
    </label>
    <label>
      Why
      <input name="reason" required maxlength="500" autocomplete="off" />
    </label>
    <div class="row">
      <button type="button" class="secondary outline" onClick=${onDone}>Not yet</button>
      <button type="submit">Pass on</button>
    </div>
  </form>`;
}
