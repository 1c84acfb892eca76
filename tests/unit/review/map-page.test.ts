import { expect, it } from 'vitest';
import { mapPage } from '../../../src/review/map-page.ts';
import { read } from '../content/minimal-content.ts';

const page = (walked = new Map()): string =>
  mapPage({
    lookUps: [{}],
    content: read(),
    walked,
    draw: ({ nodes }) =>
      `<?xml version="1.0"?><svg viewBox="0 0 200 100"><g id="node1" class="node start"><title>n0</title><text x="50">${nodes.length}</text></g></svg>`,
    style: 'p { color: red }',
  });

it('is whole in itself: no script, and nothing from elsewhere', () => {
  expect(page()).not.toMatch(/<script|<link|@import|src=|url\(/);
});

it('has an entry in the index and a place for each flow', () => {
  for (const id of ['access-locked-out', 'power-no-response']) {
    expect(page()).toContain(`href="#flow-${id}"`);
    expect(page()).toContain(`<article id="flow-${id}">`);
  }
});

it('says which script walks a way, and which way none does', () => {
  const walked = new Map([
    ['access/locked-out', new Map([['handoff', ['access/locked-out.yaml: <Help> & go']]])],
  ]);
  expect(page(walked)).toContain('access/locked-out.yaml: &lt;Help&gt; &amp; go');
  expect(page(walked)).toContain('<b>1</b> ways, <b>1</b> walked');
  expect(page()).toContain('<b>1</b> ways, <b>0</b> walked');
});

it('takes the ids and titles out of a drawing, since a page has each id once', () => {
  expect(page()).not.toContain('id="node1"');
  expect(page()).not.toContain('<title>n0');
});
