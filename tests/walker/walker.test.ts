/**
 * Plays conversations nobody wrote: 300 each time, 5,000 with SOAK=1. The seeds are fixed, so a
 * failure names its seed and can be played again: `WALK=<seed> npx vitest run tests/walker`.
 */
import { expect, it } from 'vitest';
import { createAssistant, readAll } from '../../src/assistant.ts';
import { type Walked, walk } from './walk.ts';

const { SOAK, WALK } = process.env;
const SEEDS = SOAK ? 5000 : 300;
const assistant = createAssistant(readAll('.'), '0800 555 0100');

it(`${SEEDS} conversations by chance end well`, {
  timeout: SOAK ? 1_200_000 : 120_000,
}, async () => {
  const seeds = WALK ? [Number(WALK)] : Array.from({ length: SEEDS }, (_, seed) => seed);
  const walks: Walked[] = [];
  for (const seed of seeds) walks.push(await walk(assistant, seed));
  const bad = walks.filter(({ wrong }) => wrong.length > 0);
  const shown = bad.map(({ wrong, transcript }) => `${wrong.join('; ')}\n${transcript}`);
  if (WALK) console.log(walks[0]?.transcript);
  expect(bad.length, shown.slice(0, Number(process.env['SHOW'] ?? 3)).join('\n\n')).toBe(0);

  // A walker that meets little proves little.
  const met = new Set(walks.flatMap((one) => one.met));
  expect([...met]).toEqual(
    expect.arrayContaining(['continue', 'start', 'answer', 'handoff', 'control', 'rephrase']),
  );
});
