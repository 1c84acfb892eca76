import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../src/safety/mask-secrets.ts';
import { readCases } from './read-cases.ts';

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

  /** A linear congruential generator (Numerical Recipes), so that every run sees the same codes. */
  function* randoms(seed: number): Generator<number, never> {
    let state = seed;
    for (;;) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      yield state / 2 ** 32;
    }
  }

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
