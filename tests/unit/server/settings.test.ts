/** Settings are checked all at once, and each message says what would be right. */
import { expect, it } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { readSettings } from '../../../src/server/settings.ts';

const APP = '11111111-2222-3333-4444-555555555555';
const SECRET = 'a-secret-of-enough-length';
const OIDC = {
  ...{ OIDC_ISSUER: 'https://id.example.com/tenant/v2.0', OIDC_CLIENT_ID: 'desk' },
  ...{ OIDC_CLIENT_SECRET: 'x~y', PUBLIC_URL: 'https://help.example.com' },
};

it('needs nothing, and then serves this machine only', () => {
  expect(readSettings({})).toEqual({
    port: 3978,
    host: '127.0.0.1',
    dataDir: 'data',
    trustedProxies: 0,
    allowedOrigins: [],
    ratePerMinute: 120,
    sharedData: false,
    logLevel: 'info',
    serviceUrlHosts: expect.arrayContaining(['smba.trafficmanager.net']),
  });
});

it('takes everything', () => {
  expect(
    readSettings({
      PORT: '8080',
      HOST: '::',
      DATA_DIR: '/var/lib/bot',
      PUBLIC_URL: 'https://help.example.com',
      TRUSTED_PROXIES: '2',
      DIRECT_LINE_SECRET: SECRET,
      ALLOWED_ORIGINS: 'https://a.example.com, https://b.example.com:8443',
      RATE_PER_MINUTE: '60',
      METRICS_TOKEN: SECRET,
      LOG_LEVEL: 'warn',
      MicrosoftAppId: APP,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppPassword: 'pw',
      MicrosoftAppTenantId: APP,
      ALLOWED_SERVICE_URL_HOSTS: 'smba.trafficmanager.net',
      SUPPORT_CONTACT: 'call 0800 or write to us',
      SUPPORT_NAME: 'Ana',
      SMTP_URL: 'smtp://me:p%40ss@mail.example.com:587',
      SMTP_FROM: 'bot@example.com',
      TICKETS_TO: 'a@example.com b@example.com',
      WEBHOOK_URL: 'https://desk.example.com/hook?x=1',
      WEBHOOK_SECRET: SECRET,
      NODE_ENV: 'production',
      SOMETHING_ELSE: 'x',
    }),
  ).toEqual({
    port: 8080,
    host: '::',
    dataDir: '/var/lib/bot',
    publicUrl: 'https://help.example.com',
    trustedProxies: 2,
    directLineSecret: SECRET,
    allowedOrigins: ['https://a.example.com', 'https://b.example.com:8443'],
    ratePerMinute: 60,
    metricsToken: SECRET,
    sharedData: false,
    logLevel: 'warn',
    bot: { appId: APP, type: 'SingleTenant', password: 'pw', tenantId: APP },
    serviceUrlHosts: ['smba.trafficmanager.net'],
    supportContact: 'call 0800 or write to us',
    supportName: 'Ana',
    mail: {
      smtpUrl: 'smtp://me:p%40ss@mail.example.com:587',
      from: 'bot@example.com',
      to: ['a@example.com', 'b@example.com'],
    },
    webhook: { url: 'https://desk.example.com/hook?x=1', secret: SECRET },
  });
});

it('listens everywhere once it has an account to check callers with', () => {
  const { host } = readSettings({ MicrosoftAppId: APP, MicrosoftAppPassword: 'pw' });
  expect(host).toBe('0.0.0.0');
});

it('takes a variable set to nothing for one that is not set', () => {
  expect(readSettings({ PORT: '', DIRECT_LINE_SECRET: '' })).toEqual(readSettings({}));
});

it('takes the sign-in of an organisation', () => {
  expect(readSettings(OIDC).openId).toEqual({
    ...{ issuer: OIDC.OIDC_ISSUER, clientId: 'desk', clientSecret: 'x~y' },
    publicUrl: 'https://help.example.com',
  });
});

