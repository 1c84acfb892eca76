/**
 * Decides what one message leads to.
 *
 * Read it from the top: the first rule that holds wins. It is the bot's whole judgement, kept in
 * one pure function so that a wrong decision is one failing line in `decide.test.ts`.
 */
import type { Guess, Meaning, SafetyClass, Signal } from '../core/turn.ts';
import type { Offer } from './memory.ts';

export type Control = 'cancel' | 'start_over' | 'back' | 'skip' | 'repeat' | 'wait';
export type SmallTalk =
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'bot_or_human'
  | 'glad'
  | 'not_helped'
  | 'other_door'
  | 'tried_noted'
  | 'hurry'
  | 'silence';

export type Decision =
  | { readonly kind: 'safety'; readonly class: Exclude<SafetyClass, 'normal'> }
  | { readonly kind: 'handoff'; readonly reason: 'asked' | 'misses' }
  | { readonly kind: 'control'; readonly what: Control }
  /** The open question is answered, or something new is known: walk the open flow again. */
  | { readonly kind: 'continue' }
  /** The customer cannot answer the open question: help them find out. */
  | { readonly kind: 'hint' }
  | { readonly kind: 'start'; readonly flow: string; readonly later: readonly string[] }
  /** All there is to try, in one message: the phone is dying, or they want it all at once. */
  | { readonly kind: 'plan'; readonly flow: string }
  | { readonly kind: 'answer'; readonly article: string; readonly section?: number }
  /** Tell what a light or sound means on this lock, then walk the flow for it. */
  | { readonly kind: 'sign'; readonly flow: string }
  /** "Did this help?" or "Shall we look at that now?" is answered. */
  | { readonly kind: 'feedback'; readonly yes: boolean }
  | { readonly kind: 'small_talk'; readonly what: SmallTalk }
  | { readonly kind: 'out_of_scope' }
  | { readonly kind: 'clarify'; readonly flows: readonly string[] }
  | { readonly kind: 'rephrase' };

/** A button of the last reply, pressed or named. */
export type Picked =
  | { readonly kind: 'flow'; readonly flow: string }
  | { readonly kind: 'section'; readonly article: string; readonly section: number }
  | { readonly kind: 'feedback'; readonly yes: boolean }
  | { readonly kind: 'none' };

/** A light or sound told of. */
export interface SignHeard {
  /** The message is about nothing else. */
  readonly isAll: boolean;
  /** The card of the known lock has it. */
  readonly isOnCard: boolean;
  /** The flow for signs without a meaning. */
  readonly flow: string;
}

export interface Situation {
  readonly safety: SafetyClass;
  readonly meaning: Meaning;
  /** The articles found for the message, best first. */
  readonly articles: readonly Guess[];
  /** The flow we are in and the slot or try it asked for, if any. */
  readonly open?: { readonly flow: string; readonly asked: string } | undefined;
  readonly offer?: Offer | undefined;
  readonly picked?: Picked | undefined;
  readonly sign?: SignHeard | undefined;
  /** Whether the message is a button's text, or so short, or so full of an answer, that it is nothing else. */
  readonly isBrief: boolean;
  /** Whether it answers a question of the open flow that was answered before. */
  readonly corrects?: boolean | undefined;
  /** A message without a letter or digit: someone drums with their fingers, or says nothing. */
  readonly wordless?: 'hurry' | 'silence' | undefined;
  /** Whether the message only says which lock it is. */
  readonly isLockName?: boolean | undefined;
  /** Whether the message asks something, rather than tells of trouble. */
  readonly isQuestion: boolean;
  /** How many messages in a row we did not understand. */
  readonly misses: number;
  /** The flow that ended last, if one did. */
  readonly lastFlow?: string | undefined;
  /** How urgent each flow is, 1 to 3. */
  readonly urgency: (flow: string) => number;
}

