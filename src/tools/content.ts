/** `npm run -s content`: checks `dialogs/` and `knowledge/` as the server does at its start. */
import { readContent } from '../content/read-content.ts';
import { ACTION_FACTS } from '../core/actions.ts';
import { ContentError } from '../core/errors.ts';

try {
  const { flows, articles, locks } = readContent(process.cwd(), ACTION_FACTS);
  console.log(`${flows.size} flows, ${articles.size} articles, ${locks.size} locks: all right`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`${error.mistakes.length} to mend`);
  process.exitCode = 1;
}
