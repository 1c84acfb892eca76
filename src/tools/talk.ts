/** `npm run talk`: a conversation in the terminal, without network, account or storage. */
import { createInterface } from 'node:readline/promises';
import { TestAdapter } from 'botbuilder';
import { createAssistant, readAll } from '../assistant.ts';
import { newMemory } from '../conversation/memory.ts';
import type { Reply } from '../core/turn.ts';

const assistant = createAssistant(readAll(process.cwd()), process.env['SUPPORT_CONTACT']);
const { content, respond, flowsOf, screen } = assistant;
const memory = newMemory();
const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });

console.log(content.phrases.welcome);
terminal.prompt();
for await (const text of terminal) {
  const adapter = new TestAdapter(async (context) => {
    const message = screen(text);
    const flows = flowsOf(context, memory);
    const turn = { message, memory, flows, conversation: 'terminal', now: Date.now() };
    const { replies, decision } = await respond(turn);
    for (const reply of replies) console.log(inTerminal(reply));
    console.log(`  (${JSON.stringify(decision)})`);
  });
  await adapter.receiveActivity(text);
  terminal.prompt();
}

function inTerminal(reply: Reply): string {
  switch (reply.kind) {
    case 'text':
    case 'article':
      return `  ${reply.text}`;
    case 'question':
      return [`  ${reply.text}`, ...reply.choices.map((choice) => `    [${choice}]`)].join('\n');
    case 'steps':
      return [
        `  ${reply.title}`,
        ...reply.steps.map((step, index) => `    ${index + 1}. ${step}`),
        ...reply.notes.map((note) => `    ${note}`),
        ...(reply.source ? [`    ${reply.source.label}: ${reply.source.url}`] : []),
      ].join('\n');
    case 'table':
      return [
        `  ${reply.title}`,
        ...[reply.columns, ...reply.rows].map((cells) => `    ${cells.join(' | ')}`),
      ].join('\n');
    case 'handoff':
      return `  {handoff ${reply.queue}: ${reply.case.summary}}`;
  }
}
