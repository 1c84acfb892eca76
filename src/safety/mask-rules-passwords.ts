/** Masks passwords, network keys and tokens that stand after the word for them. */
import { endOfMatch, type Rule, type Span, START } from './mask-span.ts';

const SECRET_WORD =
  '(?:pass ?phrase|pass ?words?|passwd|pwd|pw|passwor[dt]|passwörter|kennwort|mot de passe|mdp|contrase[nñ]a|senha|wachtwoord|hasło|пароль|パスワード|密码|密碼' +
  '|(?:wi-?fi|wlan|wireless|network|netzwerk|router|wpa2?|psk|security|encryption|hotspot)[ -]?(?:key|schlüssel|pass)' +
  '|cl[ée] (?:du )?wi-?fi|clave (?:del? )?(?:la )?(?:wi-?fi|red)|(?:api|secret|private|access|auth|bearer)[ -]?(?:key|token|secret)|bearer|token|jwt|secret|(?<!\\p{L})pass(?=\\s?[:=]))';

const WORD = new RegExp(`${START}(?:[\\p{L}]{0,12}-?)${SECRET_WORD}(?![\\p{L}])`, 'giu');

/** "for my wifi is", ":" or "=": how far the value may stand from its word. */
const LINK =
  /(?:\s{0,2}[("']{0,2}\s?(?:for|of|to|für|vom|von|pour|de|del|du|para|at|in|on|here)\s[^\n.,;:=!?\uE000]{1,40}?)?(?:\s{0,2}(?<!\p{L})(?:is|was|are|ist|war|lautet|heißt|est|était|es|era|'s|é|are)(?!['\p{L}])(?: now| still| currently| jetzt| just)?\s{0,2}:?|\s{0,3}(?::|=|->|=>|：)\s{0,3}(?:is )?|\s{1,2}-\s{1,2})\s{0,2}["'([]?/iuy;
const VALUE = /[^\s\uE000.,;!?][^\s\uE000]{2,63}/uy;

/** Without "is" or ":". */
const BARE = /[ \t]{1,2}(?:to |into |auf |zu |à |a )?["'([]?/iuy;

/** What people say about a password rather than what it is. */
const PROSE = new RegExp(
  `^(?:${[
    'not|now|no|wrong|reset|working|correct|incorrect|right|invalid|valid|expired|forgotten|lost|gone|changed|required|needed|missing|saved|stored|accepted|rejected|refused|denied|blocked',
    'the|this|that|these|those|your|his|her|their|our|and|but|for|from|with|what|which|where|when|how|why|who|there|here|then|than|too|also|still|always|never|only|just|very|really|again|already|yet',
    'same|different|unknown|empty|fine|good|okay|bad|strong|weak|secure|insecure|safe|short|long|longer|shorter|case|case-sensitive|sensitive|hidden|broken|stuck|set|asked|sent|being|at|least|more|less|about|above|below|see|in|on|at',
    'ok|please|help|thanks|something|anything|nothing|everything|default|old|new|known|easy|hard|simple|impossible|possible|out|off|one|two|three|supposed|going|used|asking|never|needed|written|printed|somewhere|under|behind|inside',
    'nicht|falsch|richtig|korrekt|vergessen|weg|gesperrt|abgelaufen|zurückgesetzt|ungültig|gültig|geändert|immer|auch|noch|schon|der|die|das|ein|eine|mein|kein|unbekannt|verloren|gleich|dasselbe|zu|und|aber',
    'pas|incorrect[e]?|oubli[ée]e?|faux|fausse|refus[ée]e?|bon|bonne|mauvais[e]?|perdue?|expir[ée]e?|invalide|correct[e]?|toujours|plus|trop|le|la|les|mon|ma|un|une|et|mais',
    'incorrect[oa]|correct[oa]|olvidad[oa]|mal[oa]?|perdid[oa]|caducad[oa]|inválid[oa]|válid[oa]|siempre|ya|muy|el|mi|una?|pero|igual|nuev[oa]',
    "isn't|isnt|anymore|right|\\p{Ll}{2,}ing|\\p{Ll}{3,}ed|\\p{Ll}{3,}ly|\\d{1,2}|\\[.*",
  ].join('|')})$`,
  'iu',
);

export const passwords: Rule = (text) =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Span[] => {
    const after = index + word.length;
    const linked = endOfMatch(LINK, text, after);
    const start = linked > after ? linked : endOfMatch(BARE, text, after);
    if (start === after) return [];
    const raw = text.slice(start, endOfMatch(VALUE, text, start));
    const value = raw.replace(/(?<=.)[.,;:!?)\]}"']{1,4}$/, '');
    const far = text.slice(after, linked).length > 16;
    const odd = isOdd(value);
    if (value.length < 3 || PROSE.test(value) || isLink(value)) return [];
    if (linked === after || far ? !odd : false) return [];
    return [{ start, end: start + value.length, kind: 'secret' }];
  });

/** No word of any language: without "is" or ":", only such a thing is taken for the secret itself. */
function isOdd(value: string): boolean {
  if (value.length < 6 || !/\p{L}/u.test(value)) return false;
  return /\d/.test(value) || /[#$%&*+=?@^_~!|\\<>]/.test(value);
}

const isLink = (value: string): boolean => /^(?:https?:|www\.)/i.test(value);
