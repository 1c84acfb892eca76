/** Where an agent writes: to the customer, or a note for colleagues. A colon searches canned replies. */
import { html } from 'htm/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseFile } from '../../core/desk.ts';
import { api, type CannedReply, unlessLost } from './api.ts';
import type { Desk } from './desk-state.ts';

interface Props {
  readonly desk: Desk;
  readonly file: CaseFile;
  /** Whether the case is this agent's: otherwise only notes can be written. */
  readonly mine: boolean;
}

const TYPING_EVERY_MS = 3_000;
const SEARCH_AFTER_MS = 150;

export function Composer({ desk, file, mine }: Props) {
  const { id } = file.case;
  const [text, setText] = useState('');
  const [note, setNote] = useState(false);
  const [busy, setBusy] = useState(false);
  const [hidden, setHidden] = useState(false);
  const [replies, setReplies] = useState<readonly CannedReply[]>([]);
  const clientId = useRef(crypto.randomUUID());
  const typedAt = useRef(0);
  const asNote = note || !mine;
  const wanted = !asNote && text.startsWith(':') ? text.slice(1).trim() : '';

  useEffect(() => {
    if (wanted.length < 2) return setReplies([]);
    const timer = setTimeout(() => {
      void desk.reads(() => api.replies(wanted)).then((found) => setReplies(found ?? []));
    }, SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [desk, wanted]);

  function typed(value: string): void {
    setText(value);
    if (asNote || Date.now() - typedAt.current < TYPING_EVERY_MS) return;
    typedAt.current = Date.now();
    void unlessLost(api.typing(id));
  }

  async function send(): Promise<void> {
    const words = text.trim();
    if (words === '' || busy || wanted !== '') return;
    setBusy(true);
    const did = await desk.does(
      asNote ? api.note(id, words) : api.say(id, words, clientId.current),
    );
    setBusy(false);
    if (did?.kind !== 'done') return;
    // The same id until it is known to have arrived: a second try then changes nothing.
    clientId.current = crypto.randomUUID();
    setHidden(did.hidden.length > 0);
    setText('');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      const first = replies[0];
      if (wanted !== '' && first) setText(first.text);
      else void send();
    }
  }

  return html`<form
    class=${asNote ? 'composer as-note' : 'composer'}
    onSubmit=${(event: Event) => {
      event.preventDefault();
      void send();
    }}
  >
    ${
      replies.length > 0 &&
      html`<ul class="replies" aria-label="Canned replies">
        ${replies.map(
          (reply) => html`<li>
            <button type="button" class="plain" onClick=${() => setText(reply.text)}>
              <b>${reply.title}</b><span>${reply.text}</span>
            </button>
          </li>`,
        )}
      </ul>`
    }
    ${hidden && html`<p class="small" role="status">A code, number or address was masked.</p>`}
    <textarea
      rows="3"
      value=${text}
      aria-label=${asNote ? 'Note for colleagues' : 'Answer to the customer'}
      placeholder=${asNote ? 'A note for colleagues' : 'Your answer. Start with : to find a text.'}
      onInput=${(event: { currentTarget: HTMLTextAreaElement }) => typed(event.currentTarget.value)}
      onKeyDown=${onKeyDown}
    ></textarea>
    <div class="row">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked=${asNote}
          disabled=${!mine}
          onChange=${() => setNote(!note)}
        />
        Note only
      </label>
      <span class="grow"></span>
      <button type="submit" aria-busy=${busy} disabled=${text.trim() === ''}>
        ${asNote ? 'Save note' : 'Send'}
      </button>
    </div>
  </form>`;
}
