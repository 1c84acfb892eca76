/**
 * Answers what a lock reports about itself: files it, says it in one line, walks the flow for it.
 *
 * A report fills only what a lock can know. Where somebody is and what they agree to are left out
 * here as well as in the loader: a message of a machine must never clear the way to a reset.
 */
import { type Diagnostics, NEVER_REPORTED, type ReportRule } from '../core/diagnostics.ts';
import { fill } from '../core/fill.ts';
import { DESTRUCTIVE_NEEDS, type Known } from '../core/flow.ts';
import type { Reply } from '../core/turn.ts';
import { matchReport } from '../knowledge/match-report.ts';
import type { Ears } from './hear.ts';
import { knownOf, remember } from './memory.ts';
import { noteSaid } from './other-words.ts';
import { createReach } from './reach.ts';
import type { Skills, Turn } from './respond.ts';
import type { Say } from './say.ts';
import { createScene } from './scene.ts';
import { signAside } from './tell-sign.ts';

export type ReportParts = Omit<Skills, 'ears'> & {
  readonly ears: Pick<Ears, 'recogniseLock' | 'signs'>;
};

export type ReportTurn = Omit<Turn, 'message' | 'what'> & {
  /** Checked, its texts masked. */
  readonly report: Diagnostics;
};

export interface ReportAnswer {
  readonly replies: readonly Reply[];
  readonly decision:
    | { readonly kind: 'start'; readonly flow: string; readonly later: readonly string[] }
    | { readonly kind: 'continue' }
    | { readonly kind: 'reported' };
}

export type RespondToReport = (turn: ReportTurn) => Promise<ReportAnswer>;

export function createRespondToReport(parts: ReportParts): RespondToReport {
  const { ears, say, content, contact } = parts;
  const reach = createReach({ desk: parts.desk, content, contact });
  const urgencyOf = (flow: string): number => content.flows.get(flow)?.urgency ?? 1;

  return async ({ report, memory, flows, conversation, now, open: held }) => {
    const open = flows.flows.at(-1);
    const named = ears.recogniseLock(report.model ?? '', memory.user['lock_brand']);
    const model: Known = {
      ...(named.lock !== undefined && { lock_model: named.lock }),
      ...(named.brand !== undefined && { lock_brand: named.brand }),
    };
    const lock = named.lock ?? knownOf(memory)['lock_model'];
    const { rules, strangeError } = matchReport(report, lock, content.diagnostics);
    const lead = rules[0];
    const news: Known = { ...onlyReported(rules), ...model };

    if (named.candidates.length > 0) memory.candidates = [...named.candidates];
    remember(memory, news, { ...content, now, open: open !== undefined });
    memory.reported = Object.fromEntries(
      Object.entries(report).map(([name, value]) => [name, String(value)]),
    );
    memory.misses = 0;
    memory.offer = undefined;

    const { signs } = ears;
    const scene = createScene({ content, say, memory, flows, signs, conversation, now, contact });
    const told = [lineOf(rules, report, strangeError, say), ...signAside(scene)];
    const isUrgent =
      lead !== undefined &&
      (open === undefined || (lead.urgency ?? urgencyOf(lead.start)) > urgencyOf(open));
    if (lead && isUrgent && lead.start !== open) {
      const moved = scene.moved(await flows.start(lead.start, knownOf(memory), news));
      return ends([...told, ...moved], { kind: 'start', flow: lead.start, later: [] });
    }
    if (open !== undefined) {
      const moved = scene.moved(await flows.resume(knownOf(memory), news));
      return ends([...told, ...moved], { kind: 'continue' });
    }
    memory.asked = undefined;
    return ends([...told, say.phrase('at_the_door')], { kind: 'reported' });

    async function ends(
      said: readonly Reply[],
      decision: ReportAnswer['decision'],
    ): Promise<ReportAnswer> {
      const { replies } = await reach(said, held);
      noteSaid(memory, replies);
      return { replies, decision };
    }
  };
}

/** What the rules know, the first rule first, without what only a customer can say. */
function onlyReported(rules: readonly ReportRule[]): Known {
  const all = Object.assign({}, ...rules.toReversed().map(({ knows }) => knows)) as Known;
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name]) => !NEVER_REPORTED.includes(name) && !(name in DESTRUCTIVE_NEEDS),
    ),
  );
}

/** One line; of the rules that lead to one flow only the first is told. */
function lineOf(
  rules: readonly ReportRule[],
  { batteryLevel, voltage, wrongCodeCount }: Diagnostics,
  strangeError: boolean,
  say: Say,
): Reply {
  if (rules.length === 0)
    return say.phrase(strangeError ? 'lock_reports_strange' : 'lock_reports_nothing');
  const values = {
    ...(batteryLevel !== undefined && { battery: `${Math.round(batteryLevel)}` }),
    ...(voltage !== undefined && { voltage: `${voltage}` }),
    ...(wrongCodeCount !== undefined && { wrong_codes: `${wrongCodeCount}` }),
  };
  const first = rules.filter(({ start }, at) => rules.findIndex((r) => r.start === start) === at);
  const list = first.map(({ says }) => fill(says, values));
  return say.phrase('lock_reports', { list: list.join('; ') });
}
