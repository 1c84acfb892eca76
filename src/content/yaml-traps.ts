/** What YAML can do and content must not: everything that is no plain JSON, and bombs. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type YAMLError } from 'yaml';

export interface Found {
  /** Counted in characters from the start of the text. */
  readonly offset: number;
  readonly message: string;
}

const DEEPEST = 40;
/** Counting what aliases of aliases stand for. */
export const MOST_ALIASES = 50;
export const TOO_MANY_ALIASES = `more than ${MOST_ALIASES} uses of aliases; write them out`;
const TOO_DEEP = `this is more than ${DEEPEST} levels deep`;

/** Only looks at the document and takes no value from it, so a hostile one does no harm. */
export function findTraps(document: Document, text: string): Found[] {
  // What follows the first error in the notation is mostly its echo.
  const [wrong] = document.errors;
  if (wrong) return [{ offset: offsetOf(wrong), message: wordsFor(wrong, text) }];

  const found: Found[] = [];
  let aliases = 0;
  follow(document.contents, []);
  return found;

  function follow(node: unknown, above: readonly unknown[]): void {
    if (!isNode(node)) return;
    const add = (message: string) => void found.push({ offset: node.range?.[0] ?? 0, message });
    if (above.length > DEEPEST) {
      add(TOO_DEEP);
      return;
    }
    if (isAlias(node)) {
      aliases += 1;
      if (aliases === MOST_ALIASES + 1) add(TOO_MANY_ALIASES);
      if (aliases > MOST_ALIASES) return;
      const source = node.resolve(document);
      if (source === undefined)
        add(`'*${node.source}' names an alias that is not there; put text with * in quotes`);
      else if (above.includes(source)) add(`'*${node.source}' holds itself`);
      return;
    }
    // A comment is written with a space after its mark; "the tick or #)." is text cut short.
    if (isScalar(node) && node.type === 'PLAIN' && /^\S/.test(node.comment ?? '')) {
      add(`'#' ends the text here; put a text with # in quotes`);
      return;
    }
    if (node.tag !== undefined) {
      add(`no tags; found '${node.tag}'`);
      return;
    }
    const path = [...above, node];
    if (isSeq(node)) for (const item of node.items) follow(item, path);
    if (isMap(node)) {
      const keys = new Set<string>();
      for (const { key, value } of node.items) {
        followKey(key, keys, node.range?.[0] ?? 0);
        follow(value, path);
      }
    }
  }

  /** Here and not by the parser, which compares each key with each other one. */
  function followKey(key: unknown, keys: Set<string>, near: number): void {
    const offset = (isNode(key) ? key.range?.[0] : undefined) ?? near;
    const add = (message: string) => void found.push({ offset, message });
    if (!isScalar(key) || typeof key.value === 'object' || key.tag !== undefined) {
      add('a key is a word, not a list, a map, a tag or nothing');
      return;
    }
    const name = String(key.value);
    if (name === '__proto__') add("the key '__proto__' is not allowed");
    else if (keys.has(name)) add(`the key '${name}' is here twice`);
    keys.add(name);
  }
}

/** How deep the parser gets hangs on the machine, so the place of that error is none. */
function offsetOf({ code, pos }: YAMLError): number {
  return code === 'RESOURCE_EXHAUSTION' ? 0 : pos[0];
}

function wordsFor({ code, pos, message }: YAMLError, text: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces, not with tabs';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return "a key inside a value: put text with ': ' in quotes, or mend the indentation";
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP;
    case 'BAD_SCALAR_START':
      return `text that begins with '${text[pos[0]]}' must be in quotes`;
    case 'MULTIPLE_DOCS':
      return "a file holds one document; remove the line of '---'";
    default:
      return `this is not YAML: ${message}`;
  }
}
