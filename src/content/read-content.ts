/** Reads everything authors wrote: all files of `dialogs/` and `knowledge/`, checked and frozen. */
import type { ActionFacts, Content } from '../core/content.ts';
import { ContentError, type Mistake } from '../core/errors.ts';
import { checkDiagnostics } from './check-diagnostics.ts';
import { checkGoes } from './check-goes.ts';
import { checkSlots } from './check-slots.ts';
import { checkSteps } from './check-steps.ts';
import { checkWays } from './check-ways.ts';
import { deepFreeze } from './deep-freeze.ts';
import { toRules } from './diagnostics-format.ts';
import type { Names } from './known-names.ts';
import { listFiles } from './list-files.ts';
import { idOf } from './read-flow.ts';
import { readFlows } from './read-flows.ts';
import { readKnowledge } from './read-knowledge.ts';
import { readSingles, sharedSlots } from './read-singles.ts';
import { readText } from './read-text.ts';

/**
 * `root` holds `dialogs/` and `knowledge/`; `facts` are the actions flows may do. Throws
 * `ContentError` with every mistake of every file; a file is checked for sense once its shape is
 * right.
 */
export function readContent(root: string, facts: ActionFacts): Content {
  const mistakes: Mistake[] = [];
  const files = listFiles(root);
  const { articles, locks: lockFiles, ...knowledge } = readKnowledge(files, open);
  const locks = new Map([...lockFiles].map(([id, file]) => [id, file?.lock]));
  const singles = readSingles(
    (file) => (files.singles.includes(file) ? open(file) : undefined),
    locks,
  );
  const { flows, outOfScope, ...dialogs } = readFlows({
    files,
    open,
    outOfScope: singles.outOfScope,
    locks,
  });

  const own = flows.flatMap(({ slots }) => slots);
  const names: Names = {
    actions: facts,
    ...singles.shelves,
    declaredIn: new Map(own.toReversed().map(({ name, flow }) => [name, flow!])),
    flows: files.flows.map(idOf),
    articles: files.articles.map(idOf),
  };
  mistakes.push(
    ...files.mistakes,
    ...knowledge.mistakes,
    ...singles.mistakes,
    ...dialogs.mistakes,
    ...checkSlots([...sharedSlots(singles), ...own], names, locks),
    ...checkGoes(flows, names),
    ...flows.flatMap(({ flow, at }) => [
      ...checkSteps(flow, at, names),
      ...checkWays(flow, at, names),
    ]),
  );

  const { tries, signals, phrases, safety, widget, lexicon, handoff, desk, diagnostics } = singles;
  const byId = new Map(flows.map(({ flow }) => [flow.id, flow]));
  if (diagnostics.kind === 'read')
    mistakes.push(
      ...checkDiagnostics(diagnostics.value, diagnostics.at, {
        names,
        flows: byId,
        locks: [...locks.keys()],
      }),
    );
  if (
    mistakes.length > 0 ||
    tries.kind === 'broken' ||
    signals.kind === 'broken' ||
    phrases.kind === 'broken' ||
    safety.kind === 'broken' ||
    diagnostics.kind === 'broken' ||
    widget.kind === 'broken' ||
    lexicon.kind === 'broken' ||
    handoff.kind === 'broken' ||
    desk.kind === 'broken'
  )
    throw new ContentError(inOrder(mistakes));

  const { shelves } = singles;
  return deepFreeze<Content>({
    flows: byId,
    slots: byName([...shelves.slots.things.values(), ...flows.flatMap(({ flow }) => flow.slots)]),
    tries: byName([...shelves.tries.things.values()]),
    outcomes: tries.value.outcomes,
    signals: signals.value,
    phrases: phrases.value,
    safety: safety.value,
    outOfScope: { hear: outOfScope.map(({ text }) => text) },
    articles: new Map(articles.map(({ article }) => [article.id, article])),
    locks: new Map([...locks.values()].flatMap((lock) => (lock ? [[lock.id, lock]] : []))),
    queues: [...shelves.queues.things.keys()],
    handoff: { lines: handoff.value.lines, leave: handoff.value.leave },
    desk: desk.value,
    widget: widget.value,
    lexicon: lexicon.value,
    diagnostics: toRules(diagnostics.value),
  });

  function open(file: string): string | undefined {
    const read = readText(root, file);
    if (read.kind === 'text') return read.text;
    mistakes.push(...read.mistakes);
    return undefined;
  }
}

function byName<T extends { readonly name: string }>(
  things: readonly (T | undefined)[],
): ReadonlyMap<string, T> {
  return new Map(things.flatMap((thing) => (thing ? [[thing.name, thing]] : [])));
}

/** By file, line and column, each on one line; what two checks found alike is said once. */
function inOrder(mistakes: readonly Mistake[]): Mistake[] {
  const once = new Map(
    mistakes.map(({ file, line, column, message: words }) => {
      // A message may quote a text with line ends, or with signs that steer a terminal.
      const message = words.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
      return [`${file}:${line}:${column} ${message}`, { file, line, column, message }];
    }),
  );
  return [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.message, b.message),
  );
}

/** By the characters' numbers: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
