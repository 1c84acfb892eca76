/** Reads the columns `id` and `text` of a TSV with a header; nothing is quoted. */

export interface Row {
  readonly id: string;
  readonly text: string;
}

/** @throws Error naming the file when a column is missing. `\n`, `\t` and `\uXXXX` are unescaped. */
export function readRows(file: string, content: string): Row[] {
  const [header = '', ...lines] = content.split(/\r?\n/);
  const columns = header.split('\t');
  const [id, text] = [columns.indexOf('id'), columns.indexOf('text')];
  if (text < 0 || id < 0)
    throw new Error(`${file}: the header must name the columns id and text; found ${header}`);
  return lines
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .map((cells) => ({ id: cells[id] ?? '', text: unescaped(cells[text] ?? '') }));
}

const unescaped = (cell: string): string =>
  cell.replace(/\\(?:u([0-9a-fA-F]{4})|n|t)/g, (whole, hex: string | undefined) =>
    hex !== undefined
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : whole === '\\n'
        ? '\n'
        : '\t',
  );
