/** A ticket opens one stream, once, within a minute. */
import { beforeEach, expect, it } from 'vitest';
import { createTickets, type Tickets } from '../../../../src/channels/direct-line/tickets.ts';

const ticket = { conversation: 'c1', after: 3 };
let clock = 0;
let tickets: Tickets;
beforeEach(() => {
  let made = 0;
  tickets = createTickets({ now: () => clock, random: () => `t${++made}` });
});

it('is taken once', () => {
  const id = tickets.issue(ticket);
  expect(tickets.take(id)).toEqual(ticket);
  expect(tickets.take(id)).toBeUndefined();
  expect(tickets.take('never made')).toBeUndefined();
});

it('is no good after a minute', () => {
  const [early, late] = [tickets.issue(ticket), tickets.issue(ticket)];
  clock += 59_999;
  expect(tickets.take(early)).toEqual(ticket);
  clock += 1;
  expect(tickets.take(late)).toBeUndefined();
});

it('outlives older ones that are dropped', () => {
  tickets.issue(ticket);
  clock += 60_000;
  const id = tickets.issue({ ...ticket, after: 9 });
  expect(tickets.take('t1')).toBeUndefined();
  expect(tickets.take(id)).toEqual({ ...ticket, after: 9 });
});
