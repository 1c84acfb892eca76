/** The page and what it loads, from a fixed list. */
import { randomBytes } from 'node:crypto';
import type { WidgetLabel } from '../core/widget-labels.ts';
import type { Packed } from './packed.ts';
import type { Routes } from './routes.ts';
import { CSS, createFiles, JAVASCRIPT } from './serve-files.ts';

export interface PageRoutesParts {
  readonly labels: Readonly<Record<WidgetLabel, string>>;
  /** Web Chat, compressed. */
  readonly webChat: Packed;
}

const SOURCES = new URL('../web/widget/', import.meta.url);
const MODULES = ['widget.ts', 'session.ts', 'web-chat.ts', 'webchat-style.ts'];
const LONG_CACHE = { 'Cache-Control': 'public, max-age=31536000, immutable' };

export function addPageRoutes(routes: Routes, { labels, webChat }: PageRoutesParts): void {
  const files = createFiles(routes, SOURCES);
  const page = files.read('page.html');
  routes.get('/', async () => {
    const nonce = randomBytes(16).toString('base64');
    const words: Readonly<Record<string, string>> = { ...labels, nonce, webchat: webChat.path };
    const html = page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => escapeHtml(words[name] ?? ''));
    return {
      status: 200,
      raw: { type: 'text/html; charset=utf-8', data: html },
      headers: { 'Content-Security-Policy': policy(nonce) },
    };
  });

  files.serve('/widget.css', CSS, () => files.read('widget.css'));
  files.serve('/favicon.svg', 'image/svg+xml', () => files.read('favicon.svg'));
  files.serveModules('/widget', MODULES);

  routes.get(webChat.path, async ({ request }) => {
    const { data, encoding } = await webChat.content(request.headers['accept-encoding'] ?? '');
    return {
      status: 200,
      raw: { type: JAVASCRIPT, data },
      headers: { ...LONG_CACHE, Vary: 'Accept-Encoding', ...encoding },
    };
  });
}

/** React probes the page with one style that is empty and has no nonce; this is its hash. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Web Chat writes its styles with our nonce; scripts come from here only. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}' ${EMPTY_STYLE}`,
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
  ].join('; ');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
