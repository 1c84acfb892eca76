/**
 * The log: one JSON line per turn or event on standard output, never a word a customer wrote.
 *
 * Lines are built from named facts; the redaction is the second net, for a fact that should not be.
 */
import { pino } from 'pino';
import type { TurnRecord } from '../channels/turns.ts';
import type { LogLevel } from './settings.ts';

type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  turn(turn: TurnRecord): void;
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  /** With the error's message, stack and causes. */
  error(event: string, error: unknown, facts?: Facts): void;
}

export interface LogParts {
  readonly level: LogLevel;
  /** Takes one line with its newline; standard output if absent. */
  readonly write?: (line: string) => void;
}

const SECRET_KEYS = ['text', 'token', 'authorization', 'ticket', 'secret', 'password', 'resumeKey'];

export function createLog({ level, write }: LogParts): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      messageKey: 'event',
      redact: SECRET_KEYS.flatMap((key) => [key, `*.${key}`]),
    },
    // Lines that come while one is being written go out together with the next.
    write ? { write } : pino.destination({ dest: 1, sync: false }),
  );
  return {
    turn: (turn) => logger.info(turn, 'turn'),
    info: (event, facts = {}) => logger.info(facts, event),
    warn: (event, facts = {}) => logger.warn(facts, event),
    error: (event, error, facts = {}) => logger.error({ ...facts, err: error }, event),
  };
}
