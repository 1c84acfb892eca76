/** Hears one message: meaning, lock, articles and pressed buttons, put together for the judgement. */

import type { Content } from '../core/content.ts';
import type { Known } from '../core/flow.ts';
import type { Guess, Listening, Meaning, Understand } from '../core/turn.ts';
import type { SignReader } from '../knowledge/read-sign.ts';
import { type Picked, type SignHeard, SURE } from './decide.ts';
import { isQuestion } from './is-question.ts';
import { knownOf, type Memory } from './memory.ts';

export interface Ears {
  readonly understand: Understand;
  readonly search: (
    question: string,
    about: { readonly lock?: string; readonly insideOnly?: boolean },
  ) => readonly Guess[];
  readonly recogniseLock: (
    text: string,
    brand?: string,
  ) => { readonly lock?: string; readonly brand?: string; readonly candidates: readonly string[] };
  readonly signs: SignReader;
  readonly content: Pick<
    Content,
    'flows' | 'articles' | 'slots' | 'phrases' | 'locks' | 'diagnostics'
  >;
}

export interface Heard {
  readonly meaning: Meaning;
  readonly articles: readonly Guess[];
  readonly picked?: Picked | undefined;
  readonly isBrief: boolean;
  /** Whether the message only says which lock it is. */
  readonly isLockName: boolean;
  readonly isQuestion: boolean;
  readonly wordless?: 'hurry' | 'silence' | undefined;
  /** A light or sound that the message tells of, clear enough to be looked up. */
  readonly sign?: SignHeard | undefined;
  /** The locks the message could mean, when it names one without saying which. */
  readonly candidates: readonly string[];
  /** What the message says to the questions of a flow that it may start. */
  readonly toFlow: (flow: string) => Known;
}

/** Flows for somebody who cannot get in. */
const URGENT = 3;
const BARELY = 0.03;
/** What clears the way to losing everything only ever answers that very question. */
const ONLY_ASKED: readonly string[] = ['wipe_consent', 'door_open', 'door_wedged'];
/** Words of a message that is nothing but an answer. */
const BRIEF = 4;

export function hear(
  text: string,
  memory: Memory,
  openFlow: string | undefined,
  ears: Ears,
): Heard {
  const { understand, search, recogniseLock, signs, content } = ears;
  const { asked } = memory;
  const listening: Listening = {
    ...(openFlow !== undefined && { flow: openFlow }),
    ...(asked !== undefined && { asked }),
  };

  // "The second one" is what the second button says.
  const first = understand(text, listening);
  const chosen = first.ordinal === undefined ? undefined : memory.choices.at(first.ordinal);
  const words = chosen ?? text;
  const meaning = chosen === undefined ? first : understand(chosen, listening);

  const known = knownOf(memory);
  const named = recogniseLock(words, known['lock_brand']);
  const slots: Record<string, string> = { ...meaning.slots };
  if (named.lock !== undefined) slots['lock_model'] = named.lock;
  if (named.brand !== undefined) slots['lock_brand'] = named.brand;
  // "I don't know" first gets help with the question; pressed as a button it is an answer.
  const slot = content.slots.get(asked ?? '');
  const pressed = [...memory.choices, ...(slot?.values[slot.unsure ?? ''] ?? [])].some(
    (choice) => fold(choice) === fold(words),
  );
  const canHelp = slot?.help !== undefined && memory.hinted !== asked;
  if (slot && canHelp && !pressed && meaning.signals.has('unsure')) delete slots[slot.name];
  for (const name of ONLY_ASKED) if (asked !== name) delete slots[name];

  const picked = pickedFrom(words, memory, content);
  // Only a question, or trouble we have no flow for, is answered by an article.
  const asks = isQuestion(words);
  const value = slot?.values[slots[slot.name] ?? ''] ?? [];
  const isBrief = pressed || words.split(/\s+/).length <= BRIEF || isMostly(words, value);
  // "Is a factory reset the same?" names an answer, and asks.
  const isAnswer =
    asked !== undefined && (asked in slots || asked in meaning.tried) && (isBrief || !asks);
  const flows = outsideFirst(meaning.flows, slots, content.flows);
  const isTrouble = !asks && (flows[0]?.score ?? 0) >= SURE;
  const lock = slots['lock_model'] ?? known['lock_model'];
  const articles =
    picked || isAnswer || isTrouble
      ? []
      : search(words, {
          ...(lock !== undefined && { lock }),
          ...(memory.guarded > 0 && { insideOnly: false }),
        });
  return {
    meaning: { ...meaning, flows, slots: slots satisfies Known },
    articles,
    picked,
    isBrief,
    isLockName: named.brand !== undefined && signs.isLockName(words),
    isQuestion: asks,
    wordless: wordlessIn(words),
    sign: signIn(words, lock, ears),
    candidates: named.candidates,
    toFlow: (flow) => {
      const { slots: told } = understand(words, { flow });
      return Object.fromEntries(
        Object.entries(told).filter(([name]) => !ONLY_ASKED.includes(name)),
      );
    },
  };
}

function signIn(
  words: string,
  model: string | undefined,
  { signs, content }: Ears,
): SignHeard | undefined {
  const told = signs.told(words);
  const lock = content.locks.get(model ?? '');
  const isOnCard = lock !== undefined && signs.meaning(words, lock).length === 1;
  if (!told?.isSpecific && !isOnCard) return undefined;
  const isAll = told?.isAll ?? false;
  return { isAll, isOnCard, flow: content.diagnostics.signs.otherwise.start };
}

/**
 * Whoever says that they cannot get in wants in first, whatever they name as the cause: the flow for
 * that comes before the cause's own, unless the message hardly sounds like it.
 */
function outsideFirst(
  guesses: readonly Guess[],
  slots: Known,
  flows: Content['flows'],
): readonly Guess[] {
  const wayIn = guesses.find(({ id }) => flows.get(id)?.urgency === URGENT);
  if (slots['where_are_you'] !== 'outside' || !wayIn || wayIn.score < BARELY) return guesses;
  const others = guesses.filter((guess) => guess !== wayIn);
  return [{ id: wayIn.id, score: Math.max(wayIn.score, SURE, others[0]?.score ?? 0) }, ...others];
}

/** Whether one of the names makes up at least half of the words. */
function isMostly(text: string, names: readonly string[]): boolean {
  const said = fold(text);
  const half = said.split(' ').length / 2;
  return names.map(fold).some((name) => name.split(' ').length >= half && said.includes(name));
}

function wordlessIn(words: string): Heard['wordless'] {
  if (/[\p{L}\p{N}]/u.test(words)) return undefined;
  return /[!?]/.test(words) ? 'hurry' : 'silence';
}

function pickedFrom(
  words: string,
  { offer }: Memory,
  { flows, articles, phrases }: Ears['content'],
): Picked | undefined {
  const said = fold(words);
  if (offer?.kind === 'flows') {
    const flow = offer.flows.find((id) => fold(flows.get(id)?.title ?? '') === said);
    if (flow !== undefined) return { kind: 'flow', flow };
    if (said === fold(phrases.none_of_these)) return { kind: 'none' };
  }
  if (offer?.kind === 'helped') {
    if (said === fold(phrases.helped_yes)) return { kind: 'feedback', yes: true };
    if (said === fold(phrases.helped_no)) return { kind: 'feedback', yes: false };
    const sections = articles.get(offer.article)?.sections ?? [];
    const section = sections.findIndex(({ question }) => fold(question) === said);
    if (section >= 0) return { kind: 'section', article: offer.article, section };
  }
  return undefined;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
