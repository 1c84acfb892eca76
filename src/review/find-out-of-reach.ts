/** Finds articles nobody gets to see: no flow reads them, and asking finds another one. */
import type { Step } from '../core/flow.ts';
import type { Guess } from '../core/turn.ts';
import { type Finding, findingAt, type Reviewed } from './finding.ts';
import { articleFile } from './prose.ts';

/**
 * `search` finds articles for a question, best first; one counts as found when it comes first with
 * `enough`. An own question that finds another article is reported as well: one of the two
 * promises an answer that the other one gives.
 */
export function findOutOfReach(
  { content, texts }: Reviewed,
  search: (question: string) => readonly Guess[],
  enough: number,
): Finding[] {
  const read = new Set([...content.flows.values()].flatMap(({ steps }) => [...readIn(steps)]));
  return [...content.articles.values()].flatMap(({ id, title, asks }) => {
    const file = articleFile(id);
    const found = [title, ...asks].map((text) => ({ text, best: search(text)[0] }));
    const lost = found.filter(({ best }) => best && best.id !== id && best.score >= enough);
    const reached = found.some(({ best }) => best?.id === id && best.score >= enough);
    return [
      ...(reached || read.has(id)
        ? []
        : [
            findingAt(texts, {
              kind: 'out of reach',
              file,
              message: 'no question of its own finds this article, and no flow reads it',
            }),
          ]),
      ...lost.map(({ text, best }) =>
        findingAt(texts, {
          kind: 'out of reach',
          file,
          text,
          message: `'${text}' finds ${best!.id} instead`,
        }),
      ),
    ];
  });
}

function* readIn(steps: readonly Step[]): Generator<string> {
  for (const step of steps)
    if (step.kind === 'read') yield step.target;
    else if ('then' in step) for (const branch of Object.values(step.then)) yield* readIn(branch);
}
