/** Scores of groups as bars in SVG: what is right at once, and lighter what is offered besides. */
import type { GroupScore } from '../groups.ts';
import { escapeHtml } from './escape.ts';

const WIDTH = 560;
const ROW = 24;
const NAMES = 190;
const NUMBERS = 130;

export function drawBars(title: string, scores: readonly GroupScore[]): string {
  const long = WIDTH - NAMES - NUMBERS;
  const rows = scores.map(({ group, count, right, offered }, at) => {
    const y = at * ROW;
    const percent = (share: number): number => Math.round(100 * share);
    return `<text x="${NAMES - 8}" y="${y + 16}" text-anchor="end">${escapeHtml(group)}</text><rect class="rail" x="${NAMES}" y="${y + 5}" width="${long}" height="${ROW - 10}" rx="3"/><rect class="offered" x="${NAMES}" y="${y + 5}" width="${(long * offered).toFixed(1)}" height="${ROW - 10}" rx="3"/><rect class="right" x="${NAMES}" y="${y + 5}" width="${(long * right).toFixed(1)}" height="${ROW - 10}" rx="3"/><text x="${WIDTH - NUMBERS + 8}" y="${y + 16}">${percent(right)} · ${percent(offered)} % of ${count}</text>`;
  });
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${scores.length * ROW + 6}" role="img" aria-label="${escapeHtml(title)}">${rows.join('')}</svg>`;
}
