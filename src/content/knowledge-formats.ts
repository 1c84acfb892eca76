/** The formats of `knowledge/`: an article's front matter, and a lock. */
import { z } from 'zod';
import { heard, httpsUrl, plain } from './text-format.ts';

/** As long as a fact about a lock may be: it is filled into a line. */
const fact = plain(600);

export const articleFormat = z.strictObject({
  title: plain(80),
  sources: z.array(httpsUrl),
  asks: z.array(heard()).min(2),
  applies_to: z.array(z.string()).default([]),
  inside_only: z.boolean().default(false),
  reviewed: z.iso.date({
    error: ({ input }) =>
      typeof input === 'string'
        ? `'reviewed' is a day such as 2026-11-25; found '${input}'`
        : undefined,
  }),
});

const procedureFormat = z.strictObject({
  grade: z.enum(['high', 'medium']),
  where: fact,
  steps: z.array(fact).min(1),
  confirmation: fact.exactOptional(),
  erases: z.array(fact).default([]),
  after: z.array(fact).default([]),
  cautions: z.array(fact).default([]),
  source: httpsUrl,
});

export const lockFormat = z.strictObject({
  brand: plain(60),
  name: plain(100),
  aliases: z.array(heard(100)),
  batteries: fact.exactOptional(),
  avoid_batteries: fact.exactOptional(),
  emergency_power: z
    .strictObject({ kind: z.enum(['nine_volt', 'usb', 'none']), how: fact })
    .exactOptional(),
  lockout: z
    .strictObject({
      attempts: z.number().int().min(1).exactOptional(),
      seconds: z.number().min(0),
      note: fact.exactOptional(),
    })
    .exactOptional(),
  restart: procedureFormat.exactOptional(),
  factory_reset: procedureFormat.exactOptional(),
  pairing: fact.exactOptional(),
  /** The page the signals come from. */
  signals_source: httpsUrl.exactOptional(),
  signals: z.array(z.strictObject({ signal: fact, meaning: fact })).default([]),
  release: fact.exactOptional(),
  warranty: fact.exactOptional(),
  support: httpsUrl.exactOptional(),
  sources: z.array(httpsUrl).min(1),
  /** Prose for authors: conflicts and notes. Read by nobody else. */
  review: z.array(z.string()).default([]),
});

export type RawLock = z.infer<typeof lockFormat>;
