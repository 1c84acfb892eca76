/** Reads the table of an article: lines between bars, as in Markdown. */
import type { Table } from '../core/article.ts';
import type { Mistake } from '../core/errors.ts';
import { plainWords } from './plain-words.ts';
import { plain } from './text-format.ts';

export interface TableRead {
  readonly table?: Table;
  /** The article's lines with the table's made empty, so that all others keep their place. */
  readonly lines: readonly string[];
  readonly mistakes: readonly Mistake[];
}

/** Makes a mistake in a line, counted from 1. */
type Place = (line: number, message: string) => Mistake;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** More columns do not fit beside each other on a phone, and more rows are not read there. */
const MOST_COLUMNS = 4;
const MOST_ROWS = 12;
const LONGEST_CELL = 110;
const CELL = plain(LONGEST_CELL);

/** `from`: how many lines stand above the text. */
export function readTable(lines: readonly string[], from: number, place: Place): TableRead {
  const isRow = (line: string): boolean => /^\s*\|/.test(line);
  const first = lines.findIndex((line, index) => index >= from && isRow(line));
  if (first < 0) return { lines, mistakes: [] };
  const end = lines.findIndex((line, index) => index > first && !isRow(line));
  const rows = lines
    .slice(first, end < 0 ? undefined : end)
    .map((line, index): Row => ({ line: first + index + 1, cells: cellsOf(line) }));
  const rest = lines.map((line, index) => (index >= from && isRow(line) ? '' : line));
  const more = lines.findIndex((line, index) => index >= first + rows.length && isRow(line));
  const heading = lines.slice(from, first).some((line) => /^##(\s|$)/.test(line));
  const [head, rule, ...body] = rows;

  const mistakes = [
    ...(heading
      ? [place(first + 1, "a table stands below the answer, above the first '## '")]
      : []),
    ...(more < 0 ? [] : [place(more + 1, 'an article has one table at most')]),
    ...checkShape(head!, rule, body, place),
    ...[head!, ...body].flatMap((row) => checkCells(row, place)),
  ];
  if (mistakes.length > 0) return { lines: rest, mistakes };
  const table = { columns: head!.cells, rows: body.map(({ cells }) => cells) };
  return { table, lines: rest, mistakes };
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function checkShape(
  { cells: columns, line }: Row,
  rule: Row | undefined,
  body: readonly Row[],
  place: Place,
): Mistake[] {
  const { length } = columns;
  const isRule = rule?.cells.every((cell) => /^:?-{3,}:?$/.test(cell)) ?? false;
  return [
    ...(length < 2 || length > MOST_COLUMNS
      ? [place(line, `a table has 2 to ${MOST_COLUMNS} columns; found ${length}`)]
      : []),
    ...(isRule ? [] : [place(line + 1, "below a table's first line stands one such as |---|---|")]),
    ...(body.length === 0 || body.length > MOST_ROWS
      ? [place(line, `a table has 1 to ${MOST_ROWS} rows; found ${body.length}`)]
      : []),
    ...[...(rule ? [rule] : []), ...body]
      .filter(({ cells }) => cells.length !== length)
      .map((row) => place(row.line, `this table has ${length} columns; found ${row.cells.length}`)),
  ];
}

function checkCells({ cells, line }: Row, place: Place): Mistake[] {
  return cells.flatMap((cell) => {
    const { error } = CELL.safeParse(cell, { error: plainWords });
    return (error?.issues ?? []).map(({ message }) => place(line, `a cell: ${message}`));
  });
}
