/**
 * Tickets for the stream: a browser cannot send headers with a WebSocket, and a token in an address
 * ends up in logs. A ticket opens one socket, once, within a minute.
 *
 * They are kept in memory: after a restart a client asks for a new one, as after any dropped socket.
 */

export interface Ticket {
  readonly conversation: string;
  /** The watermark to go on from. */
  readonly after: number;
  readonly origin?: string;
}

export interface Tickets {
  issue(ticket: Ticket): string;
  /** `undefined` for a ticket that is unknown, used or too old. */
  take(id: string): Ticket | undefined;
}

export interface TicketsParts {
  readonly now: () => number;
  readonly random: (bytes: number) => string;
}

const LIFE_MS = 60_000;

export function createTickets({ now, random }: TicketsParts): Tickets {
  const issued = new Map<string, { readonly ticket: Ticket; readonly until: number }>();

  /** The oldest come first, so this looks at no more than it drops, plus one. */
  function dropOld(): void {
    for (const [id, { until }] of issued) {
      if (now() < until) return;
      issued.delete(id);
    }
  }

  return {
    issue: (ticket) => {
      dropOld();
      const id = random(16);
      issued.set(id, { ticket, until: now() + LIFE_MS });
      return id;
    },
    take: (id) => {
      const found = issued.get(id);
      issued.delete(id);
      return found && now() < found.until ? found.ticket : undefined;
    },
  };
}
