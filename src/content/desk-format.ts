/** The format of `desk.yaml`: the teams behind the bot, their hours and how long they may take. */
import { z } from 'zod';
import type { Hours, Span, Team, Weekday } from '../core/desk.ts';
import { nameFormat, plain } from './text-format.ts';

const MINUTE_MS = 60_000;

const clock = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/;
const span = z
  .string()
  .refine((text) => spanOf(text) !== undefined, {
    error: 'a span is written as 09:00-17:30, within one day',
  })
  .transform((text) => spanOf(text)!);
const zone = z.string().refine(isZone, {
  error: 'this is no time zone; write its IANA name, such as Europe/Berlin',
});
const date = z.iso.date({ error: 'a holiday is a day, written as 2026-12-25' });
const minutes = (usual: number) => z.number().int().min(1).max(1_440).default(usual);
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies Weekday[];

const hoursFormat = z.strictObject({
  zone,
  days: z.partialRecord(z.enum(DAYS), z.array(span).min(1)),
  holidays: z.array(date).default([]),
});

export const teamFormat = z.strictObject({
  title: plain(60),
  queues: z.array(nameFormat).min(1),
  /** Left out, the team is always there. */
  hours: hoursFormat.exactOptional(),
  /** Told after a ticket instead of the line of that name in `dialogs/handoff.yaml`. */
  come_back: plain(200).exactOptional(),
  /** The Teams channel in which its cases are posted. */
  teams_channel: z
    .strictObject({
      conversation: plain(500),
      service_url: z.url({ protocol: /^https?$/, error: 'this is no URL' }),
    })
    .exactOptional(),
  minutes: z
    .strictObject({
      queue: minutes(20),
      offer: minutes(1),
      reply: minutes(5),
      hold: minutes(15),
      transfer: minutes(2),
      silence: minutes(20),
      wrap: minutes(5),
    })
    .prefault({}),
});

export const deskFormat = z.strictObject({ teams: z.record(nameFormat, teamFormat) });

export function toTeam(id: string, raw: z.output<typeof teamFormat>): Team {
  return {
    id,
    title: raw.title,
    queues: raw.queues,
    ...(raw.come_back !== undefined && { comeBack: raw.come_back }),
    ...(raw.teams_channel && {
      teamsChannel: {
        conversation: raw.teams_channel.conversation,
        serviceUrl: raw.teams_channel.service_url,
      },
    }),
    hours: toHours(raw.hours),
    limits: {
      queue: raw.minutes.queue * MINUTE_MS,
      offer: raw.minutes.offer * MINUTE_MS,
      reply: raw.minutes.reply * MINUTE_MS,
      hold: raw.minutes.hold * MINUTE_MS,
      transfer: raw.minutes.transfer * MINUTE_MS,
      silence: raw.minutes.silence * MINUTE_MS,
      wrap: raw.minutes.wrap * MINUTE_MS,
    },
  };
}

function toHours(raw: z.output<typeof hoursFormat> | undefined): Hours {
  if (raw === undefined) return { kind: 'always' };
  return { kind: 'week', zone: raw.zone, days: raw.days, holidays: new Set(raw.holidays) };
}

function spanOf(text: string): Span | undefined {
  const [from, to, more] = text.split('-').map(minuteOf);
  if (from === undefined || to === undefined || more !== undefined || from >= to) return undefined;
  return { from, to };
}

function minuteOf(text: string): number | undefined {
  if (!clock.test(text)) return undefined;
  const [hour, minute] = text.split(':').map(Number);
  return hour! * 60 + minute!;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
