/** Masks the numbers that tell one device, or one customer's connection, from all others. */
import { claims, END, type Rule, type Span, START } from './mask-span.ts';

const HEX = '[\\da-f]';

const deviceIds = claims(
  'device-id',
  new RegExp(
    `(?<![\\p{L}\\p{N}:-])${HEX}{2}(?:([:-])${HEX}{2})(?:\\1${HEX}{2}){4,6}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(`${START}${HEX}{4}\\.${HEX}{4}\\.${HEX}{4}${END}(?<=[a-f].{0,12})`, 'giu'),
  new RegExp(`${START}${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}${END}`, 'giu'),
  new RegExp(
    `${START}(?:mac|mac[- ]ad+res{1,2}e?|bssid|ble address|eui(?:-?64)?|ieee(?: address)?)\\s{0,2}(?:is|ist|est|es|:|=)?\\s{0,2}(?<it>${HEX}{12}(?:${HEX}{4})?)${END}`,
    'dgiu',
  ),
  new RegExp(
    `${START}(?:imei|iccid|udid|uuid|guid|dsk|(?:device|lock|hub|bridge|gateway|geräte)[ -]?id)\\s{0,2}(?:number|nr\\.?|no\\.?)?\\s{0,2}(?:is|ist|est|es|:|=|#)?\\s{0,2}(?<it>(?=[\\da-z-]{0,30}\\d)[\\da-z][\\da-z-]{5,60})${END}`,
    'dgiu',
  ),
);

const IPV4 =
  /(?<![\p{L}\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)(?![\p{L}])(?:\/\d{1,2}(?!\d)|:\d{1,5}(?!\d))?/gu;
const IPV6 = /(?<![\p{L}\p{N}:.])[\da-f:]{2,39}(?:\/\d{1,3})?(?![\p{L}\p{N}:])/giu;
/** Four numbers after one of these are a version or a code. */
const NO_ADDRESS =
  /(?:version|ver\.?|firmware|fw|build|release|update|\bv|ios|android|code|pin|passcode)\s{0,2}(?:is|:|=|to|no\.?)?\s{0,2}v?$/iu;
/** Four single digits are an address only near one of these; else they are a code with dots. */
const NETWORK =
  /\b(?:ip(?:v4)?|dns|ping|pinging|router|server|gateway|resolver|address|adresse)\b[^.\n]{0,20}$/iu;

export const networkAddresses: Rule = (text) => [...deviceIds(text), ...ipv4(text), ...ipv6(text)];

function ipv4(text: string): Span[] {
  return [...text.matchAll(IPV4)].flatMap(({ 0: whole, index: start }): Span[] => {
    const [address = '', suffix] = whole.split(/[/:]/);
    const parts = address.split('.').map(Number);
    const before = text.slice(Math.max(0, start - 40), start);
    if (parts.some((part) => part > 255) || NO_ADDRESS.test(before)) return [];
    if (parts.every((part) => part < 10) && !NETWORK.test(before)) return [];
    const end = start + address.length;
    const rest: Span = { start: end, end: start + whole.length, kind: 'keep' };
    return [{ start, end, kind: isPrivate(parts) ? 'keep' : 'ip' }, ...(suffix ? [rest] : [])];
  });
}

/** What every home has alike: private, loopback, link-local, carrier, multicast and net masks. */
function isPrivate([a = 0, b = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b < 32;
  return a === 192 && b === 168;
}

function ipv6(text: string): Span[] {
  return [...text.matchAll(IPV6)].flatMap(({ 0: whole, index: start }): Span[] => {
    const address = whole.replace(/\/.*$/, '').toLowerCase();
    const groups = address.split(':');
    const short = address.includes('::') && address.indexOf('::') === address.lastIndexOf('::');
    if (!/\d/.test(address) || groups.some((group) => group.length > 4)) return [];
    if (short ? groups.length > 9 : groups.length !== 8 || groups.includes('')) return [];
    if (short && groups.filter((group) => group !== '').length < 2 && address !== '::1') return [];
    const own = address === '::1' || /^f(?:e[89ab]|[cdf])/.test(address);
    return [{ start, end: start + whole.length, kind: own ? 'keep' : 'ip' }];
  });
}
