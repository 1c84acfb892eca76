/** Hears slot values that a message names without having been asked for them. */
import type { Content } from '../core/content.ts';
import { DESTRUCTIVE_NEEDS, type Known, type Slot } from '../core/flow.ts';
import { createPhraseFinder, type Found } from './phrase-finder.ts';
import { clauseAt, type Message } from './read-message.ts';
import { readWords } from './read-words.ts';
import { LIGHT_WORDS, OPENERS, setOf } from './small-words.ts';
import { isDenied, isTold } from './stance.ts';

interface Named {
  readonly slot: string;
  readonly value: string;
}

/** `open`: the slots that may be named; the one asked for is among them, but left to `HearAsked`. */
export type HearSlots = (
  message: Message,
  listening: { readonly open: (slot: string) => boolean; readonly asked?: string | undefined },
) => Known;

/** A value of this name is no answer, only a way to go on without one. */
export const NO_VALUE = 'unknown';
/** "My keys are inside" must not allow a reset: there, customers must speak of themselves. */
const I = setOf('i im we');
/** Before a single name these say that it is about the customer: "on android", "my iphone". */
const LEAD_IN = setOf('my our a an with on using use for im i am we and');
/** After a single name these go on with the sentence; other words would belong to the name. */
const GO_ON = setOf(`
  and but or so as than with at by for from because since now right here already again too only im is
  am are was were be has have can cant could will wont would does doesnt dont did didnt i it its we
  they who which when where please not keeps shows says knows finds sees
`);

/**
 * Only distinctive names count: two words or more with a telling one among them, or one telling word
 * that names a value of one open slot alone. What means the same in any conversation, such as
 * "no idea", names nothing.
 */
export function createHearSlots({ slots, signals }: Pick<Content, 'slots' | 'signals'>): HearSlots {
  const everyday = new Set(
    Object.values(signals)
      .flat()
      .map((phrase) => readWords(phrase).words.join(' ')),
  );
  const named = [...slots.values()].filter(({ from }) => from !== 'locks');
  const find = createPhraseFinder(
    named.flatMap(namesOf).filter(({ words, of }) => {
      if (of.value === NO_VALUE || everyday.has(words.join(' '))) return false;
      return words.includes('cant') || words.some((word) => !LIGHT_WORDS.has(word));
    }),
  );
  const ownWords = new Map(
    named.map((slot) => [slot.name, new Set(namesOf(slot).flatMap(({ words }) => words))]),
  );

  return (message, { open, asked }) => {
    const found = find(message.forms).filter(({ of }) => open(of.slot));
    const heard = new Map<string, Found<Named> | 'unclear'>();
    for (const one of found) {
      const { slot, value } = one.of;
      if (slot === asked || !isMeant(message, one) || isShared(one, found)) continue;
      const other = heard.get(slot);
      if (other === undefined) heard.set(slot, one);
      else if (other !== 'unclear' && other.length === one.length && other.of.value !== value)
        heard.set(slot, 'unclear');
    }
    return Object.fromEntries(
      [...heard].flatMap(([slot, one]) => (one === 'unclear' ? [] : [[slot, one.of.value]])),
    );
  };

  function isMeant(message: Message, { of, start, end, length }: Found<Named>): boolean {
    const { words } = message;
    const clause = clauseAt(message.clauses, start);
    if (DESTRUCTIVE_NEEDS[of.slot] === of.value)
      return length > 1 && I.has(words[start]!) && isTold(message, start);
    if (length > 1)
      return !isDenied(message, start) && !words.slice(clause.start, start).includes('if');

    const before = words.slice(clause.start, start).findLast((word) => !OPENERS.has(word));
    const after = end < clause.end ? words[end]! : undefined;
    return (
      (before === undefined || LEAD_IN.has(before)) &&
      (after === undefined || GO_ON.has(after) || ownWords.get(of.slot)!.has(after)) &&
      isTold(message, start)
    );
  }
}

/** A single name that means something in two slots tells neither. */
function isShared({ of, start, length }: Found<Named>, found: readonly Found<Named>[]): boolean {
  return (
    length === 1 &&
    found.some((other) => other.start === start && other.length === 1 && other.of.slot !== of.slot)
  );
}

function namesOf(slot: Slot): { readonly words: readonly string[]; readonly of: Named }[] {
  return Object.entries(slot.values).flatMap(([value, names]) => {
    const of = { slot: slot.name, value };
    return names.map((name) => ({ words: readWords(name).words, of }));
  });
}
