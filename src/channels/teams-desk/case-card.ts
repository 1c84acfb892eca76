/**
 * Draws cases for colleagues in Teams: the card in the channel, and the one in an agent's own chat.
 *
 * What customers wrote stands in `TextRun`s: those show text as it is, while a `TextBlock` would make
 * links and dates of it.
 */
import { CardFactory } from 'botbuilder';
import {
  type CaseSheet,
  caseSheet,
  type SheetLine,
  type SheetNames,
} from '../../core/case-sheet.ts';
import type { Team } from '../../core/desk.ts';
import { fill } from '../../core/fill.ts';
import { type HandoffCase, OUTCOMES, WAITING } from '../../core/handoff.ts';
import type { Agent } from '../../core/handoff-store.ts';

export interface CardParts {
  readonly names: SheetNames;
  readonly teams: readonly Pick<Team, 'id' | 'title'>[];
}

export type Card = ReturnType<typeof CardFactory.adaptiveCard>;

/** What Teams clients render today. */
const VERSION = '1.4';
const LONGEST_LINE = 200;
const MOST_LINES = 10;
const MOST_TRIED = 8;
const MOST_BUTTONS = 6;

const run = (text: string, more: object = {}) => ({ type: 'TextRun', text, ...more });
const rich = (...inlines: object[]) => ({ type: 'RichTextBlock', spacing: 'Small', inlines });
const submit = (title: string, desk: object) => ({
  type: 'Action.Submit',
  title,
  data: { desk },
});

const titleOf = ({ teams }: CardParts, id: string): string =>
  teams.find((team) => team.id === id)?.title ?? id;

const sheetOf = (open: HandoffCase, parts: CardParts): CaseSheet =>
  caseSheet(open, parts.names, titleOf(parts, open.team));

/** Changes exactly when the channel's card has to be drawn anew. */
export const cardState = (open: HandoffCase, parts: CardParts): string =>
  JSON.stringify([sheetOf(open, parts), open.state]);

/** For the channel; `notice` is for the one who pressed. */
export function caseCard(
  open: HandoffCase,
  said: readonly SheetLine[],
  parts: CardParts,
  notice?: string,
): Card {
  const { lines } = parts.names.desk;
  const desk = { verb: 'claim', case: open.id };
  const claim = {
    type: 'Action.Execute',
    title: lines.claim,
    verb: 'claim',
    data: { desk },
    // Clients that do not know the first press the second.
    fallback: submit(lines.claim, desk),
  };
  return card(
    [
      ...(notice === undefined
        ? []
        : [rich(run(notice, { weight: 'Bolder', color: 'Attention' }))]),
      // What the bot asked is summed up above; these are the people's own words.
      ...about(
        open,
        said.filter(({ by }) => by !== 'assistant'),
        parts,
      ),
    ],
    WAITING.has(open.state) || (open.state === 'transferring' && open.offeredTo) ? [claim] : [],
    sheetOf(open, parts).title,
  );
}

/** For the chat of the agent who has the case: what to know, and what to do. */
export function workCard(
  open: HandoffCase,
  said: readonly SheetLine[],
  colleagues: readonly Agent[],
  parts: CardParts,
): Card {
  const { lines, outcomes } = parts.names.desk;
  const act = (verb: string) => ({ verb, case: open.id });
  const show = (title: string, verb: string, body: readonly object[]) => ({
    type: 'Action.ShowCard',
    title,
    card: {
      type: 'AdaptiveCard',
      version: VERSION,
      body,
      actions: [submit(lines.done, act(verb))],
    },
  });
  const choose = (id: string, label: string, choices: readonly object[]) => ({
    ...{ type: 'Input.ChoiceSet', id, label, choices, style: 'compact' },
  });
  const write = (id: string, label: string) => ({
    ...{ type: 'Input.Text', id, label, isMultiline: true, maxLength: 500 },
  });
  const others = [
    ...colleagues.map(({ id, name }) => ({ title: name, value: `agent:${id}` })),
    ...parts.teams.map(({ id, title }) => ({ title, value: `team:${id}` })),
  ];
  const backs = [
    { title: lines.back_stood, value: '' },
    { title: lines.back_done, value: 'done' },
    ...open.facts.steps.map(({ text }, index) => ({
      title: fill(lines.back_step, { count: `${index + 1}`, text }),
      value: `${index + 1}`,
    })),
  ];
  const ends = OUTCOMES.map((outcome) => ({ title: outcomes[outcome][0], value: outcome }));
  const current = fill(lines.current, { code: open.id });
  return card(
    [rich(run(current, { weight: 'Bolder' })), ...about(open, said, parts)],
    [
      show(lines.note, 'note', [write('text', lines.note_text)]),
      open.state === 'on_hold'
        ? submit(lines.unhold, act('unhold'))
        : submit(lines.hold, act('hold')),
      show(lines.transfer, 'transfer', [
        choose('to', lines.transfer_to, others),
        write('why', lines.transfer_why),
      ]),
      submit(lines.release, act('release')),
      show(lines.close, 'close', [
        choose('outcome', lines.close_outcome, ends),
        choose('back', lines.close_back, backs),
      ]),
      submit(lines.list, { verb: 'list' }),
    ],
    current,
  );
}

/** Lines with a button for each case: to take it, or to make it the current one. */
export function listCard(
  text: readonly string[],
  buttons: readonly { readonly verb: 'claim' | 'use'; readonly case: string }[],
  { names }: CardParts,
): Card {
  const { lines } = names.desk;
  return card(
    text.map((line) => rich(run(line))),
    buttons
      .slice(0, MOST_BUTTONS)
      .map((desk) =>
        submit(`${desk.verb === 'use' ? lines.use : lines.claim}: ${desk.case}`, desk),
      ),
    text.join('\n'),
  );
}

function about(open: HandoffCase, said: readonly SheetLine[], parts: CardParts): object[] {
  const { lines } = parts.names.desk;
  const sheet = sheetOf(open, parts);
  const bold = { weight: 'Bolder' };
  const tried = sheet.tried.length > 0 ? sheet.tried.slice(-MOST_TRIED) : [lines.nothing_tried];
  const since = `${new Date(open.requestedAt).toISOString().slice(0, 19)}Z`;
  return [
    rich(run(sheet.title, { ...bold, size: 'Medium' })),
    ...sheet.facts.map(({ label, value }) => rich(run(`${label}: `, bold), run(value))),
    // Teams shows it in the reader's own time.
    {
      type: 'TextBlock',
      wrap: true,
      text: `${lines.since}: {{DATE(${since},SHORT)}} {{TIME(${since})}}`,
    },
    rich(run(`${lines.tried}: `, bold)),
    ...tried.map((line) => rich(run(`• ${line}`))),
    ...(said.length === 0 ? [] : [rich(run(lines.last_lines, bold))]),
    ...said.slice(-MOST_LINES).map(({ who, text }) => rich(run(`${who}: `, bold), run(cut(text)))),
  ];
}

const cut = (text: string): string =>
  text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;

const card = (body: readonly object[], actions: readonly object[], fallbackText: string): Card =>
  CardFactory.adaptiveCard({
    ...{ type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json' },
    ...{ version: VERSION, body, actions, fallbackText, speak: fallbackText },
  });
