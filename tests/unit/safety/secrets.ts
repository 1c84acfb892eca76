/** Makes up codes, phones, e-mails and addresses, in many spellings and sentences, the same in every run. */

export interface Secret {
  readonly kind: 'code' | 'phone' | 'email' | 'address';
  /** As it is written in the message. */
  readonly secret: string;
  /** The message around it, with `{}` in its place. */
  readonly sentence: string;
}

export const messageOf = ({ secret, sentence }: Secret): string => sentence.replace('{}', secret);

/** A linear congruential generator (Numerical Recipes). Numbers from 0 up to, but not, 1. */
export function* randoms(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const ENGLISH = 'zero one two three four five six seven eight nine'.split(' ');
const GERMAN = 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' ');
const FRENCH = 'zéro un deux trois quatre cinq six sept huit neuf'.split(' ');
const SPANISH = 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');

const each = (digits: string, to: (digit: string) => string, between: string): string =>
  [...digits].map(to).join(between);
const same = (digit: string): string => digit;
const from = (zero: number) => (digit: string) => String.fromCodePoint(zero + Number(digit));

type Spelling = (digits: string) => string;
const CODE_SPELLINGS: readonly Spelling[] = [
  same,
  same,
  (it) => `${it}#`,
  (it) => each(it, same, ' '),
  (it) => each(it, same, '-'),
  (it) => each(it, same, '.'),
  (it) => each(it, same, ', '),
  (it) => `${each(it, same, '\uFE0F\u20E3')}\uFE0F\u20E3`,
  (it) => each(it, same, '\u200B'),
  (it) => each(it, from(0xff10), ''),
  (it) => each(it, from(0x0660), ''),
  (it) => each(it, from(0x0966), ''),
  (it) => each(it, (digit) => ENGLISH[Number(digit)]!, ' '),
  (it) => each(it, (digit) => GERMAN[Number(digit)]!, '-'),
  (it) => each(it, (digit) => FRENCH[Number(digit)]!, ' '),
  (it) => each(it, (digit) => SPANISH[Number(digit)]!, ', '),
];
const CODE_SENTENCES = [
  '{}',
  'my code is {}',
  'My PIN: {}!',
  'pin {} does not work',
  'the passcode was {} until yesterday',
  'code={};',
  '({}) is my master code',
  'I typed {} and nothing happens',
  'the door wont take {} any more',
  'used {} all year, now red light',
  'guest code {} expired',
  'hello, please help. {}. thanks',
  'changed it to {} and now it is stuck',
  'mein Code {} geht nicht',
  'PIN lautet {}',
  'le code est {} depuis hier',
  'mi clave es {} y no abre',
  'first line\n{}\nlast line',
  'combination {} is wrong, error 17',
  'door says no to {}, battery 80 %',
  'YRD226 keypad: {}',
  'firmware 2.4.1, still refuses {}',
];

const PHONE_SPELLINGS: readonly Spelling[] = [
  (it) => `+1 ${it.slice(0, 3)} ${it.slice(3, 6)} ${it.slice(6)}`,
  (it) => `(${it.slice(0, 3)}) ${it.slice(3, 6)}-${it.slice(6)}`,
  (it) => `${it.slice(0, 3)}-${it.slice(3, 6)}-${it.slice(6)}`,
  (it) => `${it.slice(0, 3)}.${it.slice(3, 6)}.${it.slice(6)}`,
  (it) => `+49 ${it.slice(0, 3)} ${it.slice(3)}`,
  (it) => `0049 ${it.slice(0, 3)} ${it.slice(3)}`,
  (it) => `+33 6 ${each(it.slice(2), same, '').replace(/(\d\d)(?=\d)/g, '$1 ')}`,
  (it) => `0${it.slice(0, 3)}/${it.slice(3)}`,
  (it) => `+44 7${it.slice(0, 3)} ${it.slice(3, 9)}`,
  (it) => `+34${it.slice(0, 9)}`,
  (it) => each(`+1${it}`, (sign) => (sign === '+' ? sign : from(0xff10)(sign)), ''),
];
const PHONE_SENTENCES = [
  'call me on {}',
  'my number is {}',
  '{}',
  'please ring {} after 6 pm',
  'phone: {}, the lock beeps 3 times',
  'Rufnummer {} bitte',
  'mon numéro est le {}',
  'mi teléfono es {}',
  'reach me at {} or here',
  'tel {}',
];

