/**
 * Lets a visitor come back to their conversation after a reload, an expired token or our restart.
 *
 * The browser keeps a key of 256 random bits; we keep only its SHA-256. A key that does not fit and
 * a conversation that does not exist look the same from outside.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Store } from '../../core/store.ts';
import type { Visitor } from './tokens.ts';

export interface Visits {
  /** A new visitor in a new conversation, and the key to come back with. @throws StoreDown */
  open(): Promise<{ readonly visitor: Visitor; readonly resumeKey: string }>;
  /** @throws StoreDown */
  resume(conversation: string, resumeKey: string): Promise<Visitor | undefined>;
}

export interface VisitsParts {
  readonly store: Pick<Store, 'openVisit' | 'visit'>;
  readonly random: (bytes: number) => string;
}

export function createVisits({ store, random }: VisitsParts): Visits {
  return {
    open: async () => {
      const visitor = newVisitor(random);
      const resumeKey = random(32);
      await store.openVisit({ ...visitor, keyHash: sha256(resumeKey).toString('hex') });
      return { visitor, resumeKey };
    },
    resume: async (conversation, resumeKey) => {
      const visit = await store.visit(conversation);
      if (!visit || !timingSafeEqual(Buffer.from(visit.keyHash, 'hex'), sha256(resumeKey))) {
        return undefined;
      }
      return { user: visit.user, conversation };
    },
  };
}

/** `dl_` marks a user id that only a token can give (Direct Line, enhanced authentication). */
export const newVisitor = (random: (bytes: number) => string): Visitor => ({
  user: `dl_${random(16)}`,
  conversation: random(16),
});

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
