/**
 * When a team is there, by the clock on its wall: time zone, several spans a day, holidays.
 *
 * Wall clock and instant are joined by `Intl` alone. A span in the hour that the clock skips in
 * spring begins when it has skipped; in the hour it repeats in autumn the team is there both times.
 */
import type { Hours, Span, Weekday } from '../core/desk.ts';

const DAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** No team is away for longer; then no opening is named. */
const LOOK_AHEAD_DAYS = 60;

/** `at` is epoch ms. */
export function isOpen(hours: Hours, at: number): boolean {
  if (hours.kind === 'always') return true;
  const wall = wallOf(at, hours.zone);
  const minute = Math.floor((wall % DAY_MS) / MINUTE_MS);
  return spansOn(hours, wall).some(({ from, to }) => from <= minute && minute < to);
}

/** Epoch ms of the next opening after `at`, or nothing when there is none in two months. */
export function nextOpening(hours: Hours, at: number): number | undefined {
  if (hours.kind === 'always') return at;
  const today = Math.floor(wallOf(at, hours.zone) / DAY_MS) * DAY_MS;
  for (let day = today; day <= today + LOOK_AHEAD_DAYS * DAY_MS; day += DAY_MS) {
    const openings = spansOn(hours, day)
      .map(({ from }) => instantOf(day + from * MINUTE_MS, hours.zone))
      .filter((opening) => opening > at);
    if (openings.length > 0) return Math.min(...openings);
  }
  return undefined;
}

function spansOn(hours: Extract<Hours, { kind: 'week' }>, wall: number): readonly Span[] {
  const day = new Date(wall);
  if (hours.holidays.has(day.toISOString().slice(0, 10))) return [];
  return hours.days[DAYS[day.getUTCDay()]!] ?? [];
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the wall clock shows, as if it were UTC: its day and minute can then be reckoned with. */
function wallOf(at: number, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    clocks.set(zone, clock);
  }
  const part = Object.fromEntries(
    clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(
    ...[part['year']!, part['month']! - 1, part['day']!],
    ...([part['hour']!, part['minute']!, part['second']!] as const),
  );
}

/** The first instant at which the wall clock shows `wall` or, if it skips that, a later time. */
function instantOf(wall: number, zone: string): number {
  const offset = (at: number): number => wallOf(at, zone) - Math.floor(at / 1_000) * 1_000;
  const [before, after] = [offset(wall - DAY_MS), offset(wall + DAY_MS)];
  const fitting = [wall - before, wall - after].filter((at) => wallOf(at, zone) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : wall - Math.min(before, after);
}
