/** Finds articles nobody has looked at for a year, and steps that rest on no source. */
import type { Lock } from '../core/lock.ts';
import { type Finding, findingAt, type Reviewed } from './finding.ts';
import { articleFile, lockFile } from './prose.ts';

const DAY = 86_400_000;
const YEAR = 365;

/** `now` in epoch ms. */
export function findOld({ content, texts }: Reviewed, now: number): Finding[] {
  return [...content.articles.values()].flatMap(({ id, reviewed }) => {
    const days = Math.floor((now - Date.parse(reviewed)) / DAY);
    return days <= YEAR
      ? []
      : [
          findingAt(texts, {
            kind: 'not reviewed',
            file: articleFile(id),
            text: `reviewed: ${reviewed}`,
            message: `nobody has reviewed this for ${days} days`,
          }),
        ];
  });
}

/** Instructions begin with what to do; a line that only tells how things are needs no source here. */
const TELLS_TO =
  /(?:^|[.:;] |, then |\band |\bthen )(?:press|hold|enter|type|open|remove|pull|push|take|turn|switch|tap|put|select|choose|add|delete|scan|set|restart|reset)\b/i;

/**
 * Articles that tell somebody what to do and name no page, and steps of a lock whose page is of
 * another site than all sources of the lock.
 */
export function findUnsourced({ content, texts }: Reviewed): Finding[] {
  return [
    ...[...content.articles.values()].flatMap(({ id, sources, answer, sections }) => {
      const told = [answer, ...sections.map((section) => section.answer)].find((line) =>
        TELLS_TO.test(line),
      );
      return sources.length > 0 || told === undefined
        ? []
        : [
            findingAt(texts, {
              kind: 'no source',
              file: articleFile(id),
              text: told,
              message: 'this tells what to do, and the article names no source',
            }),
          ];
    }),
    ...[...content.locks.values()].flatMap((lock) => strayProcedures(lock, texts)),
  ];
}

function strayProcedures(lock: Lock, texts: Reviewed['texts']): Finding[] {
  const file = lockFile(lock.id);
  const [, listed = ''] = (texts.get(file) ?? '').split(/^sources:/m);
  return [lock.restart, lock.factoryReset].flatMap((part) =>
    part === undefined || listed.includes(new URL(part.source).host)
      ? []
      : [
          findingAt(texts, {
            kind: 'no source',
            file,
            text: part.source,
            message: `the source of these steps is of no site in 'sources'`,
          }),
        ],
  );
}
