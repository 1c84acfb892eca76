/** Serves files of ours and of packages by fixed paths: no path of a request ever reaches the disk. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Routes } from './routes.ts';

export interface Files {
  /** The text of a file of the folder. */
  read(file: string): string;
  /** Read when it is first wanted, so that a start need not wait for it. */
  serve(path: string, type: string, content: () => string): void;
  /** Modules of the folder without their types, as `<below>/<file>`; there is nothing to build. */
  serveModules(below: string, files: readonly string[]): void;
}

export const JAVASCRIPT = 'text/javascript; charset=utf-8';
export const CSS = 'text/css; charset=utf-8';

export function createFiles(routes: Routes, folder: URL): Files {
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

  function serve(path: string, type: string, content: () => string): void {
    let data: string | undefined;
    routes.get(path, async () => {
      data ??= content();
      return { status: 200, raw: { type, data }, headers: { 'Cache-Control': 'no-cache' } };
    });
  }

  return {
    read,
    serve,
    serveModules: (below, files) => {
      for (const file of files)
        serve(`${below}/${file}`, JAVASCRIPT, () => stripTypeScriptTypes(read(file)));
    },
  };
}
