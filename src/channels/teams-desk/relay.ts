/** Brings the lines of a case to the chat of the agent who follows it in Teams, each once and in order. */
import { type LoggedActivity, sheetLines, via } from '../../core/case-sheet.ts';
import type { DeskLine } from '../../core/desk-lines.ts';
import { fill } from '../../core/fill.ts';
import type { CustomerSaid, HandoffCase } from '../../core/handoff.ts';
import type { Logged, Store } from '../../core/store.ts';
import type { CardParts } from './case-card.ts';
import type { DeskChat } from './desk-chat.ts';
import type { Places } from './places.ts';

export interface RelayParts {
  readonly store: Pick<Store, 'since' | 'handoffs'>;
  readonly places: Places;
  readonly cards: CardParts;
  readonly chat: DeskChat;
}

/** `upTo` is the last row of the conversation's log that may be shown. */
export type Relay = (open: HandoffCase, upTo?: number) => Promise<void>;

export function createRelay({ store, places, cards, chat }: RelayParts): Relay {
  const words = cards.names.desk;
  const say = (line: DeskLine, values: Readonly<Record<string, string>>): string =>
    fill(words.lines[line], values);

  return async (open, upTo = Infinity) => {
    const { followed } = await places.case(open.id);
    if (!followed || upTo <= followed.seq) return;
    const { chat: at, current } = await places.agent(followed.agent);
    const rows = (await store.since(open.conversation, followed.seq)).filter(
      ({ seq }) => seq <= upTo,
    );
    const last = rows.at(-1);
    if (!at || !last) return;
    const special = new Map<number, CustomerSaid | undefined>();
    for (const { move } of await store.handoffs.eventsOf(open.id))
      if (move.kind === 'customer_said' && move.seq !== undefined) special.set(move.seq, move.what);

    for (const row of rows) {
      const said = linesOf(row, open, special.get(row.seq));
      if (said.length === 0) continue;
      const aside = open.id === current ? [] : [say('not_current', { code: open.id })];
      await chat.post(at, `row:${open.id}:${row.seq}`, [[...said, ...aside].join('\n')]);
    }
    await places.editCase(open.id, (before) =>
      before.followed && before.followed.seq < last.seq
        ? { ...before, followed: { ...before.followed, seq: last.seq } }
        : before,
    );
  };

  function linesOf(row: Logged, open: HandoffCase, what: CustomerSaid | undefined): string[] {
    const [line] = sheetLines([row], open, words);
    const { type, from } = JSON.parse(row.body) as LoggedActivity;
    const code = open.id;
    const { customer: who } = words.lines;
    if (from?.id === open.address.user && type === 'messageDelete')
      return [say('said_deleted', { code, who })];
    const missing = what === 'not_carried' ? [say('not_carried', { code })] : [];
    if (!line) return missing;
    // What the agent wrote here they have before them already; what the assistant says is not theirs.
    if (line.by === 'assistant' || row.id.startsWith(`say:${code}:teams-`)) return [];
    if (line.by === 'agent') return [say('said_at_desk', { code, text: line.text })];
    const how =
      type === 'messageUpdate' ? 'said_edited' : what === 'danger' ? 'said_danger' : 'said';
    return [say(how, { who, text: line.text, code, via: via(open, words) }), ...missing];
  }
}
