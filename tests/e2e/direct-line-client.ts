/** The few Direct Line calls that load tests make, by fetch: no client library of any kind. */

export interface Talk {
  readonly conversationId: string;
  readonly token: string;
}

export interface Received {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly from: { readonly id: string; readonly role?: string };
  readonly replyToId?: string;
  readonly channelData?: { readonly clientActivityID?: string };
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const root = (url: string): string => `${url}/v3/directline`;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

export async function startTalk(url: string): Promise<Talk> {
  const generated = await fetch(`${root(url)}/tokens/generate`, { method: 'POST' });
  const { token } = (await generated.json()) as Talk;
  const started = await fetch(`${root(url)}/conversations`, {
    method: 'POST',
    headers: bearer(token),
  });
  if (started.status !== 201) throw new Error(`conversations answered ${started.status}`);
  return (await started.json()) as Talk;
}

export function post(
  url: string,
  { conversationId, token }: Talk,
  text: string,
  clientActivityID: string,
): Promise<Response> {
  return fetch(`${root(url)}/conversations/${conversationId}/activities`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...bearer(token) },
    body: JSON.stringify({ type: 'message', text, channelData: { clientActivityID } }),
  });
}

/** The whole log of the conversation, as its client may read it. */
export async function readAll(url: string, talk: Talk): Promise<Received[]> {
  const all: Received[] = [];
  let watermark = '';
  for (;;) {
    const query = watermark === '' ? '' : `?watermark=${watermark}`;
    const answer = await fetch(
      `${root(url)}/conversations/${talk.conversationId}/activities${query}`,
      { headers: bearer(talk.token) },
    );
    if (!answer.ok) throw new Error(`activities answered ${answer.status}`);
    const batch = (await answer.json()) as { activities: Received[]; watermark: string };
    if (batch.activities.length === 0) return all;
    all.push(...batch.activities);
    watermark = batch.watermark;
  }
}
