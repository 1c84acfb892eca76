import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dialogSchemas, type SchemaName } from '../../../src/content/schemas.ts';
import { MINIMAL, type MinimalFile } from './minimal-content.ts';

const schemas = dialogSchemas();
const examples: Readonly<Record<Exclude<SchemaName, 'lock.diagnostics'>, MinimalFile>> = {
  desk: 'dialogs/desk.yaml',
  diagnostics: 'dialogs/diagnostics.yaml',
  flow: 'dialogs/power/no-response.yaml',
  handoff: 'dialogs/handoff.yaml',
  lexicon: 'dialogs/lexicon.yaml',
  'out-of-scope': 'dialogs/out-of-scope.yaml',
  phrases: 'dialogs/phrases.yaml',
  safety: 'dialogs/safety.yaml',
  signals: 'dialogs/signals.yaml',
  slots: 'dialogs/slots.yaml',
  tries: 'dialogs/tries.yaml',
  widget: 'dialogs/widget.yaml',
  article: 'knowledge/power/which-batteries.md',
  lock: 'knowledge/locks/acme-one.yaml',
};
type FileName = keyof typeof examples;
const exampleOf = (name: FileName): object =>
  parse(MINIMAL[examples[name]].replace(/^---\n([\s\S]*?)---[\s\S]*$/, '$1'));

describe.each(Object.keys(examples) as FileName[])('the schema of %s', (name) => {
  const schema = JSON.parse(JSON.stringify(schemas[name])) as Record<string, unknown>;
  const format = z.fromJSONSchema(schema);

  it('is JSON Schema of draft 7, and refers to nothing outside itself', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    const definitions = Object.keys((schema['definitions'] as object | undefined) ?? {});
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map((m) => m[1]!);
    const local = definitions.map((definition) => `#/definitions/${definition}`);
    expect(references.filter((reference) => !local.includes(reference))).toEqual([]);
  });

  it('accepts what the loader accepts', () => {
    expect(format.safeParse(exampleOf(name)).error).toBeUndefined();
  });

  it('refuses something else', () => {
    expect(format.safeParse({ ...exampleOf(name), 'Something Else': 1 }).success).toBe(false);
  });
});

it('names the eight verbs, one for each step', () => {
  const { step } = schemas.flow['definitions'] as {
    step: { properties: object; oneOf: unknown[] };
  };
  const verbs = ['say', 'read', 'ask', 'try', 'do', 'go', 'handoff', 'end'];
  expect(Object.keys(step.properties)).toEqual([...verbs, 'knowing', 'then']);
  expect(step.oneOf).toEqual(
    verbs.map((verb) => expect.objectContaining({ required: expect.arrayContaining([verb]) })),
  );
});

it.each([
  ['no verb', { tell: 'Hello.' }],
  ['two verbs', { say: 'Hello.', ask: 'lock_model' }],
  ['branches below a verb that has none', { say: 'Hello.', then: {} }],
  ['an action without branches', { do: 'lock.restart' }],
  ['such a step in a branch', { ask: 'lock_model', then: { otherwise: [{ tell: 'Hello.' }] } }],
])('refuses a step with %s', (_, step) => {
  const format = z.fromJSONSchema(JSON.parse(JSON.stringify(schemas.flow)));
  expect(format.safeParse({ ...exampleOf('flow'), steps: [step] }).success).toBe(false);
});
