/** The bot without a network or a store: understanding, dialogs and words joined, for all who need just that. */
import { deepFreeze } from './content/deep-freeze.ts';
import { readDiagnostics } from './content/diagnostics-format.ts';
import { fingerprint } from './content/fingerprint.ts';
import { readContent } from './content/read-content.ts';
import { type Apologise, createApologise } from './conversation/apologise.ts';
import { createExplain, type Explain } from './conversation/explain.ts';
import { createComeBack, createRespond, type Respond } from './conversation/respond.ts';
import { createRespondToReport, type RespondToReport } from './conversation/respond-to-report.ts';
import { createSay } from './conversation/say.ts';
import { ACTION_FACTS } from './core/actions.ts';
import type { Content } from './core/content.ts';
import type { DeskTurns } from './core/desk.ts';
import type { Diagnostics } from './core/diagnostics.ts';
import type { Known } from './core/flow.ts';
import { makeAnew, type Recall } from './core/recall.ts';
import { answersByLock, createLockActions } from './dialogs/actions/lock-actions.ts';
import { type CreateFlows, createFlowStack } from './dialogs/flow-stack.ts';
import { lockCard, lockField } from './knowledge/lock-facts.ts';
import { createSignReader } from './knowledge/read-sign.ts';
import { createRecogniseLock } from './knowledge/recognise-lock.ts';
import { createSearchArticles } from './knowledge/search-articles.ts';
import { maskReport } from './safety/mask-report.ts';
import { screenMessage } from './safety/screen-message.ts';
import { createUnderstand } from './understanding/create-understand.ts';

/** The bot without a network or a store: what commands, tests and the server share. */
export interface Assistant {
  readonly content: Content;
  readonly respond: Respond;
  readonly comeBack: Respond;
  readonly respondToReport: RespondToReport;
  /** Checks a lock's report and masks its texts; nothing if it is none. */
  readonly readReport: (value: unknown) => Diagnostics | undefined;
  readonly flowsOf: CreateFlows;
  readonly apologise: Apologise;
  /** What the flows' actions answer, for each lock there is and for none. */
  readonly lookUps: readonly Known[];
  readonly explain: Explain;
  readonly search: ReturnType<typeof createSearchArticles>;
  readonly screen: typeof screenMessage;
}

/** Reads and checks `dialogs/` and `knowledge/` below `root`. @throws ContentError */
export const readAll = (root: string, recall: Recall = makeAnew): Content =>
  deepFreeze(recall('content', fingerprint(root), () => readContent(root, ACTION_FACTS)));

export function createAssistant(
  content: Content,
  contact?: string,
  recall: Recall = makeAnew,
  desk?: DeskTurns,
): Assistant {
  const ears = {
    understand: createUnderstand(content, recall),
    search: createSearchArticles(content.articles.values()),
    recogniseLock: createRecogniseLock(content.locks.values()),
    signs: createSignReader(content.locks.values()),
    content,
  };
  const say = createSay({ content, lockField, lockCard });
  const skills = { ears, say, content, contact, desk };
  return {
    content,
    respond: createRespond(skills),
    comeBack: createComeBack(skills),
    respondToReport: createRespondToReport(skills),
    readReport: (value) => {
      const read = readDiagnostics(value);
      return read.kind === 'read' ? maskReport(read.value) : undefined;
    },
    flowsOf: createFlowStack(content.flows, createLockActions(content.locks), content.tries),
    apologise: createApologise(content, contact, desk),
    lookUps: answersByLock(content.locks),
    explain: createExplain(ears, screenMessage),
    search: ears.search,
    screen: screenMessage,
  };
}
