/** Text → meaning: joins all that is heard in one message. It learns when it is made. */
import type { Content } from '../core/content.ts';
import { makeAnew, type Recall } from '../core/recall.ts';
import type { Meaning, Understand } from '../core/turn.ts';
import { createClassifier } from './classifier.ts';
import { createHearAsked } from './hear-asked.ts';
import { hearOrdinal } from './hear-ordinal.ts';
import { createHearSignals } from './hear-signals.ts';
import { createHearSlots } from './hear-slots.ts';
import { createHearTried } from './hear-tried.ts';
import { hearWishes } from './hear-wishes.ts';
import { createLexicon } from './lexicon.ts';
import { createReadMessage } from './read-message.ts';
import { readWords } from './read-words.ts';
import { createSpelling } from './spelling.ts';

export type Taught = Pick<
  Content,
  'flows' | 'slots' | 'tries' | 'outcomes' | 'signals' | 'outOfScope' | 'lexicon'
>;

/** Learning takes about a second for 4,000 example messages; a message then well under 1 ms. */
export function createUnderstand(content: Taught, recall: Recall = makeAnew): Understand {
  const { flows, slots, tries } = content;
  const examples = {
    flows: new Map(
      [...flows.values()].map(({ id, title, hear }) => [id, [title, ...hear].map(wordsOf)]),
    ),
    outOfScope: content.outOfScope.hear.map(wordsOf),
    namesIn: createLexicon(content.lexicon),
  };
  const phrases = [
    ...[...slots.values()].flatMap(({ values }) => Object.values(values).flat()),
    ...[...tries.values()].flatMap(({ heard }) => heard),
    ...Object.values(content.outcomes).flat(),
    ...Object.values(content.signals).flat(),
    ...Object.values(content.lexicon).flatMap((names) => Object.values(names).flat()),
  ].map(wordsOf);
  const texts = [...[...examples.flows.values()].flat(), ...examples.outOfScope, ...phrases];
  const read = createReadMessage(createSpelling(countWords(texts)));
  const classify = createClassifier(examples, recall);
  const hearSignals = createHearSignals(content.signals);
  const hearAsked = createHearAsked(content);
  const hearSlots = createHearSlots(content);
  const hearTried = createHearTried(content);
  const homes = new Map(
    [...flows.values()].flatMap(({ id, slots: own }) => own.map(({ name }) => [name, id] as const)),
  );

  return (text, { flow, asked } = {}): Meaning => {
    const message = read(text);
    const signals = hearSignals(message);
    const told = hearTried(message);
    const value =
      asked !== undefined && slots.has(asked)
        ? hearAsked.value(asked, message, signals)
        : undefined;
    const outcome =
      asked !== undefined && tries.has(asked) ? hearAsked.outcome(message, signals) : undefined;
    const open = (slot: string): boolean => {
      const home = homes.get(slot);
      return home === undefined || home === flow || slot === asked;
    };
    const named = hearSlots(message, { open, asked });
    const answered = value !== undefined || outcome !== undefined;
    const ordinal = answered || signals.size > 0 ? undefined : hearOrdinal(message);

    return {
      ...classify(message.corrected),
      slots: { ...named, ...(value !== undefined && { [asked!]: value }) },
      tried: {
        ...Object.fromEntries(told.map(({ of }) => [of, 'did_not_help' as const])),
        ...(outcome !== undefined && { [asked!]: outcome }),
      },
      signals,
      wishes: hearWishes(message, classify, (part) =>
        told.some(({ start }) => part.start <= start && start < part.end),
      ),
      ...(ordinal !== undefined && { ordinal }),
    };
  };
}

function countWords(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const wordsOf = (text: string): readonly string[] => readWords(text).words;
