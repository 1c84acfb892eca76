/** The house rules, as tests: what may import what, where a package lives, how long a file is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PHRASES } from '../src/core/phrases.ts';

/** What each folder of `src/` may import besides itself. Nothing imports upwards or sideways. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  content: ['core'],
  storage: ['core'],
  safety: ['core'],
  understanding: ['core'],
  knowledge: ['core'],
  dialogs: ['core'],
  handoff: ['core'],
  conversation: ['core', 'safety', 'understanding', 'knowledge', 'dialogs', 'handoff'],
  channels: ['core', 'dialogs', 'conversation'],
  notify: ['core'],
  server: ['core', 'channels', 'handoff'],
  web: ['core'],
  review: ['core'],
  tools: [
    'assistant.ts',
    'accounts.ts',
    'core',
    'content',
    'conversation',
    'understanding',
    'knowledge',
    'review',
    'channels',
    'dialogs',
  ],
};

/** The folders a package may be imported from; replacing a package means opening those folders only. */
const LIVES_IN: Readonly<Record<string, readonly string[]>> = {
  '@viz-js/viz': ['tools'],
  botbuilder: ['channels', 'dialogs', 'tools'],
  'botbuilder-dialogs': ['dialogs', 'conversation'],
  'botframework-connector': ['channels'],
  'fuse.js': ['knowledge'],
  jose: ['server', 'channels'],
  natural: ['understanding'],
  htm: ['web'],
  nodemailer: ['notify'],
  'openid-client': ['server'],
  preact: ['web'],
  uplot: ['web'],
  pino: ['server'],
  'prom-client': ['server'],
  restify: ['server'],
  ws: ['server'],
  yaml: ['content'],
  zod: ['content', 'server'],
};

const LONGEST = 250;
const DEEPEST = 2;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const inFolders = files.filter((file) => file.includes('/'));
const read = (file: string): string => readFileSync(join('src', file), 'utf8');
const folderOf = (file: string): string => file.split('/', 1)[0]!;
const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/\bfrom '([^']+)';$|^import '([^']+)';$|import\(\s*'([^']+)'/gm)].map(
    (m) => m[1] ?? m[2] ?? m[3]!,
  );

describe.each(files)('src/%s', (file) => {
  it('says in its first line what it is for', () => {
    expect(read(file)).toMatch(/^\/\*\*/);
  });

  it(`has at most ${LONGEST} lines`, () => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(LONGEST);
  });

  it('lies at most two folders deep', () => {
    expect(file.split('/').length - 1).toBeLessThanOrEqual(DEEPEST);
  });
});

describe.each(inFolders)('src/%s', (file) => {
  const here = folderOf(file);

  it('imports only from the folders below', () => {
    const reached = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => folderOf(normalize(join(dirname(file), name))))
      .filter((folder) => folder !== here);
    expect(MAY_IMPORT[here]).toEqual(expect.arrayContaining(reached));
  });

  it('imports only packages that live in its folder', () => {
    const strangers = importsOf(file)
      .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !LIVES_IN[name]?.includes(here));
    expect(strangers).toEqual([]);
  });
});

describe('src', () => {
  it('has no circle of imports between files', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => normalize(join(dirname(file), name))),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way, file].join(' > '));
      if (way.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('uses every phrase that is written', () => {
    const code = files
      .filter((file) => file !== 'core/phrases.ts')
      .map(read)
      .join('\n');
    // Some are named by a decision's kind and `_open`.
    const unused = PHRASES.filter(
      (name) =>
        !code.includes(`'${name}'`) && !code.includes(`.${name}`) && !name.endsWith('_open'),
    );
    expect(unused).toEqual([]);
  });
});

it('has a line in the README for every folder', () => {
  const drawn = [...readFileSync('README.md', 'utf8').matchAll(/`src\/([a-z]+)\/`/g)].map(
    (m) => m[1]!,
  );
  expect(new Set(drawn)).toEqual(new Set(inFolders.map(folderOf)));
});

it('has a source file behind every unit test', () => {
  const orphans = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => !existsSync(join('src', file.replace('.test.ts', '.ts'))));
  expect(orphans).toEqual([]);
});

it('gives every dependency its reason in DESIGN.md', () => {
  const design = readFileSync('DESIGN.md', 'utf8');
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const unexplained = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !design.includes(`\`${name}\``),
  );
  expect(unexplained).toEqual([]);
});
