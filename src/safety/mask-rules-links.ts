/** Masks what links and e-mail addresses tell about a person. */
import { claims, END, type Rule, type Span, START } from './mask-span.ts';

const URL = /(?<![\p{L}\p{N}])(?:[a-z][a-z\d+.-]{1,15}:\/\/|www\.)[^\s"'<>\uE000]{1,2000}/giu;
/** A host without a scheme is a link only if something private follows it. */
const BARE =
  /(?<![\p{L}\p{N}@/._-])(?:[\p{L}\d-]{1,40}\.){1,4}\p{L}{2,12}(?::\d{1,5})?(?:\/[^\s"'<>?#\uE000]{0,500})?[?#][^\s"'<>\uE000]{1,2000}/giu;

/** Scheme, host and path stay; user-info goes, query and fragment become `[query]`. */
export const links: Rule = (text) => [
  ...[...text.matchAll(URL)].flatMap(partsOf),
  ...[...text.matchAll(BARE)].flatMap(partsOf),
];

function partsOf(match: RegExpMatchArray): Span[] {
  const start = match.index!;
  const url = match[0].replace(/[.,;:!?)\]}]{1,3}$/, '');
  const spans: Span[] = [];

  const host = url.indexOf('://') < 0 ? 0 : url.indexOf('://') + 3;
  const rest = /[/?#]/.exec(url.slice(host));
  const hostEnd = rest ? host + rest.index : url.length;
  const userEnd = url.lastIndexOf('@', hostEnd - 1) + 1;
  if (userEnd > host)
    spans.push({ start: start + host, end: start + userEnd, kind: 'link', shown: '' });

  const query = url.search(/[?#]/);
  const path = query < 0 ? url.length : query;
  spans.push({ start: start + Math.max(host, userEnd), end: start + path, kind: 'keep' });
  if (query >= 0)
    spans.push({ start: start + query, end: start + url.length, kind: 'link', shown: '[query]' });
  return spans;
}

const LOCAL = "[\\p{L}\\d!#$%&'*+/=?^_{|}~.-]";
const LABELS = '[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,5}';
const AT = '(?: ?[\\[({] ?(?:at|@|ät|arobase|arroba) ?[\\])}] ?| (?:at|@|ät|arobase|arroba) )';
const DOT = '(?: ?[\\[({] ?(?:dot|punkt|point|punto|\\.) ?[\\])}] ?| (?:dot|punkt|point|punto) )';
const WORD = '[\\p{L}\\d_+-]{1,40}';
const NAME = `(?:${WORD}(?:\\.${WORD}){0,3}(?:${DOT}|(?: underscore | dash | minus )${WORD}){0,0})`;
/** Words that stand before "at" in plain prose: "bought at example dot com". */
const PROSE =
  '(?!(?:bought|purchased|ordered|sold|look(?:ed|ing)?|found|available|shop(?:ping)?|is|it|was|me|us|you|them|online|seen|registered|here|there|or|and) )';
const HOSTS =
  '(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|proton|protonmail|t-online|freenet|orange|free|wanadoo|laposte|mail|yandex|qq|163)';

export const emails: Rule = claims(
  'email',
  new RegExp(
    `(?<!${LOCAL})(?:mailto:)?${LOCAL}{1,64} ?@ ?(?=[\\p{L}\\d.-]{0,60}\\p{L})${LABELS}`,
    'giu',
  ),
  new RegExp(
    `${START}${PROSE}${NAME}(?:${DOT}${WORD}){0,3}${AT}${WORD}(?:(?:${DOT}|\\.)${WORD}){0,3}${DOT}\\p{L}{2,12}${END}`,
    'giu',
  ),
  new RegExp(
    `${START}${PROSE}${NAME}${AT}${HOSTS}\\.(?:com|de|net|org|fr|es|it|co\\.uk|uk|me|at|ch)${END}`,
    'giu',
  ),
);
