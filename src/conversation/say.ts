/** Puts what the flows did into words: lines filled with what we know, the open question last. */
import type { Article } from '../core/article.ts';
import type { Content } from '../core/content.ts';
import { type Known, TRY_OUTCOMES } from '../core/flow.ts';
import type { Lock, LockField, LockPart, Procedure } from '../core/lock.ts';
import type { PhraseName } from '../core/phrases.ts';
import type { Choice, Reply } from '../core/turn.ts';
import type { Asked } from '../dialogs/flow-dialog.ts';
import type { PlanItem } from '../dialogs/plan-flow.ts';
import type { Line } from '../dialogs/walk-flow.ts';

export interface Words {
  readonly content: Pick<
    Content,
    'flows' | 'slots' | 'tries' | 'outcomes' | 'phrases' | 'articles' | 'locks'
  >;
  readonly lockField: (lock: Lock, field: LockField) => string | undefined;
  readonly lockCard: (lock: Lock, part: LockPart) => Procedure | undefined;
}

/** More models than this are no help as buttons. */
const MOST_MODELS = 10;

export function createSay({ content, lockField, lockCard }: Words) {
  const { slots, tries, outcomes, phrases, articles, locks } = content;
  return { phrase, words, line, question, article, table, plan };

  function phrase(name: PhraseName, values: Readonly<Record<string, string>> = {}): Reply {
    return { kind: 'text', text: words(name, values) };
  }

  function words(name: PhraseName, values: Readonly<Record<string, string>> = {}): string {
    return put(phrases[name], (key) => values[key]);
  }

  function line({ line, known }: { readonly line: Line; readonly known: Known }): Reply {
    if (line.kind === 'say') return { kind: 'text', text: fill(line.text, known) };
    const part = /^lock\.(\w+)$/.exec(line.target)?.[1] as LockPart | undefined;
    return part === undefined ? article(articles.get(line.target)!) : steps(part, known);
  }

  /** The table that belongs to an article, or to the article a line reads. */
  function table(id: string): Reply[] {
    const found = articles.get(id);
    return found?.table ? [{ kind: 'table', title: found.title, ...found.table }] : [];
  }

  /** Everything in one message: numbered, and under the answer it holds for. */
  function plan(items: readonly PlanItem[]): Reply {
    const lines: string[] = [];
    let under: string | undefined;
    for (const [index, { step, known, when }] of items.entries()) {
      const heading = when ? headingOf(when) : under && phrases.plan_any;
      if (heading !== undefined && heading !== under) lines.push(heading);
      under = heading;
      lines.push(`${index + 1}. ${textIn(step, known)}`);
    }
    return { kind: 'text', text: [phrases.plan_begin, ...lines, phrases.plan_end].join('\n') };

    function headingOf({ slot, value }: NonNullable<PlanItem['when']>): string {
      const answer = slots.get(slot)?.values[value]?.[0];
      return answer === undefined ? phrases.plan_otherwise : textOf('plan_if', { value: answer });
    }
  }

  function textIn(step: PlanItem['step'], known: Known): string {
    if (step.kind === 'say') return fill(step.text, known);
    return step.kind === 'read' ? articles.get(step.target)!.answer : instruction(step.key);
  }

  /** What to do, what to mind, and how long it takes. */
  function instruction(key: string): string {
    const { do: todo, minutes, caution } = tries.get(key)!;
    const time = textOf('try_minutes', { minutes: `${minutes}` });
    return [todo, ...(caution === undefined ? [] : [caution]), time].join(' ');
  }

  function article({ id, answer }: Pick<Article, 'id' | 'answer'>): Reply {
    return { kind: 'article', id, text: answer };
  }

  function question(
    asked: Pick<Asked, 'kind' | 'key'>,
    known: Known,
    candidates: readonly string[],
  ): Reply {
    if (asked.kind === 'try') {
      const { buttons = {} } = tries.get(asked.key)!;
      const choices = TRY_OUTCOMES.map((outcome) => buttons[outcome] ?? outcomes[outcome][0]!);
      return { kind: 'question', asked: asked.key, text: instruction(asked.key), choices };
    }
    const slot = slots.get(asked.key)!;
    const listed = Object.entries(slot.values)
      .filter(([value]) => slot.from !== 'locks' || !locks.has(value))
      .map(([, names]) => names[0]!);
    const choices: Choice[] =
      slot.from === 'locks' ? [...likelyLocks(known, candidates), ...listed] : listed;
    return { kind: 'question', asked: asked.key, text: fill(slot.ask, known), choices };
  }

  /** With a brand known the question is "which of these?", not "which of all". */
  function likelyLocks(known: Known, candidates: readonly string[]): string[] {
    const brand = known['lock_brand'];
    const ids = candidates.length > 0 ? candidates : [...locks.values()].filter(ofBrand).map(idOf);
    return ids.length <= MOST_MODELS ? ids.flatMap((id) => locks.get(id)?.name ?? []) : [];

    function ofBrand(lock: Lock): boolean {
      return brand !== undefined && lock.brand === brand;
    }
  }

  function steps(part: LockPart, known: Known): Reply {
    const lock = locks.get(known['lock_model'] ?? '');
    const procedure = lock && lockCard(lock, part);
    if (!lock || !procedure) return phrase('no_steps');
    const list = (name: PhraseName, items: readonly string[]): string[] =>
      items.length > 0 ? [textOf(name, { list: items.join('; '), lock: lock.name })] : [];
    return {
      kind: 'steps',
      title: textOf(part === 'restart' ? 'steps_restart' : 'steps_factory_reset', {
        lock: lock.name,
      }),
      steps: procedure.steps,
      notes: [
        ...(procedure.grade === 'medium' ? [textOf('check_model', { lock: lock.name })] : []),
        ...list('steps_where', [procedure.where]),
        ...list('steps_erases', procedure.erases),
        ...procedure.cautions,
        ...list('steps_confirm', procedure.confirmation ? [procedure.confirmation] : []),
        ...list('steps_after', procedure.after),
      ],
      source: { label: phrases.steps_source, url: procedure.source },
    };
  }

  function textOf(name: PhraseName, values: Readonly<Record<string, string>>): string {
    return put(phrases[name], (key) => values[key]);
  }

  /** A value is shown by the first of its names. */
  function fill(text: string, known: Known): string {
    const lock = locks.get(known['lock_model'] ?? '');
    return put(text, (key) => {
      if (key === 'lock.brand') return lock?.brand ?? known['lock_brand'];
      if (key.startsWith('lock.')) return lock && lockField(lock, key.slice(5) as LockField);
      const value = known[key];
      return value === undefined ? undefined : (slots.get(key)?.values[value]?.[0] ?? value);
    });
  }
}

export type Say = ReturnType<typeof createSay>;

const idOf = ({ id }: Lock): string => id;

const put = (text: string, valueFor: (key: string) => string | undefined): string =>
  text.replace(/\{([a-z_.]+)\}/g, (whole, key: string) => valueFor(key) ?? whole);
