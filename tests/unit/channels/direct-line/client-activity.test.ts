/** Of what a client posts, only what we asked for exists. */
import { expect, it } from 'vitest';
import { readClientActivity } from '../../../../src/channels/direct-line/client-activity.ts';

const events = new Map([
  [
    'feedback',
    (value: unknown) =>
      value === 'bad'
        ? ({ kind: 'bad', detail: 'no feedback' } as const)
        : ({ kind: 'read', value } as const),
  ],
]);
const read = (body: unknown) => readClientActivity(body, events);

it.each<[string, unknown, object]>([
  ['a text', { type: 'message', text: 'hi' }, { kind: 'message', text: 'hi' }],
  [
    'a text as Web Chat sends it',
    {
      type: 'message',
      text: 'hi',
      textFormat: 'plain',
      from: { id: 'x', role: 'user' },
      entities: [{ type: 'ClientCapabilities' }],
      channelData: { clientActivityID: 'c1', state: 'sending' },
      locale: 'en-US',
    },
    { kind: 'message', text: 'hi', clientId: 'c1', locale: 'en-US' },
  ],
  [
    'a strange locale',
    { type: 'message', text: 'hi', locale: '../x' },
    { kind: 'message', text: 'hi' },
  ],
  [
    'an event with its value',
    { type: 'event', name: 'feedback', value: 1 },
    { kind: 'event', name: 'feedback', value: 1 },
  ],
  ['an event', { type: 'event', name: 'feedback' }, { kind: 'event', name: 'feedback' }],
  ['a typing notice', { type: 'typing', text: 'x' }, { kind: 'typing' }],
  [
    'marks around a letter',
    { type: 'message', text: '\u200ba\u200b' },
    { kind: 'message', text: '\u200ba\u200b' },
  ],
  ['an emoji alone', { type: 'message', text: '👍🏽' }, { kind: 'message', text: '👍🏽' }],
])('takes %s', (_, body, activity) => {
  expect(read(body)).toEqual(activity);
});

it.each<[string, unknown, string]>([
  ['a text', 'hi', 'BadActivity'],
  ['a list', [{ type: 'message', text: 'hi' }], 'BadActivity'],
  ['an event by an inherited name', { type: 'event', name: 'toString' }, 'BadActivity'],
  ['an empty client id', { type: 'typing', channelData: { clientActivityID: '' } }, 'BadActivity'],
  [
    'half a pair as client id',
    { type: 'typing', channelData: { clientActivityID: '\ud800' } },
    'BadActivity',
  ],
  ['a variation selector', { type: 'message', text: '\ufe0f' }, 'EmptyText'],
  ['fillers', { type: 'message', text: '\u3164\u115f\u2800' }, 'EmptyText'],
  ['control characters', { type: 'message', text: '\u0001\u001b' }, 'EmptyText'],
  ['4,001 characters of nothing', { type: 'message', text: ' '.repeat(4_001) }, 'TextTooLong'],
])('refuses %s', (_, body, code) => {
  expect(read(body)).toEqual({ kind: 'refused', code });
});

it('says what is wrong with the value of an event', () => {
  expect(read({ type: 'event', name: 'feedback', value: 'bad' })).toEqual({
    kind: 'refused',
    code: 'BadEvent',
    detail: 'no feedback',
  });
});
