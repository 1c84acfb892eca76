/**
 * The kinds of text authors write: what is shown to customers, and what customers write.
 *
 * Whatever is shown may hold no HTML and no link but https: channels render some of it as Markdown.
 */
import { z } from 'zod';

/** The longest line, a bubble's worth. */
export const LONGEST_LINE = 300;

type Check = (text: string) => string | undefined;

const SAFE: readonly Check[] = [noHtml, httpsOnly, noControls];

/** Text shown as it stands. */
export const plain = (longest: number) => text(longest, [...SAFE, noBraces]);

/** Text in which names in braces are filled: `{slot}`, `{lock.name}`. */
export const filled = (longest = LONGEST_LINE) => text(longest, [...SAFE, wellFormedBraces]);

/** What a customer might write. */
export const heard = (longest = LONGEST_LINE) => text(longest, [...SAFE, hasWords]);

/** A name of a value, or a way to say that something was tried: found inside longer messages. */
export const spoken = text(100, [...SAFE, noBraces, hasWords, notOnlyDigits]);

/** A slot or a try. No digits, since the braces that show it take none. */
export const nameFormat = named(
  /^[a-z]+(_[a-z]+)*$/,
  'a name in small letters and _, such as lock_model',
);

/** A value of a slot, or an outcome. */
export const valueFormat = named(
  /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/,
  'a value in small letters, digits, _ and -, such as lights_up',
);

export const label = named(
  /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
  'a label in small letters, digits and _, such as lock_unresponsive',
);

/** The last part of a flow's, an article's or a lock's id: the name of its file. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const httpsUrl = z.string().regex(/^https:\/\/[^\s/<>"][^\s<>"]*$/, {
  error: ({ input }) => `a page is named by its full https address; found '${input}'`,
});

function text(longest: number, checks: readonly Check[]) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .superRefine((value, context) => {
      for (const check of checks) {
        const message = check(value);
        if (message !== undefined) context.addIssue({ code: 'custom', message });
      }
    });
}

function named(pattern: RegExp, what: string) {
  // `constructor` would be found on any object, known or not.
  return z
    .string()
    .regex(pattern, { error: ({ input }) => `'${input}' is not ${what}` })
    .refine((name) => name !== 'constructor' && name !== 'otherwise', {
      error: ({ input }) => `'${input}' is a reserved word and names nothing`,
    });
}

function noHtml(text: string): string | undefined {
  const found = /<[a-z/!?][^>\s]*>?/i.exec(text)?.[0];
  return found && `HTML is not allowed in a text; found '${found}'`;
}

function httpsOnly(text: string): string | undefined {
  const schemes = text.matchAll(
    /\b(?:[a-z][a-z0-9+.-]*:\/\/|(?:javascript|vbscript|mailto|data|file):(?=\S))[^\s)>]*/gi,
  );
  const targets = text.matchAll(/\]\(\s*([^)\s]*)/g);
  const links = [...[...schemes].map(([link]) => link), ...[...targets].map(([, link]) => link!)];
  const bad = links.find((link) => !isHttps(link));
  return bad === undefined ? undefined : `a link starts with https://; found '${bad}'`;
}

/** Control characters, and those that turn the direction of writing and so hide what is said. */
function noControls(text: string): string | undefined {
  const found = /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u.exec(text)?.[0];
  const code = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return code && `an invisible character is not allowed in a text; found U+${code}`;
}

function noBraces(text: string): string | undefined {
  const found = /[{}]/.exec(text)?.[0];
  return (
    found && `this text is shown as it stands, so it takes no names in braces; found '${found}'`
  );
}

function wellFormedBraces(text: string): string | undefined {
  return /[{}]/.test(text.replace(/\{[a-z_]+(\.[a-z_]+)?\}/g, ''))
    ? 'braces hold one name, such as {lock_model} or {lock.name}'
    : undefined;
}

function hasWords(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? undefined : `there is no word in '${text}'`;
}

function notOnlyDigits(text: string): string | undefined {
  return /^[\d\s]+$/.test(text)
    ? `'${text}' is digits only, which may be somebody's door code; put a word beside it`
    : undefined;
}

function isHttps(link: string): boolean {
  return httpsUrl.safeParse(link).success;
}
