/** Finds what an article says of a lock that the catalogue does not know, or knows otherwise. */
import type { Article } from '../core/article.ts';
import type { Lock } from '../core/lock.ts';
import { type Finding, findingAt, type Reviewed } from './finding.ts';
import { articleFile } from './prose.ts';
import { sentencesOf } from './reading-level.ts';

/** Facts that a sentence can claim of a lock, by what they are called in an article and in a lock's file. */
const CLAIMS: Readonly<Record<string, RegExp>> = {
  '9-volt': /\b9[ -]?v(olts?)?\b|\bnine[ -]volt/i,
  USB: /\busb\b|power ?bank/i,
  AA: /\baa\b/i,
  AAA: /\baaa\b/i,
  CR2: /\bcr-?2\b/i,
  CR123A: /\bcr-?123a?\b/i,
};

/**
 * Two kinds of clash: an article for some locks that names only others, and a sentence that names a
 * brand together with a kind of power that no lock of this brand, within the article's scope, has
 * in its file. Brands whose locks say nothing about power are left alone.
 */
export function findScopeClashes({ content, texts }: Reviewed): Finding[] {
  const locks = [...content.locks.values()];
  return [...content.articles.values()].flatMap((article) => [
    ...othersNamed(article, locks).map((message) =>
      findingAt(texts, { kind: 'scope', file: articleFile(article.id), message }),
    ),
    ...linesOf(article)
      .flatMap(sentencesOf)
      .flatMap((text) =>
        unknownClaims(text, article, locks).map((message) =>
          findingAt(texts, {
            kind: 'scope',
            file: articleFile(article.id),
            text: text.trim(),
            message,
          }),
        ),
      ),
  ]);
}

const linesOf = ({ answer, sections }: Article): string[] => [
  answer,
  ...sections.map((section) => section.answer),
];

function othersNamed(article: Article, locks: readonly Lock[]): string[] {
  if (article.appliesTo.length === 0) return [];
  const text = [article.title, ...article.asks, ...linesOf(article)].join('\n');
  const named = locks.filter(({ brand }) => mentions(text, brand));
  const scoped = locks.filter(({ id }) => article.appliesTo.includes(id));
  const brands = new Set(scoped.map(({ brand }) => brand));
  const others = new Set(named.map(({ brand }) => brand).filter((brand) => !brands.has(brand)));
  return named.length > 0 && named.every(({ brand }) => others.has(brand))
    ? [`it applies to ${[...brands].join(', ')} but names only ${[...others].join(', ')}`]
    : [];
}

function unknownClaims(text: string, article: Article, locks: readonly Lock[]): string[] {
  const brands = [...new Set(locks.map(({ brand }) => brand))].filter((b) => mentions(text, b));
  // With two brands in one sentence nobody can tell which of them a claim is about.
  if (brands.length !== 1) return [];
  const [brand] = brands;
  const meant = locks.filter(
    (lock) =>
      lock.brand === brand &&
      (article.appliesTo.length === 0 || article.appliesTo.includes(lock.id)),
  );
  const facts = meant.map(powerOf).filter((fact) => fact !== '');
  if (facts.length === 0) return [];
  return Object.entries(CLAIMS)
    .filter(([, claim]) => claim.test(text) && !facts.some((fact) => claim.test(fact)))
    .map(([name]) => `it says ${name} of ${brand}, and no ${brand} lock of the catalogue has that`);
}

const powerOf = (lock: Lock): string =>
  [
    lock.batteries,
    lock.avoidBatteries,
    lock.emergencyPower?.how,
    ...[lock.restart, lock.factoryReset].flatMap((part) => [
      ...(part?.steps ?? []),
      ...(part?.cautions ?? []),
    ]),
  ]
    .filter((fact) => fact !== undefined)
    .join('\n');

const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu').test(text);

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
