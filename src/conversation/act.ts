/** Does what was decided, and returns what to say. One case for each kind of decision. */
import type { Known } from '../core/flow.ts';
import type { PhraseName } from '../core/phrases.ts';
import type { Reply } from '../core/turn.ts';
import { type Control, type Decision, MAYBE, type SmallTalk } from './decide.ts';
import type { Heard } from './hear.ts';
import { forget, knownOf, type Offer, remember } from './memory.ts';
import type { Scene } from './scene.ts';
import { tellSign } from './tell-sign.ts';

/** Messages for which help for people inside is held back after a bypass attempt. */
const GUARDED_FOR = 10;

export async function act(decision: Decision, heard: Heard, scene: Scene): Promise<Reply[]> {
  const { content, say, memory, flows, moved, again, offer, leave, person } = scene;
  const news: Known = { ...heard.meaning.tried, ...heard.meaning.slots };
  const offered = memory.offer;
  memory.offer = undefined;
  // Outside a flow the lock was only asked for to look a sign up.
  if (offered?.kind === 'sign') memory.asked = undefined;

  switch (decision.kind) {
    case 'safety':
      return safely(decision.class, scene);
    case 'handoff':
      if (decision.reason === 'asked') {
        // Whoever insists is asked nothing more.
        const insists = memory.said.some(isText(content.phrases.handoff_asked));
        const way = person('handoff_asked', 'asked', 'general');
        return insists ? way : [...way, ...(await again(true))];
      }
      leave();
      return person('handoff_misses', 'misses', 'general');
    case 'control':
      return control(decision.what, scene);
    case 'continue':
      return moved(await flows.resume(knownOf(memory), news));
    case 'hint':
      return hint(scene);
    case 'start': {
      const later = decision.later.filter((id) => !memory.wishes.includes(id));
      memory.wishes = [...memory.wishes, ...later].filter((id) => id !== decision.flow);
      return [
        ...later
          .slice(0, 1)
          .map((id) => say.phrase('also_heard', { title: content.flows.get(id)?.title ?? id })),
        ...moved(
          await flows.start(decision.flow, knownOf(memory), {
            ...heard.toFlow(decision.flow),
            ...news,
          }),
        ),
      ];
    }
    case 'plan': {
      // The flow stays open: whoever still has a phone can go on in it.
      const open = flows.flows.at(-1);
      if (open !== decision.flow)
        moved(
          await flows.start(decision.flow, knownOf(memory), {
            ...heard.toFlow(decision.flow),
            ...news,
          }),
        );
      else moved(await flows.resume(knownOf(memory), news));
      return [say.plan(await flows.plan(knownOf(memory)))];
    }
    case 'answer': {
      const article = content.articles.get(decision.article)!;
      const section = article.sections[decision.section ?? -1];
      const told = [
        say.article({ id: article.id, answer: section?.answer ?? article.answer }),
        ...(section ? [] : say.table(article.id)),
      ];
      if (flows.flows.length > 0) return [...told, ...(await again())];
      const near = heard.meaning.flows[0];
      const flow = near !== undefined && near.score >= MAYBE ? { flow: near.id } : {};
      return offer(told, { kind: 'helped', article: article.id, ...flow });
    }
    case 'sign':
      return tellSign(decision.flow, { offered, news, toFlow: heard.toFlow }, scene);
    case 'feedback':
      return feedback(decision.yes, offered, scene);
    case 'small_talk':
      return decision.what === 'not_helped'
        ? person('not_helped', 'dissatisfied', 'general')
        : [say.phrase(smallTalk(decision.what, scene)), ...(await again())];
    case 'out_of_scope':
    case 'clarify':
    case 'rephrase':
      // A name we have never heard answers "which lock?" well enough to go on.
      if (memory.asked === 'lock_model') return otherLock(scene);
      if (decision.kind === 'clarify') return offer([], { kind: 'flows', flows: decision.flows });
      if (flows.flows.length === 0) return [say.phrase(decision.kind)];
      if (memory.misses > 1) return [...putAnotherWay(scene), ...(await again())];
      return [say.phrase(`${decision.kind}_open`), ...(await again())];
  }
}

/** In the middle of something, hello does not ask what it is about. */
const smallTalk = (what: Exclude<SmallTalk, 'not_helped'>, { flows }: Scene): PhraseName =>
  what === 'greeting' && flows.flows.length > 0 ? 'greeting_open' : what;

