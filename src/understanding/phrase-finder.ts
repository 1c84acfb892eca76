/** Finds known phrases among the words of a message. */
import { ARTICLES, LOOSE_WORDS } from './small-words.ts';

export interface Phrase<T> {
  readonly words: readonly string[];
  /** What it stands for. */
  readonly of: T;
}

export interface Found<T> {
  readonly of: T;
  /** Where in the message: words [start, end). */
  readonly start: number;
  readonly end: number;
  /** How many words of the phrase were met. */
  readonly length: number;
}

/** `forms`: for each word of a message the words it may be meant for, itself among them. */
export type FindPhrases<T> = (forms: readonly (readonly string[])[]) => readonly Found<T>[];

const MOST_LOOSE = 3;

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly ends: T[];
}

/**
 * The longest come first, and of equally long ones those further ahead. Between the words of a phrase
 * the message may have a loose word more ("changed all the batteries"), and articles fewer.
 */
export function createPhraseFinder<T>(phrases: Iterable<Phrase<T>>): FindPhrases<T> {
  const root = newNode<T>();
  for (const { words, of } of phrases) {
    add(words, of);
    const bare = words.filter((word) => !ARTICLES.has(word));
    if (bare.length > 1 && bare.length < words.length) add(bare, of);
  }

  return (forms) => {
    const found: Found<T>[] = [];
    for (let start = 0; start < forms.length; start++) follow(root, start, start, 0, 0);
    return found.sort((a, b) => b.length - a.length || a.start - b.start);

    function follow(node: Node<T>, start: number, at: number, length: number, loose: number): void {
      if (at === forms.length) return;
      for (const form of forms[at]!) {
        const next = node.next.get(form);
        if (!next) continue;
        for (const of of next.ends) found.push({ of, start, end: at + 1, length: length + 1 });
        follow(next, start, at + 1, length + 1, loose);
      }
      if (length > 0 && loose < MOST_LOOSE && LOOSE_WORDS.has(forms[at]![0]!))
        follow(node, start, at + 1, length, loose + 1);
    }
  };

  function add(words: readonly string[], of: T): void {
    if (words.length === 0) return;
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? newNode<T>();
      node.next.set(word, next);
      node = next;
    }
    if (!node.ends.includes(of)) node.ends.push(of);
  }
}

function newNode<T>(): Node<T> {
  return { next: new Map(), ends: [] };
}
