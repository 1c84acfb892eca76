/** What a customer is told when something happens to their case outside a turn, and what hubs are told. */
import type { Spoken, Team } from '../core/desk.ts';
import { fill } from '../core/fill.ts';
import { type HandoffCase, type Move, WAITING, WITH_PERSON } from '../core/handoff.ts';
import type { HandoffLine } from '../core/phrases.ts';

export interface Happened {
  readonly before: HandoffCase;
  readonly after: HandoffCase;
  readonly move: Move;
  readonly team: Team;
}

type Lines = Readonly<Record<HandoffLine, string>>;

export function speechOf(happened: Happened, lines: Lines): Spoken[] {
  const line = lineOf(happened, lines);
  const status = statusOf(happened);
  return [...(line ? [line] : []), ...(status ? [status] : [])];
}

function lineOf({ before, after, move, team }: Happened, lines: Lines): Spoken | undefined {
  const values = {
    agent: after.agent?.name ?? before.agent?.name ?? '',
    code: after.id,
    come_back: team.comeBack ?? lines.come_back,
    leave: lines.end_talk,
  };
  const say = (name: HandoffLine, ...choices: string[]): Spoken => ({
    kind: 'line',
    text: fill(lines[name], values).trim(),
    ...(choices.length > 0 && { choices }),
  });

  if (move.kind === 'told')
    return {
      kind: 'line',
      text:
        move.ahead === 0 ? lines.now_next : fill(lines.now_in_front, { ahead: `${move.ahead}` }),
      choices: [lines.leave_queue],
    };
  if (move.kind === 'claim')
    return before.agent?.id === after.agent?.id ? undefined : say('joined', lines.end_talk);
  if (move.kind === 'hold') return say('on_hold');
  if (after.state === 'ticketed' && before.state !== 'ticketed')
    return say(move.kind === 'expire' ? 'hub_failed' : 'expired');
  if (after.outcome === 'follow_up' && move.kind === 'due') return say('customer_lost');
  if (!WITH_PERSON.has(before.state) || !WAITING.has(after.state)) return undefined;
  if (move.kind === 'transfer') return say('passed_on', lines.leave_queue);
  if (move.kind === 'release') return say('back_in_line', lines.leave_queue);
  return say('agent_lost', lines.leave_queue);
}

/** Bot Framework knows three states; what they cannot say stands in `detail`. */
function statusOf({ before, after, move }: Happened): Spoken | undefined {
  if (before.state === after.state && before.agent?.id === after.agent?.id) return undefined;
  const failed = after.state === 'ticketed';
  const over = failed || after.state === 'closed' || after.state === 'cancelled';
  return {
    kind: 'status',
    value: {
      state: failed ? 'failed' : over ? 'completed' : 'accepted',
      ...(failed && { message: move.kind === 'expire' ? 'failed' : 'expired' }),
      detail: {
        phase: after.state,
        case: after.id,
        epoch: after.epoch,
        ...(after.agent && { agent: after.agent }),
        ...(after.outcome && { outcome: after.outcome }),
      },
    },
  };
}
