/** Draws replies for web chat: plain bubbles, choices as suggested actions, steps as a list. */
import { ActionTypes, type Activity, ActivityTypes } from 'botbuilder';
import type { Reply } from '../core/turn.ts';

export const drawWeb = (replies: readonly Reply[]): Partial<Activity>[] => replies.map(draw);

function draw(reply: Reply): Partial<Activity> {
  switch (reply.kind) {
    case 'text':
    case 'article':
      return text(reply.text);
    case 'question':
      return {
        ...text(reply.text),
        ...(reply.choices.length > 0 && {
          suggestedActions: { to: [], actions: reply.choices.map(button) },
        }),
        inputHint: 'expectingInput',
      };
    case 'steps':
      return { type: ActivityTypes.Message, textFormat: 'markdown', text: stepsText(reply) };
    case 'table':
      return { type: ActivityTypes.Message, textFormat: 'markdown', text: tableText(reply) };
    case 'handoff':
      return handoffEvent(reply);
  }
}

// Plain, or Web Chat would turn straight quotes and dashes in an answer into others.
const text = (words: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  textFormat: 'plain',
  text: words,
});

const button = (choice: string) => ({
  type: ActionTypes.ImBack,
  title: choice,
  value: choice,
});

/** The protocol event of Bot Framework, for whoever listens; no customer sees it. */
export function handoffEvent(reply: Extract<Reply, { kind: 'handoff' }>): Partial<Activity> {
  return {
    type: ActivityTypes.Event,
    name: 'handoff.initiate',
    value: {
      queue: reply.queue,
      case: reply.case,
      ...(reply.desk && { detail: { phase: 'requested', case: reply.desk.code } }),
    },
  };
}

export function stepsText(reply: Extract<Reply, { kind: 'steps' }>): string {
  const steps = reply.steps.map((step, index) => `${index + 1}. ${step}`);
  const source = reply.source ? [`[${reply.source.label}](${reply.source.url})`] : [];
  return [`**${reply.title}**`, steps.join('\n'), ...reply.notes, ...source].join('\n\n');
}

/** As a list, a row an item: in a bubble as wide as a phone the columns of a table break words. */
export function tableText({ title, columns, rows }: Extract<Reply, { kind: 'table' }>): string {
  const [, ...headings] = columns;
  const items = rows.map(([name, ...cells]) =>
    headings.length === 1
      ? `- **${name}**: ${cells[0]}`
      : [`- **${name}**`, ...cells.map((cell, at) => `  ${headings[at]}: ${cell}`)].join('  \n'),
  );
  return [`**${title}**`, items.join('\n')].join('\n\n');
}
