/** Only the key opens a conversation again, and only its hash is kept. */
import { expect, it } from 'vitest';
import { createVisits } from '../../../../src/channels/direct-line/visits.ts';
import type { Visit } from '../../../../src/core/store.ts';

it('opens a visit and finds it again by its key', async () => {
  const kept: Visit[] = [];
  let made = 0;
  const visits = createVisits({
    store: {
      openVisit: async (visit) => void kept.push(visit),
      visit: async (conversation) => kept.find((visit) => visit.conversation === conversation),
    },
    random: (bytes) => `${bytes}-${++made}`,
  });
  const { visitor, resumeKey } = await visits.open();
  expect(visitor).toEqual({ user: 'dl_16-1', conversation: '16-2' });
  expect(resumeKey).toBe('32-3');
  expect(JSON.stringify(kept)).not.toContain(resumeKey);
  expect(await visits.resume('16-2', resumeKey)).toEqual(visitor);
  expect(await visits.resume('16-2', 'another')).toBeUndefined();
  expect(await visits.resume('another', resumeKey)).toBeUndefined();
});
