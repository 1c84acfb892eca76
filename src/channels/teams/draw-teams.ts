/**
 * Draws replies for Teams: one message instead of several, few choices as suggested actions, many
 * choices and steps as an Adaptive Card (lists in plain text do not show on a phone).
 */
import { ActionTypes, type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import type { Reply } from '../../core/turn.ts';
import { handoffEvent } from '../draw-web.ts';

/** Teams shows no more than three suggested actions, and a card works on a phone up to six. */
const MOST_SUGGESTED = 3;
const MOST_ON_CARD = 6;
/** What Teams clients render today; 1.5 is the most they know. */
const CARD_VERSION = '1.4';

type Question = Extract<Reply, { kind: 'question' }>;
type Steps = Extract<Reply, { kind: 'steps' }>;
type Table = Extract<Reply, { kind: 'table' }>;

export function drawTeams(replies: readonly Reply[]): Partial<Activity>[] {
  const drawn: Partial<Activity>[] = [];
  let lines: string[] = [];
  for (const reply of replies) {
    if (reply.kind === 'text' || reply.kind === 'article') lines.push(reply.text);
    else if (reply.kind === 'question') {
      drawn.push(question(reply, lines));
      lines = [];
    } else {
      if (lines.length > 0) drawn.push(message(lines));
      lines = [];
      drawn.push(drawAlone(reply));
    }
  }
  if (lines.length > 0) drawn.push(message(lines));
  return drawn;
}

const message = (lines: readonly string[]): Partial<Activity> => ({
  type: ActivityTypes.Message,
  textFormat: 'plain',
  text: lines.join('\n\n'),
});

function question({ text, choices }: Question, before: readonly string[]): Partial<Activity> {
  const lines = [...before, text];
  if (choices.length === 0) return message(lines);
  if (choices.length <= MOST_SUGGESTED)
    return {
      ...message(lines),
      suggestedActions: {
        to: [],
        actions: choices.map((choice) => ({
          type: ActionTypes.ImBack,
          title: choice,
          value: choice,
        })),
      },
    };
  return card({
    body: [
      ...lines.map(block),
      // What does not fit on buttons can still be answered in words.
      ...choices.slice(MOST_ON_CARD).map((choice) => block(`• ${choice}`)),
    ],
    actions: choices.slice(0, MOST_ON_CARD).map((choice) => ({
      type: 'Action.Submit',
      title: choice,
      data: { choice },
    })),
    fallbackText: lines.join(' '),
  });
}

function drawAlone(reply: Steps | Table | Extract<Reply, { kind: 'handoff' }>) {
  if (reply.kind === 'steps') return stepsCard(reply);
  return reply.kind === 'table' ? tableCard(reply) : handoffEvent(reply);
}

/** Row by row, each under its name: columns side by side are too narrow on a phone. */
function tableCard({ title, columns, rows }: Table): Partial<Activity> {
  const [, ...headings] = columns;
  return card({
    body: [
      { ...block(title), weight: 'Bolder', size: 'Medium' },
      ...rows.flatMap(([name = '', ...cells]) => [
        { ...block(name), weight: 'Bolder', separator: true },
        headings.length === 1
          ? { ...block(cells[0] ?? ''), spacing: 'None' }
          : {
              type: 'FactSet',
              spacing: 'Small',
              facts: headings.map((heading, at) => ({ title: heading, value: cells[at] ?? '' })),
            },
      ]),
    ],
    actions: [],
    fallbackText: [
      title,
      ...rows.map(([name = '', ...cells]) =>
        [name, ...cells.map((cell, at) => `${headings[at]}: ${cell}`)].join('; '),
      ),
    ].join('. '),
  });
}

function stepsCard({ title, steps, notes, source }: Steps): Partial<Activity> {
  return card({
    body: [
      { ...block(title), weight: 'Bolder', size: 'Medium' },
      ...steps.map((step, index) => block(`${index + 1}. ${step}`)),
      ...notes.map((note) => ({ ...block(note), isSubtle: true })),
    ],
    actions: source ? [{ type: 'Action.OpenUrl', title: source.label, url: source.url }] : [],
    fallbackText: [title, ...steps, ...notes].join(' '),
  });
}

const block = (text: string) => ({ type: 'TextBlock', text, wrap: true });

function card(content: {
  readonly body: readonly object[];
  readonly actions: readonly object[];
  readonly fallbackText: string;
}): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    attachments: [
      CardFactory.adaptiveCard({
        type: 'AdaptiveCard',
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        version: CARD_VERSION,
        ...content,
        speak: content.fallbackText,
      }),
    ],
  };
}
