/** A small bot for bicycle pumps, made up for these tests: everything understanding learns from. */
import type { Flow, Slot, Try } from '../../../src/core/flow.ts';
import { SIGNALS, type Signal } from '../../../src/core/turn.ts';
import type { Taught } from '../../../src/understanding/create-understand.ts';

const slot = (name: string, values: Slot['values'], more: Partial<Slot> = {}): Slot => ({
  name,
  ask: `${name}?`,
  keep: 'flow',
  values,
  ...more,
});

const flow = (id: string, title: string, hear: readonly string[], slots: Slot[] = []): Flow => ({
  id,
  label: id,
  title,
  about: '',
  urgency: 1,
  hear,
  slots,
  steps: [],
});

const attempt = (name: string, ...heard: string[]): Try => ({
  name,
  do: `${name}!`,
  minutes: 1,
  heard,
  destructive: false,
});

const own = slot('gauge_moves', {
  moves: ['It moves', 'yes', 'it works', 'needle goes up'],
  stuck: ['It does not move', 'no', 'nothing', 'still stuck'],
});

const flows = [
  flow(
    'power/dead-pump',
    'The pump does not start',
    [
      'my pump is dead',
      'pump does not start',
      'pump will not switch on any more',
      'nothing happens when I press start on the pump',
      'the motor of the pump stays silent',
    ],
    [own],
  ),
  flow('app/offline', 'The app shows it offline', [
    'the app says pump offline',
    'my phone lost the connection to the pump',
    'bluetooth does not find my pump in the app',
    'the app cannot reach the pump',
    'pump keeps disconnecting from my phone',
  ]),
  flow('service/warranty', 'Warranty and returns', [
    'is my pump still under warranty',
    'how long is the guarantee',
    'I want my money back',
    'can I return the pump to the shop',
    'who pays for the repair of the pump',
  ]),
];

const slots = [
  own,
  slot('where_are_you', {
    inside: ['Inside', 'im inside', 'at home', 'door is open'],
    outside: ['Outside', 'im outside', 'cant get in', 'in the street'],
    away: ['Somewhere else', 'in another town'],
  }),
  slot(
    'phone_type',
    {
      iphone: ['iPhone', 'apple phone'],
      android: ['Android', 'samsung phone'],
      unknown: ['Not sure', 'other phone'],
    },
    { unsure: 'unknown' },
  ),
  slot('question', {
    price: ['What it costs', 'how much'],
    fit: ['Does it fit my bike?', 'will it fit'],
  }),
  slot('who_are_you', { owner: ['It is mine', 'mine'], guest: ['I borrowed it', 'guest'] }),
  slot('wipe_consent', {
    agreed: ['Yes, erase everything', 'yes', 'go on', 'erase it'],
    refused: ['No, keep my data', 'no', 'stop', 'keep my data'],
  }),
  slot(
    'pump_model',
    {
      unknown: ['I do not know', 'not in the list'],
      'blow-1': ['Blow One', 'blow 1', 'airy'],
      'blow-2': ['Blow Two', 'blow 2', 'breezy'],
    },
    { from: 'locks', unsure: 'unknown' },
  ),
];

const tries = [
  attempt('new_batteries', 'new batteries', 'changed the batteries', 'replaced the batteries'),
  attempt('tighten_hose', 'tightened the hose', 'no leak'),
];

const said: Partial<Record<Signal, readonly string[]>> = {
  human: ['agent', 'real person', 'talk to a human', 'talk to someone', 'customer service'],
  cancel: ['stop', 'cancel', 'never mind'],
  start_over: ['start over'],
  back: ['back', 'go back'],
  skip: ['skip', 'next'],
  repeat: ['say that again', 'what was the question'],
  whole_plan: ['phone is at 0', 'tell me everything'],
  other_lock: ['now the back door'],
  wait: ['one second', 'hold on'],
  tried_that: ['already did that', 'tried that'],
  not_helped: ["didn't help", 'did not help', 'still the same', 'no luck'],
  helped: ['it worked', 'works now', 'that did it', 'fixed'],
  yes: ['yes', 'yep', 'ok', 'sure', 'right'],
  no: ['no', 'nope', 'wrong', 'not really'],
  unsure: ["I don't know", 'dunno', 'no idea', 'not sure'],
  help: ['help', 'what can you do'],
  greeting: ['hi', 'hello', 'good morning'],
  thanks: ['thanks', 'thank you', 'bye'],
  bot_or_human: ['are you human', 'are you a bot'],
};

export const toy: Taught = {
  flows: new Map(flows.map((one) => [one.id, one])),
  slots: new Map(slots.map((one) => [one.name, one])),
  tries: new Map(tries.map((one) => [one.name, one])),
  outcomes: {
    worked: ['It works now', 'worked', 'it works', 'fixed', 'it starts'],
    did_not_help: ['No change', 'did not help', 'did not work', 'still not', 'nothing', 'same'],
    could_not: ["I can't do that", 'i cant', 'dont have one', 'not possible'],
  },
  signals: Object.fromEntries(SIGNALS.map((one) => [one, said[one] ?? []])) as Taught['signals'],
  lexicon: {
    part: { motor: ['motor', 'engine', 'drive unit'], hose: ['hose', 'tube'] },
    symptom: { dead: ['dead', 'silent', 'no sign of life'] },
    moment: {},
    wanted: {},
    other: {},
  },
  outOfScope: {
    hear: [
      'my car does not start',
      'the washing machine is dead',
      'book a table for two',
      'what is the weather tomorrow',
      'tell me a joke',
      'translate this into french',
    ],
  },
};
