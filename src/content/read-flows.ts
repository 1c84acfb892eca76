/** Reads every flow with the messages beside it, and checks the flows against each other. */
import type { Mistake } from '../core/errors.ts';
import { checkCircles } from './check-circles.ts';
import { findTwins, type Written } from './find-twins.ts';
import { foldPhrase } from './fold.ts';
import type { ContentFiles } from './list-files.ts';
import { didYouMean } from './nearest-name.ts';
import { type FlowFile, idOf, readFlow } from './read-flow.ts';
import { hearOf, readHear, tooFew } from './read-hear.ts';
import type { Singles } from './read-singles.ts';
import type { LocksRead } from './to-flow.ts';

export interface Flows {
  readonly flows: readonly FlowFile[];
  /** Messages about what we do not do. */
  readonly outOfScope: readonly Written[];
  readonly mistakes: readonly Mistake[];
}

export interface FlowsFrom {
  readonly files: Pick<ContentFiles, 'flows' | 'hears'>;
  /** Gives a file's text, or nothing if it has reported why there is none. */
  readonly open: (file: string) => string | undefined;
  readonly outOfScope: Singles['outOfScope'];
  readonly locks: LocksRead;
}

export function readFlows({ files, open, outOfScope, locks }: FlowsFrom): Flows {
  const mistakes: Mistake[] = [];
  const flows: FlowFile[] = [];
  const ids = files.flows.map(idOf);
  const beside = new Map<string, readonly Written[]>();

  for (const file of files.hears) {
    const { hear, mistakes: wrong } = readHear(file, open(file) ?? '');
    const id = idOf(file);
    beside.set(id, hear);
    mistakes.push(...wrong);
    if (id !== OUT_OF_SCOPE && !ids.includes(id))
      mistakes.push({
        file,
        line: 1,
        column: 1,
        message: `these messages belong to no flow: there is no '${id}'${didYouMean(id, ids)}`,
      });
  }
  for (const file of files.flows) {
    const text = open(file);
    if (text === undefined) continue;
    const read = readFlow(file, text, beside.get(idOf(file)) ?? [], locks);
    mistakes.push(...read.mistakes);
    if (read.kind === 'flow') flows.push(read.file);
  }

  const others: Written[] = [...(beside.get(OUT_OF_SCOPE) ?? [])];
  if (outOfScope.kind === 'read') {
    others.unshift(...hearOf(outOfScope.value.hear, outOfScope.at));
    mistakes.push(...tooFew(others, outOfScope.at));
  }
  mistakes.push(
    ...findTwins([...flows.flatMap(({ hear }) => hear), ...others], foldPhrase),
    ...findTwins(
      flows.map(written('label')),
      (text) => text,
      (label) => `the label '${label}'`,
    ),
    ...findTwins(flows.map(written('title')), foldPhrase, (title) => `the title '${title}'`),
    ...checkCircles(flows),
  );
  return { flows, outOfScope: others, mistakes };
}

const OUT_OF_SCOPE = 'out-of-scope';

function written(key: 'label' | 'title'): (file: FlowFile) => Written {
  return ({ flow, at }) => ({ text: flow[key], at: (message) => at([key], message) });
}
