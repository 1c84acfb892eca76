/** The map: one page with every flow drawn, its ways, and the scripts that walk them. */
import type { Content } from '../core/content.ts';
import type { Flow, Known, Step } from '../core/flow.ts';
import { anchorOf, flowGraph, type Graph } from './flow-graph.ts';
import { flowFile } from './prose.ts';
import { type Walked, type WayWalked, waysOf } from './ways-walked.ts';

export interface MapParts {
  readonly content: Content;
  readonly walked: Walked;
  readonly lookUps: readonly Known[];
  /** Draws a graph as SVG. */
  readonly draw: (graph: Graph) => string;
  readonly style: string;
}

interface Drawn {
  readonly flow: Flow;
  readonly ways: readonly WayWalked[];
  readonly walkedWays: number;
  readonly from: readonly Flow[];
}

const URGENCY = { 3: 'cannot get in', 2: 'does not work', 1: 'a question' } as const;

const LEGEND: readonly (readonly [string, string])[] = [
  ['say', 'says'],
  ['ask', 'asks'],
  ['try', 'asks to try'],
  ['do', 'looks up'],
  ['read', 'reads an article or card'],
  ['danger', 'erases what is in the lock'],
  ['solved', 'solved'],
  ['unsolved', 'unsolved'],
  ['left', 'customer left'],
  ['handoff', 'to a person'],
  ['go', 'goes to another flow'],
];

/** One HTML file without script, picture or font from elsewhere. */
export function mapPage({ content, walked, lookUps, draw, style }: MapParts): string {
  const flows = [...content.flows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const drawn = flows.map((flow): Drawn => {
    const ways = waysOf(flow, walked, lookUps);
    return {
      flow,
      ways,
      walkedWays: ways.filter(({ scripts }) => scripts.length > 0).length,
      from: flows.filter(({ steps }) => [...goneTo(steps)].includes(flow.id)),
    };
  });
  const [all, done] = [
    drawn.reduce((sum, { ways }) => sum + ways.length, 0),
    drawn.reduce((sum, { walkedWays }) => sum + walkedWays, 0),
  ];
  const topics = Map.groupBy(drawn, ({ flow }) => flow.id.split('/', 1)[0]!);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The map of all flows</title>
<style>
${style}</style>
</head>
<body>
<header id="top">
<h1>The map of all flows</h1>
<p class="sum"><b>${flows.length}</b> flows, <b>${all}</b> ways through them, <b>${done}</b> walked by a script.</p>
</header>
<nav aria-label="Flows by topic">
${[...topics].map(([topic, ones]) => topicCard(topic, ones)).join('\n')}
</nav>
<ul class="legend" aria-label="What the colours mean">
${LEGEND.map(([kind, words]) => `<li><i class="swatch ${kind}"></i>${words}</li>`).join('\n')}
</ul>
<main>
${drawn.map((one) => flowSection(one, draw(flowGraph(one.flow, content)))).join('\n')}
</main>
</body>
</html>
`;
}

function topicCard(topic: string, ones: readonly Drawn[]): string {
  return `<section class="topic"><h2>${escaped(topic)}</h2><ul>
${ones
  .map(
    ({ flow, ways, walkedWays }) =>
      `<li><a href="#${anchorOf(flow.id)}">${escaped(flow.title)}</a> <small>${walkedWays} of ${ways.length}</small>${bar(walkedWays, ways.length)}</li>`,
  )
  .join('\n')}
</ul></section>`;
}

function flowSection({ flow, ways, walkedWays, from }: Drawn, svg: string): string {
  const to = [...new Set(goneTo(flow.steps))];
  const id = anchorOf(flow.id);
  return `<article id="${id}">
<h2>${escaped(flow.title)} <a class="up" href="#top" aria-label="Back to the index">index</a></h2>
<p>${escaped(flow.about)}</p>
<p class="facts"><code>${escaped(flowFile(flow.id))}</code> <span class="urgency u${flow.urgency}">${URGENCY[flow.urgency]}</span> <span>${flow.hear.length} messages</span>${
    from.length > 0 ? ` <span>comes from ${from.map(link).join(', ')}</span>` : ''
  }${to.length > 0 ? ` <span>goes to ${to.map((target) => `<a href="#${anchorOf(target)}">${escaped(target)}</a>`).join(', ')}</span>` : ''}</p>
<label class="fit"><input type="checkbox"> fit to width</label>
<div class="graph" tabindex="0" role="group" aria-label="Graph of ${escaped(flow.title)}"><div class="canvas">${inline(svg)}<i class="first" style="left:${startIn(svg)}%"></i></div></div>
<details><summary><b>${ways.length}</b> ways, <b>${walkedWays}</b> walked</summary>
<div class="ways"><table><thead><tr><th>way</th><th>walked by</th></tr></thead><tbody>
${ways.map(wayRow).join('\n')}
</tbody></table></div></details>
</article>`;
}

function wayRow({ way, scripts }: WayWalked): string {
  const parts = way.split(' > ');
  const out = parts.pop() ?? '';
  const answers = parts.map((part) => {
    const [key = '', value = ''] = part.split('=');
    return `<span class="step"><small>${escaped(key)}</small> ${escaped(value.replaceAll('|', ' or ').replaceAll('_', ' '))}</span>`;
  });
  const by =
    scripts.length === 0
      ? '<em class="none">no script</em>'
      : `<ul>${scripts.map((script) => `<li>${escaped(script)}</li>`).join('')}</ul>`;
  return `<tr${scripts.length === 0 ? ' class="unwalked"' : ''}><td>${answers.join(' › ')}${answers.length > 0 ? ' › ' : ''}<b>${escaped(out)}</b></td><td>${by}</td></tr>`;
}

const bar = (part: number, whole: number): string =>
  `<span class="bar"><span style="width:${Math.round((100 * part) / Math.max(whole, 1))}%"></span></span>`;

const link = ({ id }: Flow): string => `<a href="#${anchorOf(id)}">${escaped(id)}</a>`;

/** An SVG file as a part of a page: no prologue, and no ids or titles that say "node1". */
function inline(svg: string): string {
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--[\s\S]*?-->\s*/g, '')
    .replace(/<title>[^<]*<\/title>\s*/g, '')
    .replace(/ id="[^"]*"/g, '')
    .replace(/ xlink:title="[^"]*"/g, '')
    .replaceAll('xlink:href', 'href');
}

/** Where the first box stands, as a part of the width in percent: what a narrow screen shows first. */
function startIn(svg: string): number {
  const width = Number(/viewBox="\S+ \S+ (\S+)/.exec(svg)?.[1]);
  const x = Number(/<text[^>]* x="([^"]+)"/.exec(svg.slice(svg.indexOf('node start')))?.[1]);
  return Math.round((100 * x) / width) || 0;
}

function* goneTo(steps: readonly Step[]): Generator<string> {
  for (const step of steps)
    if (step.kind === 'go') yield step.flow;
    else if ('then' in step) for (const branch of Object.values(step.then)) yield* goneTo(branch);
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
