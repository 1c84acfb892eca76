/** The desk's page and what it loads, from a fixed list. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Routes } from '../routes.ts';
import { CSS, createFiles, JAVASCRIPT } from '../serve-files.ts';

const SOURCES = new URL('../../web/desk/', import.meta.url);
const MODULES = [
  ...['api', 'attention', 'case-facts', 'case-list', 'case-talk', 'case-words', 'close-form'],
  ...['composer', 'desk-state', 'desk-view', 'figures', 'live', 'main', 'sign-in'],
  ...['transcript', 'transfer-form'],
];

/** Files of packages, as they are. */
const LIBRARIES = [
  ['/desk/lib/preact.js', JAVASCRIPT, 'preact', './preact.mjs'],
  ['/desk/lib/hooks.js', JAVASCRIPT, 'preact', '../hooks/dist/hooks.mjs'],
  ['/desk/lib/htm.js', JAVASCRIPT, 'htm', './htm.module.js'],
  ['/desk/lib/htm-preact.js', JAVASCRIPT, 'htm', '../preact/index.module.js'],
  ['/desk/lib/uplot.js', JAVASCRIPT, 'uplot', './uPlot.esm.js'],
  ['/desk/uplot.css', CSS, 'uplot', './uPlot.min.css'],
  ['/desk/pico.css', CSS, '@picocss/pico', './pico.min.css'],
] as const;

/** `organisation`: whether people can sign in with an account of theirs. */
export function addDeskPages(
  routes: Routes,
  { organisation }: { readonly organisation: boolean },
): void {
  const files = createFiles(routes, SOURCES);
  const page = files.read('page.html').replace('{{organisation}}', organisation ? 'yes' : 'no');
  routes.get('/desk', async () => {
    const nonce = randomBytes(16).toString('base64');
    return {
      status: 200,
      raw: { type: 'text/html; charset=utf-8', data: page.replaceAll('{{nonce}}', nonce) },
      headers: { 'Content-Security-Policy': policy(nonce) },
    };
  });
  files.serve('/desk/desk.css', CSS, () => files.read('desk.css'));
  files.serveModules(
    '/desk/app',
    MODULES.map((name) => `${name}.ts`),
  );
  for (const [path, type, name, file] of LIBRARIES)
    files.serve(path, type, () =>
      readFileSync(fileURLToPath(new URL(file, import.meta.resolve(name))), 'utf8'),
    );
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    // uPlot places its parts with the style property of elements, which is no inline style.
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
  ].join('; ');