it.each<[string, Record<string, string>, RegExp]>([
  ['a port that is no number', { PORT: 'abc' }, /^PORT is 'abc'; it must be a whole number from 1/],
  ['a port too high', { PORT: '65536' }, /^PORT is '65536'; it must be/],
  ['a port of zero', { PORT: '0' }, /^PORT is '0'; it must be/],
  ['a host with a path', { HOST: 'a/b' }, /^HOST is 'a\/b'; it must be an IP address or a host/],
  ['an origin with a path', { ALLOWED_ORIGINS: 'https://a.example/x' }, /it must be a list of ori/],
  ['any origin', { ALLOWED_ORIGINS: '*' }, /^ALLOWED_ORIGINS is '\*'; it must be/],
  ['a wildcard host', { ALLOWED_SERVICE_URL_HOSTS: '*.trafficmanager.net' }, /without wildcards/],
  ['an unknown level', { LOG_LEVEL: 'loud' }, /it must be one of fatal, error/],
  ['a contact over lines', { SUPPORT_CONTACT: 'a\nb' }, /at most 200 characters on one line/],
  ['a long contact', { SUPPORT_CONTACT: 'x'.repeat(201) }, /at most 200 characters/],
  ['an app id that is none', { MicrosoftAppId: 'bot', MicrosoftAppPassword: 'x' }, /a GUID/],
  ['an app without password', { MicrosoftAppId: APP }, /MicrosoftAppPassword is not set/],
  ['a password without app', { MicrosoftAppPassword: 'x' }, /set both or neither/],
  [
    'a single tenant without its id',
    { MicrosoftAppId: APP, MicrosoftAppPassword: 'x', MicrosoftAppType: 'SingleTenant' },
    /MicrosoftAppTenantId is not set; MicrosoftAppType SingleTenant needs it/,
  ],
  [
    'an identity of Azure without its tenant',
    { MicrosoftAppId: APP, MicrosoftAppType: 'UserAssignedMSI' },
    /MicrosoftAppTenantId is not set/,
  ],
  ['mail without an address', { SMTP_URL: 'smtp://mail.example.com' }, /SMTP_FROM is not set/],
  ['a list of addresses that is none', { TICKETS_TO: 'a, b@c' }, /a list of mail addresses/],
  ['a sign-in without PUBLIC_URL', { ...OIDC, PUBLIC_URL: '' }, /need each other/],
  ['a sign-in without a secret', { ...OIDC, OIDC_CLIENT_SECRET: '' }, /need each other/],
  ['a sign-in in the clear', { ...OIDC, OIDC_ISSUER: 'http://id.example.com' }, /https/],
  ['a webhook in the clear', { WEBHOOK_URL: 'http://x.example/', WEBHOOK_SECRET: SECRET }, /https/],
  ['a webhook without secret', { WEBHOOK_URL: 'https://x.example/' }, /set both or neither/],
  [
    'an open bot for everyone in production',
    { NODE_ENV: 'production', HOST: '0.0.0.0' },
    /HOST is '0.0.0.0' without MicrosoftAppId/,
  ],
])('refuses %s', (_, env, message) => {
  expect(() => readSettings(env)).toThrow(ConfigError);
  expect(() => readSettings(env)).toThrow(message);
});

it.each([
  { NODE_ENV: 'production' },
  { NODE_ENV: 'production', HOST: 'localhost' },
  { HOST: '0.0.0.0' },
])('starts without an account with %o', (env) => {
  expect(readSettings(env)).not.toHaveProperty('bot');
});

it('names everything that is wrong, a line each, and never a secret', () => {
  const env = { PORT: 'x', RATE_PER_MINUTE: '-1', DIRECT_LINE_SECRET: 'too short' };
  const problems = (() => {
    try {
      readSettings(env);
      return [];
    } catch (error) {
      return (error as Error).message.split('\n');
    }
  })();
  expect(problems.map((line) => line.split(' ', 1)[0]).toSorted()).toEqual([
    'DIRECT_LINE_SECRET',
    'PORT',
    'RATE_PER_MINUTE',
  ]);
  expect(problems.join()).not.toContain('too short');
});