const NAMES = ['jane', 'omar', 'li', 'sven', 'zoe', 'marta', 'pedro', 'anouk'];
const HOSTS = [
  'example.com',
  'mail.example.org',
  'gmail.com',
  'web.de',
  'orange.fr',
  'firma-gmbh.de',
];
const EMAIL_SPELLINGS: readonly Spelling[] = [
  same,
  same,
  (it) => it.toUpperCase(),
  (it) => it.replace('@', ' at ').replaceAll('.', ' dot '),
  (it) => it.replace('@', ' [at] '),
  (it) => it.replace('@', '(at)'),
  (it) => `<${it}>`,
  (it) => `mailto:${it}`,
];
const EMAIL_SENTENCES = [
  'write to {}',
  'my e-mail is {}',
  '{}',
  'account {} cannot log in',
  'Meine Adresse {} wird nicht erkannt',
  'mon courriel : {}',
  'mi correo {} no recibe nada',
  'the invite went to {}, nothing came',
];

const STREETS = [
  'Oak Lane',
  'Maple Street',
  'Mill Road',
  'High Street',
  'Station Avenue',
  'King Street',
];
const ADDRESS_SPELLINGS: readonly ((n: number, street: string) => string)[] = [
  (n, street) => `${n} ${street}`,
  (n, street) => `${n} ${street}, Springfield, IL 62704`,
  (n, street) => `Flat ${(n % 9) + 1}, ${n} ${street}`,
  (n, street) => `${n} ${street.toLowerCase()}`,
  (n) => `Lindenstraße ${n}, 10115 Berlin`,
  (n) => `Bahnhofstr. ${n}`,
  (n) => `${n} rue de la Paix`,
  (n) => `Calle Mayor ${n}`,
  (n, street) => `${n}b ${street}`,
];
const ADDRESS_SENTENCES = [
  'I live at {}',
  'the lock is at {}',
  'come to {}',
  '{}',
  'my address is {}, please send someone',
  'it is the door of {}',
  'ship the part to {}',
];

/** One secret of each kind in turn; `count` of them. Codes have four to eight digits. */
export function makeSecrets(count: number, seed: number): readonly Secret[] {
  const random = randoms(seed);
  const below = (limit: number): number => Math.floor(random.next().value * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const digits = (length: number): string =>
    Array.from({ length }, (_, at) => (at === 0 ? 2 + below(8) : below(10))).join('');
  const makers: readonly (() => Secret)[] = [
    () => ({
      kind: 'code',
      secret: pick(CODE_SPELLINGS)(digits(4 + below(5))),
      sentence: pick(CODE_SENTENCES),
    }),
    () => ({
      kind: 'phone',
      secret: pick(PHONE_SPELLINGS)(digits(10)),
      sentence: pick(PHONE_SENTENCES),
    }),
    () => ({
      kind: 'email',
      secret: pick(EMAIL_SPELLINGS)(`${pick(NAMES)}.${pick(NAMES)}${digits(6)}@${pick(HOSTS)}`),
      sentence: pick(EMAIL_SENTENCES),
    }),
    () => ({
      kind: 'address',
      secret: pick(ADDRESS_SPELLINGS)(1 + below(999), pick(STREETS)),
      sentence: pick(ADDRESS_SENTENCES),
    }),
  ];
  return Array.from({ length: count }, (_, at) => makers[at % makers.length]!());
}
