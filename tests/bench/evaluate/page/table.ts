/** A table as HTML and as plain text. */
import { escapeHtml } from './escape.ts';

export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly heads: readonly string[];
  /** As many cells a row as heads; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

export function tableHtml({ title, note, heads, rows }: Table): string {
  const head = heads.map((name) => `<th>${escapeHtml(name)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr${row[0]!.startsWith('ours') ? ' class="ours"' : ''}>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
    )
    .join('');
  const said = note === undefined ? '' : `<p class="note">${escapeHtml(note)}</p>`;
  return `<h3>${escapeHtml(title)}</h3>${said}<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

export function tableText({ title, note, heads, rows }: Table): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const lines = all.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
  return ['', title, ...(note === undefined ? [] : [note]), ...lines].join('\n');
}
