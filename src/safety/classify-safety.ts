/** Says whether a message means danger, and whether it must be declined; before anything else is thought of it. */
import type { SafetyClass } from '../core/turn.ts';
import { ABUSE_RULES } from './abuse-calm-rules.ts';
import { BYPASS_DATA_RULES } from './bypass-data-rules.ts';
import { BYPASS_LOCK_RULES } from './bypass-lock-rules.ts';
import { BYPASS_OTHERS_RULES } from './bypass-others-rules.ts';
import { BYPASS_WAYS_RULES } from './bypass-ways-rules.ts';
import { CONTROL_RULES } from './domestic-control-rules.ts';
import { DOMESTIC_RULES } from './domestic-safety-rules.ts';
import { BEHIND_DOOR_RULES } from './emergency-behind-door-rules.ts';
import { FRENCH_RULES } from './emergency-french-rules.ts';
import { GERMAN_RULES } from './emergency-german-rules.ts';
import { HAZARD_RULES } from './emergency-hazard-rules.ts';
import { HELPLESS_RULES } from './emergency-helpless-rules.ts';
import { INTRUDER_RULES } from './emergency-intruder-rules.ts';
import { MEDICAL_RULES, SELF_HARM_RULES } from './emergency-medical-rules.ts';
import { PEOPLE_SIGNS_RULES } from './emergency-people-signs-rules.ts';
import { SHUT_IN_RULES } from './emergency-shut-in-rules.ts';
import { SIGNS_RULES } from './emergency-signs-rules.ts';
import { SPANISH_RULES } from './emergency-spanish-rules.ts';
import {
  couldHold,
  createReading,
  has,
  holds,
  type Reading,
  type Rule,
  withoutFinds,
  words,
} from './find-words.ts';
import { foldText } from './fold-text.ts';
import { FORMER, HARMLESS } from './harmless-words.ts';
import { CODE, INJECTION_RULES, TURNS } from './injection-ignored-rules.ts';
import { readWords } from './read-words.ts';

/** UTF-16 units of a message that are read. */
const LONGEST = 4000;

/** Told as something long over. */
const PAST = words(
  'last (week|month|year|summer|winter|spring|autumn|fall|time|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(days|weeks|months|years|year|month|week) (ago|back|later)',
  '(used to|back when|in the past|previously|years back|long ago|the other day)',
);
/** Told as something that ended well. */
const RESOLVED = words(
  'everything is (fine|ok|okay|good)',
  '(he|she|they|we|baby|kid|kids|child|son|daughter|dog|cat|everyone) (is|are|was|were|got) [safely|finally] (out|rescued) (now|again|already|safely|.|,)',
  '(got|getting|get) [back] (in|inside) (through|via|eventually|finally|in the end|later)',
  '(we|i|they|finally|firefighters|locksmith) [finally|eventually] (got|managed to get) (him|her|them|us|me|it|everyone) out',
  '(everyone|everybody|all|baby|he|she|kid|nobody) (is|are|was) (safe|fine|okay|ok|unhurt) now',
  'it was (just|only) a (drill|test|joke|false alarm)',
);
const YESTERDAY = words('(.|,|?|_1) (yesterday|last night)');
const SINCE = words('since (yesterday|last|_1 (days|weeks))', 'for (days|two|three|1|2|3)');
const MIGHT = words(
  'what if',
  '(what|who) (happens|would happen|will happen|helps) (if|when)',
  '(how (do|can|could|would) (i|we|you)|want to|need to|trying to|best way to|way to|tips to) [_2] (stop|prevent|keep|avoid|make sure|childproof)',
  '(so that|so) [_3] (cant|cannot|can not|doesnt|dont|does not|wont) [_2] (get|lock|open|be|shut)',
  '(can|could) (you|one|i|we) [accidentally|also|still|ever] (get|be|become|end up) [accidentally] (locked|trapped|stuck|shut)',
  '(can|could|would|will|does|do|might|may|is it possible for) (a|an|my|the|our|your|kids|children|it|pets|dogs|cats|toddlers|someone|people) [_] [_] (lock|get|be|become|end|accidentally|open|turn|unlock|trigger|reach|operate|push|use)',
  '(worried|worry|afraid|scared|concern|concerned|fear|risk|danger|chance) [that|of|about] [my|the|our|a|he|she|they|it] [_3] (could|might|may|would|will|getting|locking|being|of)',
  'before (i|we) buy',
  '(thinking of|considering|planning to|going to|before) (buy|buying|order*|getting one)',
  '(in case|if ever|should (my|the|a|someone))',
);
const NOW = words(
  '(right now|now|help|hurry|quick|quickly|please hurry|immediately|urgent|screaming|crying)',
);

const BYPASS_RULES: readonly Rule[] = [
  ...BYPASS_LOCK_RULES,
  ...BYPASS_OTHERS_RULES,
  ...BYPASS_DATA_RULES,
  ...BYPASS_WAYS_RULES,
];

const CLOSE_TO_HOME: readonly Rule[] = [...DOMESTIC_RULES, ...CONTROL_RULES];

/** Taken at their word: nobody says these of something that is over. */
const PLAIN_RULES: readonly Rule[] = [
  ...SELF_HARM_RULES,
  ...GERMAN_RULES,
  ...FRENCH_RULES,
  ...SPANISH_RULES,
];

/** What ends with a door that opens. */
const DOOR_RULES: readonly Rule[] = [
  ...HELPLESS_RULES,
  ...BEHIND_DOOR_RULES,
  ...SHUT_IN_RULES,
  ...HAZARD_RULES,
  ...INTRUDER_RULES,
  ...PEOPLE_SIGNS_RULES,
  ...SIGNS_RULES,
];

/** Pure. At most 4,000 UTF-16 units are read, in time linear in their number. */
export function classifySafety(text: string): SafetyClass {
  const reading = withoutFinds(FORMER, createReading(readWords(text)));
  if (isEmergency(withoutFinds(HARMLESS, reading))) return 'emergency';
  if (any(CLOSE_TO_HOME, reading)) return 'domestic_safety';
  if (any(BYPASS_RULES, reading)) return 'bypass_refused';
  if (isInjection(text, reading)) return 'injection_ignored';
  return any(ABUSE_RULES, reading) ? 'abuse_calm' : 'normal';
}

function isEmergency(reading: Reading): boolean {
  if (any(PLAIN_RULES, reading)) return true;
  const past = [PAST, ...(has(SINCE, reading) ? [] : [YESTERDAY])];
  const might = has(NOW, reading) ? [] : [MIGHT];
  const rules = has(RESOLVED, reading) ? MEDICAL_RULES : [...DOOR_RULES, ...MEDICAL_RULES];
  return any(
    rules
      .filter((rule) => couldHold(rule, reading))
      .map((rule) => ({
        ...rule,
        unless: [...(rule.unless ?? []), ...past],
        before: [...(rule.before ?? []), ...might],
      })),
    reading,
  );
}

function isInjection(text: string, reading: Reading): boolean {
  const raw = text.slice(0, LONGEST);
  return TURNS.test(raw) || CODE.test(foldText(raw).text) || any(INJECTION_RULES, reading);
}

const any = (rules: readonly Rule[], reading: Reading): boolean =>
  rules.some((rule) => holds(rule, reading));
