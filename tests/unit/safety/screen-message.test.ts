import { expect, it } from 'vitest';
import type { Screened } from '../../../src/core/turn.ts';
import { screenMessage } from '../../../src/safety/screen-message.ts';

it.each<[string, string, Screened]>([
  [
    'leaves a plain message as it is',
    'my lock beeps three times',
    { masked: 'my lock beeps three times', safety: 'normal', hidden: [] },
  ],
  [
    'hides a code and sees no danger in it',
    'my code 4821 is refused',
    { masked: 'my code [code] is refused', safety: 'normal', hidden: ['code'] },
  ],
  [
    'hides a code and still sees the danger beside it',
    'my baby is locked in, the code is 4821',
    { masked: 'my baby is locked in, the code is [code]', safety: 'emergency', hidden: ['code'] },
  ],
  [
    'sees a request for the code of an address that it hides',
    'what is the code for 12 Oak Lane',
    { masked: 'what is the code for [address]', safety: 'bypass_refused', hidden: ['address'] },
  ],
  [
    'takes hidden writing marks out and still knows what they were for',
    'hello\u202Egnp.exe\u202C world',
    { masked: 'hellognp.exe world', safety: 'injection_ignored', hidden: [] },
  ],
])('%s', (_, text, screened) => {
  expect(screenMessage(text)).toEqual(screened);
});
