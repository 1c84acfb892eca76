/** Numbers that may be told: dates, times, versions, error codes, models, batteries, amounts, prices. */
import { claims, END, type Rule, START } from './mask-span.ts';
import { BRAND, DIGITS_WORD, ENTRY, GLUED_UNIT, MONTH, UNIT } from './mask-words.ts';

const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
/** No part of a longer number with separators. */
const ALONE = '(?<![\\p{L}\\d]|\\d[.\\-/:,])';
const NO_MORE = '(?![\\d]|[.\\-/:]\\d)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const CLOCK = '(?:[01]?\\d|2[0-4])';

export const dates: Rule = claims(
  'keep',
  new RegExp(
    `${ALONE}(?:${YEAR})([-./])(?:0?[1-9]|1[0-2])\\1${DAY}(?:[T ]${CLOCK}:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?${NO_MORE}`,
    'giu',
  ),
  new RegExp(`${ALONE}${DAY}([-./])${DAY}\\1(?:${YEAR}|\\d\\d)${NO_MORE}(?!\\p{L})`, 'giu'),
  new RegExp(`${ALONE}${DAY}\\. ?${DAY}\\. ?${YEAR}${NO_MORE}`, 'giu'),
  new RegExp(
    `${START}${MONTH}\\.?,? (?:${DAY}(?:st|nd|rd|th)?,? )?(?:of |de |del )?'?${YEAR}${NO_MORE}`,
    'giu',
  ),
  new RegExp(
    `${ALONE}${DAY}(?:st|nd|rd|th|er|\\.|º)?[ -](?:of |de )?${MONTH}\\.?,?(?: (?:of |de |del )?|-)${YEAR}${NO_MORE}`,
    'giu',
  ),
  new RegExp(
    `${ALONE}(?:(?:0?[1-9]|1[0-2])[-./]${YEAR}|${YEAR}[-/](?:0[1-9]|1[0-2]))${NO_MORE}`,
    'giu',
  ),
  // times of day
  new RegExp(`(?<![\\p{L}\\d:])${CLOCK}:[0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m)?(?![\\d:])`, 'giu'),
  new RegExp(`${ALONE}${CLOCK}(?:\\.[0-5]\\d ?(?:uhr|[ap]\\.?m)| ?h ?[0-5]\\d)${END}`, 'giu'),
  new RegExp(`${ALONE}(?:0?[1-9]|1[0-2])[0-5]\\d(?: ?p\\.?m|am)${END}`, 'giu'),
);

const VERSION_WORD =
  '(?:version|ver|vers|firmware|fw|build|hardware rev(?:ision)?|rev|ios|ipados|android|macos|windows|wear ?os|watchos|bluetooth|zigbee|matter|homekit|usb|update)';
const ERROR_WORD =
  '(?:errors?|err|faults?|failures?|fehler|störung|erreurs?|errore|foutcode|fout|fallo|http|status|exception|event|diagnostic|trouble|warning)';
const OTHERS = '(?:(?:/| or | oder | ou | o )#?\\d{2,10}){0,3}';

