/** Masks codes that are spelled out: "four eight two one", "vier-acht-zwei-eins", 四八二一. */
import { endOfMatch, type Rule, type Span } from './mask-span.ts';
import { CODE_WORD, UNIT } from './mask-words.ts';

/** How many digits each number word stands for, in the languages our customers write. */
const WORDS: Readonly<Record<number, string>> = {
  1: [
    'zero oh o nought nil one two three four five six seven eight nine',
    'null nul eins ein zwei zwo drei vier fünf fuenf fuf sechs sieben acht neun',
    'zéro un une deux trois quatre cinq sept huit neuf',
    'cero uno una dos tres cuatro cinco seis siete ocho nueve',
    'due tre quattro cinque sei sette otto um dois três quatro sete oito nove',
    'een twee drie vijf zes zeven negen ноль один два три четыре пять шесть семь восемь девять',
    '〇 零 一 二 三 四 五 六 七 八 九',
  ].join(' '),
  2: [
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fourty fifty sixty seventy eighty ninety',
    'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
    'dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante quatre-vingt quatre-vingts',
    'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  ].join(' '),
};
const TENS = '(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)';
/** They say how often the next digit comes, so each adds what the next word does not count. */
const REPEATS = { double: 1, doppel: 1, triple: 2 } as const;
/** With one of these it is an amount, unless the word "code" stands before it. */
const AMOUNTS = {
  hundred: 2,
  hundert: 2,
  cent: 2,
  ciento: 2,
  thousand: 3,
  tausend: 3,
  mille: 3,
  mil: 3,
};
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ...Object.entries(WORDS).flatMap(([length, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(length)]),
  ),
  ...Object.entries(REPEATS),
  ...Object.entries(AMOUNTS),
]);
const LONGEST_FIRST = [...LENGTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const DIGIT_WORD = new RegExp(
  `(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und${TENS}|${LONGEST_FIRST}|(?<!\\d)\\d(?!\\d))`,
  'iuy',
);
const SEPARATOR = /[\s\-.,/_|*]{0,4}(?:(?:and|then|und|dann|et|puis|y|luego|e)[\s-]{1,2})?/iuy;
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\d]/gu;
const WORD_GOES_ON = /^[\p{L}\d]/u;
const KEYED = new RegExp(
  `${CODE_WORD}(?:[\\s_]{0,2}(?:is|was|to|ist|war|lautet|auf|est|es|era|a|è|=|:|-|->)){0,2}\\s{0,2}["'(*]{0,2}$`,
  'iu',
);

const UNIT_AFTER = new RegExp(`[ -]?${UNIT}(?![\\p{L}\\d])`, 'iuy');

/** Four digits in words, or three right after the word "code". Digits may stand between the words. */
export const spelledCodes: Rule = (text) => {
  const spans: Span[] = [];
  let reached = 0;
  for (const { index } of text.matchAll(WORD_START)) {
    if (index < reached) continue;
    const { end, digits, words } = readRow(text, index);
    reached = Math.max(end, index + 1);
    if (words.size === 0) continue;
    const keyed = KEYED.test(text.slice(Math.max(0, index - 40), index));
    const told = digits >= 4 && !isOther(words) && endOfMatch(UNIT_AFTER, text, end) === end;
    if (told || (keyed && digits >= 3)) spans.push({ start: index, end, kind: 'code' });
  }
  return spans;
};

/** The longest row of number words that begins at `index` and ends with a whole word. */
function readRow(text: string, index: number) {
  const words = new Set<string>();
  let [end, digits, next] = [index, 0, index];
  let [seen, sum] = [new Set<string>(), 0];
  for (;;) {
    DIGIT_WORD.lastIndex = next;
    const word = DIGIT_WORD.exec(text)?.[0].toLowerCase();
    if (word === undefined) return { end, digits, words };
    next += word.length;
    sum += LENGTHS.get(word) ?? (/\d/.test(word) ? 1 : 2);
    if (!/\d/.test(word)) seen.add(word);
    if (!WORD_GOES_ON.test(text.slice(next, next + 2))) {
      [end, digits] = [next, sum];
      for (const one of seen) words.add(one);
      seen = new Set();
    }
    SEPARATOR.lastIndex = next;
    if (SEPARATOR.test(text)) next = SEPARATOR.lastIndex;
  }
}

/** "oh oh oh oh" is no code, and "one hundred and fifty" an amount. */
const isOther = (words: ReadonlySet<string>): boolean =>
  [...words].every((word) => word === 'oh' || word === 'o' || word in REPEATS) ||
  [...words].some((word) => word in AMOUNTS);
