/** Finds streets with a house number: "12 Oak Lane", "12 rue de la Paix", "Hauptstraße 12", "Calle Mayor 5". */
import { END, endOfMatch, type Rule, type Span, START } from './mask-span.ts';

/** These end a street's name even in small letters. */
const SURE =
  '(?:street|str|st|road|rd|avenue|ave|av|lane|ln|boulevard|blvd|parkway|pkwy|highway|hwy|crescent|cres|terrace)';
/** These are common words, so the name must be written in capitals. */
const UNSURE =
  '(?:Drive|Dr|Way|Place|Pl|Close|Court|Ct|Square|Sq|Circle|Cir|Row|Walk|Hill|Gardens|Gdns|Grove|Mews|Alley|Loop|Trail|Trl|Park|View|Green|Gate|Rise|Vale|Quay|Wharf|Plaza|Broadway|Path|Bend|Run|Ridge|Crossing|Point|Pike|Turnpike|Terr|Ter)';
const NUMBER =
  '(?<![\\p{L}\\d#$€£]|\\d[.,:/-])\\d{1,5}[A-Za-z]?(?: ?[-/&] ?\\d{1,4}[A-Za-z]?| 1\\/2)?';
const NAME = "(?:\\p{L}|\\d{1,3}(?=[a-z]{2}))[\\p{L}\\d'.-]{0,24}";
const AFTER_NUMBER = new RegExp(
  `${NUMBER},? (?<name>(?:${NAME} ){1,4}?)(?<end>${SURE})${END}\\.?(?!\\p{L})`,
  'giu',
);
const AFTER_NUMBER_WRITTEN = new RegExp(
  `${NUMBER},? (?<name>(?:(?:\\p{Lu}|\\d{1,3}(?=[a-z]{2})|the |of |du |de )[\\p{L}\\d'.-]{0,24} ){1,4}?)(?<end>${UNSURE})${END}\\.?(?!\\p{L})`,
  'gu',
);
/** No street is called this: such words tell that the number counts something else. */
const NO_STREET =
  /(?:^| )(?:a|an|and|or|on|in|at|to|of|my|your|is|was|it|its|i|we|for|with|from|after|before|then|times?|min|mins|minutes?|hours?|days?|weeks?|months?|years?|beeps?|blinks?|codes?|locks?|doors?|batter\p{L}*|keys?|per|by|this|that|when|if|not|no|does|did|way|across|along|down|up|off|out|off|mal|und|ist)(?= )/iu;

const FRENCH = new RegExp(
  `${NUMBER}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\\.?|ave|boulevard|bd\\.?|blvd\\.?|place|pl\\.?|allée|allées|impasse|chemin|quai|cours|square|passage|ruelle|faubourg|route|rte\\.?|sentier|villa|cité|esplanade)(?<name>(?: (?:de la |de l'|des |du |de |d'|la |le |les |l'|saint[- ]|sainte[- ]|st[- ]|général |maréchal |docteur |dr\\.? ){0,3}[\\p{L}\\d][\\p{L}\\d'.-]{0,30}){1,3}?)(?= ?(?:[,.;!?\\n)]|$| (?:et|mais|ne|qui|le|la|mon|ma|je|est|avec|code|à|pour|depuis|\\d)(?![\\p{L}])))`,
  'giu',
);

export const streetsAfterNumber: Rule = (text) => [
  ...[...text.matchAll(AFTER_NUMBER), ...text.matchAll(AFTER_NUMBER_WRITTEN)].flatMap(
    ({ 0: whole, index, groups }): Span[] => {
      const name = groups!['name']!;
      if (NO_STREET.test(` ${name.replace(/^the /i, '')}`)) return [];
      return [withTown(text, index, index + lengthOf(whole, text, index))];
    },
  ),
  ...[...text.matchAll(FRENCH)].map(({ 0: whole, index }) =>
    withTown(text, index, index + whole.length),
  ),
];

/** The dot of "St." belongs to it, unless it ends the sentence. */
function lengthOf(whole: string, text: string, index: number): number {
  const last = /^\.\s*(?:$|\n|\p{Lu}\p{Ll}+ \p{Ll})/u.test(text.slice(index + whole.length - 1));
  return whole.endsWith('.') && last ? whole.length - 1 : whole.length;
}

const HOUSE =
  '(?:n[º°.]\\.? ?|num\\.? |número |nr\\.? |no\\.? |# ?)?\\d{1,4}(?: ?[a-hA-H](?!\\p{L}))?(?: ?[-/] ?\\d{1,4}[a-z]?)?(?![\\p{L}\\d]|[.,:]\\d)';
