/**
 * Starts the process: settings, content, server; stops it gracefully.
 *
 * Compiled code is kept beside the data, which saves about a tenth of the start; so all
 * that is to be kept is loaded from `run.ts` after the cache is on.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(process.env['DATA_DIR'] || 'data', 'cache', 'code'));
const { run } = await import('./run.ts');
await run();
