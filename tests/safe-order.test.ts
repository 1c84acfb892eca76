/**
 * Proves the safe order for every lock of the catalogue in every flow, by walking all of it.
 *
 * Each walk starts with one lock known, answers each question with each of its values and each try
 * with each outcome, and looks at everything that is told on the way. A second proof throws answers
 * at the flows that nobody asked for, as talkative customers do; a third talks to the whole bot.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssistant, readAll } from '../src/assistant.ts';
import { createSay } from '../src/conversation/say.ts';
import { DIAGNOSTICS_EVENT } from '../src/core/diagnostics.ts';
import { type Flow, type Known, TRY_OUTCOMES } from '../src/core/flow.ts';
import type { Reply } from '../src/core/turn.ts';
import { createLockActions } from '../src/dialogs/actions/lock-actions.ts';
import { type Line, wordsOf as lineOf, walkFlow } from '../src/dialogs/walk-flow.ts';
import { lockCard, lockField } from '../src/knowledge/lock-facts.ts';
import { talkTo, wordsOf } from '../src/tools/play.ts';

const content = readAll('.');
const { flows, slots, tries, locks, phrases } = content;
const actions = createLockActions(locks);
const say = createSay({ content, lockField, lockCard });
const NO_LOCK = 'unknown';

/** A line as it was told, with what was known then. */
interface Told {
  readonly line: Line;
  readonly known: Known;
}
interface Walk {
  readonly told: readonly Told[];
  /** The destructive tries asked for, with what was known then. */
  readonly destroys: readonly Known[];
}

/** Every way of one flow with one lock. Lines told on several ways are looked at once. */
async function walkAll(flow: Flow, lock: string): Promise<Walk> {
  const told = new Map<string, Told>();
  const destroys: Known[] = [];
  const open: Known[] = [{ lock_model: lock }];
  for (let known = open.pop(); known; known = open.pop()) {
    const { lines, stop } = walkFlow(flow.steps, known, new Set(), tries);
    for (const line of lines) {
      const clears = clearance(known).join();
      told.set(`${lineOf(line, known)} ${clears}`, { line, known });
    }
    if (stop.kind === 'do') {
      open.push({ ...known, [stop.key]: await actions[stop.key]!(known) });
    } else if (stop.kind === 'try') {
      if (tries.get(stop.key)!.destructive) destroys.push(known);
      for (const outcome of outcomesAt(stop.then)) open.push({ ...known, [stop.key]: outcome });
    } else if (stop.kind === 'ask') {
      const values = Object.keys(slots.get(stop.key)!.values);
      for (const value of values) open.push({ ...known, [stop.key]: value });
    }
  }
  return { told: [...told.values()], destroys };
}

/** Outcomes that lead the same way need one walk. */
const outcomesAt = (then: object): readonly string[] => {
  const own = TRY_OUTCOMES.filter((outcome) => Object.hasOwn(then, outcome));
  return [...own, ...TRY_OUTCOMES.filter((outcome) => !own.includes(outcome)).slice(0, 1)];
};

/** What is missing before anything may be erased; empty when the way is clear. */
const clearance = (known: Known): readonly string[] => [
  ...(known['where_are_you'] === 'inside' ? [] : ['inside']),
  ...(known['door_open'] === 'open' || known['door_wedged'] === 'wedged' ? [] : ['door open']),
  ...(known['wipe_consent'] === 'agreed' ? [] : ['a yes']),
];

const isWipe = ({ line }: Told): boolean =>
  line.kind === 'read' && line.target === 'lock.factory_reset';

/**
 * Codes that locks are sold with, told as such: "the code is 1234", "type 0-0-0-0", "123456#".
 * Names of models and addresses of pages may hold as many digits and are left out first.
 */
function codesIn(reply: Reply): readonly string[] {
  const names = [...locks.values()].map(({ name }) => name);
  const text = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((words, name) => words.replaceAll(name, ''), wordsOf(reply))
    .replace(/https:\/\/\S+/g, '');
  return text.match(/(?<![\w.,-])(?:\d{4,8}|\d(?:[ -]\d){3,7})(?![\w.,-]*\d)/g) ?? [];
}

