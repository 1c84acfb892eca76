/**
 * Reads one article of `knowledge/`.
 *
 * The first paragraph is the answer the bot gives; each section below it answers one follow-up
 * question, which is its heading.
 */
import type { Article } from '../core/article.ts';
import type { Mistake } from '../core/errors.ts';
import { findTwins, type Written } from './find-twins.ts';
import { foldPhrase } from './fold.ts';
import { articleFormat } from './knowledge-formats.ts';
import { plainWords } from './plain-words.ts';
import { idOf } from './read-flow.ts';
import { type Locate, readYaml } from './read-yaml.ts';
import { plain } from './text-format.ts';

export interface ArticleFile {
  readonly article: Article;
  /** The places of its front matter. */
  readonly at: Locate;
}

export type ArticleRead =
  | { readonly kind: 'article'; readonly file: ArticleFile }
  | { readonly kind: 'broken'; readonly mistakes: readonly Mistake[] };

/** As much as a phone shows without scrolling. */
const LONGEST_ANSWER = 320;
const HEADING = plain(80);
const SECTION = plain(1000);

export function readArticle(file: string, text: string): ArticleRead {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const place = (line: number, message: string): Mistake => ({ file, line, column: 1, message });
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---')
    return {
      kind: 'broken',
      mistakes: [place(1, 'an article begins with --- and its front matter')],
    };
  if (end < 0)
    return {
      kind: 'broken',
      mistakes: [place(1, 'the front matter is not closed by a line of ---')],
    };

  // An empty line in place of the first --- keeps the lines of the front matter where they are.
  const reading = readYaml(file, ['', ...lines.slice(1, end), ''].join('\n'), articleFormat);
  const body = readBody(lines, end + 1, place);
  const mistakes = [...(reading.kind === 'broken' ? reading.mistakes : []), ...body.mistakes];
  if (reading.kind === 'broken' || mistakes.length > 0) return { kind: 'broken', mistakes };
  const { title, asks, applies_to, sources, inside_only, reviewed } = reading.value;
  const article: Article = {
    id: idOf(file),
    title,
    asks,
    answer: body.answer,
    sections: body.sections,
    appliesTo: applies_to,
    sources,
    insideOnly: inside_only,
    reviewed,
  };
  return { kind: 'article', file: { article, at: reading.at } };
}

interface Part {
  readonly heading: string;
  /** Counted from 1. */
  readonly line: number;
  readonly paragraphs: { readonly line: number; text: string }[];
}

function readBody(
  lines: readonly string[],
  from: number,
  place: (line: number, message: string) => Mistake,
) {
  const [opening, ...sections] = partsOf(lines, from);
  const mistakes: Mistake[] = [];
  const check = (format: typeof HEADING, text: string, line: number): void => {
    const checked = format.safeParse(text, { error: plainWords });
    for (const { message } of checked.error?.issues ?? []) mistakes.push(place(line, message));
  };

  const [first, ...more] = opening!.paragraphs;
  if (!first)
    mistakes.push(place(from, 'the first paragraph is missing: it is the answer the bot gives'));
  else if (first.text.length > LONGEST_ANSWER)
    mistakes.push(
      place(
        first.line,
        `the first paragraph is the answer: at most ${LONGEST_ANSWER} characters; found ${first.text.length}`,
      ),
    );
  else check(SECTION, first.text, first.line);
  if (more[0])
    mistakes.push(
      place(more[0].line, "only the first paragraph is told; put this one under a '## ' heading"),
    );

  for (const { heading, line, paragraphs } of sections) {
    check(HEADING, heading, line);
    if (paragraphs.length === 0) mistakes.push(place(line, `the section '${heading}' has no text`));
    for (const { text, line } of paragraphs) check(SECTION, text, line);
  }
  const headings = sections.map(
    ({ heading, line }): Written => ({ text: heading, at: (message) => place(line, message) }),
  );
  mistakes.push(...findTwins(headings, foldPhrase, (text) => `the heading '${text}'`));
  for (const [index, line] of lines.entries())
    if (index >= from && /^(#|#{3,})(\s|$)/.test(line))
      mistakes.push(place(index + 1, "a heading begins with '## '; there are no others"));

  return {
    answer: first?.text ?? '',
    sections: sections.map(({ heading, paragraphs }) => ({
      question: heading,
      answer: paragraphs.map(({ text }) => text).join('\n\n'),
    })),
    mistakes,
  };
}

/** The text before the first heading, then each section. Lines of a paragraph are joined; items of a list are not. */
function partsOf(lines: readonly string[], from: number): Part[] {
  const parts: Part[] = [{ heading: '', line: from, paragraphs: [] }];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const { paragraphs } = parts.at(-1)!;
    const text = line.trim();
    if (/^##(\s|$)/.test(line))
      parts.push({ heading: line.slice(2).trim(), line: index + 1, paragraphs: [] });
    else if (text !== '' && open && paragraphs.length > 0)
      paragraphs.at(-1)!.text += (/^([-*]|\d+\.)\s/.test(text) ? '\n' : ' ') + text;
    else if (text !== '') paragraphs.push({ line: index + 1, text });
    open = text !== '' && !/^##(\s|$)/.test(line);
  }
  return parts;
}
