/** One turn's stage: what every answer needs at hand, and how the flows' moves become replies. */
import type { Content } from '../core/content.ts';
import type { Case, Reply } from '../core/turn.ts';
import type { FlowStack, Moved } from '../dialogs/flow-stack.ts';
import type { SignReader } from '../knowledge/read-sign.ts';
import { makeCase } from './make-case.ts';
import { knownOf, type Memory, type Offer } from './memory.ts';
import { offering } from './offer.ts';
import type { Say } from './say.ts';
import { wayToAPerson } from './way-to-a-person.ts';

export interface SceneParts {
  readonly content: Content;
  readonly say: Say;
  readonly memory: Memory;
  readonly flows: FlowStack;
  readonly signs: SignReader;
  readonly conversation: string;
  /** Epoch ms. */
  readonly now: number;
  /** How a customer reaches a person outside this chat. */
  readonly contact: string | undefined;
}

export type Scene = ReturnType<typeof createScene>;

export function createScene(parts: SceneParts) {
  const { content, say, memory, flows, signs, conversation, now, contact } = parts;
  return {
    ...{ content, say, memory, flows, signs, now },
    ...{ moved, again, nextWish, offer, leave, person, facts },
  };

  /** The lines of a move, then its question; or how the flow ended and what comes after it. */
  function moved({ lines, asked, handoff, ended }: Moved): Reply[] {
    const told = lines.flatMap((one) => [
      say.line(one),
      ...(one.line.kind === 'read' ? say.table(one.line.target) : []),
    ]);
    memory.asked = asked?.key;
    memory.optional = asked?.optional ?? false;
    memory.before = [...(asked?.before ?? [])];
    const finished = ended.at(-1);
    memory.lastFlow = handoff?.flow ?? finished?.flow ?? memory.lastFlow;

    if (handoff) return nextWish([...told, ...person('handoff_flow', 'flow', handoff.queue)]);
    if (asked)
      return [
        ...told,
        ...(finished ? [say.phrase('back_to', titled(asked.flow))] : []),
        say.question(asked, knownOf(memory), memory.candidates),
      ];
    if (finished?.outcome === 'unsolved') return nextWish([...told, say.phrase('unsolved')]);
    return nextWish(told, finished?.outcome === 'solved');
  }

  /** Puts the open question again, if there is one. */
  async function again(announced = false): Promise<Reply[]> {
    const open = flows.flows.at(-1);
    if (open === undefined) return [];
    const question = moved(await flows.resume(knownOf(memory), {}));
    return announced ? [say.phrase('back_to', titled(open)), ...question] : question;
  }

  /** After one problem the one that was put off; else the way is open for another. */
  function nextWish(told: Reply[], solved = false): Reply[] {
    const flow = memory.wishes.shift();
    if (flow !== undefined) return offer(told, { kind: 'wish', flow });
    return solved ? [...told, say.phrase('anything_else')] : told;
  }

  function offer(told: Reply[], made: Offer): Reply[] {
    memory.offer = made;
    return [...told, offering(made, content)];
  }

  function leave(): void {
    memory.lastFlow = flows.flows.at(-1) ?? memory.lastFlow;
    flows.drop();
    memory.asked = undefined;
    memory.before = [];
  }

  /** The way to a person: why, how to reach one, and the case for whoever listens. */
  function person(
    why: 'handoff_asked' | 'handoff_misses' | 'handoff_flow' | 'not_helped' | undefined,
    reason: Case['reason'],
    queue: string,
  ): Reply[] {
    const way = wayToAPerson(content.phrases, contact);
    return [...(why === undefined ? [] : [say.phrase(why)]), way, handOff(reason, queue)];
  }

  function handOff(reason: Case['reason'], queue: string): Reply {
    return { kind: 'handoff', queue, case: facts(reason) };
  }

  function facts(reason: Case['reason']): Case {
    return makeCase({ conversation, reason, flow: flows.flows.at(-1), memory, content });
  }

  function titled(id: string): { title: string } {
    return { title: content.flows.get(id)?.title ?? id };
  }
}
