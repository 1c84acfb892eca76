import { expect, it } from 'vitest';
import { edit, mistakesIn, read, steps } from './minimal-content.ts';

it('reads a flow with its slots, messages and steps', () => {
  expect(read().flows.get('power/no-response')).toEqual({
    id: 'power/no-response',
    label: 'lock_unresponsive',
    title: 'The lock does not react',
    about: 'The keypad stays dark.',
    urgency: 2,
    hear: ['my lock is dead', 'nothing happens', 'the keypad stays dark'],
    slots: [
      {
        name: 'jump_start',
        ask: 'Does it light up?',
        keep: 'flow',
        values: {
          lights_up: ['It lights up', 'it works'],
          stays_dark: ['It stays dark', 'nothing'],
        },
      },
    ],
    steps: [
      { kind: 'say', text: 'That is nearly always an empty battery.' },
      { kind: 'ask', key: 'lock_model', then: {} },
      {
        kind: 'ask',
        key: 'jump_start',
        then: {
          lights_up: [
            { kind: 'read', target: 'power/which-batteries' },
            { kind: 'end', outcome: 'solved' },
          ],
          stays_dark: [],
        },
      },
      {
        kind: 'try',
        key: 'fresh_batteries',
        then: { worked: [{ kind: 'end', outcome: 'solved' }] },
      },
      { kind: 'go', flow: 'access/locked-out' },
    ],
  });
});

it('takes each lock of the catalogue for a value after the listed ones', () => {
  const slot = read().slots.get('lock_model');
  expect(slot).toMatchObject({ from: 'locks', keep: 'user', unsure: 'unknown' });
  expect(Object.entries(slot!.values)).toEqual([
    ['unknown', ['Not sure', 'no idea']],
    ['acme-one', ['Acme One', 'acme 1', 'a1']],
    ['zenith', ['Zenith']],
  ]);
});

it('keeps everything in the order of paths and files', () => {
  const content = read();
  expect([...content.flows.keys()]).toEqual(['access/locked-out', 'power/no-response']);
  expect([...content.slots.keys()]).toEqual([
    'lock_model',
    'where_are_you',
    'wipe_consent',
    'jump_start',
  ]);
  expect([...content.tries.keys()]).toEqual(['fresh_batteries', 'factory_reset']);
  expect([...content.articles.keys()]).toEqual(['power/which-batteries']);
  expect([...content.locks.keys()]).toEqual(['acme-one', 'zenith']);
  expect(content.queues).toEqual(['urgent', 'general']);
});

it('reads the words outside any flow', () => {
  const { outcomes, tries, signals, phrases, safety, widget, outOfScope } = read();
  expect(outcomes.worked).toEqual(['It works now']);
  expect(tries.get('fresh_batteries')).toEqual({
    name: 'fresh_batteries',
    do: 'Put in new batteries.',
    minutes: 2,
    heard: ['new batteries'],
    destructive: false,
  });
  expect(signals.human).toEqual(['say human']);
  expect(phrases.welcome).toBe('The phrase welcome.');
  expect(safety.emergency).toEqual(['The reply emergency.']);
  expect(widget.page_title).toBe('The label page_title');
  expect(outOfScope.hear).toContain('write me a poem');
});

it('gives the same content twice', () => {
  expect(read()).toEqual(read());
});

it('freezes all that it gives', () => {
  const content = read();
  expect(Object.isFrozen(content)).toBe(true);
  const parts: unknown[] = [
    ...[content.flows, content.slots, content.tries, content.articles, content.locks].flatMap(
      (map) => [...map.values()],
    ),
    content.flows.get('power/no-response')!.steps[2],
    content.slots.get('lock_model')!.values['acme-one'],
    content.locks.get('acme-one')!.restart!.steps,
    content.articles.get('power/which-batteries')!.sections[0],
    content.phrases,
    content.outOfScope.hear,
  ];
  expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
});

it('reports the mistakes of all files at once, by file, line and column', () => {
  const mistakes = mistakesIn({
    ...steps('  - ask: lock_modle\n  - say: Hello {nobody}.\n  - go: power/nowhere\n'),
    ...edit('dialogs/handoff.yaml', 'urgent:', 'urgently:'),
    ...edit('dialogs/slots.yaml', 'unsure: unknown', 'unsure: unknwon'),
    ...edit('knowledge/locks/zenith.yaml', 'aliases: []', 'aliases: [ACME  1]'),
    'dialogs/widget.yaml': undefined,
    'knowledge/notes.txt': 'notes',
  });
  expect(mistakes).toEqual([
    "dialogs/access/locked-out.yaml:11:14 no queue is called 'urgent'; did you mean 'urgently'?",
    "dialogs/power/no-response.yaml:12:10 no slot is called 'lock_modle'; did you mean 'lock_model'?",
    "dialogs/power/no-response.yaml:13:10 no slot or try is called 'nobody'; known: jump_start, lock_model, where_are_you, wipe_consent, fresh_batteries, factory_reset",
    "dialogs/power/no-response.yaml:14:9 no flow is called 'power/nowhere'",
    "dialogs/slots.yaml:5:11 'lock_model' has no value 'unknwon'; did you mean 'unknown'?",
    'dialogs/widget.yaml:1:1 this file is missing',
    "knowledge/locks/zenith.yaml:3:11 'acme 1' is in knowledge/locks/acme-one.yaml:3 already",
    'knowledge/notes.txt:1:1 this file belongs into a folder: a topic, or locks',
  ]);
});

it('does not call things unknown whose file has other mistakes', () => {
  expect(
    mistakesIn({
      ...edit('dialogs/slots.yaml', 'ask: Where are you?', 'asks: Where are you?'),
      ...edit('dialogs/tries.yaml', 'minutes: 2', 'minutes: two'),
      ...edit('dialogs/access/locked-out.yaml', 'urgency: 3', 'urgency: 4'),
      ...edit('knowledge/locks/acme-one.yaml', 'brand: Acme\n', ''),
      ...edit('knowledge/power/which-batteries.md', 'title:', 'titel:'),
    }),
  ).toEqual([
    "dialogs/access/locked-out.yaml:4:10 'urgency' must be one of 1, 2, 3; found 4",
    "dialogs/slots.yaml:9:3 'ask' is missing; it must be text",
    "dialogs/slots.yaml:9:3 unknown key 'asks'; did you mean 'ask'?",
    "dialogs/tries.yaml:8:14 'minutes' must be a number; found text",
    "knowledge/locks/acme-one.yaml:1:1 'brand' is missing; it must be text",
    "knowledge/power/which-batteries.md:2:1 'title' is missing; it must be text",
    "knowledge/power/which-batteries.md:2:1 unknown key 'titel'; did you mean 'title'?",
  ]);
});

it('tells each mistake on a line of its own, whatever it quotes', () => {
  expect(
    mistakesIn(steps('  - go: "a\\nb\\e[31m"\n  - say: Never.\n    "x\\ny": 1\n    z: 1\n')),
  ).toEqual([
    expect.stringMatching(/no-response\.yaml:14:5 unknown key 'x y'/),
    expect.stringMatching(/no-response\.yaml:15:5 unknown key 'z'/),
  ]);
  expect(mistakesIn(steps('  - go: "a\\nb\\e[31m"\n'))).toEqual([
    "dialogs/power/no-response.yaml:12:9 no flow is called 'a b [31m'",
  ]);
});

it('says nothing of slots when their file is no YAML', () => {
  expect(mistakesIn({ 'dialogs/slots.yaml': 'lock_model: [' })).toHaveLength(1);
});
