/** How a customer means a phrase of a message: denied, asked, planned, or told as a fact. */
import { clauseAt } from './read-message.ts';
import type { Words } from './read-words.ts';
import { NEGATORS, OPENERS, setOf } from './small-words.ts';

/** How many words before a phrase a "not" still belongs to it. */
const REACH = 3;

const ASKING = setOf('how what which where who whose');
const VERBS = setOf('am is are was were do does did has have had can could will would should may');
/** "did the reset" tells with the "I" left out; "are the batteries" asks. */
const TELLING = setOf('did has have had');
const PRONOUNS = setOf('i you we it they he she there this that these those');
const ARTICLES = setOf('the a an my our your');
/** Someone who asks with one of these speaks of what is so. */
const ALREADY = setOf('why still even already after twice');
const PLANS = setOf(`
  will ill gonna going want wanna need needs should would could can may might must shall if before
  unless lets let plan planning rather how whether order ordering buy buying until till due
`);

/** Does a "not" speak of the phrase that begins at word `start`? */
export function isDenied({ words, clauses }: Words, start: number): boolean {
  const from = Math.max(clauseAt(clauses, start).start, start - REACH);
  return words.slice(from, start).some((word, at) => {
    // "no new batteries", but not the answer in "no new batteries are in".
    if (word === 'no') return from + at === start - 1 && start > 1;
    return NEGATORS.has(word);
  });
}

/** Does the clause of a word ask? "Why is it dead with new batteries?" asks of a fact, and does not. */
export function isAsked({ words, clauses }: Words, at: number): boolean {
  const clause = clauseAt(clauses, at);
  const said = words.slice(clause.start, clause.end);
  const [first = '', second = ''] = said.filter((word) => !OPENERS.has(word));
  if (ASKING.has(first)) return second !== 'come';
  if (PRONOUNS.has(second) && VERBS.has(first)) return true;
  if (ARTICLES.has(second) && VERBS.has(first) && !TELLING.has(first)) return true;
  if (first === 'when' && VERBS.has(second)) return true;
  return clause.mark === '?' && !said.some((word) => ALREADY.has(word));
}

/** Is the phrase that begins at word `start` told as something that is so, or was done? */
export function isTold(message: Words, start: number): boolean {
  const before = message.words.slice(clauseAt(message.clauses, start).start, start);
  return (
    !before.some((word) => PLANS.has(word)) && !isDenied(message, start) && !isAsked(message, start)
  );
}
