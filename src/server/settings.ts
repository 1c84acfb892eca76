/** The settings of the process, read from its environment and checked all at once. */
import { z } from 'zod';
import { ConfigError } from '../core/errors.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where people reach this server, such as `https://help.example.com`, if not where it listens. */
  readonly publicUrl?: string;
  /** How many proxies in front add themselves to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  /** Lets a web server make tokens for its visitors. */
  readonly directLineSecret?: string;
  /** Lets another desk, a hub of Bot Framework, report what became of a case. */
  readonly hubSecret?: string;
  /** Whether other processes use the same data at the same time. */
  readonly sharedData: boolean;
  /** Web pages other than our own that may talk to us, as origins. */
  readonly allowedOrigins: readonly string[];
  /** Writing requests a visitor, or an address without a token, may make in a minute. */
  readonly ratePerMinute: number;
  /** Lets a scraper read `/metrics` from elsewhere. */
  readonly metricsToken?: string;
  readonly logLevel: LogLevel;
  /** The Azure Bot this process answers for; without it, only local tools may call. */
  readonly bot?: BotAccount;
  /** Hosts replies may be sent to. */
  readonly serviceUrlHosts: readonly string[];
  /** How a customer reaches a person, in words. */
  readonly supportContact?: string;
  readonly supportName?: string;
  /** Where tickets are sent as mail; without a server they are put into a folder. */
  readonly mail?: {
    readonly smtpUrl?: string;
    readonly from?: string;
    readonly to?: readonly string[];
  };
  /** Where agents sign in with an account of their organisation. */
  readonly openId?: OpenIdSettings;
  /** Another desk that is told of every event of a case. */
  readonly webhook?: { readonly url: string; readonly secret: string };
}

export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends people back to. */
  readonly publicUrl: string;
}

