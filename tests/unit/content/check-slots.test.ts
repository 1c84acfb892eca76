import { expect, it } from 'vitest';
import { type Changes, edit, mistakesIn } from './minimal-content.ts';

const slots = 'dialogs/slots.yaml';
const out = 'dialogs/access/locked-out.yaml';
const power = 'dialogs/power/no-response.yaml';
const declare = (name: string): Changes =>
  edit(
    out,
    'steps:\n',
    `slots:\n  ${name}:\n    ask: Which?\n    values: { one: [One], two: [Two] }\nsteps:\n`,
  );

it.each<[string, Changes, string]>([
  [
    'a slot two flows declare',
    declare('jump_start'),
    `${power}:6:3 'jump_start' is declared in access/locked-out already; a slot two flows ask is declared in dialogs/slots.yaml`,
  ],
  [
    'a slot of a flow with the name of a shared one',
    declare('lock_model'),
    `${out}:10:3 'lock_model' is in dialogs/slots.yaml already; ask that one, or take another name`,
  ],
  [
    'a slot of a flow with the name of a try',
    declare('fresh_batteries'),
    `${out}:10:3 'fresh_batteries' is a try in dialogs/tries.yaml already; a slot and a try need different names`,
  ],
  [
    'a shared slot with the name of a try',
    edit(slots, 'wipe_consent:', 'fresh_batteries:'),
    `${slots}:13:1 'fresh_batteries' is a try in dialogs/tries.yaml already; a slot and a try need different names`,
  ],
  [
    'an unsure that is no value',
    edit(slots, 'unsure: unknown', 'unsure: not_sure'),
    `${slots}:5:11 'lock_model' has no value 'not_sure'; known: unknown, acme-one, zenith`,
  ],
  [
    'a name of two values',
    edit(slots, 'outside: [Outside]', 'outside: [Outside, " INSIDE "]'),
    `${slots}:12:24 'INSIDE' is a name of 'inside' already`,
  ],
  [
    'a name of two values of a flow',
    edit(power, 'nothing]', 'it  works]'),
    `${power}:10:35 'it  works' is a name of 'lights_up' already`,
  ],
  [
    'a name of a value that is a name of a lock',
    edit(slots, 'no idea]', 'ACME 1]'),
    `${slots}:7:25 'ACME 1' is a name of the lock acme-one already`,
  ],
  [
    'a value that is a lock',
    edit(
      slots,
      '    unknown: [Not sure, no idea]\n',
      '    unknown: [Not sure]\n    zenith: [The top one]\n',
    ),
    `${slots}:8:5 'zenith' is a lock of the catalogue, which 'from: locks' adds`,
  ],
])('refuses %s', (_, changes, mistake) => {
  expect(mistakesIn(changes)).toEqual([mistake]);
});

it('accepts a name twice in one value, as button and as answer', () => {
  expect(mistakesIn(edit(slots, 'inside: [Inside]', 'inside: [Inside, inside]'))).toEqual([]);
});

it('takes a lock for what "not sure" stands for, if it is in the catalogue', () => {
  expect(mistakesIn(edit(slots, 'unsure: unknown', 'unsure: zenith'))).toEqual([]);
});
