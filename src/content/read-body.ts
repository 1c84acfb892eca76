/** Reads the text of an article: its answer, and the sections below. */
import type { Article } from '../core/article.ts';
import type { Mistake } from '../core/errors.ts';
import { findTwins, type Written } from './find-twins.ts';
import { foldPhrase } from './fold.ts';
import { plainWords } from './plain-words.ts';
import { plain } from './text-format.ts';

export interface Body extends Pick<Article, 'answer' | 'sections'> {
  readonly mistakes: readonly Mistake[];
}

/** Makes a mistake in a line, counted from 1. */
type Place = (line: number, message: string) => Mistake;

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

interface Part {
  readonly heading: string;
  readonly line: number;
  readonly paragraphs: readonly Paragraph[];
}

/** As much as a phone shows without scrolling. */
const LONGEST_ANSWER = 320;
const HEADING = plain(80);
const PARAGRAPH = plain(1000);

/** `from`: how many lines stand above the text. */
export function readBody(lines: readonly string[], from: number, place: Place): Body {
  const [opening, ...sections] = partsOf(lines, from);
  const headings = sections.map(
    ({ heading, line }): Written => ({ text: heading, at: (message) => place(line, message) }),
  );
  const levels = [...lines.entries()].filter(
    ([index, line]) => index >= from && /^(#|#{3,})(\s|$)/.test(line),
  );
  return {
    answer: opening!.paragraphs[0]?.text ?? '',
    sections: sections.map(({ heading, paragraphs }) => ({
      question: heading,
      answer: paragraphs.map(({ text }) => text).join('\n\n'),
    })),
    mistakes: [
      ...checkAnswer(opening!, place),
      ...sections.flatMap((section) => checkSection(section, place)),
      ...findTwins(headings, foldPhrase, (text) => `the heading '${text}'`),
      ...levels.map(([index]) =>
        place(index + 1, "a heading begins with '## '; there are no others"),
      ),
    ],
  };
}

function checkAnswer({ line, paragraphs: [first, second] }: Part, place: Place): Mistake[] {
  if (!first)
    return [place(line, 'the first paragraph is missing: it is the answer the bot gives')];
  const { length } = first.text;
  const answer =
    length > LONGEST_ANSWER
      ? [
          place(
            first.line,
            `the first paragraph is the answer: at most ${LONGEST_ANSWER} characters; found ${length}`,
          ),
        ]
      : checkText(PARAGRAPH, first, place);
  return second
    ? [
        ...answer,
        place(second.line, "only the first paragraph is told; put this one under a '## ' heading"),
      ]
    : answer;
}

function checkSection({ heading, line, paragraphs }: Part, place: Place): Mistake[] {
  return [
    ...checkText(HEADING, { text: heading, line }, place),
    ...(paragraphs.length === 0 ? [place(line, `the section '${heading}' has no text`)] : []),
    ...paragraphs.flatMap((paragraph) => checkText(PARAGRAPH, paragraph, place)),
  ];
}

function checkText(format: typeof HEADING, { text, line }: Paragraph, place: Place): Mistake[] {
  const { error } = format.safeParse(text, { error: plainWords });
  return (error?.issues ?? []).map(({ message }) => place(line, message));
}

/** The text above the first heading, then each section. */
function partsOf(lines: readonly string[], from: number): Part[] {
  const parts = [{ heading: '', line: from, lines: [] as Paragraph[] }];
  for (const [index, text] of lines.entries()) {
    if (index < from) continue;
    if (/^##(\s|$)/.test(text))
      parts.push({ heading: text.slice(2).trim(), line: index + 1, lines: [] });
    else parts.at(-1)!.lines.push({ line: index + 1, text: text.trim() });
  }
  return parts.map(({ heading, line, lines }) => ({ heading, line, paragraphs: join(lines) }));
}

/** Joins the lines between empty ones; an item of a list keeps its line. */
function join(lines: readonly Paragraph[]): Paragraph[] {
  const paragraphs: { readonly line: number; text: string }[] = [];
  let open = false;
  for (const { line, text } of lines) {
    const last = paragraphs.at(-1);
    if (text !== '' && open && last) last.text += (ITEM.test(text) ? '\n' : ' ') + text;
    else if (text !== '') paragraphs.push({ line, text });
    open = text !== '';
  }
  return paragraphs;
}

const ITEM = /^([-*]|\d+\.)\s/;
