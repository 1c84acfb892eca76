/** Does what an agent asks for in Teams, and says what came of it. Every desk calls the same `Handoff`. */
import { caseState, type SheetLine, sheetLines } from '../../core/case-sheet.ts';
import type { CaseFile, Done, Handoff, Team } from '../../core/desk.ts';
import type { DeskCommand, DeskLine } from '../../core/desk-lines.ts';
import { fill } from '../../core/fill.ts';
import {
  type AgentRef,
  type Back,
  type HandoffCase,
  OUTCOMES,
  type Refused,
  WITH_PERSON,
} from '../../core/handoff.ts';
import type { Agent, HandoffStore } from '../../core/handoff-store.ts';
import type { Screened } from '../../core/turn.ts';
import { type CardParts, listCard, workCard } from './case-card.ts';
import type { ForAgent } from './desk-chat.ts';
import type { Places } from './places.ts';
import type { Command } from './read-command.ts';

export interface RunCommandParts {
  readonly handoff: Handoff;
  readonly agents: Pick<HandoffStore, 'agents'>;
  readonly teams: readonly Team[];
  readonly places: Places;
  readonly cards: CardParts;
  /** What an agent writes is masked like all else. */
  readonly screen: (text: string) => Screened;
}

export interface RunCommand {
  run(command: Command, agent: Agent): Promise<readonly ForAgent[]>;
  /** From now on the agent's words go to this case; what they have to know of it first. */
  begin(code: string, agent: Agent): Promise<readonly ForAgent[]>;
}

const MOST_LISTED = 8;

export function createRunCommand(parts: RunCommandParts): RunCommand {
  const { handoff, agents, teams, places, cards, screen } = parts;
  const { lines, outcomes } = cards.names.desk;
  const say = (line: DeskLine, values: Readonly<Record<string, string>> = {}): string =>
    fill(lines[line], values);
  const masked = (text: string): string => screen(text).masked;

  async function list(agent: Agent): Promise<readonly ForAgent[]> {
    const held = await casesOf(handoff, agent);
    const { current } = await places.agent(agent.id);
    const teams = agent.teams.length > 0 ? agent.teams : undefined;
    const waiting = await handoff.list('waiting', refOf(agent), teams);
    const item = (open: HandoffCase): string =>
      say(open.id === current ? 'list_current' : 'list_item', {
        code: open.id,
        state: caseState(open, cards.names.desk),
        summary: open.facts.summary,
      });
    const text = [
      ...(held.length === 0 ? [lines.no_case] : held.map(item)),
      say('waiting_count', { count: String(waiting.length) }),
      ...waiting.slice(0, MOST_LISTED).map(item),
    ];
    const others = held.filter(({ id }) => id !== current);
    const buttons = [
      ...others.map(({ id }) => ({ verb: 'use' as const, case: id })),
      ...waiting.map(({ id }) => ({ verb: 'claim' as const, case: id })),
    ];
    return [listCard(text, buttons, cards)];
  }

  /** Takes it, or goes on with it here, if it is the agent's already. */
  async function take(code: string, agent: Agent): Promise<readonly ForAgent[]> {
    const done = await handoff.claim(code, refOf(agent), 'teams');
    return done.kind === 'refused' ? [whyNot(done, lines)] : begin(code, agent);
  }

  async function begin(code: string, agent: Agent): Promise<readonly ForAgent[]> {
    const file = await handoff.open(code);
    if (!file) return [lines.refused_not_found];
    await places.begin(file.case, agent.id, file.transcript.at(-1)?.seq ?? 0);
    const colleagues = (await agents.agents()).filter(
      ({ id, disabled }) => id !== agent.id && !disabled,
    );
    return [workCard(file.case, saidIn(file, cards), colleagues, cards)];
  }

  async function transfer(open: HandoffCase, agent: Agent, command: Command) {
    const everyone = (await agents.agents()).filter(({ disabled }) => !disabled);
    const known = [
      ...everyone.map(({ id, name }) => ({
        names: [`agent:${id}`, id, name],
        title: name,
        to: { kind: 'agent' as const, agent: { id, name } },
      })),
      ...teams.map(({ id, title }) => ({
        names: [`team:${id}`, id, title],
        title,
        to: { kind: 'team' as const, team: id },
      })),
    ];
    const written = command.fields['to'] ?? command.rest;
    const found = startsWithOne(written, known, ({ names }) => names);
    if (!found) {
      const names = known.map(({ title }) => title).join(', ');
      return say('unknown_name', { name: written.split(/\s/, 1)[0] ?? '', names });
    }
    const why = masked(command.fields['why'] ?? found.rest);
    const done = await handoff.transfer(open.id, refOf(agent), found.one.to, why);
    if (done.kind === 'done' && found.one.to.kind === 'team') await places.end(open.id, agent.id);
    return answer(done, 'passed_on', { to: found.one.title });
  }

  async function close(open: HandoffCase, agent: Agent, command: Command) {
    const written = command.fields['outcome'] ?? command.rest;
    const found = startsWithOne(written, OUTCOMES, (one) => [one, ...outcomes[one]]);
    if (!found) {
      const names = OUTCOMES.map((one) => outcomes[one][0]).join(', ');
      return say('unknown_outcome', { names });
    }
    const back = backOf(open, command.fields['back'] ?? found.rest);
    const done = await handoff.close(open.id, refOf(agent), { outcome: found.one, back });
    if (done.kind === 'done') await places.end(open.id, agent.id);
    return answer(done, 'closed');
  }

  async function toCase(verb: DeskCommand, command: Command, agent: Agent): Promise<string> {
    const open = await caseFor(command, agent);
    if (!open) return lines.no_case;
    const ref = refOf(agent);
    switch (verb) {
      case 'note': {
        const text = masked(command.fields['text'] ?? command.rest).trim();
        if (text === '') return say('needs_text', { name: command.name });
        return answer(await handoff.note(open.id, ref, text), 'noted', { code: open.id });
      }
      case 'hold':
        return answer(await handoff.hold(open.id, ref), 'held');
      case 'unhold':
        return answer(await handoff.unhold(open.id, ref), 'unheld');
      case 'release': {
        const done = await handoff.release(open.id, ref);
        if (done.kind === 'done') await places.end(open.id, agent.id);
        return answer(done, 'released');
      }
      case 'transfer':
        return transfer(open, agent, command);
      default:
        return close(open, agent, command);
    }
  }

  function answer(done: Done, line: DeskLine, values: Readonly<Record<string, string>> = {}) {
    return done.kind === 'refused'
      ? whyNot(done, lines)
      : say(line, { code: done.case.id, ...values });
  }

  async function caseFor(command: Command, agent: Agent): Promise<HandoffCase | undefined> {
    const held = await casesOf(handoff, agent);
    const { current } = await places.agent(agent.id);
    const wanted = command.case ?? current;
    return held.find(({ id }) => id === wanted) ?? (held.length === 1 ? held[0] : undefined);
  }

  async function run(command: Command, agent: Agent): Promise<readonly ForAgent[]> {
    switch (command.verb) {
      case 'list':
        return list(agent);
      case 'help':
        return [lines.help];
      case 'unknown':
      case 'here':
        return [
          command.verb === 'here'
            ? lines.only_in_channel
            : say('unknown_command', { name: command.name }),
        ];
      case 'claim':
        if (command.case === undefined) return [say('needs_text', { name: command.name })];
        return take(command.case, agent);
      case 'use': {
        const open = (await casesOf(handoff, agent)).find(({ id }) => id === command.case);
        return open ? take(open.id, agent) : [lines.refused_not_found];
      }
      default:
        return [await toCase(command.verb, command, agent)];
    }
  }

  return { run, begin };
}

