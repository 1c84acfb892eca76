/** The words around a number that tell what it is, in the languages our customers write. */

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Words that say "a code comes next". A word ending in one of them counts too: "Türcode". */
export const CODE_WORD = any(
  'pins?',
  'codes?',
  'codigos?',
  'códigos?',
  'códi?',
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

/** Words before "code" that make it no code of a door, so that its number may be told. */
export const NO_DOOR_CODE = any(
  'errors?',
  'err',
  'faults?',
  'failure',
  'zip',
  'post',
  'postal',
  'country',
  'area',
  'dial',
  'dialling',
  'qr',
  'bar',
  'source',
  'model',
  'product',
  'status',
  'exit',
  'http',
  'event',
  'version',
  'colou?r',
  'smart',
  'power',
  'en',
  'de',
  'uni',
  'fehler',
  'alarm',
  'warning',
  'diagnostic',
  'trouble',
  'blink',
  'beep',
  'response',
  'reason',
  'return',
  'result',
  'date',
  'order',
);

/** Units that make a number an amount, glued to it or after a space. Longer ones stand first. */
export const UNIT = any(
  // electric, radio, data
  'mah|ah|kwh|wh|mw|kw|mv|kv|ma|volts?|watts?|amps?|ohms?',
  'khz|mhz|ghz|hz|kbps|mbps|bps|kbit|mbit|kib|mib|gib|kb|mb|gb|tb|bytes?|bits?|dbm|db|baud|fps|dpi|ppm|rpm|px|pixels?',
  // size, weight, warmth, light
  'mm|cm|km|metres?|meters?|inch(?:es)?|zoll|feet|foot|ft|yards?|miles?|kg|grams?|gr|lbs?|oz|ml|psi|hpa|kpa|mbar|bar|lux|lumens?|nm',
  '° ?[cf]|°|℃|℉|degrees?|grad|degrés?|grados?',
  // time
  'milliseconds?|millisekunden|ms|seconds?|secs?|sekunden?|sek|secondes?|segundos?',
  'minutes?|mins?|minuten?|minutos?|hours?|hrs?|stunden?|std|heures?|horas?|uhr|days?|tagen?|tage|jours?|d[ií]as?',
  'weeks?|wochen?|semaines?|semanas?|months?|monaten?|monate|mois|mes|meses|years?|yrs?|jahren?|jahre|ann?[eé]es?|ans|años?',
  // how often, how many
  'times?(?! ?out)|mal|fois|veces|x',
  'cycles?|zyklen|ciclos?|operations?|openings?|betätigungen|öffnungen|ouvertures?|presses',
  'codes|users?|benutzer|nutzer|utilisateurs|usuarios|customers?|people|persons?|personen|guests?|tenants?',
  'fingerprints?|prints|locks|entries|events?|logs|records|slots?|attempts?|tries|versuche|reviews?|stars?|units|pieces|stück|steps|stairs|lines|pages|square|sq',
  // money
  'dollars?|bucks|euros?|cents?|pounds?|quid|francs?|franken|usd|eur|gbp|chf|cad|aud|pln|sek|nok|dkk|inr|jpy|cny|kr|zł|[$€£¥₹%‰]',
  'percent|prozent|pour ?cent|por ciento',
);

/** Units that are also names of letters or short words; they must be glued, or follow a short number. */
export const SHORT_UNIT = any('v', 'w', 'a', 'k', 'm', 's', 'h', 'g', 'l', 'c', 'f', 'in', 'd', 'n', 'nm', "''?", '"');

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
