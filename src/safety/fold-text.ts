/** Makes the many spellings of one text equal, and knows where each character came from. */

export interface Folded {
  readonly text: string;
  /** The index in the original text where the folded character at `index` begins; its length past the end. */
  readonly at: (index: number) => number;
}

/** A row of plain letters, or a character with the marks on it, so that decomposed letters compose. */
const CLUSTER = /[\x20-\x7e\n\t]+(?=[\x20-\x7e\n\t]|$)|\P{M}\p{M}*|\p{M}+/gu;
const PLAIN = /^[\x20-\x7e\n\t]*$/;
const DROPPED = /^[\p{Cf}\p{Cc}]/u;
const DIGIT = /^\p{Nd}/u;

/** What NFKC leaves apart though people use it for the same thing. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2212\u2043\u02d7]/gu, '-'],
  [/[\p{Zs}\u2028\u2029]/gu, ' '],
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u3001\u060c\u066b\u066c]/g, ','],
  [/[\u3002\u00b7\u2022\u2219\u22c5\u2024\u30fb]/g, '.'],
  [/\u2044/g, '/'],
];

const ODD = new RegExp(ALIKE.map(([odd]) => odd.source).join('|'), 'u');

/** Digits in rings that have no decomposition: the first of each row and the value it stands for. */
const RINGED: readonly (readonly [number, number, number])[] = [
  [0x24ea, 0x24ea, 0],
  [0x24ff, 0x24ff, 0],
  [0x24f5, 0x24fd, 1],
  [0x2776, 0x277e, 1],
  [0x2780, 0x2788, 1],
  [0x278a, 0x2792, 1],
  [0x1f10b, 0x1f10b, 0],
  [0x1f10c, 0x1f10c, 0],
];

const RING =
  /^[\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{1f10b}\u{1f10c}]/u;

/**
 * NFKC; every Unicode digit as ASCII; control, zero-width and bidi characters gone (not `\n` and
 * `\t`), and the marks on a digit (variation selectors, keycaps, strokes); every dash as `-`, every
 * space as ` `, curly quotes straight. Letters keep their case.
 */
export function foldText(text: string): Folded {
  if (PLAIN.test(text)) return { text, at: (index) => Math.min(index, text.length) };

  const starts: number[] = [];
  const known = new Map<string, string>();
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const plain = PLAIN.test(cluster);
    const piece = plain ? cluster : (known.get(cluster) ?? foldCluster(cluster));
    known.set(cluster, piece);
    folded += piece;
    for (let i = 0; i < piece.length; i += 1) starts.push(plain ? index + i : index);
  }
  return { text: folded, at: (index) => starts[index] ?? text.length };
}

function foldCluster(cluster: string): string {
  if (DROPPED.test(cluster)) return '';
  if (RING.test(cluster)) return String(ringedDigit(cluster.codePointAt(0)!));

  let piece = cluster.normalize('NFKC');
  if (DIGIT.test(piece)) return piece.replace(/\p{M}/gu, '').replace(/\p{Nd}/gu, asciiDigit);
  if (ODD.test(piece)) for (const [odd, usual] of ALIKE) piece = piece.replace(odd, usual);
  return piece.replace(/\p{Nd}/gu, asciiDigit);
}

/** Unicode keeps the ten digits of a script side by side, so a digit's value is its place in its row. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function ringedDigit(code: number): number {
  const [first, , value] = RINGED.find(([first, last]) => code >= first && code <= last)!;
  return value + code - first;
}
