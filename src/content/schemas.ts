/** The formats as JSON Schema, so that an editor underlines what the bot would refuse. */
import { z } from 'zod';
import { diagnosticsFormat, rulesFormat } from './diagnostics-format.ts';
import {
  deskWordsFormat,
  handoffFormat,
  lexiconFormat,
  outOfScopeFormat,
  phrasesFormat,
  safetyFormat,
  signalsFormat,
  slotsFormat,
  triesFormat,
  widgetFormat,
} from './dialog-formats.ts';
import { flowFormat } from './flow-format.ts';
import { articleFormat, lockFormat } from './knowledge-formats.ts';

const FORMATS = {
  diagnostics: rulesFormat,
  flow: flowFormat,
  desk: deskWordsFormat,
  handoff: handoffFormat,
  lexicon: lexiconFormat,
  'out-of-scope': outOfScopeFormat,
  phrases: phrasesFormat,
  safety: safetyFormat,
  signals: signalsFormat,
  slots: slotsFormat,
  tries: triesFormat,
  widget: widgetFormat,
  article: articleFormat,
  lock: lockFormat,
  'lock.diagnostics': diagnosticsFormat,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type SchemaName = keyof typeof FORMATS;
export type JsonSchema = Readonly<Record<string, unknown>>;

/** By kind of file; draft 7, which the YAML extensions of editors understand. */
export function dialogSchemas(): Readonly<Record<SchemaName, JsonSchema>> {
  const schemas = Object.entries(FORMATS).map(([name, format]) => [
    name,
    z.toJSONSchema(format, { target: 'draft-7', io: 'input' }),
  ]);
  return Object.fromEntries(schemas);
}