const versions = claims(
  'keep',
  new RegExp(
    `${START}(?:${VERSION_WORD}\\.?(?: ?(?:is|:|=|no\\.?|number|nr\\.?|to|v))?|v)\\.? ?v?(?<it>\\d{1,8}(?:[._-]\\d{1,6}){1,5}[a-z]?\\d{0,3})${END}`,
    'dgiu',
  ),
  new RegExp(
    `${START}(?:version|ver|vers|firmware|fw|build|rev)\\.?(?: ?(?:is|:|=|no\\.?|number|nr\\.?))? ?v?(?<it>\\d{1,8})${END}`,
    'dgiu',
  ),
  // "updated the app to 1.0.0.4", "rolled back from 2024.7.1"
  new RegExp(
    `${START}(?:updat\\p{L}*|upgrad\\p{L}*|downgrad\\p{L}*|roll(?:ed|ing)? back|went back|aktualisier\\p{L}*)(?: [\\p{L}'-]{1,15}){0,4} (?:to|from|on|auf|von)(?: v)? ?(?<it>\\d{1,4}(?:\\.\\d{1,4}){1,3})${END}`,
    'dgiu',
  ),
  // by year and month, as Home Assistant counts
  new RegExp(`${ALONE}20[12]\\d\\.(?:1[0-2]|[1-9])(?:\\.\\d{1,2})?${NO_MORE}`, 'gu'),
  // three parts are a version even without the word; four only if they are not single digits
  new RegExp(`${ALONE}\\d{1,3}\\.\\d{1,3}\\.\\d{1,2}${NO_MORE}`, 'gu'),
  new RegExp(
    `${ALONE}(?!\\d\\.\\d\\.\\d\\.\\d${END})\\d{1,2}\\.\\d{1,3}\\.\\d{1,2}\\.\\d{1,3}${NO_MORE}`,
    'gu',
  ),
);

const errors = claims(
  'keep',
  new RegExp(
    `${START}${ERROR_WORD}(?:[ -]?(?:codes?|kode|c[oó]digo|message|meldung|number|nummer|no\\.?|nr\\.?|id))?(?: ?(?:is|was|says|shows|ist|est|es|lautet|number|:|=|#|-))?\\s{0,2}["'(#]{0,2}(?<it>[a-z]?-?\\d{1,10}${OTHERS})${END}`,
    'dgiu',
  ),
  new RegExp(
    `${START}c[oó]d(?:e|igo) (?:d'|de |du |del )?(?:erreur|défaut|panne|error|fallo|falla)(?: ?(?:est|es|:|=|#))?\\s{0,2}(?<it>[a-z]?-?\\d{1,10}${OTHERS})${END}`,
    'dgiu',
  ),
  new RegExp(
    `${START}(?:errors|faults|(?:error|fault)[- ]codes|fehlercodes|fehler)(?: ?(?:are|were|like|sind|wie|:))? (?<it>\\d{2,6}(?:(?:, ?| and | und |, and )\\d{2,6}){1,6})${END}`,
    'dgiu',
  ),
  new RegExp(`${START}0x[\\da-f]{1,16}${END}`, 'giu'),
  /(?<![\p{L}\p{N}&])#(?=[\da-f]{0,5}[a-f])[\da-f]{6}(?![\p{L}\p{N}])/giu,
);

const CELL =
  '(?:10440|14250|14500|14505|16340|17335|17345|17500|17670|18350|18500|18650|20700|21700|26650|32650|1220|1225|1616|1620|1632|2016|2025|2032|2050|2320|2354|2412|2430|2450|2477|3032)';
const CELL_WORD =
  '(?:batter\\p{L}*|cells?|akkus?|zellen?|piles?|pilas?|accus?|li-?ion|lithium|knopf\\p{L}*|rechargeables?)';
const CELL_TRAIT =
  '(?:rechargeable|lithium|li-?ion|li|ion|aa|size|sized|type|style|coin|button|protected|flat-top|spare|new|fresh|old)';

const batteries = claims(
  'keep',
  new RegExp(`${START}(?:cr|lr|br|er|lir|mn)[ -]?${CELL}${END}`, 'giu'),
  new RegExp(`${START}${CELL}s?(?=(?:[ -]${CELL_TRAIT}){0,3}[ -]${CELL_WORD})`, 'giu'),
  new RegExp(
    `${START}${CELL_WORD}(?:[ :,-]{1,2}(?:is|are|type|size|use|uses|typ|format|model|of|a|an|it|takes|with|größe)){0,3}[ :,-]{1,2}(?<it>${CELL}s?)${END}`,
    'dgiu',
  ),
  new RegExp(`${START}(?:\\d{1,2} ?[x×]|\\d[.,]\\d ?v) ?(?<it>${CELL})s?${END}`, 'dgiu'),
);

