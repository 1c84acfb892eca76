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
const SEPARATOR = /[ \t\-.,/_|*]{1,4}(?:(?:and|then|und|dann|et|puis|y|luego|e)[ \t-]{1,2})?/iuy;
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\d]/gu;
const WORD_GOES_ON = /^[\p{L}\d]/u;
const KEYED = new RegExp(
  `${CODE_WORD}(?:[\\s_]{0,2}(?:is|was|to|ist|war|lautet|auf|est|es|era|a|è|=|:|-|->)){0,2}\\s{0,2}["'(*]{0,2}$`,
  'iu',
);

const UNIT_AFTER = new RegExp(`[ -]?${UNIT}(?![\\p{L}\\d])`, 'iuy');

/** How far a row of number words reads up to one of its words. */
interface Reach {
  readonly end: number;
  readonly digits: number;
}

/** Four digits in words, or three right after the word "code". Digits may stand between the words. */
export const spelledCodes: Rule = (text) => {
  const spans: Span[] = [];
  let reached = 0;
  for (const { index } of text.matchAll(WORD_START)) {
    if (index < reached) continue;
    const { reaches, words } = readRow(text, index);
    reached = Math.max(reaches.at(-1)?.end ?? 0, index + 1);
    if (words.size === 0) continue;
    const keyed = KEYED.test(text.slice(Math.max(0, index - 40), index));
    const { end, digits } = code(reaches, text, keyed ? 3 : 4);
    if (digits >= 4 ? keyed || !isOther(words) : keyed && digits === 3)
      spans.push({ start: index, end, kind: 'code' });
  }
  return spans;
};

/** Of "four eight two one three times" the last word counts the times. */
function code(reaches: readonly Reach[], text: string, fewest: number): Reach {
  const whole = reaches.at(-1)!;
  if (endOfMatch(UNIT_AFTER, text, whole.end) === whole.end) return whole;
  const shorter = reaches.at(-2);
  return shorter && shorter.digits >= fewest ? shorter : { ...whole, digits: 0 };
}

/** The longest row of number words that begins at `index`, by where its whole words end. */
function readRow(text: string, index: number) {
  const reaches: Reach[] = [];
  const words = new Set<string>();
  let [next, digits] = [index, 0];
  let glued: string[] = [];
  for (;;) {
    DIGIT_WORD.lastIndex = next;
    const word = DIGIT_WORD.exec(text)?.[0].toLowerCase();
    if (word === undefined) return { reaches, words };
    next += word.length;
    digits += LENGTHS.get(word) ?? (/\d/.test(word) ? 1 : 2);
    if (!/\d/.test(word)) glued.push(word);
    if (!WORD_GOES_ON.test(text.slice(next, next + 2))) {
      reaches.push({ end: next, digits });
      for (const one of glued) words.add(one);
      glued = [];
    }
    next = endOfMatch(SEPARATOR, text, next);
  }
}

/** "oh oh oh oh" is no code, and "one hundred and fifty" an amount. */
const isOther = (words: ReadonlySet<string>): boolean =>
  [...words].every((word) => word === 'oh' || word === 'o' || word in REPEATS) ||
  [...words].some((word) => word in AMOUNTS);
