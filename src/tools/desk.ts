/**
 * `npm run desk -- add-agent --login anna --name "Anna" [--teams support] [--account <object id>]`,
 * `npm run desk -- disable --login anna`, `npm run desk -- list`.
 *
 * The password is asked for, or read from `DESK_PASSWORD`; it is never an argument, since those are
 * seen by everyone on the machine.
 */

import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openAgents } from '../accounts.ts';
import { ConfigError, ContentError } from '../core/errors.ts';

const USAGE = `usage: npm run desk -- add-agent --login LOGIN --name NAME [--teams a,b] [--account ID]
       npm run desk -- disable --login LOGIN
       npm run desk -- list`;

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      login: { type: 'string' },
      name: { type: 'string' },
      teams: { type: 'string' },
      account: { type: 'string' },
    },
  });
  const { login, name, teams, account } = values;
  const [command] = positionals;
  const desk = openAgents(process.cwd(), process.env);
  try {
    if (command === 'list') {
      for (const agent of await desk.list())
        console.log(
          `${agent.id.padEnd(20)} ${agent.name.padEnd(24)} ${agent.teams.join(',')}${agent.disabled ? '  disabled' : ''}`,
        );
      return 0;
    }
    if (command === 'disable' && login !== undefined)
      return told(await desk.disable(login), `${login} can no longer sign in`);
    if (command === 'add-agent' && login !== undefined && name !== undefined) {
      const password = await askPassword(account !== undefined);
      const agent = {
        ...{ login, name, teams: teams?.split(',') ?? desk.teams },
        ...(password !== '' && { password }),
        ...(account !== undefined && { account }),
      };
      return told(await desk.add(agent), `${name} can sign in at /desk as ${login}`);
    }
    console.error(USAGE);
    return 2;
  } finally {
    await desk.close();
  }
}

function told(wrong: string | undefined, right: string): number {
  if (wrong === undefined) console.log(right);
  else console.error(wrong);
  return wrong === undefined ? 0 : 1;
}

async function askPassword(optional: boolean): Promise<string> {
  const given = process.env['DESK_PASSWORD'];
  if (given !== undefined) return given;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const question = optional ? 'Password for the web desk (empty for none): ' : 'Password: ';
  const password = await terminal.question(question);
  terminal.close();
  return password;
}
