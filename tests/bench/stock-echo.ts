/**
 * The baseline: a stock Bot Framework echo bot, as the samples write it. restify with its own body
 * parser, CloudAdapter, and replies through the connector to a channel on loopback.
 */
import { createServer as createHttp } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer, plugins } from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = createServer();
server.use(plugins.bodyParser({ mapParams: false }));
server.post('/api/messages', async (request, response) => {
  // The two packages disagree only on whether an absent field may be `undefined`.
  await adapter.process(request as never, response, (context) => bot.run(context));
});

// The channel: takes every reply, as Teams would.
const channel = createHttp((request, response) => {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end('{"id":"1"}');
  });
});
await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
const port = (at: AddressInfo | string | null): number => (at as AddressInfo).port;
console.log(
  JSON.stringify({ ready: port(server.server.address()), channel: port(channel.address()) }),
);
