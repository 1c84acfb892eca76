import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../src/safety/mask-secrets.ts';
import { readCases } from './read-cases.ts';
import { makeSecrets, messageOf, randoms } from './secrets.ts';

const cases = [
  ...readCases('tests/cases/redaction.tsv'),
  ...readCases('tests/cases/masking-more.tsv'),
];

describe('masks', () => {
  it.each(cases)('$why: $text', ({ text, expected }) => {
    expect(maskSecrets(text).masked).toBe(expected);
  });
});

it('changes nothing when it masks what is masked', () => {
  const once = cases.map(({ text }) => maskSecrets(text).masked);
  expect(once.map((masked) => maskSecrets(masked))).toEqual(
    once.map((masked) => ({ masked, hidden: [] })),
  );
});

it('changes nothing when all cases stand in one message and it is masked twice', () => {
  for (let from = 0; from < cases.length; from += 40) {
    const text = cases
      .slice(from, from + 40)
      .map((one) => one.text)
      .join('. ');
    const { masked } = maskSecrets(text);
    expect(maskSecrets(masked)).toEqual({ masked, hidden: [] });
  }
});

it.each<[string, readonly string[]]>([
  ['hello', []],
  ['code 4821, again 4821', ['code']],
  ['code 4821\nphone 555-123-4567', ['code', 'phone']],
  ['jane@example.com at 12 Oak Lane', ['email', 'address']],
  ['https://x.example/reset?token=abc', ['link']],
  ['https://jane:pw@cam.example/', ['link']],
  ['my name is Jane, S/N: K7H299', ['name', 'serial']],
  ['card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00', ['card', 'iban']],
  ['IP 8.8.8.8 has MAC 00:1A:2B:3C:4D:5E', ['ip', 'device-id']],
  ['password: hunter2', ['secret']],
  ['[code] was hidden before', []],
])('tells what it hid in %j', (text, hidden) => {
  expect(new Set(maskSecrets(text).hidden)).toEqual(new Set(hidden));
  expect(maskSecrets(text).hidden).toHaveLength(hidden.length);
});

describe('a random code', () => {
  const SENTENCES = [
    '{}',
    'my code is {}',
    'My PIN: {}!',
    'pin {} does not work',
    'the passcode was {} until yesterday',
    'code={};',
    '({}) is my master code',
    'I typed {} and nothing happens',
    'I typed in {} this morning',
    'used {} all year',
    '{} does not open the door',
    'guest code {} expired',
    'hello, please help. {}. thanks',
    'my lock beeps, {} is refused',
    'changed it to {} and now it is stuck',
    'mein Code {} geht nicht',
    'PIN lautet {}',
    'le code est {} depuis hier',
    'mi clave es {} y no abre',
    'il codice è {} ma non apre',
    'first line\n{}\nlast line',
    'combination {} is wrong, error 17',
    'door says no to {}, battery 80 %',
    'Is {} too easy?',
    'verification code {}',
    'YRD226 keypad: {}',
  ];
  const WORDS = 'zero one two three four five six seven eight nine'.split(' ');
  const WORTE = 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' ');
  const digitsFrom = (zero: number) => (digits: string) =>
    [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
  const SPELLINGS: readonly ((digits: string) => string)[] = [
    (digits) => digits,
    (digits) => [...digits].join(' '),
    (digits) => [...digits].join('-'),
    (digits) => [...digits].join('.'),
    (digits) => [...digits].join(', '),
    (digits) => [...digits].join('\uFE0F\u20E3').concat('\uFE0F\u20E3'),
    (digits) => [...digits].join('\u200B'),
    digitsFrom(0xff10),
    digitsFrom(0x0660),
    digitsFrom(0x0966),
    (digits) => [...digits].map((digit) => WORDS[Number(digit)]).join(' '),
    (digits) => [...digits].map((digit) => WORTE[Number(digit)]).join('-'),
  ];

  it.each(SENTENCES)('never leaks in %j', (sentence) => {
    const random = randoms(SENTENCES.indexOf(sentence) + 1);
    const leaks: string[] = [];
    for (let round = 0; round < 240; round += 1) {
      const length = 4 + Math.floor(random.next().value * 5);
      const code = Array.from({ length }, () => Math.floor(random.next().value * 10)).join('');
      const text = sentence.replace('{}', SPELLINGS[round % SPELLINGS.length]!(code));
      if (maskSecrets(text).masked !== sentence.replace('{}', '[code]')) leaks.push(text);
    }
    expect(leaks).toEqual([]);
  });
});

