/** Sends a case as a mail when it became a ticket, or ended with something left to do. */
import { type CaseSheet, caseSheet, type SheetNames, sheetLines } from '../core/case-sheet.ts';
import type { CaseFile, Handoff, Team } from '../core/desk.ts';
import { fill } from '../core/fill.ts';
import type { CaseEvent } from '../core/handoff.ts';
import type { Mail, SendMail } from './send-mail.ts';

export interface TicketMailParts {
  readonly handoff: Pick<Handoff, 'open'>;
  readonly teams: readonly Pick<Team, 'id' | 'title'>[];
  readonly names: SheetNames;
  readonly send: SendMail;
  /** Told where it went, for the log. */
  readonly sent: (code: string, to: string) => void;
}

type Kind = 'ticket' | 'follow_up';

/** @throws Error when the mail could not be sent and has to be sent again. */
export function createTicketMail({ handoff, teams, names, send, sent }: TicketMailParts) {
  return async (event: CaseEvent): Promise<void> => {
    const kind = kindOf(event);
    const file = kind && (await handoff.open(event.case));
    if (!kind || !file) return;
    const team = teams.find(({ id }) => id === file.case.team)?.title ?? file.case.team;
    const mail = ticketMail(kind, file, caseSheet(file.case, names, team), names);
    sent(file.case.id, await send({ ...mail, id: `${file.case.id}-${event.place}` }));
  };
}

/** A case passes through a moment once, so an event says it and not the case's state. */
export function kindOf({ move, state }: CaseEvent): Kind | undefined {
  if (move.kind === 'close' && move.outcome === 'follow_up') return 'follow_up';
  if (move.kind !== 'ticket' && !(move.kind === 'due' && move.deadline === 'settle'))
    return undefined;
  if (state === 'ticketed') return 'ticket';
  return state === 'closed' ? 'follow_up' : undefined;
}

export function ticketMail(
  kind: Kind,
  file: CaseFile,
  sheet: CaseSheet,
  { desk }: Pick<SheetNames, 'desk'>,
): Omit<Mail, 'id'> {
  const { lines } = desk;
  const { id: code, requestedAt } = file.case;
  const { urgency, summary } = sheet;
  const tried = sheet.tried.length > 0 ? sheet.tried : [lines.nothing_tried];
  const said = sheetLines(file.transcript, file.case, desk);
  const notes = file.events.flatMap(({ move, actor }) =>
    move.kind === 'note' && actor.kind === 'agent'
      ? [fill(lines.note_by, { agent: actor.agent.name, text: move.text })]
      : [],
  );
  return {
    subject: fill(lines[`${kind}_subject`], { code, urgency, summary }),
    text: [
      fill(lines[`${kind}_intro`], { code }),
      [
        ...sheet.facts.map(({ label, value }) => `${label}: ${value}`),
        `${lines.since}: ${new Date(requestedAt).toISOString()}`,
      ].join('\n'),
      [`${lines.tried}:`, ...tried.map((line) => `- ${line}`)].join('\n'),
      ...(notes.length > 0 ? [notes.join('\n')] : []),
      [lines.transcript, ...said.map(({ who, text }) => `${who}: ${text}`)].join('\n'),
    ].join('\n\n'),
  };
}