export const refOf = ({ id, name }: Agent): AgentRef => ({ id, name });

/** Those whose customer the agent talks to, also on hold or while passing it on. */
export const casesOf = async (
  handoff: Pick<Handoff, 'list'>,
  agent: Agent,
): Promise<readonly HandoffCase[]> =>
  (await handoff.list('mine', refOf(agent))).filter(
    (open) => open.agent?.id === agent.id && WITH_PERSON.has(open.state),
  );

export const whyNot = ({ why, by = '' }: Refused, lines: Readonly<Record<DeskLine, string>>) =>
  fill(lines[`refused_${why}`], { by }).trim();

export const saidIn = (file: CaseFile, { names }: CardParts): SheetLine[] =>
  sheetLines(file.transcript, file.case, names.desk);

function backOf({ facts }: HandoffCase, written: string): Back {
  const word = written.trim().toLowerCase();
  if (word === 'done') return { kind: 'done' };
  const step = /^\d+$/.test(word) ? facts.steps[Number(word) - 1] : undefined;
  return step ? { kind: 'step', flow: step.flow, key: step.key } : { kind: 'stood' };
}

/** The one whose longest name the text begins with, and what comes after it. */
function startsWithOne<T>(
  text: string,
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
): { readonly one: T; readonly rest: string } | undefined {
  const said = text.trim().toLowerCase();
  const named = all.flatMap((one) => namesOf(one).map((name) => ({ one, name })));
  const found = named
    .filter(({ name }) => said === name.toLowerCase() || said.startsWith(`${name.toLowerCase()} `))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  return found && { one: found.one, rest: text.trim().slice(found.name.length).trim() };
}
