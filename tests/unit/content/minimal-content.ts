/** The least content the loader accepts, written to a folder of its own for each test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { ACTION_FACTS } from '../../../src/core/actions.ts';
import type { Content } from '../../../src/core/content.ts';
import { DESK_COMMANDS, DESK_LINES } from '../../../src/core/desk-lines.ts';
import { ContentError } from '../../../src/core/errors.ts';
import { OUTCOMES } from '../../../src/core/handoff.ts';
import { HANDOFF_LINES, PHRASES, WIDGET_LABELS } from '../../../src/core/phrases.ts';
import { SAFETY_CLASSES, SIGNALS } from '../../../src/core/turn.ts';

/** What differs from the minimal content: a file's whole text, or `undefined` to leave it out. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

const each = (names: readonly string[], value: (name: string) => string): string =>
  names.map((name) => `${name}: ${value(name)}\n`).join('');

export const MINIMAL = {
  'dialogs/access/locked-out.yaml': `label: locked_out
title: I am locked out
about: Someone cannot get in.
urgency: 3
hear:
  - i am locked out
  - i cannot get in
  - the door will not open
steps:
  - say: Let us get you in.
  - handoff: urgent
`,
  'dialogs/power/no-response.yaml': `label: lock_unresponsive
title: The lock does not react
about: The keypad stays dark.
urgency: 2
slots:
  jump_start:
    ask: Does it light up?
    values:
      lights_up: [It lights up, it works]
      stays_dark: [It stays dark, nothing]
steps:
  - say: That is nearly always an empty battery.
  - ask: lock_model
  - ask: jump_start
    then:
      lights_up:
        - read: power/which-batteries
        - end: solved
      stays_dark: []
  - try: fresh_batteries
    then:
      worked:
        - end: solved
  - go: access/locked-out
`,
  'dialogs/power/no-response.hear.txt': `# what customers write
my lock is dead

nothing happens
the keypad stays dark
`,
  'dialogs/slots.yaml': `lock_model:
  ask: Which lock is it?
  keep: user
  from: locks
  unsure: unknown
  values:
    unknown: [Not sure, no idea]
where_are_you:
  ask: Where are you?
  values:
    inside: [Inside]
    outside: [Outside]
wipe_consent:
  ask: Everything is erased. Go on?
  values:
    agreed: [Erase it]
    refused: [Keep it]
`,
  'dialogs/tries.yaml': `outcomes:
  worked: [It works now]
  did_not_help: [No change]
  could_not: [Not possible]
tries:
  fresh_batteries:
    do: Put in new batteries.
    minutes: 2
    heard: [new batteries]
  factory_reset:
    do: Do these steps now.
    minutes: 15
    heard: [reset it]
    destructive: true
`,
  'dialogs/lexicon.yaml':
    'part: { battery: [battery, cells] }\nsymptom: {}\nmoment: {}\nwanted: {}\nother: {}\n',
  'dialogs/signals.yaml': each(SIGNALS, (name) => `[say ${name}]`),
  'dialogs/phrases.yaml': each(PHRASES, (name) => `The phrase ${name}.`),
  'dialogs/widget.yaml': each(WIDGET_LABELS, (name) => `The label ${name}`),
  'dialogs/safety.yaml': each(
    SAFETY_CLASSES.filter((name) => name !== 'normal'),
    (name) => `[The reply ${name}.]`,
  ),
  'dialogs/diagnostics.yaml': `no_error: [none]
report:
  - when: { battery_at_most: 5 }
    says: nearly empty batteries ({battery} %)
    knows: { jump_start: stays_dark }
    start: power/no-response
signs:
  rules:
    - meaning: [batteries are low]
      start: power/no-response
  otherwise:
    start: power/no-response
`,
  'dialogs/handoff.yaml': `queues:
  urgent: Someone is at risk.
  general: All else.
lines:
${HANDOFF_LINES.map((name) => `  ${name}: The line ${name}.`).join('\n')}
leave: [leave the line]
`,
  'dialogs/desk.yaml': `lines:
${DESK_LINES.map((name) => `  ${name}: The line ${name}.`).join('\n')}
commands:
${DESK_COMMANDS.map((name) => `  ${name}: [${name}]`).join('\n')}
outcomes:
${OUTCOMES.map((name) => `  ${name}: [${name}]`).join('\n')}
`,
  'dialogs/out-of-scope.yaml': `hear:
  - write me a poem
  - what is the weather
  - book me a flight
`,
  'knowledge/power/which-batteries.md': `---
title: Which batteries to use
sources: [https://maker.example/batteries]
asks:
  - what batteries does it take
  - can i use rechargeable batteries
applies_to: [acme-one]
inside_only: true
reviewed: 2026-10-02
---

Four new AA alkaline
batteries of one brand.

## Why not rechargeables?

Their voltage falls suddenly.
`,
  'knowledge/locks/acme-one.yaml': `brand: Acme
name: Acme One
aliases: [acme 1, A1]
batteries: 4 AA alkaline
avoid_batteries: Lithium cells
emergency_power: { kind: nine_volt, how: Hold a 9-volt block to the dots. }
lockout: { attempts: 5, seconds: 60 }
restart:
  grade: high
  where: Inside
  steps: [Take the batteries out, Put them back]
  source: https://maker.example/restart
factory_reset:
  grade: medium
  where: Inside
  steps: [Hold the button]
  erases: [Every code]
  source: https://maker.example/reset
signals: [{ signal: three beeps, meaning: The battery is low. }]
support: https://maker.example/help
sources: [https://maker.example/manual]
review: [The maker's two manuals agree.]
`,
  'knowledge/locks/zenith.yaml': `brand: Zenith
name: Zenith
aliases: []
sources: [https://zenith.example]
`,
} as const;

export type MinimalFile = keyof typeof MINIMAL;

/** The folder is gone when the test is. */
export function writeContent(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...MINIMAL, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

export function read(changes: Changes = {}): Content {
  return readContent(writeContent(changes), ACTION_FACTS);
}

/** `file:line:column message` for each mistake; none if the content is accepted. */
export function mistakesIn(changes: Changes): string[] {
  try {
    read(changes);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
}

/** A minimal file with one piece of it replaced; the piece must be there. */
export function edit(file: MinimalFile, piece: string, by: string): Changes {
  const text: string = MINIMAL[file];
  if (!text.includes(piece)) throw new Error(`'${piece}' is not in ${file}`);
  return { [file]: text.replace(piece, () => by) };
}

/** The flow `power/no-response` with other steps, which begin in line 12. */
export function steps(text: string): Changes {
  const flow = MINIMAL['dialogs/power/no-response.yaml'];
  return {
    'dialogs/power/no-response.yaml': flow.slice(0, flow.indexOf('  - say')) + text,
  };
}
