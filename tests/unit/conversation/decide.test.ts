import { expect, it } from 'vitest';
import { decide, type Situation } from '../../../src/conversation/decide.ts';
import type { Meaning, Signal } from '../../../src/core/turn.ts';

const nothing: Meaning = {
  flows: [],
  outOfScope: 0,
  slots: {},
  tried: {},
  signals: new Set(),
  wishes: [],
};
const says = (...signals: Signal[]): Meaning => ({ ...nothing, signals: new Set(signals) });
const quiet: Situation = {
  safety: 'normal',
  meaning: nothing,
  articles: [],
  isBrief: false,
  isQuestion: true,
  misses: 0,
  urgency: (flow) => (flow.startsWith('access/') ? 3 : 1),
};
const open = { flow: 'power/no-response', asked: 'jump_start' };
const sure = { id: 'app/offline', score: 0.9 };
const sign = { isAll: true, isOnCard: false, flow: 'door/alarm' };
const asksLock = { kind: 'sign', flow: 'door/alarm', asks: 1 } as const;
const answered: Meaning = { ...nothing, slots: { jump_start: 'stays_dark' } };

const locked = { flow: 'access/locked-out', asked: 'keypad_state' };
const wayIn = { id: 'access/locked-out', score: 0.1 };
const other = (flow?: string, score = 0.9): Meaning => ({
  ...says('other_lock'),
  flows: flow === undefined ? [] : [{ id: flow, score }],
});

