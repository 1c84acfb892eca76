import { describe, expect, it } from 'vitest';
import {
  readButton,
  readCommand,
  readHere,
} from '../../../../src/channels/teams-desk/read-command.ts';
import { content } from '../../../handoff/rig.ts';

const { desk } = content;

describe('readCommand', () => {
  it.each([
    ['/note call back', { verb: 'note', rest: 'call back' }],
    ['!NOTE two\nlines', { verb: 'note', rest: 'two\nlines' }],
    ['/use bcdfg-hjklm', { verb: 'use', case: 'BCDFG-HJKLM' }],
    ['/take', { verb: 'claim', rest: '' }],
    ['/close follow-up 2', { verb: 'close', rest: 'follow-up 2' }],
    ['/nothing', { verb: 'unknown', name: '/nothing' }],
    ['/desk here', { verb: 'unknown' }],
  ])('reads %j', (text, command) => {
    expect(readCommand(text, desk)).toMatchObject(command);
  });

  it.each(['note this', 'and / or', '1/2', '/', '//x', ''])('leaves %j to the customer', (text) => {
    expect(readCommand(text, desk)).toBe(undefined);
  });
});

describe('readButton', () => {
  it('reads what our cards send, with their fields', () => {
    const value = { desk: { verb: 'note', case: 'C' }, text: 'hello', n: 5 };
    expect(readButton(value)).toMatchObject({ verb: 'note', case: 'C', fields: { text: 'hello' } });
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    { choice: 'a' },
    { desk: 'x' },
    { desk: { verb: 'here' } },
    { desk: { verb: 'toString' } },
  ])('takes %j for nothing of ours', (value) => {
    expect(readButton(value)).toBe(undefined);
  });
});

it('reads where cases are to appear', () => {
  expect(readHere(' Desk here ', desk)).toEqual({ team: '' });
  expect(readHere('desk here Warranty', desk)).toEqual({ team: 'Warranty' });
  expect(readHere('desk hereabouts', desk)).toBe(undefined);
});
