import { describe, expect, it } from 'vitest';
import { drawTeams } from '../../../../src/channels/teams/draw-teams.ts';
import type { Reply } from '../../../../src/core/turn.ts';

const ask = (count: number): Reply => ({
  kind: 'question',
  text: 'Which?',
  choices: Array.from({ length: count }, (_, index) => `c${index}`),
});
const text = (words: string): Reply => ({ kind: 'text', text: words });
const cardOf = (reply: Reply) =>
  drawTeams([reply])[0]?.attachments?.[0]?.content as {
    version: string;
    body: { text: string }[];
    actions: { type: string; title: string; url?: string; data?: { choice: string } }[];
    fallbackText: string;
  };

describe('drawTeams', () => {
  it('puts lines and question into one message', () => {
    const [message, ...more] = drawTeams([text('One.'), text('Two.'), ask(2)]);
    expect(more).toEqual([]);
    expect(message?.text).toBe('One.\n\nTwo.\n\nWhich?');
    expect(message?.suggestedActions?.actions.map(({ value }) => value)).toEqual(['c0', 'c1']);
  });

  it('never suggests more than three actions', () => {
    expect(drawTeams([ask(3)])[0]?.suggestedActions?.actions).toHaveLength(3);
    expect(drawTeams([ask(4)])[0]?.suggestedActions).toBeUndefined();
    expect(cardOf(ask(4)).actions.map(({ data }) => data?.choice)).toEqual([
      'c0',
      'c1',
      'c2',
      'c3',
    ]);
  });

  it('shows no more than six buttons on a card and the rest in words', () => {
    const card = cardOf(ask(8));
    expect(card.actions).toHaveLength(6);
    expect(card.body.map((block) => block.text)).toEqual(['Which?', '• c6', '• c7']);
  });

  it('shows steps as a card with their source, readable without one', () => {
    const card = cardOf({
      kind: 'steps',
      title: 'Restart',
      steps: ['Open.', 'Wait.'],
      notes: ['Mind this.'],
      source: { label: 'Source', url: 'https://example.com' },
    });
    expect(card.body.map((block) => block.text)).toEqual([
      'Restart',
      '1. Open.',
      '2. Wait.',
      'Mind this.',
    ]);
    expect(card.actions).toMatchObject([{ type: 'Action.OpenUrl', url: 'https://example.com' }]);
    expect(card.fallbackText).toContain('Wait.');
  });

  it('shows a table as a card, each row under its name with its facts', () => {
    const card = cardOf({
      kind: 'table',
      title: 'Compared',
      columns: ['What', 'Restart', 'Wipe'],
      rows: [['Cost', 'None', 'Some']],
    });
    expect(card.body).toMatchObject([
      { type: 'TextBlock', text: 'Compared' },
      { type: 'TextBlock', text: 'Cost', weight: 'Bolder' },
      {
        type: 'FactSet',
        facts: [
          { title: 'Restart', value: 'None' },
          { title: 'Wipe', value: 'Some' },
        ],
      },
    ]);
    expect(card.fallbackText).toBe('Compared. Cost; Restart: None; Wipe: Some');
  });

  it('shows a table of two columns as text, so that long cells wrap', () => {
    const card = cardOf({
      kind: 'table',
      title: 'Order',
      columns: ['Step', 'Do'],
      rows: [['1. Wait', 'Ten minutes']],
    });
    expect(card.body.map((block) => block.text)).toEqual(['Order', '1. Wait', 'Ten minutes']);
  });
});
