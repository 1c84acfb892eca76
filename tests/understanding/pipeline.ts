/** The whole bot on the messages of `messages.tsv`: the one place that says how it is asked. */
import { createAssistant, readAll } from '../../src/assistant.ts';
import type { Explanation } from '../../src/conversation/explain.ts';
import type { Content } from '../../src/core/content.ts';
import { type Message, readMessages } from './read-messages.ts';

export interface Told extends Message {
  /** The label it got. */
  readonly heard: string;
  /** How right that is: 1, ½ for what the message also wants, 0. */
  readonly points: number;
  /** Right, or offered as a button of the question that comes back. */
  readonly offered: boolean;
  /** Right, or among the three likeliest flows. */
  readonly inThree: boolean;
  /** Whether the answer is the right flow, signal or safety reply, or an article of its topic. */
  readonly reached: boolean;
  readonly decision: Explanation['decision']['kind'];
  /** The likeliest flow's probability, and whether it is a right one. */
  readonly sure: number;
  readonly isFirst: boolean;
  /** Whether a flow answers it. */
  readonly isOfFlow: boolean;
  readonly outOfScope: number;
}

export const OUT_OF_SCOPE_LABEL = 'out_of_scope';

export type Ask = (text: string) => Explanation | Promise<Explanation>;

export const createAsk = (content: Content): Ask => createAssistant(content).explain;

export const readOurs = (): Content => readAll(process.cwd());

export async function askAll(content: Content, ask: Ask): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const message of readMessages()) told.push(tell(message, await ask(message.text), content));
  return told;
}

function tell(message: Message, explained: Explanation, { flows }: Content): Told {
  const { intent, decision } = explained;
  const labelOf = (id: string): string => flows.get(id)?.label ?? id;
  const isRight = (id: string): boolean => message.right.includes(labelOf(id));
  const atOnce = message.right.includes(intent.label);
  const likely = explained.flows.map(({ id }) => id);
  const buttons = decision.kind === 'clarify' ? decision.flows : [];
  const topics = [...flows.values()]
    .filter(({ label }) => [...message.right, ...message.secondary].includes(label))
    .map(({ id }) => id.split('/', 1)[0]);
  return {
    ...message,
    heard: intent.label,
    points: atOnce ? 1 : message.secondary.includes(intent.label) ? 0.5 : 0,
    offered: atOnce || buttons.some(isRight),
    inThree: atOnce || likely.slice(0, 3).some(isRight),
    reached: reached(),
    decision: decision.kind,
    sure: explained.flows[0]?.score ?? 0,
    isFirst: isRight(likely[0] ?? ''),
    isOfFlow: [...flows.values()].some(({ label }) => label === message.label),
    outOfScope: explained.outOfScope,
  };

  function reached(): boolean {
    switch (decision.kind) {
      case 'start':
        return isRight(decision.flow);
      case 'answer':
        return topics.includes(decision.article.split('/', 1)[0]!);
      case 'clarify':
      case 'rephrase':
        return false;
      default:
        return atOnce;
    }
  }
}
