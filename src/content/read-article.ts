/**
 * Reads one article of `knowledge/`.
 *
 * The first paragraph is the answer the bot gives; each section below it answers one follow-up
 * question, which is its heading.
 */
import type { Article } from '../core/article.ts';
import type { Mistake } from '../core/errors.ts';
import { articleFormat } from './knowledge-formats.ts';
import { readBody } from './read-body.ts';
import { idOf } from './read-flow.ts';
import { readTable } from './read-table.ts';
import { type Locate, readYaml } from './read-yaml.ts';

export interface ArticleFile {
  readonly article: Article;
  /** The places of its front matter. */
  readonly at: Locate;
}

export type ArticleRead =
  | { readonly kind: 'article'; readonly file: ArticleFile }
  | { readonly kind: 'broken'; readonly mistakes: readonly Mistake[] };

export function readArticle(file: string, text: string): ArticleRead {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const place = (line: number, message: string): Mistake => ({ file, line, column: 1, message });
  const refuse = (message: string): ArticleRead => ({
    kind: 'broken',
    mistakes: [place(1, message)],
  });
  if (lines[0] !== '---') return refuse('an article begins with --- and its front matter');
  const end = lines.indexOf('---', 1);
  if (end < 0) return refuse('the front matter is not closed by a line of ---');

  // An empty line in place of the first --- keeps the lines of the front matter where they are.
  const reading = readYaml(file, ['', ...lines.slice(1, end), ''].join('\n'), articleFormat);
  const { table, lines: prose, mistakes: inTable } = readTable(lines, end + 1, place);
  const body = readBody(prose, end + 1, place);
  const mistakes = [
    ...(reading.kind === 'broken' ? reading.mistakes : []),
    ...inTable,
    ...body.mistakes,
  ];
  if (reading.kind === 'broken' || mistakes.length > 0) return { kind: 'broken', mistakes };
  const { title, asks, applies_to, sources, inside_only, reviewed } = reading.value;
  const article: Article = {
    id: idOf(file),
    title,
    asks,
    answer: body.answer,
    ...(table && { table }),
    sections: body.sections,
    appliesTo: applies_to,
    sources,
    insideOnly: inside_only,
    reviewed,
  };
  return { kind: 'article', file: { article, at: reading.at } };
}