it.each<[string, Partial<Situation>, object]>([
  [
    'a dying phone gets the plan of the flow for getting in',
    { meaning: { ...says('whole_plan'), flows: [sure, wayIn] } },
    { kind: 'plan', flow: 'access/locked-out' },
  ],
  [
    'it gets that of the open one',
    { open: locked, meaning: { ...says('whole_plan'), slots: { keypad_state: 'dark' } } },
    { kind: 'plan', flow: 'access/locked-out' },
  ],
  [
    'no plan for a flow whose steps need answers first',
    { open, meaning: { ...answered, signals: new Set<Signal>(['whole_plan']) } },
    { kind: 'continue' },
  ],
  [
    'whoever cannot get in and tells more of it stays in the flow',
    { open: locked, meaning: { ...nothing, tried: { spare_key: 'could_not' }, flows: [sure] } },
    { kind: 'continue' },
  ],
  [
    'a bare no never changes the subject',
    { open, isBrief: true, meaning: { ...says('no'), flows: [sure] } },
    { kind: 'rephrase' },
  ],
  [
    'being in ends nothing that is not open',
    { isBrief: true, meaning: { ...says('helped'), flows: [sure] } },
    { kind: 'small_talk', what: 'glad' },
  ],
  [
    'another lock goes on with the same flow',
    { open, meaning: other() },
    { kind: 'start', flow: 'power/no-response', later: [] },
  ],
  [
    'another lock goes on with the flow that ended last',
    { lastFlow: 'reset/restart', meaning: other('app/offline', 0.6) },
    { kind: 'start', flow: 'reset/restart', later: [] },
  ],
  [
    'another lock with another trouble starts the flow of that',
    { open, meaning: other('app/offline') },
    { kind: 'start', flow: 'app/offline', later: [] },
  ],
  [
    'another lock alone is asked about',
    { meaning: other() },
    { kind: 'small_talk', what: 'other_door' },
  ],
  [
    'a question that names an answer is answered, not taken for it',
    { open, meaning: answered, articles: [{ id: 'a/b', score: 0.95 }] },
    { kind: 'answer', article: 'a/b' },
  ],
  [
    'smoke beats an open question',
    { open, safety: 'emergency', meaning: answered },
    { kind: 'safety', class: 'emergency' },
  ],
  [
    'danger beats a wish for a person',
    { safety: 'emergency', meaning: says('human') },
    { kind: 'safety', class: 'emergency' },
  ],
  [
    'a wish for a person is never argued with',
    { open, meaning: { ...answered, signals: new Set(['human']) } },
    { kind: 'handoff', reason: 'asked' },
  ],
  [
    'the answer asked for beats a new topic',
    { open, meaning: { ...answered, flows: [sure] } },
    { kind: 'continue' },
  ],
  [
    'an answer taken back beats a new topic',
    { open, corrects: true, isQuestion: false, meaning: { ...nothing, flows: [sure] } },
    { kind: 'continue' },
  ],
  [
    'a question about an earlier answer takes nothing back',
    { open, corrects: true, meaning: { ...nothing, flows: [sure] } },
    { kind: 'start', flow: 'app/offline' },
  ],
  [
    'impatience is answered, and is no topic',
    { open, meaning: { ...says('hurry'), flows: [sure] } },
    { kind: 'small_talk', what: 'hurry' },
  ],
  [
    'silence is answered, and is no miss',
    { open, wordless: 'silence' },
    { kind: 'small_talk', what: 'silence' },
  ],
  [
    '"already did that" is taken at its word where nothing was to be done',
    { open, isBrief: true, meaning: { ...says('tried_that'), flows: [sure] } },
    { kind: 'small_talk', what: 'tried_noted' },
  ],
  [
    'somebody locked out beats the answer asked for',
    { open, meaning: { ...answered, flows: [{ id: 'access/locked-out', score: 0.9 }] } },
    { kind: 'start', flow: 'access/locked-out' },
  ],
  [
    'a brief answer is an answer, whatever it sounds like',
    {
      open,
      isBrief: true,
      meaning: { ...answered, flows: [{ id: 'access/locked-out', score: 0.9 }] },
    },
    { kind: 'continue' },
  ],
  [
    'an answer to our own question is no attempt to get around a lock',
    { open, isBrief: true, safety: 'bypass_refused', meaning: answered },
    { kind: 'continue' },
  ],
  [
    'a longer message is, whatever it answers',
    { open, safety: 'bypass_refused', meaning: answered },
    { kind: 'safety', class: 'bypass_refused' },
  ],
  [
    'a light or sound alone is looked up, whatever it sounds like',
    { sign, meaning: { ...nothing, flows: [sure] } },
    { kind: 'sign', flow: 'app/offline' },
  ],
  [
    'a light or sound beside trouble leaves the trouble its flow',
    { sign: { ...sign, isAll: false, isOnCard: true }, meaning: { ...nothing, flows: [sure] } },
    { kind: 'start', flow: 'app/offline' },
  ],
  [
    'a light or sound beside nothing else we know is looked up',
    { sign: { ...sign, isAll: false, isOnCard: true } },
    { kind: 'sign', flow: 'door/alarm' },
  ],
  [
    'a light or sound of something else is not',
    { sign: { ...sign, isAll: false, isOnCard: true }, meaning: { ...nothing, outOfScope: 0.9 } },
    { kind: 'out_of_scope' },
  ],
  [
    'the answer asked for beats a light or sound',
    { open, sign, meaning: answered },
    { kind: 'continue' },
  ],
  [
    'the lock asked for leads to what the sign means, whatever its name sounds like',
    {
      offer: asksLock,
      isLockName: true,
      meaning: { ...nothing, slots: { lock_model: 'acme-one' }, flows: [sure] },
    },
    { kind: 'sign', flow: 'door/alarm' },
  ],
  [
    'trouble told instead of the lock comes first',
    { offer: asksLock, meaning: { ...nothing, flows: [sure] } },
    { kind: 'start', flow: 'app/offline' },
  ],
  [
    'a name we have never heard is an answer as well',
    { offer: asksLock, isBrief: true },
    { kind: 'sign', flow: 'door/alarm' },
  ],
  [
    'a yes to "which lock?" is no feedback',
    { offer: asksLock, meaning: says('yes'), isBrief: true },
    { kind: 'sign', flow: 'door/alarm' },
  ],
  [
    'the name of a lock in a flow is no trouble of its own',
    { open, isLockName: true, meaning: { ...nothing, flows: [sure] } },
    { kind: 'continue' },
  ],
  [
    'an outcome of the open try goes on',
    {
      open: { ...open, asked: 'nine_volt' },
      meaning: { ...nothing, tried: { nine_volt: 'worked' } },
    },
    { kind: 'continue' },
  ],
  [
    'a new topic starts its flow',
    { meaning: { ...nothing, flows: [sure] } },
    { kind: 'start', flow: 'app/offline' },
  ],
  [
    'a new topic beats a fair article',
    { meaning: { ...nothing, flows: [sure] }, articles: [{ id: 'a', score: 0.7 }] },
    { kind: 'start' },
  ],
  [
    'a question typed as an article asks it is answered by the article',
    { meaning: { ...nothing, flows: [sure] }, articles: [{ id: 'a', score: 0.95 }] },
    { kind: 'answer', article: 'a' },
  ],
  [
    'trouble told in words like those of an article still starts its flow',
    {
      isQuestion: false,
      meaning: { ...nothing, flows: [sure] },
      articles: [{ id: 'a', score: 0.95 }],
    },
    { kind: 'start' },
  ],
  [
    'nobody locked out gets an article instead of help',
    {
      meaning: { ...nothing, flows: [{ id: 'access/locked-out', score: 0.9 }] },
      articles: [{ id: 'a', score: 0.95 }],
    },
    { kind: 'start' },
  ],
  [
    'the flow we are in is never started again',
    { open, meaning: { ...nothing, flows: [{ id: open.flow, score: 1 }] } },
    { kind: 'rephrase' },
  ],
  [
    'a fact told in passing goes on with the open flow',
    { open, meaning: { ...nothing, slots: { lock_model: 'm' } } },
    { kind: 'continue' },
  ],
  [
    'of two wishes the urgent one comes first',
    { meaning: { ...nothing, flows: [sure], wishes: ['app/offline', 'access/locked-out'] } },
    { kind: 'start', flow: 'access/locked-out', later: ['app/offline'] },
  ],
  [
    'a near tie is asked about',
    {
      meaning: {
        ...nothing,
        flows: [
          { id: 'a/b', score: 0.35 },
          { id: 'a/c', score: 0.3 },
          { id: 'a/d', score: 0.02 },
        ],
      },
    },
    { kind: 'clarify', flows: ['a/b', 'a/c'] },
  ],
  [
    'what we do not do is said so',
    { meaning: { ...nothing, outOfScope: 0.95, flows: [{ id: 'a/b', score: 0.3 }] } },
    { kind: 'out_of_scope' },
  ],
  ['the third miss goes to a person', { misses: 2 }, { kind: 'handoff', reason: 'misses' }],
  [
    'the second miss goes to a person when it is urgent',
    { misses: 1, open: { flow: 'access/locked-out', asked: 'x' } },
    { kind: 'handoff', reason: 'misses' },
  ],
  ['two misses are borne otherwise', { misses: 1 }, { kind: 'rephrase' }],
  ['not knowing gets help with the question', { open, meaning: says('unsure') }, { kind: 'hint' }],
  [
    'cancel leaves the flow',
    { open, meaning: says('cancel') },
    { kind: 'control', what: 'cancel' },
  ],
  ['back means nothing without a flow', { meaning: says('back') }, { kind: 'rephrase' }],
  [
    'skip is for an open question',
    { open, meaning: says('skip') },
    { kind: 'control', what: 'skip' },
  ],
  [
    'yes answers "did this help"',
    { offer: { kind: 'helped', article: 'a' }, meaning: says('yes') },
    { kind: 'feedback', yes: true },
  ],
  [
    'no answers "shall we look at that now"',
    { offer: { kind: 'wish', flow: 'a/b' }, meaning: says('no') },
    { kind: 'feedback', yes: false },
  ],
  [
    'a pressed button decides',
    { picked: { kind: 'flow', flow: 'a/b' }, meaning: { ...nothing, flows: [sure] } },
    { kind: 'start', flow: 'a/b' },
  ],
  [
    'none of these is a miss',
    { picked: { kind: 'none' }, misses: 2 },
    { kind: 'handoff', reason: 'misses' },
  ],
  [
    'a greeting with a problem is about the problem',
    { meaning: { ...says('greeting'), flows: [sure] } },
    { kind: 'start' },
  ],
  [
    'a bare greeting is greeted',
    { meaning: says('greeting') },
    { kind: 'small_talk', what: 'greeting' },
  ],
])('%s', (_, situation, decision) => {
  expect(decide({ ...quiet, ...situation })).toMatchObject(decision);
});