export interface BotAccount {
  readonly appId: string;
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  readonly password?: string;
  readonly tenantId?: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Teams in the public cloud and in the clouds GCC, GCC High and DoD. */
const SERVICE_URL_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

const SECRETS: ReadonlySet<string> = new Set([
  'DIRECT_LINE_SECRET',
  'HANDOFF_HUB_SECRET',
  'METRICS_TOKEN',
  'OIDC_CLIENT_SECRET',
  'MicrosoftAppPassword',
  'SMTP_URL',
  'WEBHOOK_SECRET',
]);

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
const list = (item: RegExp) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .refine((parts) => parts.every((part) => item.test(part)));
const words = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\p{Cc}]+$/u);
const secret = z.string().regex(/^[\x21-\x7e]{16,200}$/);
const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i;
const MAIL = /^[^\s@<>",;]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/i;
const SMTP = /^smtps?:\/\/([^\s/@:]+:[^\s/@]+@)?[a-z0-9.-]+(:\d{1,5})?\/?$/i;
/** A case is not sent in the clear, unless it stays on this machine. */
const WEBHOOK =
  /^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.\d+\.\d+\.\d+))(:\d{1,5})?(\/[^\s#]*)?$/i;
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Each setting with what it must be, in the words of its message. */
const FORMAT = {
  PORT: [whole(1, 65_535), 'a whole number from 1 to 65535'],
  HOST: [z.string().regex(/^[a-z0-9.:-]{1,253}$/i), 'an IP address or a host name'],
  DATA_DIR: [z.string().regex(/^[^\p{Cc}]+$/u), 'a path'],
  PUBLIC_URL: [z.string().regex(ORIGIN), 'an origin such as https://help.example.com'],
  TRUSTED_PROXIES: [whole(0, 9), 'a whole number from 0 to 9'],
  DIRECT_LINE_SECRET: [secret, '16 to 200 letters, digits or signs, without spaces'],
  HANDOFF_HUB_SECRET: [secret, '16 to 200 letters, digits or signs, without spaces'],
  SHARED_DATA: [z.enum(['yes', 'no']), 'yes or no'],
  ALLOWED_ORIGINS: [list(ORIGIN), 'a list of origins such as https://shop.example.com'],
  RATE_PER_MINUTE: [whole(1, 1_000_000), 'a whole number from 1 to 1000000'],
  METRICS_TOKEN: [secret, '16 to 200 letters, digits or signs, without spaces'],
  LOG_LEVEL: [z.enum(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`],
  MicrosoftAppId: [guid, 'the application id of the bot, a GUID'],
  MicrosoftAppType: [
    z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']),
    'one of MultiTenant, SingleTenant, UserAssignedMSI',
  ],
  MicrosoftAppPassword: [z.string().min(1).max(500), 'the client secret of the application'],
  MicrosoftAppTenantId: [guid, 'the id of the tenant, a GUID'],
  ALLOWED_SERVICE_URL_HOSTS: [list(HOST), 'a list of host names, without wildcards'],
  SUPPORT_CONTACT: [words(200), 'at most 200 characters on one line'],
  SUPPORT_NAME: [words(60), 'at most 60 characters on one line'],
  SMTP_URL: [z.string().regex(SMTP), 'such as smtp://name:password@mail.example.com:587'],
  SMTP_FROM: [z.string().regex(MAIL), 'a mail address'],
  TICKETS_TO: [list(MAIL), 'a list of mail addresses'],
  OIDC_ISSUER: [z.string().regex(WEBHOOK), 'an https URL, or http on this machine'],
  OIDC_CLIENT_ID: [words(200), 'the id this server has at the issuer'],
  OIDC_CLIENT_SECRET: [words(500), 'the secret this server has at the issuer'],
  WEBHOOK_URL: [z.string().regex(WEBHOOK), 'an https URL, or http on this machine'],
  WEBHOOK_SECRET: [secret, '16 to 200 letters, digits or signs, without spaces'],
} as const satisfies Record<string, readonly [z.ZodType<unknown>, string]>;

type Name = keyof typeof FORMAT;
type Read = { readonly [N in Name]?: z.output<(typeof FORMAT)[N][0]> };

const schema = z.object(
  Object.fromEntries(Object.entries(FORMAT).map(([name, [type]]) => [name, type.optional()])),
);

/** @throws ConfigError with a line for each setting that is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  // A variable set to nothing is how some tools leave one out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const wrong = parsed.success
    ? []
    : [...new Set(parsed.error.issues.map(({ path }) => path[0] as Name))];
  const read = (parsed.success ? parsed.data : {}) as Read;
  const problems = [
    ...wrong.map((name) => `${shown(name, given[name])}; it must be ${FORMAT[name][1]}`),
    ...(parsed.success ? togetherWrong(read, given['NODE_ENV'] === 'production') : []),
  ];
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return toSettings(read);
}

const shown = (name: string, value: string | undefined): string =>
  SECRETS.has(name) ? `${name} is not right` : `${name} is '${value}'`;

/** What single settings cannot show. */
function togetherWrong(read: Read, production: boolean): string[] {
  const { MicrosoftAppId: appId, MicrosoftAppType: type = 'MultiTenant' } = read;
  const problems: string[] = [];
  if (read.SMTP_URL)
    for (const name of ['SMTP_FROM', 'TICKETS_TO'] as const)
      if (!read[name]?.length) problems.push(`${name} is not set; SMTP_URL needs it`);
  const openId = [read.OIDC_ISSUER, read.OIDC_CLIENT_ID, read.OIDC_CLIENT_SECRET];
  if (openId.some(Boolean) && ![...openId, read.PUBLIC_URL].every(Boolean))
    problems.push('OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL need each other');
  if (!read.WEBHOOK_URL !== !read.WEBHOOK_SECRET)
    problems.push('WEBHOOK_URL and WEBHOOK_SECRET need each other; set both or neither');
  if (!appId) {
    for (const name of ['MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const) {
      if (read[name]) problems.push(`${name} is set, MicrosoftAppId is not; set both or neither`);
    }
    if (production && read.HOST !== undefined && !isLoopback(read.HOST)) {
      problems.push(
        `HOST is '${read.HOST}' without MicrosoftAppId: anyone could speak to the bot as anyone; set MicrosoftAppId, or HOST to 127.0.0.1`,
      );
    }
    return problems;
  }
  if (type !== 'UserAssignedMSI' && !read.MicrosoftAppPassword) {
    problems.push(`MicrosoftAppPassword is not set; MicrosoftAppType ${type} needs it`);
  }
  if (type !== 'MultiTenant' && !read.MicrosoftAppTenantId) {
    problems.push(`MicrosoftAppTenantId is not set; MicrosoftAppType ${type} needs it`);
  }
  return problems;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');

function toSettings(read: Read): Settings {
  const { MicrosoftAppId: appId, MicrosoftAppType: type = 'MultiTenant' } = read;
  const { MicrosoftAppPassword: password, MicrosoftAppTenantId: tenantId } = read;
  const bot = appId && {
    appId,
    type,
    ...(password && { password }),
    ...(tenantId && { tenantId }),
  };
  const mail = {
    ...(read.SMTP_URL && { smtpUrl: read.SMTP_URL }),
    ...(read.SMTP_FROM && { from: read.SMTP_FROM }),
    ...(read.TICKETS_TO?.length && { to: read.TICKETS_TO }),
  };
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret, PUBLIC_URL: publicUrl } = read;
  return {
    port: read.PORT ?? 3978,
    host: read.HOST ?? (appId ? '0.0.0.0' : '127.0.0.1'),
    dataDir: read.DATA_DIR ?? 'data',
    ...(publicUrl && { publicUrl }),
    ...(issuer &&
      clientId &&
      clientSecret &&
      publicUrl && { openId: { issuer, clientId, clientSecret, publicUrl } }),
    trustedProxies: read.TRUSTED_PROXIES ?? 0,
    ...(read.DIRECT_LINE_SECRET && { directLineSecret: read.DIRECT_LINE_SECRET }),
    ...(read.HANDOFF_HUB_SECRET && { hubSecret: read.HANDOFF_HUB_SECRET }),
    sharedData: read.SHARED_DATA === 'yes',
    allowedOrigins: read.ALLOWED_ORIGINS ?? [],
    ratePerMinute: read.RATE_PER_MINUTE ?? 120,
    ...(read.METRICS_TOKEN && { metricsToken: read.METRICS_TOKEN }),
    logLevel: read.LOG_LEVEL ?? 'info',
    ...(bot && { bot }),
    serviceUrlHosts: read.ALLOWED_SERVICE_URL_HOSTS ?? SERVICE_URL_HOSTS,
    ...(read.SUPPORT_CONTACT && { supportContact: read.SUPPORT_CONTACT }),
    ...(read.SUPPORT_NAME && { supportName: read.SUPPORT_NAME }),
    ...(Object.keys(mail).length > 0 && { mail }),
    ...(url && secret && { webhook: { url, secret } }),
  };
}
