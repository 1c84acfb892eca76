/** Masks the name after "my name is" and its like. */
import { endOfMatch, type Rule, type Span, START } from './mask-span.ts';
import { BRAND } from './mask-words.ts';

const LEAD = new RegExp(
  `${START}(?:my (?:full |first |last |real |sur|given |family )?names?(?: is|'s|s| =|:| was)|(?<=^|[\\n.,!?] ?)name(?: is|'s)|i am called|i'm called|im called|i am named|i'm named|people call me|they call me|i go by` +
    '|mein(?: voller)? (?:name|vorname|nachname)(?: ist| lautet|:)|ich hei(?:ß|ss)e|ich werde|mijn naam is|ik heet' +
    "|je m'? ?appell?e|mon nom est|mon pr[ée]nom est|je me nomme|moi c'est" +
    '|me llamo|mi nombre es|me chamo|meu nome é|mi chiamo|il mio nome è|nazywam się|mam na imię|jag heter|меня зовут|我叫|私の名前は)' +
    '\\s{0,3}["\']?',
  'giu',
);
/** These also begin other sentences, so a written name must follow: "call me Jane". */
const UNSURE = new RegExp(
  `${START}(?:[Cc]all me|[Hh]ier ist|[Hh]ier spricht|[Tt]his is(?= \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?,? (?:speaking|here|from|again)))\\s(?=\\p{Lu}\\p{Ll})`,
  'gu',
);
const FIELD =
  /(?<=^|\n|[,;] ?)(?:full |first |last )?(?:name|nom|nombre|vorname|nachname|pr[ée]nom)\s?[:=]\s{0,2}/giu;
const TITLE = /(?:(?:dr|mr|mrs|ms|mx|prof|herr|frau|mme|m|sr|sra|doctor|ing)\.? ){0,2}/iuy;
const WRITTEN =
  /(?:\p{Lu}[\p{L}'-]*\p{Ll}[\p{L}'-]*|\p{Lu}\.)(?: (?:(?:de|da|do|dos|di|du|del|della|der|den|van|von|zu|bin|ibn|al|el|la|le|y|e|ter|ten|of)\b ?){0,3}(?:\p{Lu}[\p{L}'-]*\p{Ll}[\p{L}'-]*|\p{Lu}\.(?=\s))){0,4}/uy;
const LOOSE = /[\p{L}][\p{L}'-]{1,30}/uy;

/** Words that say something about a name, or go on after one, and are no part of it. */
const NO_NAME = new Set(
  (
    'not no now on in at is was isnt wrong still the a an my your his her our their missing gone listed spelled spelt misspelled shown displayed there here under too also already never and or but i im ive we you it its he she they so because with from for to of by as if that this what why who how can could would please pls help hi hello thanks thank lock locks door code pin key keypad app phone battery batteries number email account address wont cant dont doesnt have has had am are need want got just keeps keep does do did not.' +
    ' und oder aber ich mein meine ist nicht falsch das der die ein eine im auf bei mit von hat habe wohne brauche bitte hallo schloss tür' +
    " et mais je mon ma mes est pas la le les un une ne avec j'ai jai ai suis bonjour merci serrure porte" +
    ' y pero mi no es la el los una un con tengo soy hola gracias cerradura puerta necesito'
  ).split(' '),
);

const MAKER = new RegExp(`^${BRAND}$`, 'iu');

export const names: Rule = (text) => [
  ...[...text.matchAll(LEAD)].flatMap(({ 0: lead, index }) =>
    nameAt(text, index + lead.length, true),
  ),
  ...[...text.matchAll(UNSURE), ...text.matchAll(FIELD)].flatMap(({ 0: lead, index }) =>
    nameAt(text, index + lead.length, false),
  ),
];

function nameAt(text: string, index: number, loosely: boolean): Span[] {
  const start = index;
  const first = endOfMatch(TITLE, text, start);
  const written = endOfMatch(WRITTEN, text, first);
  if (written > first) {
    const word = /^[\p{L}'-]+/u.exec(text.slice(first))?.[0] ?? '';
    return NO_NAME.has(plain(word)) || MAKER.test(word)
      ? []
      : [{ start, end: written, kind: 'name' }];
  }
  const end = loosely ? looseEnd(text, first) : first;
  return end > first ? [{ start, end, kind: 'name' }] : [];
}

/** All small or all capitals: at most two words that are no words of the sentence. */
function looseEnd(text: string, index: number): number {
  let end = index;
  for (let words = 0; words < 2; words += 1) {
    const start = words === 0 ? end : end + 1;
    if (words > 0 && text[end] !== ' ') break;
    const next = endOfMatch(LOOSE, text, start);
    if (next === start || NO_NAME.has(plain(text.slice(start, next)))) break;
    end = next;
  }
  return end;
}

const plain = (word: string): string => word.toLowerCase().replace(/'/g, '');
