/** Reads one flow: its file, the messages beside it, and what can be checked without the others. */
import type { Mistake } from '../core/errors.ts';
import type { Flow } from '../core/flow.ts';
import type { Declared } from './check-slots.ts';
import type { Written } from './find-twins.ts';
import { flowFormat } from './flow-format.ts';
import { hearOf, tooFew } from './read-hear.ts';
import { type Locate, readYaml } from './read-yaml.ts';
import { type LocksRead, toFlow } from './to-flow.ts';

export interface FlowFile {
  readonly flow: Flow;
  readonly at: Locate;
  readonly slots: readonly Declared[];
  /** The messages with their places, those of the sibling file last. */
  readonly hear: readonly Written[];
}

export type FlowRead =
  | { readonly kind: 'flow'; readonly file: FlowFile; readonly mistakes: readonly Mistake[] }
  | { readonly kind: 'broken'; readonly mistakes: readonly Mistake[] };

/** `beside`: the messages of the `.hear.txt` of the same name. */
export function readFlow(
  file: string,
  text: string,
  beside: readonly Written[],
  locks: LocksRead,
): FlowRead {
  const reading = readYaml(file, text, flowFormat);
  if (reading.kind === 'broken') return reading;
  const { value, at } = reading;
  const hear = [...hearOf(value.hear, at), ...beside];
  const said = hear.map((message) => message.text);
  const flow = toFlow(idOf(file), value, said, locks);
  const slots = Object.entries(value.slots).map(
    ([name, raw]): Declared => ({ name, raw, at, path: ['slots', name], flow: flow.id }),
  );
  return { kind: 'flow', file: { flow, at, slots, hear }, mistakes: tooFew(hear, at) };
}

/** `dialogs/power/no-response.yaml` and `.hear.txt` → `power/no-response`. */
export function idOf(file: string): string {
  return file
    .replace(/^(dialogs|knowledge\/locks|knowledge)\//, '')
    .replace(/\.(yaml|hear\.txt|md)$/, '');
}
