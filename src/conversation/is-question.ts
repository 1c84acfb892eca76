/** Tells a question from a report of trouble, by its form: "can I use…" from "it will not…". */

/** Words that begin a question in the languages people write to us in. */
const OPENERS = new Set(
  `how what whats which when why where who whose can could may does do did is are will would should has have
  wie was welche welcher welches wann warum wo wer kann darf muss soll ist sind gibt
  comment quel quelle quels quelles quand pourquoi qui peut puis est faut combien
  como qué que cual cuál cuando cuándo por puedo puede es hay cuanto cuánto`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Said before a question without belonging to it. */
const BEFORE = new Set([
  'hi',
  'hello',
  'hey',
  'so',
  'ok',
  'and',
  'also',
  'but',
  'please',
  'hallo',
  'bonjour',
  'hola',
]);

export function isQuestion(text: string): boolean {
  if (/[?？]\s*$/.test(text)) return true;
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const first = words.find((word) => !BEFORE.has(word));
  return first !== undefined && OPENERS.has(first.replace(/'s$/, ''));
}
