/** How the desk is doing: waiting, answering and closing times of the cases that ended last. */
import { html } from 'htm/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HandoffCase } from '../../core/handoff.ts';
import { api } from './api.ts';
import { reasonWord } from './case-words.ts';
import type { Desk } from './desk-state.ts';

const MINUTE = 60_000;
const TIMES = [
  [
    'Accepted after',
    ({ requestedAt, acceptedAt }: HandoffCase) => between(requestedAt, acceptedAt),
  ],
  ['First reply after', ({ requestedAt, firstReplyAt }) => between(requestedAt, firstReplyAt)],
  ['Ended after', ({ requestedAt, endedAt }) => between(requestedAt, endedAt)],
] as const satisfies readonly (readonly [string, (one: HandoffCase) => number | undefined])[];
const COLOURS = ['#0172ad', '#b3541e', '#6b7280'] as const;

export function Figures({ desk }: { readonly desk: Desk }) {
  const [cases, setCases] = useState<readonly HandoffCase[] | undefined>();
  useEffect(() => {
    void desk.reads(() => api.list('ended')).then(setCases);
  }, [desk]);
  if (!cases) return html`<main class="figures"><p class="wait" role="status">Reading…</p></main>`;
  const rated = cases.filter(({ rating }) => rating !== undefined);
  const good = rated.filter(({ rating }) => rating === 'good').length;

  return html`<main class="figures">
    <h1>The cases that ended last (${cases.length})</h1>
    <dl class="tiles">
      ${TIMES.map(
        ([title, of]) => html`<div>
          <dt>${title}</dt>
          <dd>${minutes(median(cases.flatMap((one) => of(one) ?? [])))}</dd>
        </div>`,
      )}
      <div>
        <dt>Went well</dt>
        <dd>${rated.length === 0 ? 'no ratings' : `${good} of ${rated.length}`}</dd>
      </div>
    </dl>
    ${cases.length > 1 && html`<${Chart} cases=${cases} />`}
    <div class="tables">
      <${Counts} title="Why a person" counts=${countOf(cases, (c) => reasonWord(c.facts.reason))} />
      <${Counts} title="How it ended" counts=${countOf(cases, (c) => c.outcome ?? c.state)} />
    </div>
  </main>`;
}

function Chart({ cases }: { readonly cases: readonly HandoffCase[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let chart: ReturnType<typeof draw> | undefined;
    let gone = false;
    const fit = new ResizeObserver(() => chart?.setSize(sizeOf(box.current!)));
    fit.observe(box.current!);
    // Loaded when it is looked at: the talk must not wait for charts.
    void import('uplot').then(({ default: uPlot }) => {
      if (!gone) chart = draw(uPlot, box.current!, cases);
    });
    return () => {
      gone = true;
      fit.disconnect();
      chart?.destroy();
    };
  }, [cases]);
  return html`<div class="chart" ref=${box} role="img" aria-label="Times of each case, in minutes"></div>`;
}

function draw(uPlot: typeof import('uplot'), box: HTMLElement, cases: readonly HandoffCase[]) {
  const inOrder = cases.toSorted((a, b) => a.requestedAt - b.requestedAt);
  const ink = getComputedStyle(box).color;
  const axis = { stroke: ink, grid: { stroke: 'rgba(128,128,128,.25)' } };
  const times = (_: unknown, splits: number[]): string[] => splits.map(moment);
  return new uPlot(
    {
      ...sizeOf(box),
      legend: { live: false },
      axes: [
        { ...axis, space: 120, values: times },
        { ...axis, label: 'minutes' },
      ],
      // Waits of seconds are drawn as what they are: next to nothing.
      scales: { y: { range: (_, __, most) => [0, Math.max(1, most * 1.1)] } },
      series: [
        {},
        ...TIMES.map(([label], index) => ({
          label,
          stroke: COLOURS[index]!,
          width: 2,
          points: { show: true },
        })),
      ],
    },
    [
      inOrder.map(({ requestedAt }) => requestedAt / 1_000),
      ...TIMES.map(([, of]) => inOrder.map((one) => toMinutes(of(one)))),
    ],
    box,
  );
}

function Counts({
  title,
  counts,
}: {
  readonly title: string;
  readonly counts: readonly (readonly [string, number])[];
}) {
  return html`<table>
    <caption>${title}</caption>
    <tbody>
      ${counts.map(([name, count]) => html`<tr><th scope="row">${name}</th><td>${count}</td></tr>`)}
    </tbody>
  </table>`;
}

const sizeOf = ({ clientWidth }: HTMLElement) => ({ width: clientWidth, height: 260 });
/** `at` in seconds, as uPlot counts. */
const moment = (at: number): string =>
  new Date(at * 1_000).toLocaleString([], {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  });

const between = (from: number, to: number | undefined): number | undefined =>
  to === undefined ? undefined : to - from;
const toMinutes = (ms: number | undefined): number | null =>
  ms === undefined ? null : Number((ms / MINUTE).toFixed(1));
const minutes = (ms: number | undefined): string =>
  ms === undefined ? 'unknown' : `${(ms / MINUTE).toFixed(1)} min`;
const median = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function countOf(cases: readonly HandoffCase[], name: (one: HandoffCase) => string) {
  const groups = Map.groupBy(cases, name);
  return [...groups].map(([key, all]) => [key, all.length] as const).sort((a, b) => b[1] - a[1]);
}