describe('however long or odd the text', () => {
  const family = '👨‍👩‍👧‍👦';
  it.each<[string, string]>([
    ['4,000 digits', '7'.repeat(4000)],
    ['4,000 at signs', '@'.repeat(4000)],
    ['4,000 spaces', ' '.repeat(4000)],
    ['4,000 dashes', '-'.repeat(4000)],
    ['2,000 single digits', '1 '.repeat(2000)],
    ['1,000 codes', '4821'.padEnd(5).repeat(800)],
    ['one letter and 3,999 marks', `a${'\u0301'.repeat(3999)}`],
    ['emoji', '😀'.repeat(3000)],
    ['families of emoji', family.repeat(800)],
    ['halves of characters', '\uD83D'.repeat(4000)],
    ['null characters', '\0'.repeat(4000)],
    ['digits of another script', '٤٨٢١ '.repeat(1000)],
    ['a million digits', '4'.repeat(1_000_000)],
    ['a million characters of codes', 'code 4821 '.repeat(100_000)],
    ['words before at', 'a at '.repeat(800)],
    ['addresses without an end', '12 Oak '.repeat(600)],
  ])('it reads %s to the end, gives at most 4,000 characters, and the same again', (_, text) => {
    const { masked } = maskSecrets(text);
    expect(masked.length).toBeLessThanOrEqual(4000);
    expect(masked.isWellFormed()).toBe(true);
    expect(maskSecrets(masked).masked).toBe(masked);
  });

  it('cuts after 4,000 characters, between two of them', () => {
    expect(maskSecrets('a'.repeat(5000)).masked).toBe('a'.repeat(4000));
    expect(maskSecrets(`${'a'.repeat(3999)}😀`).masked).toBe('a'.repeat(3999));
  });

  it('hides a number that the cut would make too short to be known', () => {
    const { masked } = maskSecrets(`${'a '.repeat(1998)}x 4821 is my code`);
    expect(masked).not.toMatch(/\d/);
  });

  it('takes out what cannot be seen, and nothing else', () => {
    const seen = 'Grüße 👍🏽 ½ ﬁ １ “ok”\n\t—';
    expect(maskSecrets(seen).masked).toBe(seen);
    expect(maskSecrets(`\u202Ea\u200B\u2066b\u0000\u001Bc\uFEFF\u{E0041}`).masked).toBe('abc');
  });
});

/** Twenty thousand take longer than a quick test should; `npm run soak` makes them all. */
const COUNT = process.env['SOAK'] ? 20_000 : 2_000;

it(`leaves nothing of ${COUNT} made-up codes, phones, e-mails and addresses`, {
  timeout: 120_000,
}, () => {
  const token = /^(?:<|mailto:)?\[(?:code|phone|email|address)\][>#]?$/;
  const leaks = makeSecrets(COUNT, 1).filter((secret) => {
    const { masked } = maskSecrets(messageOf(secret));
    const [before, after] = secret.sentence.split('{}') as [string, string];
    const hidden = masked.slice(before.length, masked.length - after.length);
    return !masked.startsWith(before) || !masked.endsWith(after) || !token.test(hidden);
  });
  expect(leaks).toEqual([]);
});

it('leaves 500 technical sentences as they are', () => {
  const sentences = readFileSync('tests/cases/technical.txt', 'utf8').trimEnd().split('\n');
  expect(sentences.length).toBeGreaterThanOrEqual(500);
  const masked = sentences.map((sentence) => maskSecrets(sentence).masked);
  expect(masked.filter((text, index) => text !== sentences[index])).toEqual([]);
});

describe('the work', () => {
  const SMALL = 250;
  const LARGE = 4000;
  /** The quickest of several runs: what else the machine does only ever makes a run slower. */
  const quickest = (text: string, times: number): number => {
    const runs = Array.from({ length: 15 }, () => {
      const start = performance.now();
      for (let i = 0; i < times; i += 1) maskSecrets(text);
      return (performance.now() - start) / times;
    });
    return Math.min(...runs);
  };

  // Sixteen times the text: linear work grows sixteenfold, quadratic work 256fold.
  it.each([
    'code 4821 ',
    '4-8-',
    '1.',
    '+49 151 ',
    '12 Oak ',
    'a.b@c.de ',
    'a at ',
    'my name is A ',
    'http://a.b/?c=',
    'lock door keypad ',
  ])('grows with the text and not with its square: %j', { timeout: 60_000 }, (part) => {
    const small = part.repeat(SMALL / part.length);
    const large = part.repeat(LARGE / part.length);
    maskSecrets(large);
    expect(quickest(large, 1) / quickest(small, 10)).toBeLessThan(100);
  });
});
