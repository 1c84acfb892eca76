/** Joins the parts; the only file that knows them all. It holds no rule. */

import { readContent } from './content/read-content.ts';
import { type Apologise, createApologise } from './conversation/apologise.ts';
import { createExplain, type Explain } from './conversation/explain.ts';
import type { Memory } from './conversation/memory.ts';
import { createRespond, type Respond } from './conversation/respond.ts';
import { ACTION_FACTS } from './core/actions.ts';
import type { Content } from './core/content.ts';
import { createLockActions } from './dialogs/actions/lock-actions.ts';
import { createFlowStack, type FlowStack } from './dialogs/flow-stack.ts';
import { lockCard, lockField } from './knowledge/lock-facts.ts';
import { createRecogniseLock } from './knowledge/recognise-lock.ts';
import { createSearchArticles } from './knowledge/search-articles.ts';
import { screenMessage } from './safety/screen-message.ts';
import { createUnderstand } from './understanding/create-understand.ts';

/** The bot without a network or a store: what commands, tests and the server share. */
export interface Assistant {
  readonly content: Content;
  readonly respond: Respond;
  readonly flowsOf: (
    context: Parameters<ReturnType<typeof createFlowStack>>[0],
    memory: Memory,
  ) => FlowStack;
  readonly apologise: Apologise;
  readonly explain: Explain;
  readonly screen: typeof screenMessage;
}

/** Reads and checks `dialogs/` and `knowledge/` below `root`. @throws ContentError */
export const readAll = (root: string): Content => readContent(root, ACTION_FACTS);

export function createAssistant(content: Content, contact?: string): Assistant {
  const ears = {
    understand: createUnderstand(content),
    search: createSearchArticles(content.articles.values()),
    recogniseLock: createRecogniseLock(content.locks.values()),
    content,
  };
  return {
    content,
    respond: createRespond({ ears, words: { content, lockField, lockCard }, content, contact }),
    flowsOf: createFlowStack(content.flows, createLockActions(content.locks), content.tries),
    apologise: createApologise(content, contact),
    explain: createExplain(ears, screenMessage),
    screen: screenMessage,
  };
}
