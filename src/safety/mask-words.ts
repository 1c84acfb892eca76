/** The words around a number that tell what it is, in the languages our customers write. */

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Words that say "a code comes next". A word ending in one of them counts too: "Türcode". */
export const CODE_WORD = any(
  'pins?',
  'codes?',
  'codigos?',
  'códigos?',
  'codice',
  'kod[eu]?',
  'claves?',
  'combinations?',
  'combos?',
  'kombination',
  'combinaison',
  'combinaci[oó]n',
  'combinazione',
  'geheimzahl',
  'kennzahl',
  'ziffernfolge',
  'passwords?',
  'passw[oö]rt',
  'kennwort',
  'mot de passe',
  'contrase[nñ]a',
  'senha',
  'wachtwoord',
  'otp',
  'nip',
  'şifre',
  'sifre',
  'hasło',
  'код[а-я]?',
  'пин',
  'пароль',
  'κωδικ[οό]ς',
  'الرمز',
  'رمز',
  'الكود',
  'كود',
  'कोड',
  'पिन',
  '密码',
  '密碼',
  '暗証番号',
  'コード',
  'パスコード',
  '비밀번호',
  '코드',
);

/** What before "code" makes it no code of a door, so that its number may be told. */
export const NO_DOOR_CODE =
  '(?:(?:errors?|err|faults?|failure|zip|post|postal|country|area|dial(?:l?ing)?|qr|bar|source|model|product|status|http|event|version|colou?r|smart|fehler|warning|diagnostic|trouble|blink|beep|response|reason|return|result|date|order)[ -]?|en|de|uni|power)';

/**
 * Units that make a number an amount, glued to it or after a space. No unit is here that is also a
 * verb or a small word ("4821 beeps twice", "4821 ma non apre"), for that would give a code away.
 */
export const UNIT = any(
  // electric, radio, data
  'mah|kwh|wh|mw|kw|mv|kv|volts?|watts?|amps?|ohms?',
  'khz|mhz|ghz|hz|kbps|mbps|bps|kbit|mbit|kib|mib|gib|kb|mb|gb|tb|bytes?|bits?|dbm|baud|fps|dpi|ppm|rpm|px|pixels?',
  // size, weight, warmth, light
  'mm|cm|km|metres?|meters?|inch(?:es)?|zoll|feet|foot|ft|yards?|miles?|kg|grams?|lbs?|oz|ml|psi|hpa|kpa|mbar|lux|lumens?',
  '° ?[cf]|°|℃|℉|degrees?|degrés?|grados?',
  // time
  'milliseconds?|millisekunden|ms|seconds?|secs?|sekunden?|sek|secondes?|segundos?',
  'minutes?|mins?|minuten?|minutos?|hours?|hrs?|stunden?|std|heures?|horas?|uhr|days?|tagen?|tage|jours?|d[ií]as?',
  'weeks?|wochen?|semaines?|semanas?|months?|monaten?|monate|mois|meses|years?|yrs?|jahren?|jahre|ann?[eé]es?|ans|años?',
  // how often, how many
  'times?(?! ?out)|fois|veces|(?<=00 ?)mal',
  'cycles?|zyklen|ciclos?|operations?|openings?|betätigungen|öffnungen|ouvertures?',
  'codes|users?|benutzer|nutzer|utilisateurs|usuarios|customers?|people|persons?|personen|guests|tenants',
  'fingerprints?|entries|slots|attempts|tries|versuche|reviews|stars|units|pieces|stück|steps|stairs|pages|square|sq',
  // money
  'dollars?|bucks|euros?|cents?|pounds|quid|francs?|franken|usd|eur|gbp|chf|cad|aud|pln|nok|dkk|inr|jpy|cny|rupees|yen|yuan|zloty|kroner|kronor|kr|zł|[$€£¥₹%‰]',
  'percent|prozent|pour ?cent|por ciento',
);

/** Units of one or two letters; glued to a number of any length. */
export const GLUED_UNIT = any('v', 'w', 'k', 'm', 's', 'h', 'g', 'ah', 'ma', 'x', 'db', 'bar');

/** "4-digit", "6 digits", "vierstellig". */
export const DIGITS_WORD =
  '(?:digits?|stellig\\p{L}*|stellen|ziffern?|zahlen|chiffres?|d[ií]gitos?|cifras?|cifre|cijfers?|characters?|chars?|zeichen|caractères?|caracteres|numbers? long|letters?)';

export const MONTH = any(
  'jan(?:uary|uar|vier)?',
  'jänner',
  'feb(?:ruary|ruar)?',
  'févr?(?:ier)?',
  'mar(?:ch|s|zo)?',
  'märz',
  'apr(?:il)?',
  'avril',
  'may',
  'mai',
  'mayo',
  'jun[ei]?',
  'juin',
  'junio',
  'jul[yi]?',
  'juillet',
  'julio',
  'aug(?:ust)?',
  'août',
  'agosto',
  'sept?(?:ember|embre|iembre)?',
  'o[ck]t(?:ober|obre|ubre)?',
  'nov(?:ember|embre|iembre)?',
  'de[cz](?:ember|embre)?',
  'déc(?:embre)?',
  'diciembre',
  'enero',
  'febrero',
  'abril',
);

/** Makers whose models bear a number as their whole name. */
export const BRAND = any(
  'schlage|kwikset|weiser|baldwin|yale|lockwood|august|nuki|tedee|danalock|ultraloq|u-?tec|xthings|igloohome|switchbot',
  'lockly|philips|ttlock|turbolock|sifely|tuya|smart life|hugolog|brinks|defiant|honeywell|alfred|kaadas|id ?lock',
  'frontpoint|loqed|aqara|wyze|aztech|blusafe|eufy|samsung|zigbang|veise|gerda|emtek|dormakaba|abus|burg-?wächter|nokia',
);

/** Verbs for what one does with a code at a keypad. */
export const ENTRY =
  '(?:typ(?:e|ed|ing)|enter(?:ed|ing|s)?|punch(?:ed|ing)?|press(?:ed|ing)?|key(?:ed)?|put(?:ting)?|dial(?:led|ed)?|tapp?(?:ed|ing)?|inputt?(?:ed)?|input|tried|try(?:ing)?|use[ds]?|using|set|eingegeben|eingeben|gebe|tippe|getippt|tapé|tape|saisi|marqué|marco|tecleo|introduje|pongo)';