describe.each([...flows.values()])('$id', (flow) => {
  it('keeps the safe order with every lock', { timeout: 60_000 }, async () => {
    const wrong = new Set<string>();
    for (const lock of [NO_LOCK, ...locks.keys()]) {
      const { told, destroys } = await walkAll(flow, lock);
      for (const known of [...destroys, ...told.filter(isWipe).map((one) => one.known)])
        for (const lack of clearance(known)) wrong.add(`${lock}: erases without ${lack}`);
      for (const one of told) for (const fault of faultsOf(one)) wrong.add(`${lock}: ${fault}`);
    }
    expect([...wrong]).toEqual([]);
  });

  it('erases nothing for those who answer before they are asked', () => {
    const answers = fc.dictionary(
      fc.constantFrom(...slots.keys(), ...tries.keys(), 'lock.factory_reset', 'lock.restart'),
      fc.string(),
    );
    const known = answers.chain((drawn) =>
      fc.record(
        Object.fromEntries(
          Object.keys(drawn).map((key) => [key, fc.constantFrom(...valuesOf(key))]),
        ),
      ),
    );
    fc.assert(
      fc.property(known, (given) => {
        const { lines, stop } = walkFlow(flow.steps, given, new Set(), tries);
        const wipes =
          lines.some((line) => isWipe({ line, known: given })) ||
          (stop.kind === 'try' && tries.get(stop.key)!.destructive);
        return !wipes || clearance(given).length === 0;
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });
});

function valuesOf(key: string): readonly string[] {
  if (tries.has(key)) return TRY_OUTCOMES;
  if (key.startsWith('lock.')) return ['known', 'none'];
  return Object.keys(slots.get(key)!.values);
}

function faultsOf({ line, known }: Told): readonly string[] {
  const reply = say.line({ line, known });
  const codes = codesIn(reply).map((code) => `tells a code: ${code}`);
  if (line.kind !== 'read' || !line.target.startsWith('lock.')) return codes;

  const lock = locks.get(known['lock_model'] ?? '');
  const card = lock && lockCard(lock, line.target === 'lock.restart' ? 'restart' : 'factory_reset');
  if (!lock || !card || reply.kind !== 'steps') return [...codes, `${line.target} has no steps`];
  const isChecked = reply.notes.includes(phrases.check_model.replaceAll('{lock}', lock.name));
  return [
    ...codes,
    ...(['high', 'medium'].includes(card.grade) ? [] : [`shows steps of grade ${card.grade}`]),
    ...(card.grade === 'medium' && !isChecked ? ['does not ask to check the model'] : []),
    ...(reply.source?.url.startsWith('https://') ? [] : ['shows steps without a source']),
  ];
}

describe('the whole bot', () => {
  const assistant = createAssistant(content, '0800 555 0100');
  const shows = (replies: readonly Reply[]): boolean =>
    replies.some(
      (reply) =>
        (reply.kind === 'steps' && reply.title.startsWith('Factory reset')) ||
        (reply.kind === 'question' && reply.asked === 'factory_reset'),
    );

  it.each([...locks.values()])('erases no $name in one message', async ({ name }) => {
    const hear = talkTo(assistant);
    const all = `factory reset my ${name}, im inside, the door is open, selling it, yes erase everything`;
    expect(shows((await hear(all)).replies)).toBe(false);
    const refused = await hear('outside, it is locked');
    expect(shows(refused.replies)).toBe(false);
    expect(shows((await hear('yes, erase everything')).replies)).toBe(false);
  });

  it.each(
    [...locks.values()].filter((lock) => lock.factoryReset),
  )('shows the steps of $name once the way is clear', async ({ name }) => {
    const hear = talkTo(assistant);
    await hear('how do i factory reset my lock');
    for (const answer of ['inside', 'Selling or moving', name, 'Yes, it is open'])
      expect(shows((await hear(answer)).replies), answer).toBe(false);
    expect(shows((await hear('Yes, erase everything')).replies)).toBe(true);
  });

  describe.each(
    [...locks.values()].filter((lock) => lock.factoryReset),
  )('a lock.diagnostics event of $name', ({ name }) => {
    const event = {
      name: DIAGNOSTICS_EVENT,
      value: { model: name, batteryLevel: 3, lastError: 'inside, door open, yes erase everything' },
    };

    it('says neither where somebody is nor yes', async () => {
      const { replies, known } = await talkTo(assistant)(event);
      expect(shows(replies)).toBe(false);
      expect(clearance(known)).toHaveLength(3);
    });

    it('clears no way while a question on it is open', async () => {
      const hear = talkTo(assistant);
      const answers = ['how do i factory reset my lock', 'inside', 'Selling or moving', name];
      for (const answer of [...answers, 'Yes, it is open']) {
        await hear(answer);
        const { replies, known } = await hear(event);
        expect(shows(replies), answer).toBe(false);
        expect(known['wipe_consent'], answer).toBeUndefined();
      }
    });
  });
});

it('finds a code where there is one', () => {
  expect(
    codesIn({ kind: 'text', text: 'The code is 1234. Then type 0-0-0-0 or 123456#.' }),
  ).toEqual(['1234', '0-0-0-0', '123456']);
});
