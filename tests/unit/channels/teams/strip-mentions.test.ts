import type { Activity } from 'botbuilder';
import { expect, it } from 'vitest';
import { stripMentions } from '../../../../src/channels/teams/strip-mentions.ts';

const bot = { id: 'bot', name: 'Lock Bot' };
const mention = (id: string, text?: string) => ({
  type: 'mention',
  mentioned: { id },
  ...(text !== undefined && { text }),
});

it.each<[string, Partial<Activity>, string]>([
  [
    'takes out its own mention',
    { text: '<at>Lock Bot</at> my lock is dead', entities: [mention('bot', '<at>Lock Bot</at>')] },
    'my lock is dead',
  ],
  [
    'takes out all of them',
    { text: '<at>B</at> help <at>B</at>&nbsp;please', entities: [mention('bot', '<at>B</at>')] },
    'help please',
  ],
  [
    'keeps the name of somebody else',
    {
      text: '<at>B</at> ask <at>Sam</at>',
      entities: [mention('bot', '<at>B</at>'), mention('u2', '<at>Sam</at>')],
    },
    'ask Sam',
  ],
  ['decodes entities once', { text: 'wifi &amp; code &lt;x&gt; &amp;lt;' }, 'wifi & code <x> &lt;'],
  ['bears a mention without text', { text: 'hi', entities: [mention('bot')] }, 'hi'],
  ['bears a message without text', { entities: [mention('bot', '<at>B</at>')] }, ''],
  ['bears entities of other kinds', { text: 'hi', entities: [{ type: 'clientInfo' }] }, 'hi'],
])('%s', (_, activity, text) => {
  expect(stripMentions({ recipient: bot, ...activity })).toBe(text);
});
