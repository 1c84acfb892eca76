/** Scores understanding on messages it never learned from: `messages.tsv`, as customers write them. */
import { readFileSync } from 'node:fs';
import { OUT_OF_SCOPE, SURE } from '../../src/conversation/decide.ts';
import type { Flow } from '../../src/core/flow.ts';
import type { Meaning, Understand } from '../../src/core/turn.ts';

interface Row {
  readonly text: string;
  readonly label: string;
  /** Every label that is right: where two readers differed, both. */
  readonly right: readonly string[];
  readonly secondary: readonly string[];
}

export interface Score {
  readonly label: string;
  readonly count: number;
  readonly right: number;
}

export interface Report {
  readonly labels: readonly Score[];
  /** Messages about a flow: how often the likeliest flow is right, and one of the three likeliest. */
  readonly flows: { readonly count: number; readonly first: number; readonly three: number };
  /** Of what is not ours: how much is found, and how much of what is found is not ours. */
  readonly outOfScope: { readonly recall: number; readonly precision: number };
  readonly mistakes: readonly {
    readonly text: string;
    readonly label: string;
    readonly heard: string;
  }[];
}

/** What is found before understanding, in `safety/`. */
const SAFETY = ['emergency', 'bypass_request'];
const OTHER = 'out_of_scope';

export function readMessages(): readonly Row[] {
  const [, ...lines] = readFileSync(new URL('messages.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines
    .map((line) => {
      const [, text = '', label = '', also = '', secondary = ''] = line.split('\t');
      const split = (labels: string): string[] => labels.split(';').filter((one) => one !== '');
      return { text, label, right: [label, ...split(also)], secondary: split(secondary) };
    })
    .filter(({ label }) => !SAFETY.includes(label));
}

export function score(
  rows: readonly Row[],
  understand: Understand,
  flows: ReadonlyMap<string, Flow>,
): Report {
  const labelOf = (id: string): string => flows.get(id)?.label ?? id;
  const heard = rows.map((row) => {
    const meaning = understand(row.text);
    const label = nameOf(meaning, labelOf);
    return { ...row, meaning, heard: label, isRight: row.right.includes(label) };
  });

  const ofFlows = heard.filter(({ label }) =>
    [...flows.values()].some((flow) => flow.label === label),
  );
  const within = (most: number): number =>
    ofFlows.filter(({ meaning, right }) =>
      meaning.flows.slice(0, most).some(({ id }) => right.includes(labelOf(id))),
    ).length;
  const others = heard.filter(({ right }) => right.includes(OTHER));
  const taken = heard.filter((row) => row.heard === OTHER);
  const both = taken.filter(({ isRight }) => isRight).length;

  return {
    labels: [...Map.groupBy(heard, ({ label }) => label)]
      .map(([label, all]) => ({
        label,
        count: all.length,
        right: all.filter(({ isRight }) => isRight).length,
      }))
      .sort((a, b) => a.right / a.count - b.right / b.count),
    flows: { count: ofFlows.length, first: within(1), three: within(3) },
    outOfScope: {
      recall: both / Math.max(others.length, 1),
      precision: both / Math.max(taken.length, 1),
    },
    mistakes: heard.filter(({ isRight }) => !isRight),
  };
}

/** The label of a message by the rules of `decide`, as far as understanding alone can tell. */
function nameOf({ flows, outOfScope, signals }: Meaning, labelOf: (id: string) => string): string {
  const best = flows[0];
  const sure = best !== undefined && best.score >= SURE && outOfScope < OUT_OF_SCOPE;
  if (signals.has('human')) return 'talk_to_human';
  if (!sure && signals.has('thanks')) return 'thanks_bye';
  if (!sure && signals.has('greeting')) return 'greeting';
  return best === undefined || outOfScope >= OUT_OF_SCOPE ? OTHER : labelOf(best.id);
}
