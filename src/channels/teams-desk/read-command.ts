/** Reads what an agent wants in Teams: words after a slash, or a pressed button of one of our cards. */
import { findCaseCode } from '../../core/case-code.ts';
import type { DeskWords } from '../../core/content.ts';
import { DESK_COMMANDS, type DeskCommand } from '../../core/desk-lines.ts';

export interface Command {
  readonly verb: DeskCommand | 'unknown';
  /** As it was written, for an answer that names it. */
  readonly name: string;
  /** The case it names; the current one if none. */
  readonly case?: string;
  readonly rest: string;
  /** From the fields of a card. */
  readonly fields: Readonly<Record<string, string>>;
}

const SLASH = /^[/!]([\p{L}-]+)\s*([\s\S]*)$/u;

/** Nothing, when it is an ordinary line. */
export function readCommand(text: string, { commands }: DeskWords): Command | undefined {
  const [, name, rest = ''] = SLASH.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  const said = name.toLowerCase();
  const verb = DESK_COMMANDS.find((known) => known !== 'here' && commands[known].includes(said));
  const code = verb === 'claim' || verb === 'use' ? findCaseCode(rest) : undefined;
  return {
    ...{
      verb: verb ?? 'unknown',
      name: text.trim().slice(0, 1) + name,
      rest: rest.trim(),
      fields: {},
    },
    ...(code !== undefined && { case: code }),
  };
}

/** A button of ours; anything else that comes as `value` is nothing of ours. */
export function readButton(value: unknown): Command | undefined {
  if (!isObject(value) || !isObject(value['desk'])) return undefined;
  const { verb, case: code } = value['desk'];
  const known = DESK_COMMANDS.find((command) => command === verb);
  if (known === undefined || known === 'here') return undefined;
  const fields = Object.entries(value).flatMap(([name, field]) =>
    typeof field === 'string' ? [[name, field.slice(0, 1_000)] as const] : [],
  );
  return {
    ...{ verb: known, name: known, rest: '', fields: Object.fromEntries(fields) },
    ...(typeof code === 'string' && { case: code }),
  };
}

/** `desk here`, and the team it is for, if it names one. */
export function readHere(text: string, { commands }: DeskWords): { team: string } | undefined {
  const said = text.trim().toLowerCase();
  const words = commands.here.find((known) => said === known || said.startsWith(`${known} `));
  return words === undefined ? undefined : { team: text.trim().slice(words.length).trim() };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
