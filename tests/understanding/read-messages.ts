/** Reads `messages.tsv`: messages as customers write them. Nothing is ever learned from these. */
import { readFileSync } from 'node:fs';

export interface Message {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  /** Every label that is right: where two readers differed, both. */
  readonly right: readonly string[];
  /** Labels of what else the message wants. */
  readonly secondary: readonly string[];
  readonly lang: string;
  readonly mood: string;
}

export function readMessages(): readonly Message[] {
  const [header = '', ...lines] = readFileSync(new URL('messages.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    const get = (name: string): string => values[names.indexOf(name)] ?? '';
    const split = (name: string): string[] =>
      get(name)
        .split(';')
        .filter((one) => one !== '');
    return {
      id: get('id'),
      text: get('text'),
      label: get('label'),
      right: [get('label'), ...split('also_right')],
      secondary: split('secondary'),
      lang: get('lang'),
      mood: get('mood'),
    };
  });
}
