/** A case as a colleague reads it at a glance, in words: the same for a card, a mail and a list. */
import type { Content, DeskWords } from './content.ts';
import type { DeskLine } from './desk-lines.ts';
import { fill } from './fill.ts';
import { type HandoffCase, WAITING } from './handoff.ts';
import type { Logged } from './store.ts';

export interface CaseSheet {
  readonly title: string;
  readonly state: string;
  readonly urgency: string;
  readonly summary: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** One line for each try, with what came of it. */
  readonly tried: readonly string[];
}

/** What a sheet needs of the content to say things in words. */
export type SheetNames = Pick<Content, 'locks' | 'tries' | 'outcomes' | 'desk'>;

export interface SheetLine {
  readonly seq: number;
  readonly who: string;
  readonly text: string;
  readonly by: 'customer' | 'agent' | 'assistant';
}

/** A person's number is no name: whoever is at the other end stays "the customer". */
export function caseSheet(open: HandoffCase, names: SheetNames, team: string): CaseSheet {
  const { lines } = names.desk;
  const { facts } = open;
  const { lock_model: model, lock_brand: brand } = facts.slots;
  const state = caseState(open, names.desk);
  const urgency = lines[URGENCY[facts.urgency]];
  return {
    title: fill(lines.case_title, { code: open.id, state }),
    state,
    urgency,
    summary: facts.summary,
    facts: [
      { label: lines.who, value: fill(lines.who_is, { via: via(open, names.desk) }) },
      { label: lines.lock, value: names.locks.get(model ?? '')?.name ?? brand ?? lines.not_known },
      { label: lines.summary, value: facts.summary },
      { label: lines.urgency, value: urgency },
      { label: lines.team, value: team },
    ],
    tried: facts.tried.map(({ try: name, outcome }) => {
      const known = names.tries.get(name)?.heard[0] ?? name;
      return `${known}: ${names.outcomes[outcome][0] ?? outcome}`;
    }),
  };
}

const URGENCY = { 1: 'urgency_low', 2: 'urgency_middle', 3: 'urgency_high' } as const;

export function caseState(open: HandoffCase, { lines }: Pick<DeskWords, 'lines'>): string {
  const agent = open.agent?.name ?? '';
  const say = (line: DeskLine): string =>
    fill(lines[line], { agent, to: open.offeredTo?.name ?? '' });
  if (WAITING.has(open.state)) return say('state_waiting');
  switch (open.state) {
    case 'on_hold':
      return say('state_on_hold');
    case 'transferring':
      return say('state_transferring');
    case 'assigned':
    case 'active':
      return say('state_with');
    case 'cancelled':
      return say('state_cancelled');
    case 'closed':
    case 'wrapping':
    case 'customer_lost':
      return say(agent === '' ? 'state_closed' : 'state_closed_by');
    default:
      return say('state_ticket');
  }
}

/** By which way the customer comes, in words. */
export function via({ address }: HandoffCase, { lines }: Pick<DeskWords, 'lines'>): string {
  if (address.channelId === 'directline') return lines.via_web;
  return address.channelId === 'msteams' ? lines.via_teams : address.channelId;
}

/** What was said in words, oldest first; rows without any are left out. */
export function sheetLines(
  rows: readonly Logged[],
  { address }: HandoffCase,
  { lines }: Pick<DeskWords, 'lines'>,
): SheetLine[] {
  return rows.flatMap(({ seq, body }): SheetLine[] => {
    const { type, text, from, channelData } = JSON.parse(body) as LoggedActivity;
    if ((type !== 'message' && type !== 'messageUpdate') || !text) return [];
    if (from?.id === address.user) return [{ seq, who: lines.customer, text, by: 'customer' }];
    const agent = channelData?.agent?.name;
    return agent === undefined
      ? [{ seq, who: lines.assistant, text, by: 'assistant' }]
      : [{ seq, who: agent, text: channelData?.text ?? text, by: 'agent' }];
  });
}

/** What the log holds of an activity, as far as it is read here. */
export interface LoggedActivity {
  readonly type?: string;
  readonly text?: string;
  readonly from?: { readonly id?: string };
  readonly channelData?: { readonly agent?: { readonly name?: string }; readonly text?: string };
}
