/** Reads `desk.yaml`, the settings of the teams; the file may be missing, and then one is always there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Team } from '../core/desk.ts';
import { ContentError, type Mistake } from '../core/errors.ts';
import { deskFormat, teamFormat, toTeam } from './desk-format.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

const FILE = 'desk.yaml';

/** Every queue has one team, the first that serves it. @throws ContentError */
export function readDesk(root: string, queues: readonly string[]): readonly Team[] {
  if (!existsSync(join(root, FILE))) return [onlyTeam(queues)];
  const read = readText(root, FILE);
  if (read.kind !== 'text') throw new ContentError(read.mistakes);
  const reading = readYaml(FILE, read.text, deskFormat);
  if (reading.kind === 'broken') throw new ContentError(reading.mistakes);

  const { teams } = reading.value;
  const mistakes: Mistake[] = Object.entries(teams).flatMap(([id, team]) =>
    team.queues.flatMap((queue, index) =>
      queues.includes(queue)
        ? []
        : [reading.at(['teams', id, 'queues', index], `no queue is called '${queue}'`)],
    ),
  );
  const served = new Set(Object.values(teams).flatMap((team) => team.queues));
  for (const queue of queues)
    if (!served.has(queue)) mistakes.push(reading.at(['teams'], `no team serves '${queue}'`));
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return Object.entries(teams).map(([id, team]) => toTeam(id, team));
}

const onlyTeam = (queues: readonly string[]): Team =>
  // The title is for colleagues; customers are never told a team's name.
  toTeam('support', teamFormat.parse({ title: 'Support', queues }));
