/** Joins the routes of the web desk: its pages, signing in, cases, and what happens live. */
import type { HandoffStore } from '../../core/handoff-store.ts';
import type { Store } from '../../core/store.ts';
import type { Log } from '../log.ts';
import type { Origins } from '../origins.ts';
import { createRateLimit } from '../rate-limit.ts';
import type { Routes } from '../routes.ts';
import type { OpenIdSettings } from '../settings.ts';
import { addCaseRoutes, type CaseRoutesParts } from './case-routes.ts';
import { addDeskPages } from './desk-pages.ts';
import { createDeskRoutes } from './desk-routes.ts';
import type { DeskSessions } from './desk-sessions.ts';
import { addDeskStream } from './desk-stream.ts';
import { addOpenIdSignIn } from './open-id-sign-in.ts';

export interface DeskParts extends Omit<CaseRoutesParts, 'agents'> {
  readonly agents: Pick<HandoffStore, 'agents' | 'lastPlace'>;
  readonly sessions: DeskSessions;
  readonly origins: Origins;
  readonly log: Log;
  readonly now: () => number;
  readonly random: (bytes: number) => string;
  readonly store: Pick<Store, 'setting'>;
  readonly openId: OpenIdSettings | undefined;
  /** How often a desk is asked whether it is still there. */
  readonly pingMs?: number;
}

/** Tries to sign in that one address, or one login, has in a minute. */
const TRIES_PER_MINUTE = 10;
/** What a busy agent does in a minute, typing included, is far less. */
const ACTIONS_PER_MINUTE = 600;

export function addDesk(routes: Routes, parts: DeskParts): void {
  const { agents, now, openId } = parts;
  const tries = createRateLimit({ perMinute: TRIES_PER_MINUTE, now });
  addDeskPages(routes, { organisation: openId !== undefined });
  if (openId) addOpenIdSignIn(routes, { ...parts, openId, tries });
  const desk = createDeskRoutes(routes, {
    ...parts,
    tries,
    rateLimit: createRateLimit({ perMinute: ACTIONS_PER_MINUTE, now }),
  });
  addCaseRoutes(desk, parts);
  addDeskStream(routes, { ...parts, lastPlace: () => agents.lastPlace() });
}
