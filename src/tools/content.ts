/**
 * `npm run -s content`: checks `dialogs/` and `knowledge/` as the server does at its start, and
 * the shape of the conversation scripts; counts what is worth an author's look. `--full` lists it, with the reading level of each file;
 * `--json` plays the scripts and prints one object in its last line.
 */
import { parseArgs } from 'node:util';
import { createAssistant } from '../assistant.ts';
import { readContent } from '../content/read-content.ts';
import { readScripts } from '../content/read-scripts.ts';
import { readTexts } from '../content/read-texts.ts';
import { ASKED_FOR } from '../conversation/decide.ts';
import { ACTION_FACTS } from '../core/actions.ts';
import { ContentError } from '../core/errors.ts';
import { createSearchArticles } from '../knowledge/search-articles.ts';
import { wordsOf } from '../knowledge/words-of.ts';
import { levelsOf } from '../review/find-hard-and-long.ts';
import { fullReport, summary } from '../review/report.ts';
import { reviewContent } from '../review/review-content.ts';
import { countWays } from '../review/ways-walked.ts';
import { playScripts } from './play.ts';

const { values: wanted } = parseArgs({
  options: { full: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});

try {
  const root = process.cwd();
  const content = readContent(root, ACTION_FACTS);
  const scripts = readScripts(root);
  const search = createSearchArticles(content.articles.values());
  const findings = reviewContent({
    content,
    texts: readTexts(root),
    now: Date.now(),
    wordsOf,
    search,
    enough: ASKED_FOR,
  });
  const levels = levelsOf({ content });
  console.log(wanted.full ? fullReport(findings, levels) : summary(findings, levels));

  const [flows, articles, locks] = [content.flows.size, content.articles.size, content.locks.size];
  console.log(`${flows} flows, ${articles} articles, ${locks} locks: all right`);
  if (wanted.json) {
    const assistant = createAssistant(content);
    const walked = await playScripts(assistant, scripts);
    const ways = countWays(content.flows.values(), walked, assistant.lookUps);
    console.log(JSON.stringify({ flows, ...ways, articles, locks, mistakes: 0 }));
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`${error.mistakes.length} to mend`);
  if (wanted.json) {
    const unread = { flows: 0, ways: 0, walked: 0, articles: 0, locks: 0 };
    console.log(JSON.stringify({ ...unread, mistakes: error.mistakes.length }));
  }
  process.exitCode = 1;
}
