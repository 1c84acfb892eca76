/** Reads a message the way it was meant: folded, short forms written out, typing slips mended. */
import { foldText } from './fold-text.ts';
import { mendSpelling } from './mend-spelling.ts';

/** UTF-16 units read; danger is said early. */
const LONGEST = 4000;

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiѕsԁdаaαaοoνv'.matchAll(/(.)(.)/gu)].map(([, odd, usual]) => [odd, usual]),
);

const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    ya: 'you',
    ur: 'your',
    r: 'are',
    im: 'i am',
    ive: 'i have',
    hes: 'he is',
    shes: 'she is',
    theyre: 'they are',
    youre: 'you are',
    theres: 'there is',
    thats: 'that is',
    its: 'it is',
    whats: 'what is',
    whos: 'who is',
    pls: 'please',
    plz: 'please',
    plss: 'please',
    cannot: 'cant',
    wanna: 'want to',
    gonna: 'going to',
    lemme: 'let me',
    gimme: 'give me',
    rn: 'right now',
    bf: 'boyfriend',
    gf: 'girlfriend',
    hubby: 'husband',
    mum: 'mom',
    mam: 'mom',
    mummy: 'mom',
    mommy: 'mom',
    mums: 'moms',
    yr: 'year',
    yrs: 'year',
    years: 'year',
    yo: 'year old',
    neighbour: 'neighbor',
    neighbours: 'neighbors',
    nabor: 'neighbor',
    nabors: 'neighbors',
    sum1: 'someone',
    some1: 'someone',
    somone: 'someone',
    sombody: 'someone',
    somebody: 'someone',
    somebodys: 'someones',
    every1: 'everyone',
    traped: 'trapped',
    trapd: 'trapped',
    exhusband: 'ex husband',
    exwife: 'ex wife',
    exboyfriend: 'ex boyfriend',
    exgirlfriend: 'ex girlfriend',
    exbf: 'ex boyfriend',
    exgf: 'ex girlfriend',
    stuk: 'stuck',
    lockd: 'locked',
    locekd: 'locked',
    ded: 'dead',
    hous: 'house',
    fier: 'fire',
    brake: 'break',
    brakes: 'breaks',
    braking: 'breaking',
    brakeing: 'breaking',
    breakin: 'breaking',
    smok: 'smoke',
    smel: 'smell',
    gass: 'gas',
    hlp: 'help',
    hed: 'he would',
    theyd: 'they would',
    babby: 'baby',
    babys: 'baby',
    babyy: 'baby',
    bby: 'baby',
    chld: 'child',
    hlep: 'help',
    halp: 'help',
    teh: 'the',
    breeth: 'breathe',
    anser: 'answer',
    hw: 'how',
    w: 'with',
    wo: 'without',
  }),
);

/** "nan's not answering", and the same without its mark where nothing else can be meant. */
const AFTER_IS =
  '(?=(?:not|been|in|on|out|at|off|still|gone|had|got|hit|fallen|locked|stuck|shut|trapped|inside|behind|alone|asleep|blue|very|so|too|all|just|under|up|down|unconscious|bolted|[a-z]{3,}ing)\\b)';
const IS = new RegExp(
  `\\b([a-z]{3,})'s ${AFTER_IS}|\\b(nan|nana|mom|mum|dad|gran|grandma|grandpa|granny|wife|husband|toddler|child|son|daughter)s (?=(?:not|in|on|still|gone|locked|stuck|shut|trapped|inside|behind|alone|asleep|unconscious|fallen) )`,
  'g',
);

/**
 * Single words with a blank on both sides, all small and without accents; `.`, `,` and `?` are
 * words too. "I CAN'T get in!" becomes " . i cant get in . ".
 */
export function readWords(text: string): string {
  const plain = foldText(text.slice(0, LONGEST))
    .text.toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[а-яіѕԁα-ω]/gu, (letter) => LOOKS_LIKE[letter] ?? letter)
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('🆘', ' sos ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/(\b[cdjlmnst]|qu)'(?=[aeiouh])/g, '$1 ')
    .replace(/(?<=\p{L})'(re|m|ve|ll)\b/gu, (_, end: string) => ` ${ENDS[end]}`)
    .replace(
      IS,
      (_, spelt: string | undefined, short: string | undefined) => `${spelt ?? short} is `,
    )
    .replaceAll("'", '')
    .replace(/(\d)(yo|yr|yrs|years?)\b/g, '$1 $2')
    .replace(/\((\d{1,3})\)/g, ' $1 year old ')
    .replace(/[.!;:\n\u2026]+/g, ' . ')
    .replace(/\?+/g, ' ? ')
    .replace(/,+|\s-+\s|[()[\]"]/g, ' , ')
    .replace(/[^\p{L}\p{N}.,?]+/gu, ' ');
  const said = plain
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => SHORT.get(word) ?? mendSpelling(word));
  return ` . ${said.join(' ')} . `
    .replace(/ someones (?=\w+ing )/g, ' someone is ')
    .replace(/ fire (department|brigade|service|dept|services) /g, ' firefighters ')
    .replace(
      / (?:smoke|fire|heat) (?:and co )?(?:alarm|detector|sensor|monitor)s? /g,
      ' smokealarm ',
    )
    .replace(
      / (?:co|co2|gas|(?:carbon )?monoxide) (?:alarm|detector|sensor|monitor)s? /g,
      ' gasalarm ',
    )
    .replace(/ (thumb) (turn)(?= )| (dead) (bolt)(?= )| (key) (pad)(?= )/g, ' $1$2$3$4$5$6')
    .replace(/ can not /g, ' cant ')
    .replace(/ will not /g, ' wont ')
    .replace(/ (do|does|did|is|are|was|were|has|have|would|could|should) not /g, ' $1nt ');
}

const ENDS: Readonly<Record<string, string>> = { re: 'are', m: 'am', ve: 'have', ll: 'will' };
