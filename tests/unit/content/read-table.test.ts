import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/content/read-table.ts';

const place = (line: number, message: string) => ({ file: 'a.md', line, column: 1, message });
const read = (text: string) => readTable(text.split('\n'), 0, place);
const GOOD = 'The answer.\n\n| What | Restart |\n|---|---|\n| Cost | None |\n| Time | Short |\n';

describe('readTable', () => {
  it('takes the table out and leaves all other lines in their place', () => {
    const { table, lines, mistakes } = read(`${GOOD}\n## More?\n\nYes.`);
    expect(mistakes).toEqual([]);
    expect(table).toEqual({
      columns: ['What', 'Restart'],
      rows: [
        ['Cost', 'None'],
        ['Time', 'Short'],
      ],
    });
    const empty = Array<string>(6).fill('');
    expect(lines).toEqual(['The answer.', ...empty, '## More?', '', 'Yes.']);
  });

  it('finds none in an article without one', () => {
    expect(read('The answer.\n\n## More?\n\nYes.')).toEqual({
      lines: ['The answer.', '', '## More?', '', 'Yes.'],
      mistakes: [],
    });
  });

  it.each([
    ['one column', '| A |\n|---|\n| b |', 1, '2 to 4 columns; found 1'],
    ['five columns', '|a|b|c|d|e|\n|---|---|---|---|---|\n|1|2|3|4|5|', 1, 'found 5'],
    ['no rule', '| A | B |\n| c | d |', 2, 'stands one such as |---|---|'],
    ['no rows', '| A | B |\n|---|---|', 1, '1 to 12 rows; found 0'],
    ['a cell too few', '| A | B |\n|---|---|\n| c |', 3, 'has 2 columns; found 1'],
    ['an empty cell', '| A | B |\n|---|---|\n| c | |', 3, 'a cell: '],
    ['HTML', '| A | B |\n|---|---|\n| c | <b>d</b> |', 3, 'HTML is not allowed'],
    ['a second table', '| A | B |\n|---|---|\n| c | d |\n\n| A | B |', 5, 'one table at most'],
    ['a place below a heading', '## B?\n\n| A | B |\n|---|---|\n| c | d |', 3, 'above the first'],
  ])('refuses %s', (_, text, line, words) => {
    const { table, mistakes } = read(text);
    expect(table).toBeUndefined();
    expect(mistakes).toContainEqual(
      expect.objectContaining({ line, message: expect.stringContaining(words) }),
    );
  });
});
