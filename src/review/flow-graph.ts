/** A flow as a graph: one box a step, an arrow for each answer, branches meeting where they fall through. */
import type { Content } from '../core/content.ts';
import { type Flow, type Step, TRY_OUTCOMES } from '../core/flow.ts';

/** The shape Graphviz takes as an object; `class` is what a style sheet finds. */
export interface Graph {
  readonly graphAttributes: Attributes;
  readonly nodeAttributes: Attributes;
  readonly edgeAttributes: Attributes;
  // Not readonly inside: the package that draws asks for it so.
  readonly nodes: { name: string; attributes: Attributes }[];
  readonly edges: { tail: string; head: string; attributes: Attributes }[];
}
type Attributes = Record<string, string | number>;

/** An arrow that has no head yet. */
interface Open {
  readonly tail: string;
  readonly label: string;
  readonly kind: string;
}

const FONT = { fontname: 'Helvetica', fontsize: 12 };
const LINE = 34;
/** More of a line than this is read in the flow itself. */
const MOST_LETTERS = 150;

/** The place of a flow in the page the map is. */
export const anchorOf = (flow: string): string => `flow-${flow.replace('/', '-')}`;

export function flowGraph(
  flow: Flow,
  content: Pick<Content, 'slots' | 'tries' | 'articles' | 'flows'>,
): Graph {
  const nodes: { name: string; attributes: Attributes }[] = [];
  const edges: { tail: string; head: string; attributes: Attributes }[] = [];
  const start = node('start', flow.title, { fontname: 'Helvetica-Bold', margin: '0.35,0.12' });
  const open = draw(flow.steps, [{ tail: start, label: '', kind: '' }]);
  if (open.length > 0) connect(open, node('end unsolved', 'ran out: unsolved', TERMINAL));
  return {
    graphAttributes: { rankdir: 'TB', nodesep: 0.3, ranksep: 0.42, bgcolor: 'transparent' },
    nodeAttributes: { ...FONT, shape: 'box', style: 'rounded,filled', margin: '0.16,0.1' },
    edgeAttributes: { ...FONT, fontsize: 11, arrowsize: 0.7 },
    nodes,
    edges,
  };

  /** Draws steps below the open arrows, and gives those that are open after them. */
  function draw(steps: readonly Step[], from: readonly Open[]): readonly Open[] {
    let open = from;
    for (let index = 0; index < steps.length && open.length > 0; index++) {
      const step = steps[index]!;
      switch (step.kind) {
        case 'say': {
          const said = [step.text];
          for (let next = steps[index + 1]; next?.kind === 'say'; next = steps[index + 1]) {
            said.push(next.text);
            index++;
          }
          open = through(node('say', said.map((text) => cut(text)).join('\n')), open);
          break;
        }
        case 'read':
          open = through(readNode(step.target), open);
          break;
        case 'ask':
        case 'try':
        case 'do':
          open = branch(step, open);
          break;
        case 'go':
        case 'handoff':
        case 'end':
          connect(open, wayOut(step));
          open = [];
      }
    }
    return open;
  }

  function branch(
    step: Extract<Step, { kind: 'ask' | 'try' | 'do' }>,
    from: readonly Open[],
  ): readonly Open[] {
    const here = asking(step);
    connect(from, here);
    const left =
      step.kind === 'try' && !('otherwise' in step.then)
        ? TRY_OUTCOMES.filter((outcome) => !(outcome in step.then))
        : [];
    const falls: Open[] = left.length > 0 ? [arrow(here, left.map(named).join(' or '), '')] : [];
    const any: Open[] =
      Object.keys(step.then).length === 0 && step.kind !== 'try' ? [arrow(here, '', '')] : [];
    return [
      ...Object.entries(step.then).flatMap(([value, steps]) =>
        draw(steps, [arrow(here, named(value), value)]),
      ),
      ...falls,
      ...any,
    ];
  }

  function asking(step: Extract<Step, { kind: 'ask' | 'try' | 'do' }>): string {
    const { kind, key } = step;
    if (kind === 'do')
      return node('do', `look up\n${key}`, { shape: 'hexagon', margin: '0.02,0.04' });
    if (kind === 'ask') {
      const own = flow.slots.find(({ name }) => name === key);
      return node('ask', `${key}\n${cut((own ?? content.slots.get(key))?.ask ?? '')}`);
    }
    const tried = content.tries.get(key);
    const head = tried?.destructive ? `ERASES · try: ${key}` : `try: ${key}`;
    return node(tried?.destructive ? 'try danger' : 'try', `${head}\n${cut(tried?.do ?? '')}`);
  }

  function readNode(target: string): string {
    if (target === 'lock.factory_reset')
      return node('read danger', 'ERASES · card: lock.factory_reset', { shape: 'note' });
    const title = content.articles.get(target)?.title;
    return node('read', title === undefined ? `card: ${target}` : `article: ${title}`, {
      shape: 'note',
    });
  }

  function wayOut(step: Extract<Step, { kind: 'go' | 'handoff' | 'end' }>): string {
    if (step.kind === 'end') return node(`end ${step.outcome}`, step.outcome, TERMINAL);
    if (step.kind === 'handoff') return node('handoff', `to a person: ${step.queue}`, TERMINAL);
    const title = content.flows.get(step.flow)?.title ?? step.flow;
    return node('go', `go to: ${title}`, { ...TERMINAL, URL: `#${anchorOf(step.flow)}` });
  }

  function node(kind: string, label: string, more: Attributes = {}): string {
    const name = `n${nodes.length}`;
    const lines = label.split('\n').filter(Boolean).flatMap(wrap);
    nodes.push({ name, attributes: { ...more, label: lines.join('\n'), class: kind } });
    return name;
  }

  function connect(open: readonly Open[], head: string): void {
    for (const { tail, label, kind } of open)
      edges.push({
        tail,
        head,
        attributes: { label: label === '' ? '' : ` ${label} `, class: kind },
      });
  }

  function through(here: string, open: readonly Open[]): readonly Open[] {
    connect(open, here);
    return [arrow(here, '', '')];
  }
}

const TERMINAL: Attributes = { style: 'rounded,filled,bold' };

const arrow = (tail: string, label: string, kind: string): Open => ({ tail, label, kind });

const named = (value: string): string => value.replaceAll('_', ' ');

const cut = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …`;

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
