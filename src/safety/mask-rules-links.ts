/** Masks what links and e-mail addresses tell about a person. */
import { claims, END, type Rule, type Span, START } from './mask-span.ts';

const URL = /(?<![\p{L}\p{N}])(?:[a-z][a-z\d+.-]{1,15}:\/\/|www\.)[^\s"'<>\uE000]{1,2000}/giu;
/** A host without a scheme counts as a link only with a path or a `key=`. */
const BARE =
  /(?<![\p{L}\p{N}@/._-])(?:[\p{L}\d-]{1,40}\.){1,4}\p{L}{2,12}(?::\d{1,5})?(?:\/|\?(?=\w{1,40}=))[^\s"'<>\uE000]{1,2000}/giu;

/** Scheme, host and path stay; user-info goes, query and fragment become `[query]`. */
export const links: Rule = (text) =>
  [...text.matchAll(URL), ...text.matchAll(BARE)].flatMap(({ 0: whole, index }) => {
    const url = whole.replace(/[.,;:!?)\]}*]{1,4}$/, '');
    return partsOf(url).map((part) => ({
      ...part,
      start: index + part.start,
      end: index + part.end,
    }));
  });

function partsOf(url: string): Span[] {
  const scheme = url.indexOf('://');
  const host = scheme < 0 ? 0 : scheme + 3;
  const authority = /^[^/?#]*/.exec(url.slice(host))![0];
  const user = host + authority.lastIndexOf('@') + 1;
  const found = url.search(/[?#]/);
  const query = found < 0 ? url.length : found;

  const kept: Span = { start: user, end: query, kind: 'keep' };
  const hidden: Span[] = [
    { start: host, end: user, kind: 'link', shown: '' },
    { start: query, end: url.length, kind: 'link', shown: '[query]' },
  ];
  return [kept, ...hidden.filter(({ start, end }) => end > start)];
}

const LABEL = '[\\p{L}\\d-]{1,63}';
const WORD = '[\\p{L}\\d_+-]{1,40}';
const spoken = (at: string, dot: string) => ({
  said: new RegExp(`${START}${dot}${END}`, 'iu'),
  at: `(?: ?[\\[({] ?(?:${at}|@) ?[\\])}] ?| (?:${at}) |(?<! ) ?@ ?)`,
  dot: `(?: ?[\\[({] ?(?:${dot}|\\.) ?[\\])}] ?| (?:${dot}) )`,
});
const LANGUAGES = [
  spoken('at', 'dot'),
  spoken('at|ät', 'punkt'),
  spoken('arobase', 'point'),
  spoken('arroba', 'punto'),
];
const local = (dot: string) => `${WORD}(?:(?:\\.|${dot}| underscore | dash | hyphen )${WORD}){0,3}`;
/** Words before "at" in plain prose: "bought at example dot com". */
const PROSE =
  '(?:bought|purchased|ordered|sold|look|looked|looking|found|available|shop|shopping|is|it|was|me|us|you|them|online|seen|registered|here|there|or|and)';
const MAILERS =
  '(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|web|proton|protonmail|t-online|freenet|orange|free|wanadoo|laposte|mail|yandex|qq|163)';

const FIRST = `(?<![\\p{L}\\p{N}_+-])(?!${PROSE} )`;

const written = claims(
  'email',
  new RegExp(
    `(?<![\\p{L}\\d._%+'-])[\\p{L}\\d._%+'-]{1,64}@(?=[\\p{L}\\d.-]{0,60}\\p{L})${LABEL}(?:\\.${LABEL}){0,5}`,
    'giu',
  ),
);
const atMailer = claims(
  'email',
  new RegExp(
    `${FIRST}${local('(?: dot )')}(?: ?[\\[({] ?at ?[\\])}] ?| (?:at|ät|arobase|arroba) )${MAILERS}\\.(?:com|net|org|\\p{L}\\p{L})${END}`,
    'giu',
  ),
);
/** A plain "at" makes an address of what already looks like one: "jane.doe at example.com". */
const atHost = claims(
  'email',
  new RegExp(
    `${FIRST}(?:${WORD}[._]${WORD}|(?<=mail(?: address)?(?: is|:)? )${WORD}) at (?:${WORD}\\.){1,3}\\p{L}{2,12}${END}`,
    'giu',
  ),
);
const apart = claims(
  'email',
  new RegExp(
    `${FIRST}${local('(?: dot )')} ?(?:@|[\\[(]at[\\])]) ?${WORD}(?:\\.${WORD}){0,3}\\.\\p{L}{2,12}${END}`,
    'giu',
  ),
);
const said = LANGUAGES.map(({ said: hint, at, dot }) => ({
  hint,
  rule: claims(
    'email',
    new RegExp(
      `${FIRST}${local(dot)}${at}${WORD}(?:(?:${dot}|\\.)${WORD}){0,3}${dot}\\p{L}{2,12}${END}`,
      'giu',
    ),
  ),
}));
const MAILER = new RegExp(MAILERS, 'i');

/** As written, and as said: "jane dot doe at example dot com". Most texts hold no hint of either. */
export const emails: Rule = (text) => [
  ...(text.includes('@') ? written(text) : []),
  ...(/@|[[(]at[\])]/i.test(text) ? apart(text) : []),
  ...(/ at /i.test(text) ? atHost(text) : []),
  ...(MAILER.test(text) ? atMailer(text) : []),
  ...said.flatMap(({ hint, rule }) => (hint.test(text) ? rule(text) : [])),
];
