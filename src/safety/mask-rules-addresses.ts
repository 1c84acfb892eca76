/** Masks postal addresses: street and number in either order, post codes, flats. */
import { streetsAfterNumber, streetsBeforeNumber } from './mask-rules-streets.ts';
import { claims, END, type Rule, START } from './mask-span.ts';
import { GLUED_UNIT, UNIT } from './mask-words.ts';

const UK_POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}';
const IS = '(?:\\s{0,2}(?:is|was|ist|lautet|est|es|=|:|#))?\\s{0,2}["\'(]?';
const NO_UNIT = `(?![\\p{L}\\d]|[.:,]\\d|[ -]?(?:${UNIT}|${GLUED_UNIT}|beeps?|blinks?|mal|of|locks?|keys?)(?![\\p{L}]))`;

const postcodes = claims(
  'address',
  // the word decides, whatever the country
  new RegExp(
    `${START}(?:zip|zip ?codes?|post ?codes?|postal codes?|plz|postleitzahl|code postal|c[oó]digo postal|cap|cp|c\\.p\\.)(?: number| nr\\.?)?${IS}(?<it>(?:[A-Z]-)?\\d{4,5}(?:-\\d{3,4})?|\\d{3} ?\\d{2}|\\d{4} ?[A-Z]{2}|${UK_POSTCODE}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)(?![\\p{L}\\d])`,
    'dgiu',
  ),
  // "4AA" is also four batteries
  /(?<![\p{L}\p{N}-])[A-Z]{1,2}\d[A-Z\d]? (?!\dAA(?: |s\b))\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}-])(?:SW|EC|WC|SE|NW|N|E|W|M|B|EH|CF|BT|G)\d[A-Z\d]? \dAA(?![\p{L}\p{N}])(?! (?:batter|alkaline|cell))/gu,
  /(?<![\p{L}\p{N}-])[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d(?![\p{L}\p{N}-])/gu,
  // "Springfield, IL 62704", "in 10115 Berlin", "1012 AB Amsterdam"
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2},? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?(?!\d)/gu,
  /(?<=(?<![\p{L}])(?:[Ii]n|[Aa]us|[Nn]ach|[Àà]|[Ee]n|[Dd]e) )(?:[A-Z]{1,2}-)?\d{5} (?:St\. |Bad |La |Le |Les )?\p{Lu}\p{Ll}[\p{L}-]+(?: (?:am|an der|im) \p{Lu}\p{Ll}+)?/gu,
  /(?<![\p{L}\p{N}-])\d{4} [A-Z]{2},? \p{Lu}\p{Ll}[\p{L}-]+/gu,
  /(?<![\p{L}\p{N}-])(?:D|A|CH|F|I)-\d{4,5}(?: \p{Lu}\p{Ll}[\p{L}-]+)?(?![\d-])/gu,
);

const flats = claims(
  'address',
  new RegExp(
    `${START}(?:apt|apartment|appartment|flat|suite|ste|wohnung|whg|appartement|appt|apto|depto|piso|room no\\.?)\\.? ?(?:is |no\\.? |nr\\.? |number |n[º°] )?#?\\d{1,4}[a-z]?(?!')${NO_UNIT}`,
    'giu',
  ),
  new RegExp(`${START}(?:apt|apartment|flat|unit|suite)\\.? #?[A-Z]-?\\d{1,4}${END}`, 'giu'),
  new RegExp(`${START}[Uu]nit #?\\d{1,4}-?[A-Z](?![\\p{L}\\d])(?<!\\d[AVWKM])`, 'gu'),
  new RegExp(
    `${START}(?:live (?:in|at)|from|im in|i'm in) (?<it>unit #?\\d{1,4})${NO_UNIT}`,
    'dgiu',
  ),
  new RegExp(
    `${START}(?:p\\.? ?o\\.? ?box|postfach|apartado(?: de correos)?|boîte postale|bp) #?\\d{1,6}${NO_UNIT}`,
    'giu',
  ),
  new RegExp(
    `${START}(?:house number|house no\\.?|hausnummer|hausnr\\.?)${IS}(?<it>\\d{1,4}[a-z]?)${NO_UNIT}`,
    'dgiu',
  ),
);

/** "I live at 12 Oakfield": the word vouches for what looks like no street. */
const lived = claims(
  'address',
  new RegExp(
    `${START}(?:[Ii] live (?:at|on)|[Ww]e live (?:at|on)|[Aa]dd?ress(?:e)?(?: is| ist| est| lautet|:)|[Ii]ch wohne(?: in der| in| im| am| an der| auf der)?|[Ww]ohnhaft(?: in)?|[Jj]'habite(?: au| à| le)?|[Vv]ivo en(?: la| el)?|[Dd]irecci[oó]n(?: es|:)|[Ii]ndirizzo(?: è|:)) (?<it>(?:\\p{Lu}[\\p{L}'.-]{1,30},? ){1,4}\\d{1,5}[a-z]?(?:,? \\d{4,5})?(?:,? \\p{Lu}[\\p{L}'-]+){0,3}|\\d{1,5}[A-Za-z]?,?(?: \\p{Lu}[\\p{L}'.-]{1,30},?){1,5}(?:,? \\d{4,5})?(?<!,))${NO_UNIT}`,
    'dgu',
  ),
);

export const addresses: Rule = (text) =>
  [streetsAfterNumber, streetsBeforeNumber, lived, postcodes, flats].flatMap((rule) => rule(text));
