/** A confusion matrix as SVG: rows are what was meant, columns what was heard. */
import { escapeHtml } from './escape.ts';

const CELL = 22;
const NAMES = 170;
const FAINTEST = 0.15;
/** From here on the number stands out better in the colour of the paper. */
const STRONG = 0.6;

export function drawHeatmap(
  pairs: readonly { readonly meant: string; readonly heard: string }[],
  labels: readonly string[],
): string {
  const counts = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const { meant, heard } of pairs) {
    const key = `${meant} ${heard}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    sums.set(meant, (sums.get(meant) ?? 0) + 1);
  }
  const cells = labels.flatMap((meant, row) =>
    labels.flatMap((heard, column) => {
      const count = counts.get(`${meant} ${heard}`);
      if (count === undefined) return [];
      const share = count / sums.get(meant)!;
      const [x, y] = [NAMES + column * CELL, NAMES + row * CELL];
      const shade = (FAINTEST + (1 - FAINTEST) * share).toFixed(2);
      return [
        `<g class="${meant === heard ? 'good' : 'bad'}${share >= STRONG ? ' strong' : ''}"><title>${count} ${escapeHtml(`${meant}, heard as ${heard}`)}</title><rect x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${CELL - 2}" rx="3" fill-opacity="${shade}"/><text x="${x + CELL / 2}" y="${y + CELL / 2 + 4}" text-anchor="middle">${count}</text></g>`,
      ];
    }),
  );
  const names = labels.map((label, at) => {
    const middle = NAMES + at * CELL + CELL / 2;
    const name = escapeHtml(label);
    return `<text x="${NAMES - 8}" y="${middle + 4}" text-anchor="end">${name}</text><text transform="translate(${middle + 4} ${NAMES - 8}) rotate(-90)">${name}</text>`;
  });
  const lines = Array.from({ length: labels.length + 1 }, (_, at) => {
    const place = NAMES + at * CELL;
    const end = NAMES + labels.length * CELL;
    return `<path class="grid" d="M${NAMES} ${place}H${end}M${place} ${NAMES}V${end}"/>`;
  });
  const size = NAMES + labels.length * CELL + 8;
  return `<svg class="heatmap" viewBox="0 0 ${size} ${size}" role="img" aria-label="Confusion matrix">${lines.join('')}${names.join('')}${cells.join('')}</svg>`;
}
