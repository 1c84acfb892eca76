/** Bodies are read strictly, counted while they come, and measured before anyone uses them. */
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { readJson } from '../../../src/server/read-json.ts';

function request(
  body: string | Buffer | readonly Buffer[],
  headers: Record<string, string> = {},
): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  const chunks = Array.isArray(body) ? body : [Buffer.from(body as string)];
  message.headers = {
    'content-type': 'application/json',
    'transfer-encoding': 'chunked',
    ...headers,
  };
  for (const chunk of chunks) message.push(chunk);
  message.push(null);
  message.complete = true;
  return message;
}

async function outcome(message: IncomingMessage, most = 65_536): Promise<unknown> {
  const body = await readJson(message, { most });
  return body.kind === 'json' ? body.value : body.answer.refusal;
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const withKeys = (count: number): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, n])));

it.each<[string, string | Buffer, unknown]>([
  ['an object', '{"a":[1,null,"ü"]}', { a: [1, null, 'ü'] }],
  ['white space around', ' {"a":1}\n', { a: 1 }],
  ['null', 'null', null],
  ['32 levels', nested(32), JSON.parse(nested(32))],
  ['1000 keys', withKeys(1_000), JSON.parse(withKeys(1_000))],
  ['nothing', '', 'BadJson'],
  ['a byte order mark', '\ufeff{}', 'BadJson'],
  ['trailing bytes', '{} x', 'BadJson'],
  ['two values', '{}{}', 'BadJson'],
  ['half an object', '{"a":', 'BadJson'],
  ['NaN', '{"a":NaN}', 'BadJson'],
  ['a comment', '{/* */}', 'BadJson'],
  ['single quotes', "{'a':1}", 'BadJson'],
  ['invalid UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22]), 'BadJson'],
  ['UTF-16', Buffer.from('{}', 'utf16le'), 'BadJson'],
  ['33 levels', nested(33), 'BadShape'],
  ['30,000 levels', nested(30_000), 'BadShape'],
  ['1001 keys', withKeys(1_001), 'BadShape'],
  ['__proto__', '{"a":{"__proto__":{"admin":true}}}', 'BadShape'],
  ['__proto__, escaped', '{"\\u005f_proto__":1}', 'BadShape'],
  ['constructor', '[{"constructor":1}]', 'BadShape'],
  ['prototype', '{"prototype":1}', 'BadShape'],
])('reads %s', async (_, body, expected) => {
  expect(await outcome(request(body))).toEqual(expected);
});

it.each([
  ['application/json; charset=utf-8', {}],
  ['Application/JSON ;Charset="UTF-8"', {}],
  ['text/plain', 'UnsupportedMediaType'],
  ['application/xml', 'UnsupportedMediaType'],
  ['application/json5', 'UnsupportedMediaType'],
  ['application/json; charset=utf-16', 'UnsupportedMediaType'],
  ['application/x-www-form-urlencoded', 'UnsupportedMediaType'],
  ['', 'UnsupportedMediaType'],
])('takes the type %s for %o', async (type, expected) => {
  expect(await outcome(request('{}', { 'content-type': type }))).toEqual(expected);
});

it('counts what comes, not what was announced', async () => {
  const chunks = Array.from({ length: 5 }, () => Buffer.from('"123456789'));
  expect(await outcome(request(chunks), 49)).toBe('TooLarge');
  expect(await outcome(request('x'.repeat(50), { 'content-length': '50' }), 49)).toBe('TooLarge');
  expect(await outcome(request(`"${'x'.repeat(47)}"`), 49)).toBe('x'.repeat(47));
});

it('takes a missing body for {} only where it may be missing', async () => {
  const empty = () => {
    const message = request('');
    message.headers = {};
    return message;
  };
  expect(await readJson(empty(), { most: 10, optional: true })).toMatchObject({ value: {} });
  expect(await readJson(empty(), { most: 10 })).toMatchObject({
    answer: { refusal: 'UnsupportedMediaType' },
  });
});

it('ends when the connection does', async () => {
  const message = new IncomingMessage(new Socket());
  message.headers = { 'content-type': 'application/json', 'content-length': '10' };
  message.push(Buffer.from('{"a"'));
  const body = readJson(message, { most: 100 });
  setImmediate(() => message.destroy());
  expect(await body).toMatchObject({ kind: 'refused', answer: { refusal: 'BadRequest' } });
});
