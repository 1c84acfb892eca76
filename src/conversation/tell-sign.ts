/** Tells what a light or sound means on the customer's lock, and goes on with the flow for that. */
import type { SignRule } from '../core/diagnostics.ts';
import type { Known } from '../core/flow.ts';
import type { Lock } from '../core/lock.ts';
import type { Reply } from '../core/turn.ts';
import { beginsWords } from '../knowledge/begins-words.ts';
import type { CardSignal } from '../knowledge/match-signs.ts';
import { knownOf, type Offer } from './memory.ts';
import type { Scene } from './scene.ts';

/** More entries than this are no answer. */
const MOST_ENTRIES = 4;
/** A maker's name narrows the choice, so the lock may be asked for once more. */
const MOST_ASKS = 2;

export interface Telling {
  readonly offered: Offer | undefined;
  /** What the message says besides. */
  readonly news: Known;
  /** What it says to the questions of a flow that it starts. */
  readonly toFlow: (flow: string) => Known;
}

/** `flow`: where to go on when the sign itself does not say. */
export async function tellSign(flow: string, telling: Telling, scene: Scene): Promise<Reply[]> {
  const { content, say, memory, flows, moved } = scene;
  const { otherwise } = content.diagnostics.signs;
  const open = flows.flows.length > 0;
  const lock = content.locks.get(knownOf(memory)['lock_model'] ?? '');
  if (!lock) {
    if (open) return [say.phrase('sign_lock_later'), ...(await goOn())];
    const asked = askForLock(flow, telling.offered, scene);
    if (asked) return asked;
    memory.sign = undefined;
    memory.user['lock_model'] ??= 'unknown';
    return [say.phrase('sign_no_lock'), ...(await start(flow, knowsFor(flow)))];
  }

  const found = scene.signs.meaning(memory.sign ?? '', lock).slice(0, MOST_ENTRIES);
  memory.sign = undefined;
  const told = found.length > 0 ? [meaningOf(found, lock, scene)] : unknownSign(lock, scene);
  if (open) return [...told, ...(await goOn())];
  const lead = leadOf(found, content.diagnostics.signs.rules);
  if (lead) return [...told, ...(await start(lead.start, lead.knows))];
  if (found.length === 1) return [...told, say.phrase('sign_harmless')];
  return [...told, ...(await start(flow, knowsFor(flow)))];

  function knowsFor(id: string): Known {
    return id === otherwise.start ? otherwise.knows : {};
  }

  async function start(id: string, knows: Known): Promise<Reply[]> {
    const heard = { ...knows, ...telling.toFlow(id), ...telling.news };
    return moved(await flows.start(id, knownOf(memory), heard));
  }

  async function goOn(): Promise<Reply[]> {
    return moved(await flows.resume(knownOf(memory), telling.news));
  }
}

/** The meaning of a sign told of beside something else, once the lock is known. */
export function signAside(scene: Scene): Reply[] {
  const { content, memory, signs } = scene;
  const lock = content.locks.get(knownOf(memory)['lock_model'] ?? '');
  if (memory.sign === undefined || !lock) return [];
  const found = signs.meaning(memory.sign, lock);
  memory.sign = undefined;
  return found.length === 1 ? [meaningOf(found, lock, scene)] : [];
}

/** Asks which lock it is, with the locks of a named maker as buttons; nothing if that is known. */
function askForLock(flow: string, offered: Offer | undefined, scene: Scene): Reply[] | undefined {
  const { say, memory } = scene;
  const known = knownOf(memory);
  const asks = offered?.kind === 'sign' ? offered.asks + 1 : 1;
  const isNarrower = memory.candidates.length > 0;
  if (known['lock_model'] !== undefined || asks > MOST_ASKS || (asks > 1 && !isNarrower))
    return undefined;
  memory.offer = { kind: 'sign', flow, asks };
  memory.asked = 'lock_model';
  const question = say.question({ kind: 'ask', key: 'lock_model' }, known, memory.candidates);
  return asks > 1 ? [question] : [say.phrase('sign_which_lock'), question];
}

function meaningOf(found: readonly CardSignal[], lock: Lock, { say }: Scene): Reply {
  const [only, ...more] = found;
  const lines =
    only && more.length === 0
      ? [say.words('sign_means', { lock: lock.name, signal: only.signal, value: only.meaning })]
      : [
          say.words('sign_several', { lock: lock.name }),
          ...found.map(({ signal, meaning }) => `"${signal}": ${meaning}`),
        ];
  const source = lock.signalsSource;
  return {
    kind: 'text',
    text: [...lines, ...(source ? [say.words('sign_source', { value: source })] : [])].join('\n'),
  };
}

function unknownSign(lock: Lock, { say }: Scene): Reply[] {
  const { support, brand } = lock;
  return [
    say.phrase('sign_unknown', { lock: lock.name }),
    ...(support ? [say.phrase('sign_unknown_ask', { label: brand, value: support })] : []),
  ];
}

/** What all the meanings lead to, if it is one flow; what they know only if there is one meaning. */
function leadOf(
  found: readonly CardSignal[],
  rules: readonly SignRule[],
): Pick<SignRule, 'start' | 'knows'> | undefined {
  const leads = found.map((entry) =>
    rules.find(({ meaning }) => meaning.some((phrase) => beginsWords(entry.meaning, phrase))),
  );
  const [first, ...others] = leads;
  if (!first || others.some((other) => other?.start !== first.start)) return undefined;
  return others.every((other) => other === first) ? first : { start: first.start, knows: {} };
}