const KNOWN_NUMBER = '(?:720380|8252|8285|8712309|8812309|8712|8812|1321|3310|8110)';
const models = claims(
  'keep',
  new RegExp(
    `${START}(?:models?|modell[es]?|modèles?|modelos?|modello|mod\\.|series|serie|sku|ean|upc|typ|type(?= ?-?n)|(?:article|artikel|item|part|product|produkt)(?:-? ?(?:number|no\\.?|nr\\.?|nummer|code)))(?:-? ?(?:number|numbers|no\\.?|nr\\.?|nummer|num|n[º°o]|#|numéro|número))?\\.?(?: ?(?:is|:|=|#|ist|est|es|was))?\\s{0,2}["'(#]{0,2}(?<it>(?:[a-z]{1,3}-)?\\d{2,13}(?:(?:,| and|/| or| und| oder| et| ou| y)[ ]?\\d{3,8}){0,4})(?![\\d])`,
    'dgiu',
  ),
  new RegExp(
    `${START}(?<it>\\d{3,6})[- ](?:series|serie|model|modell|modèle|modelo)${END}`,
    'dgiu',
  ),
  new RegExp(
    `${START}${BRAND}(?:[- ](?!codes?|pins?|passcode)\\p{L}[\\p{L}-]{0,15}){0,3}[- ](?<it>${KNOWN_NUMBER}(?:(?:, ?| or | and |/)${KNOWN_NUMBER}){0,4})${END}`,
    'dgiu',
  ),
  new RegExp(
    `${START}(?<it>${KNOWN_NUMBER})[ ,]{1,2}(?:by |from |von |de )?${BRAND}${END}`,
    'dgiu',
  ),
  new RegExp(
    `${START}${BRAND}[- ](?:smart ?code |series )?(?<it>\\d{3,6}[a-z]{0,3})[- ](?:deadbolt|lever|series|mortise|mortice|handle ?set|padlock|rim lock)${END}`,
    'dgiu',
  ),
  new RegExp(
    `${START}${BRAND}(?: (?:smart ?code|lock|deadbolt|keypad|lever|models?))?[- ](?<it>\\d{3}(?:(?:, ?| or | and |/| )\\d{3}){1,4})(?!\\d)`,
    'dgiu',
  ),
  /(?<![\p{L}\p{N}_])(?:DIN|ISO|BS|IEC|ANSI|RFC|NFPA|IEEE|ASTM|NIST|VdS)(?:[ /-](?:EN|ISO|BHMA|IEC)){0,2}[ -]\d{3,5}(?:-\d{1,4})?(?!\d)/gu,
  /(?<![\p{L}\p{N}_])EN[ -](?:1303|1627|1634|1125|179|12209|14846|1568[45]|16005|60529|300328)(?!\d)/gu,
  new RegExp(
    `${START}(?:ports?|aes|rsa|sha|cve|rfc|channel|kanal)[ :-]{1,2}\\d{2,5}(?:-\\d{4,6})?${END}`,
    'giu',
  ),
);

