/**
 * Where replies may be sent. An activity says itself where its replies go, so without a list the bot
 * would carry its bearer token, or a request of any kind, to whoever asks for it.
 */
export interface ServiceUrls {
  /** Exact host, https. */
  allows(url: string): boolean;
}

export function createServiceUrls(hosts: readonly string[]): ServiceUrls {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  return {
    allows(url) {
      const parsed = URL.canParse(url) ? new URL(url) : undefined;
      return parsed?.protocol === 'https:' && parsed.port === '' && allowed.has(parsed.hostname);
    },
  };
}

/** Whether a URL leads back to this machine: an emulator's. */
export function isLocalUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const local = ['localhost', '127.0.0.1', '[::1]'];
  return parsed?.protocol === 'http:' && local.includes(parsed.hostname);
}
