/** Makes broken bodies from good ones, the same ones for the same seed. */

const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '\u0000',
  '\u202e\u200b',
  '\ud800',
  'a'.repeat(5_000),
  '٣'.repeat(40),
  '9'.repeat(4_000),
  '<script>alert(1)</script>',
  "'; DROP TABLE activity; --",
  '{{constructor}}',
  [],
  {},
  [[[[[]]]]],
  { toString: 1, valueOf: null },
];

/** One body, as text: a good one with a few things in it replaced, removed, nested, or cut. */
export function mutate(good: object, random: () => number): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  // A copy each time, or a thing put into itself would have no end.
  const strange = (): unknown => structuredClone(pick(STRANGE));
  const body = structuredClone(good) as Record<string, unknown>;
  const times = 1 + Math.floor(random() * 3);
  for (let n = 0; n < times; n++) {
    let target = body;
    let key = pick(Object.keys(target).concat('extra'));
    const inner = target[key];
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner) && random() < 0.5) {
      target = inner as Record<string, unknown>;
      key = pick(Object.keys(target).concat('extra'));
    }
    const how = random();
    if (how < 0.6) target[key] = strange();
    else if (how < 0.75) delete target[key];
    else if (how < 0.85) target[key] = nest(strange(), Math.floor(random() * 60));
    else
      target[pick(['__proto__x', 'constructor', 'value', 'entities', 'attachments'])] = strange();
  }
  const text = JSON.stringify(body);
  const how = random();
  if (how < 0.8) return text;
  const at = Math.floor(random() * text.length);
  if (how < 0.88) return text.slice(0, at);
  if (how < 0.94) return text.slice(0, at) + pick(['"', '}', '\\', '\u0000', ',']) + text.slice(at);
  return pick(['', 'null', '[]', '"text"', 'NaN', '\ufeff{}', '{"a":1}{"b":2}']);
}

function nest(value: unknown, depth: number): unknown {
  let nested = value;
  for (let n = 0; n < depth; n++) nested = n % 2 === 0 ? [nested] : { a: nested };
  return nested;
}
