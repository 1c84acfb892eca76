/** Looks through all content for what is allowed and still worth mending. */
import type { Guess } from '../core/turn.ts';
import { findHard, findLong } from './find-hard-and-long.ts';
import { findNearTwins } from './find-near-twins.ts';
import { findOld, findUnsourced } from './find-old-and-unsourced.ts';
import { findOutOfReach } from './find-out-of-reach.ts';
import { findScopeClashes } from './find-scope-clashes.ts';
import type { Finding, Reviewed } from './finding.ts';

export interface ReviewParts extends Reviewed {
  /** Epoch ms. */
  readonly now: number;
  readonly wordsOf: (text: string) => readonly string[];
  readonly search: (question: string) => readonly Guess[];
  /** The least score at which an article is given as an answer. */
  readonly enough: number;
}

/** All findings, by kind and within a kind by file; pure. */
export function reviewContent(parts: ReviewParts): Finding[] {
  return [
    ...findNearTwins(parts, parts.wordsOf),
    ...findOutOfReach(parts, parts.search, parts.enough),
    ...findScopeClashes(parts),
    ...findOld(parts, parts.now),
    ...findUnsourced(parts),
    ...findHard(parts),
    ...findLong(parts),
  ];
}
