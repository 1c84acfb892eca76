/** Five hundred times an agent accepts between the start of a bot's turn and the end of its sending. */
import type { Activity } from 'botbuilder';
import { expect, it } from 'vitest';
import { ana, startRig } from './rig.ts';

const TIMES = 500;
const AT_ONCE = 10;

it(`never lets the bot's message out after the accept, ${TIMES} times`, {
  timeout: 240_000,
}, async () => {
  const wait = (most = 12) => new Promise((resolve) => setTimeout(resolve, Math.random() * most));
  const rig = await startRig({
    wrap: (respond) => async (turn) => {
      if (turn.message.masked !== 'anything') return respond(turn);
      await wait();
      const answer = await respond(turn);
      await wait();
      return answer;
    },
  });
  let after = 0;
  let before = 0;
  const once = async (conversation: string): Promise<void> => {
    await rig.say(conversation, 'agent');
    const { id } = await rig.caseOf(conversation);
    await Promise.all([
      rig.say(conversation, 'anything'),
      wait(80).then(() => rig.handoff.claim(id, ana, 'desk')),
    ]);
    const log = await rig.log(conversation);
    const accepted = log.findIndex(({ name, value }) => name === 'handoff.status' && value.state);
    const asked = log.findIndex(({ text }) => text === 'anything');
    const answers = log.flatMap((activity, index) => (isAnswer(activity) ? [index] : []));
    expect(accepted).toBeGreaterThan(0);
    expect(answers.filter((index) => index > accepted && index > asked)).toEqual([]);
    if (asked > accepted) after += 1;
    else before += 1;
  };
  const isAnswer = ({ type, from, channelData, replyToId }: Activity): boolean =>
    type === 'message' && from.id === 'bot' && replyToId !== undefined && !channelData?.agent;

  for (let n = 0; n < TIMES; n += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, k) => once(`c${n + k}`)));
  expect(before + after).toBe(TIMES);
  expect(after).toBeGreaterThan(0);
  expect(rig.dropped.length).toBeGreaterThan(0);
  console.log(
    `${TIMES} accepts: ${before} answered before, ${after} not at all, ${rig.dropped.length} answers dropped`,
  );
  await rig.end();
});