/** Set on the evaluation messages, then frozen; see DESIGN.md. */
export const SURE = 0.5;
export const MAYBE = 0.2;
/** An article that a question asks for, before the flow of its topic. */
export const ASKED_FOR = 0.75;
const GOOD_ARTICLE = 0.6;
/** "The back door" sounds like trouble with a door, so beside it a flow must be surer. */
const OTHER_TROUBLE = 0.75;
export const OUT_OF_SCOPE = 0.6;
const BARE: readonly Signal[] = ['yes', 'no', 'not_helped', 'tried_that'];

export function decide(situation: Situation): Decision {
  const { safety, meaning, articles, open, offer, picked, sign, isBrief, isQuestion, misses } =
    situation;
  const { isLockName = false, urgency } = situation;
  const { signals, slots, tried, outOfScope } = meaning;
  const flow = meaning.flows.find(({ id }) => id !== open?.flow);
  const same = meaning.flows[0]?.id === open?.flow ? meaning.flows[0] : undefined;
  const article = articles[0];
  const inScope = outOfScope < OUT_OF_SCOPE;

  const answered = open && (open.asked in slots || open.asked in tried);
  // "The master code" asks for nothing when we have just asked which code it is.
  const isOurs = safety === 'bypass_refused' && answered && isBrief;
  if (safety !== 'normal' && !isOurs) return { kind: 'safety', class: safety };
  if (signals.has('human')) return { kind: 'handoff', reason: 'asked' };

  if (picked?.kind === 'flow') return { kind: 'start', flow: picked.flow, later: [] };
  if (picked?.kind === 'section')
    return { kind: 'answer', article: picked.article, section: picked.section };
  if (picked?.kind === 'feedback') return picked;
  if (picked?.kind === 'none') return missed() ?? { kind: 'rephrase' };
  const isYesOrNo = offer?.kind === 'helped' || offer?.kind === 'wish';
  if (isYesOrNo && signals.has('yes')) return { kind: 'feedback', yes: true };
  if (isYesOrNo && signals.has('no')) return { kind: 'feedback', yes: false };
  if (offer?.kind === 'helped' && signals.has('helped')) return { kind: 'feedback', yes: true };
  if (offer?.kind === 'helped' && signals.has('not_helped'))
    return { kind: 'feedback', yes: false };

  const toPlan = signals.has('whole_plan') ? planned() : undefined;
  if (toPlan !== undefined) return { kind: 'plan', flow: toPlan };

  if (signals.has('bot_or_human')) return { kind: 'small_talk', what: 'bot_or_human' };
  if (signals.has('start_over')) return { kind: 'control', what: 'start_over' };
  if (signals.has('cancel')) return { kind: 'control', what: 'cancel' };
  if (signals.has('wait')) return { kind: 'control', what: 'wait' };
  if (signals.has('repeat')) return { kind: 'control', what: 'repeat' };
  if (open && signals.has('back')) return { kind: 'control', what: 'back' };
  if (open && signals.has('skip')) return { kind: 'control', what: 'skip' };

  // A bare yes, no or "no change" never changes the subject.
  const bare = open && isBrief && BARE.some((signal) => signals.has(signal));
  const elsewhere =
    flow && !bare && flow.score >= SURE && flow.score > (same?.score ?? 0) && inScope;
  const urgent = elsewhere && urgency(flow.id) === 3 && urgency(open?.flow ?? '') < 3;
  if (signals.has('other_lock')) return otherLock();
  // The lock was asked for to look a sign up.
  const named = 'lock_model' in slots || 'lock_brand' in slots || signals.has('unsure');
  if (offer?.kind === 'sign' && named && (isLockName || !elsewhere))
    return { kind: 'sign', flow: offer.flow };
  // "Ultraloq U-Bolt" is a lock, not trouble with a bolt.
  if (open && isLockName) return { kind: 'continue' };
  const asksFor = isQuestion && article !== undefined && article.score >= ASKED_FOR;
  if (answered && (isBrief || !(urgent || asksFor))) return { kind: 'continue' };
  const isSign = sign && (sign.isAll || (inScope && (!elsewhere || flow.id === sign.flow)));
  if (isSign && (sign.isAll || sign.isOnCard || (meaning.flows[0]?.score ?? 0) >= MAYBE))
    return { kind: 'sign', flow: elsewhere ? flow.id : sign.flow };
  if (open && situation.corrects && !isQuestion && !urgent) return { kind: 'continue' };
  if (open && signals.has('unsure')) return { kind: 'hint' };
  if (open && situation.wordless) return { kind: 'small_talk', what: situation.wordless };
  if (open && signals.has('hurry')) return { kind: 'small_talk', what: 'hurry' };
  // "Already did that", when we have asked for nothing to be done.
  if (open && isBrief && signals.has('tried_that'))
    return { kind: 'small_talk', what: 'tried_noted' };

  // "I'm in": good news about what we have left, and no new report of it.
  const toldMore = Object.keys({ ...slots, ...tried }).length > 0;
  if (isBrief && signals.has('helped') && (!open || toldMore))
    return open ? { kind: 'continue' } : { kind: 'small_talk', what: 'glad' };

  if (!open && isBrief && signals.has('not_helped'))
    return { kind: 'small_talk', what: 'not_helped' };

  if (asksFor && !(elsewhere && urgency(flow.id) === 3))
    return { kind: 'answer', article: article.id };
  const wishes = meaning.wishes.filter((id) => id !== open?.flow);
  const [first, ...later] = wishes.toSorted((a, b) => urgency(b) - urgency(a));
  if (first !== undefined && later.length > 0) return { kind: 'start', flow: first, later };
  // Whoever cannot get in and tells more of it ("I have no key") does not change the subject.
  const isInside = isBrief && slots['where_are_you'] === 'inside';
  if (open && toldMore && (urgency(open.flow) === 3 || isInside)) return { kind: 'continue' };
  if (elsewhere) return { kind: 'start', flow: flow.id, later: [] };
  if (article && article.score >= GOOD_ARTICLE && inScope)
    return { kind: 'answer', article: article.id };
  if (open && toldMore) return { kind: 'continue' };

  if (open && signals.has('tried_that')) return { kind: 'small_talk', what: 'tried_noted' };
  if (signals.has('helped')) return { kind: 'small_talk', what: 'glad' };
  if (signals.has('not_helped') && !open) return { kind: 'small_talk', what: 'not_helped' };
  // "Hi, my lock…" is no greeting, even when we are not sure what it is about.
  const maybe = flow && !bare && flow.score >= MAYBE && flow.score > (same?.score ?? 0) && inScope;
  if (signals.has('help')) return { kind: 'small_talk', what: 'help' };
  if (signals.has('thanks') && !maybe) return { kind: 'small_talk', what: 'thanks' };
  if (signals.has('greeting') && !maybe) return { kind: 'small_talk', what: 'greeting' };

  if (offer?.kind === 'sign' && isBrief) return { kind: 'sign', flow: offer.flow };
  if (!inScope) return missed() ?? { kind: 'out_of_scope' };
  const person = missed();
  if (person) return person;
  if (maybe) {
    const close = meaning.flows.filter(({ id, score }) => id !== open?.flow && score >= MAYBE / 2);
    return { kind: 'clarify', flows: close.slice(0, 3).map(({ id }) => id) };
  }
  return { kind: 'rephrase' };

  /** The same trouble on another door, unless the message tells of something else. */
  function otherLock(): Decision {
    const best = meaning.flows[0];
    const told = best && best.score >= OTHER_TROUBLE && inScope ? best.id : undefined;
    const next = told ?? open?.flow ?? situation.lastFlow;
    return next === undefined
      ? { kind: 'small_talk', what: 'other_door' }
      : { kind: 'start', flow: next, later: [] };
  }

  /** Only getting in is urgent enough, and safe to try from a list. */
  function planned(): string | undefined {
    if (open) return urgency(open.flow) === 3 ? open.flow : undefined;
    return meaning.flows.find(({ id }) => urgency(id) === 3)?.id;
  }

  /** Two misses, then a person; one is enough for somebody who cannot get in. */
  function missed(): Decision | undefined {
    const atTheDoor = open !== undefined && urgency(open.flow) === 3;
    return misses >= (atTheDoor ? 1 : 2) ? { kind: 'handoff', reason: 'misses' } : undefined;
  }
}
