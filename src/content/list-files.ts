/** Finds the files of a content root, and those that have no business there. */
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../core/errors.ts';
import { meant } from './nearest-name.ts';
import { SLUG } from './text-format.ts';

/** What a conversation can be about; each has a folder in `dialogs/`, `knowledge/` and the tests. */
export const TOPICS = ['access', 'app', 'door', 'power', 'reset', 'service'] as const;

export const SINGLES = [
  'desk.yaml',
  'diagnostics.yaml',
  'handoff.yaml',
  'lexicon.yaml',
  'out-of-scope.yaml',
  'phrases.yaml',
  'safety.yaml',
  'signals.yaml',
  'slots.yaml',
  'tries.yaml',
  'widget.yaml',
] as const;

export type Single = (typeof SINGLES)[number];

/** Paths from the root, with forward slashes, in the order of their characters. */
export interface ContentFiles {
  /** The files of `SINGLES`, as far as they are there. */
  readonly singles: readonly string[];
  readonly flows: readonly string[];
  /** `.hear.txt` beside a flow, or beside `out-of-scope.yaml`. */
  readonly hears: readonly string[];
  readonly articles: readonly string[];
  readonly locks: readonly string[];
  readonly mistakes: readonly Mistake[];
}

interface Place {
  readonly kind: Exclude<keyof ContentFiles, 'mistakes'>;
  readonly pattern: RegExp;
}

const PLACES: readonly Place[] = [
  {
    kind: 'singles',
    pattern: new RegExp(`^dialogs/(${SINGLES.join('|').replaceAll('.yaml', '')})\\.yaml$`),
  },
  { kind: 'hears', pattern: /^dialogs\/(?:[^/]+\/([^/]+)|(out-of-scope))\.hear\.txt$/ },
  { kind: 'flows', pattern: /^dialogs\/[^/]+\/([^/]+)\.yaml$/ },
  { kind: 'locks', pattern: /^knowledge\/locks\/([^/]+)\.yaml$/ },
  { kind: 'articles', pattern: /^knowledge\/(?!locks\/)[^/]+\/([^/]+)\.md$/ },
];

/** The folders of a folder, and what to say about a file that does not belong into it. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  dialogs: TOPICS,
  knowledge: [...TOPICS, 'locks'],
};

const ALLOWED = /^(README\.md|\.gitkeep|.+\.schema\.json)$/;

export function listFiles(root: string): ContentFiles {
  const files: Record<Place['kind'], string[]> = {
    singles: [],
    flows: [],
    hears: [],
    articles: [],
    locks: [],
  };
  const mistakes: Mistake[] = [];
  const add = (file: string, message: string) =>
    void mistakes.push({ file, line: 1, column: 1, message });

  for (const top of Object.keys(FOLDERS)) for (const entry of entriesOf(root, top)) see(top, entry);
  for (const single of SINGLES)
    if (!files.singles.includes(`dialogs/${single}`))
      add(`dialogs/${single}`, 'this file is missing');
  return { ...files, mistakes };

  function see(folder: string, entry: Dirent): void {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) seeFolder(folder, entry.name);
    else if (!entry.isFile()) add(path, 'this is neither a file nor a folder');
    else if (!ALLOWED.test(entry.name)) seeFile(path, entry.name);
  }

  function seeFolder(folder: string, name: string): void {
    const path = `${folder}/${name}`;
    const known = FOLDERS[folder];
    if (!known) add(path, 'a topic has no folders in it');
    else if (!known.includes(name))
      add(path, `no topic is called '${name}'${meant(name, known, 'topics')}`);
    else for (const entry of entriesOf(root, path)) see(path, entry);
  }

  function seeFile(path: string, name: string): void {
    for (const { kind, pattern } of PLACES) {
      const [found, slug = 'out-of-scope'] = pattern.exec(path) ?? [];
      if (found === undefined) continue;
      if (SLUG.test(slug)) files[kind].push(path);
      else
        add(path, 'a file is named in small letters, digits and hyphens, such as no-response.yaml');
      return;
    }
    add(path, strayIn(path.slice(0, -name.length - 1), name));
  }
}

function strayIn(folder: string, name: string): string {
  if (folder === 'dialogs')
    return `no file of dialogs is called '${name}'${meant(name, SINGLES, 'files')}`;
  if (folder === 'knowledge') return 'this file belongs into a folder: a topic, or locks';
  if (folder === 'knowledge/locks') return `a lock is a file that ends in .yaml; found '${name}'`;
  return folder.startsWith('knowledge/')
    ? `an article is a file that ends in .md; found '${name}'`
    : `a flow is a file that ends in .yaml, and its messages in .hear.txt; found '${name}'`;
}

function entriesOf(root: string, folder: string): Dirent[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