const BEFORE_NUMBER: readonly RegExp[] = [
  // German and Dutch
  new RegExp(
    `${START}\\p{L}[\\p{L}.-]{1,30}(?:straße|strasse|str\\.|str|straat)\\s?${HOUSE}`,
    'giu',
  ),
  new RegExp(
    `${START}(?:\\p{Lu}[\\p{L}-]{1,25}(?:er|e|en|s|es|-) ){1,2}(?:Straße|Strasse|Str\\.|Allee|Platz|Weg|Gasse|Damm|Ufer|Chaussee|Promenade|Ring|Markt) ${HOUSE}`,
    'gu',
  ),
  new RegExp(
    `${START}\\p{Lu}[\\p{L}-]{2,30}(?:weg|allee|platz|gasse|damm|ufer|chaussee|promenade|steig|pfad|graben|laan|gracht|plein|kade) ${HOUSE}`,
    'gu',
  ),
  new RegExp(
    `${START}(?:Straße|Platz) (?:der|des|dem|am) (?:\\d{1,2}\\. )?\\p{Lu}[\\p{L}-]+ ${HOUSE}`,
    'gu',
  ),
  new RegExp(
    `${START}(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|\\p{Lu}\\p{Ll}{2,20}(?:ring|hof|berg|feld|tal|markt)) (?:\\p{Lu}[\\p{L}-]+ ){0,2}${HOUSE}(?=,? \\d{4,5} \\p{Lu})`,
    'gu',
  ),
  // Spanish, Portuguese, Italian, Polish
  new RegExp(
    `${START}(?:calle|carrer|c\\/|avenida|avda\\.?|av\\.|plaza|pza\\.?|paseo|passeig|camino|carretera|ctra\\.?|ronda|travesía|glorieta|carrera|rua|travessa|via|viale|piazza|corso|vicolo|ulica|ul\\.|aleja|al\\.) ?(?:(?:de las|de los|de la|de|del|la|las|los|el|dei|della|delle|da|do|das|dos) ){0,2}(?:[\\p{L}.'-]{2,25},? ){1,4}?${HOUSE}(?:,? \\d{1,2}[º°ªoa.]{1,2} ?(?:[a-z]|izq\\.?|dcha?\\.?)?(?![\\p{L}]))?`,
    'giu',
  ),
  new RegExp(`${START}gran v[ií]a,? ${HOUSE}`, 'giu'),
];
const SPANISH_LEAD = /^(?:via|al\.|carrera|camino|ronda|corso)/i;

export const streetsBeforeNumber: Rule = (text) =>
  BEFORE_NUMBER.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index }): Span[] => {
      const second = whole.split(/ /)[1] ?? '';
      if (SPANISH_LEAD.test(whole) && !/^\p{Lu}|^de/u.test(second)) return [];
      return [withTown(text, index, index + whole.length)];
    }),
  );

const CAP = "\\p{Lu}[\\p{L}'.-]{1,25}";
const STATE =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';
const UK = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}';
/** What may follow the street, in this order; each as far as it goes. */
const TAILS: readonly RegExp[] = [
  /,? (?:(?:apt|apartment|flat|unit|suite|ste|floor|appt|wohnung|whg)\.? ?#?|#)\d{1,4}[a-z]?(?![\p{L}\d])/iuy,
  new RegExp(
    `,? (?:${CAP} ){0,2}${CAP},? [A-Z]{2},? [A-Z]\\d[A-Z] ?\\d[A-Z]\\d(?![\\p{L}\\d])`,
    'uy',
  ),
  new RegExp(`,? (?:${CAP} ){0,2}${CAP},? (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \\d{4}(?!\\d)`, 'uy'),
  new RegExp(`,? (?:${CAP} ){0,2}${CAP},? ${STATE}(?:,? \\d{5}(?:-\\d{4})?)?(?![\\p{L}\\d])`, 'uy'),
  new RegExp(`,? (?:[\\p{L}'.-]{2,20},? ){1,3}?${STATE},? \\d{5}(?:-\\d{4})?(?!\\d)`, 'iuy'),
  new RegExp(`,?\\s(?:${CAP},? ){0,3}${UK}(?![\\p{L}\\d])`, 'iuy'),
  new RegExp(
    `,?\\s(?:in )?(?:[A-Z]{1,2}-)?\\d{4,5}(?: [A-Z]{2})?,? ${CAP}(?:(?: |-)(?:am|an der|im|bei|de|la|sur|sous|${CAP})(?![\\p{L}])){0,3}`,
    'uy',
  ),
  /,? \d{5}(?:-\d{4})?(?![\d])/uy,
  new RegExp(`, ${CAP}(?: ${CAP}){0,2}(?=\\s*(?:$|[.,;!?\\n)]))`, 'uy'),
  /, (?:USA|U\.S\.A\.|UK|United Kingdom|England|Germany|Deutschland|France|España|Spain|Italy|Canada|Australia|Austria|Österreich|Schweiz)(?![\p{L}])/uy,
];

function withTown(text: string, start: number, streetEnd: number): Span {
  let end = streetEnd;
  for (const tail of TAILS) end = endOfMatch(tail, text, end);
  return { start, end, kind: 'address' };
}