const AMOUNT = "\\d{1,9}(?:[.,']\\d{1,3}){0,3}";
const CURRENCY = '(?:[$€£¥₹]|(?:us|au|ca|nz)\\$|usd|eur|gbp|chf|cad|aud|rs\\.?|kr\\.?)';
const amounts = claims(
  'keep',
  new RegExp(
    `${ALONE}(?:\\d{4,9} ?(?:-|to|or|bis|oder|à|ou|a|o) ?(?=\\d{4}))?${AMOUNT}(?:[ -]?(?:${UNIT}|${DIGITS_WORD})|${GLUED_UNIT})(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])${CURRENCY} ?${AMOUNT}(?:,-|\\.-)?(?!\\d)`, 'giu'),
  new RegExp(
    `${START}(?:costs?|price[ds]?|priced at|paid|pay|charged|refund of|refunded|worth|kostet|kosten|gekostet|preis|bezahlt|zahlte|coûte|coute|prix|payé|cuesta|costó|precio|pagué|pagado)(?: ?(?:is|was|me|us|of|about|around|over|only|ist|war|est|es|:)){0,2} ${AMOUNT}(?!\\d)`,
    'giu',
  ),
  /(?<![\p{L}\d.,/-])\d{4,5} [VWK](?![\p{L}\d'])/gu,
  // thousands with their separator, at most seven digits
  /(?<![\p{L}\d]|\d[.,'-])(?:[1-9]\d{0,2}[,.']\d{3}|[1-9][,.']\d{3}[,.']\d{3})(?:[.,]\d\d)?(?!\d|[.,'-]\d)/gu,
  // width by height
  /(?<![\p{L}\d])\d{2,5}[x×]\d{2,5}(?:[x×]\d{2,5})?(?!\d| ?[x×])/giu,
  /(?<![\d/])\d{1,3}\/\d{1,3}(?![\d/])/gu,
  /(?<![\p{L}\d])\d{4,}(?:st|nd|rd|th)(?![\p{L}\d])/giu,
);

const ENTERED = `(?<!${ENTRY} (?:it |them |that |this |mine )?in )`;
const OR_YEAR = `(?: ?(?:-|/|to|or|and|until|bis|und|oder|à|et|ou|y|o|through) ?${YEAR}){0,3}`;
const years = claims(
  'keep',
  new RegExp(
    `${START}(?:in|since|seit|depuis|desde|ab|until|till|before|after|during|around|circa|ca\\.?|early|late|mid-?|year|years|jahr|jahre|baujahr|año|année|anno|spring|summer|autumn|fall|winter|frühling|sommer|herbst|bought|purchased|installed|built|made|manufactured|gekauft|eingebaut|acheté|comprado|end of|beginning of|start of|ende|anfang|mitte|back in|im jahr|copyright|©|\\(c\\)|q[1-4]|en|vor|nach|avant|après|antes de|después de)[ ]?'?${ENTERED}(?<it>${YEAR}${OR_YEAR})${NO_MORE}(?![\\p{L}#])`,
    'dgiu',
  ),
  new RegExp(
    `${ALONE}${YEAR}(?:er|s|ers)?[ -](?:\\p{Lu}\\p{Ll}+ )?(?:models?|modell|version|edition|editions?|guide|manual|house|home|building|lock|firmware|release|lineup|ausgabe|warranty|invoice|receipt)${END}`,
    'giu',
  ),
  new RegExp(`${ALONE}(?:19|20)\\d0(?:s|er)${END}`, 'giu'),
  new RegExp(`${ALONE}${YEAR} ?[-/] ?${YEAR}${NO_MORE}`, 'giu'),
);

/** Of a year or of a code: "from 2019 to 2021", "I changed the code from 1987 to 2019". */
const maybeYears = claims(
  'keep',
  new RegExp(
    `${START}(?:from|of|for|by|between|de|del|von|aus|vom)[ ](?:the (?:year )?)?(?<it>${YEAR}${OR_YEAR})${NO_MORE}(?![\\p{L}#])`,
    'dgiu',
  ),
  new RegExp(
    `${START}(?:bought|purchased|ordered|installed|fitted|gekauft|acheté|comprado|comprada)(?: [\\p{L}']{1,15}){1,4},? (?<it>${YEAR})${NO_MORE}(?![\\p{L}#])`,
    'dgiu',
  ),
);
const OF_CODE =
  /(?:codes?|pin|passcode|combination|combo|kombination|código|clave|chang(?:ed?|ing)|switch(?:ed)?|reset|geändert|changé|cambi\p{L}+)[^\n]{0,40}$/iu;

/** Each list of patterns vouches for one kind of number. */
export const harmlessNumbers: Rule = (text) => [
  ...[versions, errors, batteries, models, years, amounts].flatMap((rule) => rule(text)),
  ...maybeYears(text).filter(
    ({ start }) => !OF_CODE.test(text.slice(Math.max(0, start - 60), start)),
  ),
];
