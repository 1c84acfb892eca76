/** Puts what a review found into words for a terminal. */
import type { Level } from './find-hard-and-long.ts';
import { FINDING_KINDS, type Finding } from './finding.ts';

/** A line for each kind that found something, and how hard the hardest files are to read. */
export function summary(findings: readonly Finding[], levels: readonly Level[]): string {
  const counts = FINDING_KINDS.map((kind) => ({ kind, count: ofKind(findings, kind).length }));
  const found = counts.filter(({ count }) => count > 0);
  const hardest = byGrade(levels)
    .slice(0, 3)
    .map(({ file, grade }) => `${grade.toFixed(1)} ${file}`);
  return [
    `reading level: grade ${mean(levels).toFixed(1)} on average; hardest ${hardest.join(', ')}`,
    ...(found.length === 0
      ? ['nothing to look at']
      : [
          `to look at: ${found.map(({ kind, count }) => `${count} ${kind}`).join(', ')} (-- --full lists them)`,
        ]),
  ].join('\n');
}

/** Every finding with its place, and the grade of every file, hardest first. */
export function fullReport(findings: readonly Finding[], levels: readonly Level[]): string {
  const lists = FINDING_KINDS.map((kind) => ({ kind, all: ofKind(findings, kind) })).filter(
    ({ all }) => all.length > 0,
  );
  return [
    'reading level (Flesch-Kincaid grade)',
    ...byGrade(levels).map(({ file, grade }) => `  ${grade.toFixed(1).padStart(4)} ${file}`),
    ...lists.flatMap(({ kind, all }) => [
      '',
      `${kind} (${all.length})`,
      ...all.map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`),
    ]),
    '',
    summary(findings, levels),
  ].join('\n');
}

const ofKind = (findings: readonly Finding[], kind: Finding['kind']): Finding[] =>
  findings.filter((finding) => finding.kind === kind);

const byGrade = (levels: readonly Level[]): Level[] =>
  levels.toSorted((a, b) => b.grade - a.grade || (a.file < b.file ? -1 : 1));

const mean = (levels: readonly Level[]): number =>
  levels.reduce((sum, { grade }) => sum + grade, 0) / Math.max(levels.length, 1);
