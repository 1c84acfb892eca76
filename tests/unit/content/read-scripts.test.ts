import { expect, it } from 'vitest';
import { readScripts } from '../../../src/content/read-scripts.ts';
import { writeContent } from './minimal-content.ts';

const SCRIPT = 'tests/conversations/power/no-response.yaml';

it('reads who says what, in the order of the files', () => {
  const root = writeContent({
    [SCRIPT]:
      '- title: It helps\n  turns:\n    - user: my lock is dead\n      bot: { flow: power/no-response }\n',
  });
  expect(readScripts(root)).toMatchObject([
    { file: 'power/no-response.yaml', title: 'It helps', turns: [{ user: 'my lock is dead' }] },
  ]);
});

it('finds none where there are no scripts', () => {
  expect(readScripts(writeContent())).toEqual([]);
});

it('says where a script has a mistake', () => {
  const root = writeContent({ [SCRIPT]: '- title: It helps\n  turn: []\n' });
  expect(() => readScripts(root)).toThrow(`${SCRIPT}:1:3 'turns' is missing`);
});
