/**
 * A customer made of chance, for conversations nobody wrote.
 *
 * The model: they open with something customers say of a problem (a `hear` line), at times with the
 * name of a lock. Then, at most `MOST_MOODS` times, they do as people do: hurry, ask something else,
 * take an answer back, write nonsense or nothing, want a person, say that they tried it, or stop.
 * Otherwise they cooperate: half the time they press a button, else they write what it means in
 * other words, now and then with a typing error; after a message that was not understood they press.
 * A reply without a question ends it, unless it only gave them time. Such a customer can be helped
 * within 25 turns: the longest chain of flows asks some 18 questions.
 */
import type { Content } from '../../src/core/content.ts';
import type { Reply } from '../../src/core/turn.ts';
import type { Chance } from './chance.ts';

export interface Said {
  readonly text: string;
  /** A button of the last reply, word for word: such an answer must be taken. */
  readonly pressed: boolean;
  readonly mood?: Mood;
  /** What the customer means by it, whatever the bot makes of it. */
  readonly means?: { readonly slot: string; readonly value: string } | undefined;
}

const MOODS = [
  'hurry',
  'nonsense',
  'silence',
  'digression',
  'correction',
  'tried',
  'eager',
  'repeat',
  'wait',
  'back',
  'skip',
  'unsure',
  'thanks',
  'person',
  'stop',
  'other_problem',
] as const;
export type Mood = (typeof MOODS)[number];

/** How often customers are in no mood to answer, and how often at most in one conversation. */
const MOODY = 0.3;
const MOST_MOODS = 5;
const TYPO = 0.15;
const NAMES_A_LOCK = 0.4;

const SAYS: Readonly<Partial<Record<Mood, readonly string[]>>> = {
  hurry: [
    'hurry',
    '???',
    'come on',
    'hello??',
    'its raining!!',
    'faster pls',
    'i have no time for this',
  ],
  nonsense: ['asdf', 'qwrt zzp', 'florp', 'banana', 'lkjh lkjh', '🤷', 'mnbv'],
  silence: ['', '...', ' ', '…', '.'],
  tried: ['already tried that', 'i already did that', 'done that', 'tried that already'],
  eager: [
    'yes erase everything',
    'i am inside now just give me the factory reset',
    'just factory reset it',
    'wipe it',
    'yes',
  ],
  repeat: ['can you repeat that', 'sorry what'],
  wait: ['one moment', 'hang on', 'give me a minute'],
  back: ['go back', 'wrong answer'],
  skip: ['skip this', 'next'],
  unsure: ['dunno', 'no idea', 'i dont know'],
  thanks: ['thanks', 'thank you'],
  person: ['i want to talk to a real person', 'agent', 'can someone call me'],
  stop: ['stop', 'never mind', 'forget it'],
};

export function createCustomer(content: Content, chance: Chance) {
  const { flows, slots, tries, outcomes, locks, articles } = content;
  const lines = [...flows.values()].flatMap(({ hear }) => hear);
  const questions = [...articles.values()].flatMap(({ asks }) => asks);
  const answered: string[] = [];
  let moods = 0;
  let others = 0;
  return { open, answer };

  function open(): Said {
    const problem = mistype(chance.pick(lines));
    const lock = chance.pick([...locks.values()]).name;
    return {
      text: chance.isLess(NAMES_A_LOCK) ? `${problem}, it is a ${lock}` : problem,
      pressed: false,
    };
  }

  /** `plainly`: press a button, as after a reply that did not take the last answer. */
  function answer(question: Extract<Reply, { kind: 'question' }>, plainly: boolean): Said {
    if (moods < MOST_MOODS && chance.isLess(MOODY)) {
      moods++;
      const mood = chance.pick(MOODS);
      const said = inMood(mood, question.asked);
      if (said) return { ...said, pressed: false, mood };
    }
    const { asked, choices } = question;
    if (asked !== undefined && slots.has(asked)) answered.push(asked);
    const words = choices.length > 0 && (plainly || chance.isLess(0.5)) ? choices : undefined;
    if (words) {
      const text = chance.pick(words);
      return { text, pressed: true, means: meaningOf(asked, text) };
    }
    const text = inOtherWords(asked, choices);
    return { text: mistype(text), pressed: false, means: meaningOf(asked, text) };
  }

  function inMood(mood: Mood, asked: string | undefined): Pick<Said, 'text' | 'means'> | undefined {
    if (mood === 'digression') return { text: chance.pick(questions) };
    if (mood === 'other_problem') {
      // One is a digression; five are five conversations.
      if (others++ > 0) return undefined;
      return { text: mistype(chance.pick(lines)) };
    }
    if (mood !== 'correction') {
      const text = chance.pick(SAYS[mood]!);
      const inside = { slot: 'where_are_you', value: 'inside' };
      return { text, means: text.includes('i am inside') ? inside : meaningOf(asked, text) };
    }
    const name = answered.length > 0 ? chance.pick(answered) : '';
    const slot = slots.get(name);
    if (!slot) return undefined;
    const text = chance.pick(chance.pick(Object.values(slot.values)));
    return { text: `sorry, ${text}`, means: meaningOf(name, text) };
  }

  function inOtherWords(asked: string | undefined, choices: readonly string[]): string {
    if (asked === 'lock_model') return chance.pick([...locks.values()]).name;
    const values = tries.has(asked ?? '') ? outcomes : slots.get(asked ?? '')?.values;
    return chance.pick(values ? chance.pick(Object.values(values)) : choices);
  }

  function meaningOf(slot: string | undefined, text: string): Said['means'] {
    const values = Object.entries(slots.get(slot ?? '')?.values ?? {});
    const value = values.find(([, names]) => names.includes(text))?.[0];
    return slot === undefined || value === undefined ? undefined : { slot, value };
  }

  function mistype(text: string): string {
    if (!chance.isLess(TYPO) || text.length < 6) return text;
    const at = 1 + Math.floor(chance.next() * (text.length - 3));
    const [a, b] = [text[at]!, text[at + 1]!];
    const kinds = [b + a, a, a + a + b];
    return text.slice(0, at) + chance.pick(kinds) + text.slice(at + 2);
  }
}

export type Customer = ReturnType<typeof createCustomer>;
