/** A line chart as SVG: shares of 1 over some number, with a scale that may be logarithmic. */
import { escapeHtml } from './escape.ts';

export interface Line {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly note?: string }[];
}

export interface Chart {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly lines: readonly Line[];
  readonly ticks: readonly number[];
  readonly logarithmic?: boolean;
  /** The diagonal on which what is told holds. */
  readonly diagonal?: boolean;
  readonly percentAcross?: boolean;
}

const WIDTH = 560;
const HEIGHT = 340;
const LEFT = 56;
const RIGHT = 16;
const TOP = 40;
const BOTTOM = 52;

export function drawLines(chart: Chart): string {
  const scale = chart.logarithmic ? Math.log : (x: number): number => x;
  const [least, most] = [scale(chart.ticks[0]!), scale(chart.ticks.at(-1)!)];
  const across = (x: number): number =>
    LEFT + ((scale(x) - least) / (most - least)) * (WIDTH - LEFT - RIGHT);
  const up = (y: number): number => HEIGHT - BOTTOM - y * (HEIGHT - TOP - BOTTOM);
  const percent = (share: number): string => `${Math.round(100 * share)} %`;

  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (y) =>
      `<path class="grid" d="M${LEFT} ${up(y)}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${up(y) + 4}" text-anchor="end">${percent(y)}</text>`,
  );
  const ticks = chart.ticks.map(
    (x) =>
      `<text x="${across(x).toFixed(1)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${chart.percentAcross ? percent(x) : x}</text>`,
  );
  const drawn = chart.lines.map(({ name, points }, at) => {
    const places = points.map(({ x, y }) => `${across(x).toFixed(1)} ${up(y).toFixed(1)}`);
    const dots = points.map(
      ({ x, y, note }) =>
        `<circle cx="${across(x).toFixed(1)}" cy="${up(y).toFixed(1)}" r="4"><title>${escapeHtml(note ?? `${name}: ${percent(y)} at ${x}`)}</title></circle>`,
    );
    const place = LEFT + at * 240;
    return `<g class="line series${at}"><path d="M${places.join('L')}"/>${dots.join('')}<circle cx="${place + 5}" cy="18" r="4"/><text x="${place + 15}" y="22">${escapeHtml(name)}</text></g>`;
  });
  const diagonal = chart.diagonal
    ? `<path class="diagonal" d="M${across(0)} ${up(0)}L${across(1)} ${up(1)}"/>`
    : '';
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(chart.title)}">${grid.join('')}${ticks.join('')}${diagonal}${drawn.join('')}<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${escapeHtml(chart.across)}</text><text transform="translate(12 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${escapeHtml(chart.up)}</text></svg>`;
}