/** The second miss in a row needs other words than the first. */
function putAnotherWay({ content, say, memory }: Scene): Reply[] {
  const slot = content.slots.get(memory.asked ?? '');
  if (slot?.help === undefined || memory.hinted === slot.name)
    return [say.phrase('rephrase_again')];
  memory.hinted = slot.name;
  return [say.phrase('rephrase_again'), { kind: 'text', text: slot.help }];
}

const isText =
  (text: string) =>
  (reply: Reply): boolean =>
    reply.kind === 'text' && reply.text === text;

async function safely(
  danger: Extract<Decision, { kind: 'safety' }>['class'],
  { content, memory, flows, leave, again, person }: Scene,
): Promise<Reply[]> {
  const approved = content.safety[danger].map((text): Reply => ({ kind: 'text', text }));
  switch (danger) {
    case 'emergency':
      // No question and no other word: the case goes out beside the approved lines.
      return [...approved, ...person('handoff_asked', 'safety', 'urgent').slice(-1)];
    case 'domestic_safety':
      leave();
      return approved;
    case 'bypass_refused':
      memory.guarded = GUARDED_FOR;
      leave();
      return approved;
    case 'injection_ignored':
    case 'abuse_calm':
      return flows.flows.length > 0 ? [...approved, ...(await again())] : approved;
  }
}

async function control(what: Control, scene: Scene): Promise<Reply[]> {
  const { content, say, memory, flows, now, moved, again, nextWish, leave } = scene;
  switch (what) {
    case 'wait':
      return [say.phrase('wait')];
    case 'repeat':
      return memory.said.length > 0 ? memory.said : [say.phrase('help')];
    case 'cancel':
      leave();
      return nextWish([say.phrase('dropped')]);
    case 'start_over':
      leave();
      Object.assign(memory, { slots: {}, tried: [], wishes: [], misses: 0 });
      return [say.phrase('started_over')];
    case 'back': {
      const key = memory.before.at(-1);
      if (key === undefined) return [say.phrase('nothing_to_go_back_to'), ...(await again())];
      forget(memory, key);
      return [say.phrase('back'), ...moved(await flows.resume(knownOf(memory), {}, [key]))];
    }
    case 'skip': {
      const { asked } = memory;
      if (asked === undefined || !memory.optional)
        return [say.phrase('cannot_skip'), ...(await again())];
      const isTry = content.tries.has(asked);
      const value = isTry ? 'could_not' : (content.slots.get(asked)?.unsure ?? 'skipped');
      remember(memory, { [asked]: value }, { ...content, now, open: true });
      return moved(await flows.resume(knownOf(memory), { [asked]: value }));
    }
  }
}

/** The customer cannot answer: take "unsure" for an answer, or tell how to find out, or go on. */
async function hint(scene: Scene): Promise<Reply[]> {
  const { content, memory, flows, moved, again } = scene;
  const slot = content.slots.get(memory.asked ?? '');
  if (slot?.help !== undefined && memory.hinted !== slot.name) {
    memory.hinted = slot.name;
    return [{ kind: 'text', text: slot.help }, ...(await again())];
  }
  if (slot?.unsure !== undefined)
    return moved(await flows.resume(knownOf(memory), { [slot.name]: slot.unsure }));
  return control('skip', scene);
}

async function feedback(yes: boolean, offered: Offer | undefined, scene: Scene): Promise<Reply[]> {
  const { say, memory, flows, moved, nextWish, person } = scene;
  if (offered?.kind === 'wish' && !yes) return nextWish([say.phrase('dropped')]);
  if (offered?.kind === 'helped' && yes) return [say.phrase('glad')];
  const flow = offered?.kind === 'helped' || offered?.kind === 'wish' ? offered.flow : undefined;
  if (flow === undefined) return person('not_helped', 'dissatisfied', 'general');
  return moved(await flows.start(flow, knownOf(memory), {}));
}

async function otherLock({ say, memory, flows, moved }: Scene): Promise<Reply[]> {
  memory.misses = 0;
  memory.user['lock_model'] = 'unknown';
  const on = await flows.resume(knownOf(memory), { lock_model: 'unknown' });
  return [say.phrase('other_lock'), ...moved(on)];
}
