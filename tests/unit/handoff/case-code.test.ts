import { expect, it } from 'vitest';
import { findCaseCode } from '../../../src/core/case-code.ts';
import { newCaseCode } from '../../../src/handoff/case-code.ts';
import { screenMessage } from '../../../src/safety/screen-message.ts';

const random = (bytes: number): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64url');

it('is found again in a message, also after masking', () => {
  for (let round = 0; round < 300; round++) {
    const code = newCaseCode(random);
    expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{5}-[BCDFGHJKLMNPQRSTVWXZ]{5}$/);
    for (const text of [code, `my case is ${code}`, code.toLowerCase(), `number ${code}.`])
      expect(findCaseCode(screenMessage(text).masked), text).toBe(code);
  }
});
