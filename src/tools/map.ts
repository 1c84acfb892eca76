/** `npm run map`: writes `map.html`, or the file it is given: every flow drawn, its ways and who walks them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { instance } from '@viz-js/viz';
import { createAssistant, readAll } from '../assistant.ts';
import { readScripts } from '../content/read-scripts.ts';
import { mapPage } from '../review/map-page.ts';
import { playScripts } from './play.ts';

const [file = 'map.html'] = parseArgs({ allowPositionals: true }).positionals;
const root = process.cwd();
const content = readAll(root);
const assistant = createAssistant(content);
const walked = await playScripts(assistant, readScripts(root));
const viz = await instance();
const page = mapPage({
  content,
  walked,
  lookUps: assistant.lookUps,
  draw: (graph) => viz.renderString(graph, { format: 'svg' }),
  style: readFileSync(new URL('map.css', import.meta.url), 'utf8'),
});
writeFileSync(file, page);
console.log(`${file}: ${content.flows.size} flows, ${Math.round(page.length / 1024)} kB`);
