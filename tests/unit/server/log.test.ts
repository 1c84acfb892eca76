/** Every line is JSON with facts, and nothing secret gets through. */
import { expect, it } from 'vitest';
import { createLog } from '../../../src/server/log.ts';

function listen(level: 'info' | 'warn' = 'info') {
  const lines: Record<string, unknown>[] = [];
  return { lines, log: createLog({ level, write: (line) => void lines.push(JSON.parse(line)) }) };
}

it('writes a line for a turn', () => {
  const { lines, log } = listen();
  const turn = { turn: 't1', channel: 'directline', decision: 'start', replies: 2, ms: 3 };
  log.turn({ ...turn, flow: 'power/no-response', asked: undefined });
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      event: 'turn',
      ...turn,
      flow: 'power/no-response',
    },
  ]);
});

it('writes an error with what caused it', () => {
  const { lines, log } = listen('warn');
  log.info('not written');
  log.error('request failed', new Error('outer', { cause: new Error('inner') }), {
    requestId: 'r',
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ level: 'error', event: 'request failed', requestId: 'r' });
  expect(JSON.stringify(lines[0])).toMatch(/outer.*inner/);
});

it('keeps one line one line, whatever is in it', () => {
  const lines: string[] = [];
  const log = createLog({ level: 'info', write: (line) => void lines.push(line) });
  log.warn('x', { why: 'a\nb\u001b[31m\u202e' });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toContain('\n');
  expect(lines[0]).not.toContain('\u001b');
});

it.each(['text', 'token', 'authorization', 'resumeKey'])('hides a fact named %s', (name) => {
  const { lines, log } = listen();
  log.info('x', { [name]: 'canary' });
  expect(JSON.stringify(lines)).not.toContain('canary');
});
