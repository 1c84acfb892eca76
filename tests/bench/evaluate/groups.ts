/** Development messages sorted by what they are like: intent, style, mood, length, language. */
import { isQuestion } from '../../../src/conversation/is-question.ts';
import type { Told } from '../../understanding/pipeline.ts';
import { mean } from './stats.ts';

export interface GroupScore {
  readonly group: string;
  readonly count: number;
  /** Shares of 1. */
  readonly right: number;
  readonly offered: number;
}

const FRAGMENT = 6;
const RAMBLING = 35;
const LENGTHS = [6, 12, 20, 35, Number.POSITIVE_INFINITY];

export const GROUPINGS: Readonly<Record<string, (one: Told) => string>> = {
  intent: ({ label }) => label,
  style: styleOf,
  mood: ({ mood }) => mood,
  wishes: ({ secondary }) => (secondary.length > 0 ? 'several' : 'one'),
  length: lengthOf,
  language: ({ lang }) => lang,
};

export function scoresBy(told: readonly Told[], groupOf: (one: Told) => string): GroupScore[] {
  return [...Map.groupBy(told, groupOf)]
    .map(([group, all]) => ({
      group,
      count: all.length,
      right: mean(all.map(({ points }) => points)),
      offered: mean(all.map(({ points, offered }) => (offered ? 1 : points))),
    }))
    .sort((a, b) => a.right - b.right || b.count - a.count);
}

/** What was said and what was heard, the most frequent mistakes first. */
export function confusions(told: readonly Told[]): { pair: string; texts: readonly string[] }[] {
  const wrong = told.filter(({ points }) => points < 1);
  return [...Map.groupBy(wrong, ({ label, heard }) => `${label} > ${heard}`)]
    .map(([pair, all]) => ({ pair, texts: all.map(({ text }) => text) }))
    .sort((a, b) => b.texts.length - a.texts.length);
}

function styleOf({ text }: Told): string {
  const count = wordCount(text);
  if (count <= FRAGMENT) return 'fragment';
  if (count > RAMBLING) return 'rambling';
  return isQuestion(text) ? 'question' : 'report';
}

function lengthOf({ text }: Told): string {
  const count = wordCount(text);
  const most = LENGTHS.find((length) => count <= length)!;
  const least = (LENGTHS[LENGTHS.indexOf(most) - 1] ?? 0) + 1;
  return Number.isFinite(most) ? `${least} to ${most} words` : `${least} words and more`;
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length;
