import { expect, it } from 'vitest';
import { type Changes, edit, MINIMAL, mistakesIn } from './minimal-content.ts';

const outToPower = edit(
  'dialogs/access/locked-out.yaml',
  '  - handoff: urgent\n',
  '  - go: power/no-response\n',
);

const third = MINIMAL['dialogs/access/locked-out.yaml']
  .replace('label: locked_out', 'label: third')
  .replace('title: I am locked out', 'title: A third')
  .replaceAll('  - i', '  - third i')
  .replace('  - the door', '  - third door');

it.each<[string, Changes, readonly string[]]>([
  [
    'itself',
    edit('dialogs/access/locked-out.yaml', 'handoff: urgent', 'go: access/locked-out'),
    [
      'dialogs/access/locked-out.yaml:11:9 this flow reaches itself: access/locked-out -> access/locked-out',
    ],
  ],
  [
    'a flow that leads back',
    outToPower,
    [
      'dialogs/access/locked-out.yaml:11:9 this flow reaches itself: ' +
        'access/locked-out -> power/no-response -> access/locked-out',
    ],
  ],
  [
    'two flows that lead back, each its own way',
    {
      ...edit(
        'dialogs/access/locked-out.yaml',
        '  - handoff: urgent\n',
        '  - try: fresh_batteries\n    then: { worked: [{ go: app/third }] }\n  - go: power/no-response\n',
      ),
      'dialogs/app/third.yaml': third.replace('handoff: urgent', 'go: access/locked-out'),
    },
    [
      'dialogs/access/locked-out.yaml:12:28 this flow reaches itself: ' +
        'access/locked-out -> app/third -> access/locked-out',
      'dialogs/power/no-response.yaml:24:9 this flow reaches itself: ' +
        'power/no-response -> access/locked-out -> power/no-response',
    ],
  ],
  [
    'a circle it is not part of',
    {
      ...edit('dialogs/access/locked-out.yaml', 'handoff: urgent', 'go: app/third'),
      'dialogs/app/third.yaml': third.replace('handoff: urgent', 'go: app/third'),
    },
    ['dialogs/app/third.yaml:11:9 this flow reaches itself: app/third -> app/third'],
  ],
])('names the circle of a flow that goes to %s', (_, changes, mistakes) => {
  expect(mistakesIn(changes)).toEqual(mistakes);
});

it('accepts two ways to one flow', () => {
  const twice = {
    'dialogs/app/third.yaml': third.replace('handoff: urgent', 'go: access/locked-out'),
  };
  expect(mistakesIn(twice)).toEqual([]);
});
