/**
 * Reads what a web client may post: a text, a typing notice, or an event we asked for.
 *
 * Everything is built anew from single fields, so whatever else a client puts in (attachments,
 * entities, another sender, a role) does not exist for the bot.
 */

export type ClientActivity =
  | ({ readonly kind: 'message'; readonly text: string } & FromClient)
  | ({ readonly kind: 'event'; readonly name: string; readonly value?: unknown } & FromClient)
  | { readonly kind: 'typing' }
  | {
      readonly kind: 'refused';
      readonly code: Refusal;
      /** For the developer of the client: names fields, quotes nothing that was sent. */
      readonly detail?: string;
    };

/** The events a client may send, by name, each with what reads its value. */
export type ClientEvents = ReadonlyMap<
  string,
  (
    value: unknown,
  ) =>
    | { readonly kind: 'read'; readonly value: unknown }
    | { readonly kind: 'bad'; readonly detail: string }
>;

export type Refusal = 'BadActivity' | 'BadEvent' | 'BadText' | 'EmptyText' | 'TextTooLong';

interface FromClient {
  /** The client's own id of what it sends; a repeated one is the same sending. */
  readonly clientId?: string;
  /** BCP 47, such as `de-CH`. */
  readonly locale?: string;
}

const MOST_TEXT = 4_000;
const MOST_CLIENT_ID = 128;
const LOCALE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;
/** White space and what is never drawn: zero-width marks, fillers, variation selectors. */
const NOTHING_TO_SEE = /^[\s\p{DI}\p{Cc}\u2800]*$/u;

export function readClientActivity(body: unknown, events: ClientEvents): ClientActivity {
  if (!isObject(body)) return refused('BadActivity');
  const { type, text, name, value, attachments, channelData, locale } = body;
  if (Array.isArray(attachments) ? attachments.length > 0 : attachments != null) {
    return refused('BadActivity');
  }
  const clientId = isObject(channelData) ? channelData['clientActivityID'] : undefined;
  if (clientId !== undefined && !isClientId(clientId)) return refused('BadActivity');
  const fromClient: FromClient = {
    ...(clientId !== undefined && { clientId }),
    ...(typeof locale === 'string' && LOCALE.test(locale) && { locale }),
  };

  switch (type) {
    case 'typing':
      return { kind: 'typing' };
    case 'event': {
      const read = typeof name === 'string' ? events.get(name)?.(value) : undefined;
      if (read === undefined) return refused('BadActivity');
      if (read.kind === 'bad') return { ...refused('BadEvent'), detail: read.detail };
      return {
        kind: 'event',
        name: name as string,
        ...(read.value !== undefined && { value: read.value }),
        ...fromClient,
      };
    }
    case 'message': {
      if (typeof text !== 'string') return refused('BadActivity');
      if (text.length > MOST_TEXT) return refused('TextTooLong');
      // A null byte or half a surrogate pair is no text that every store and reader can keep.
      if (text.includes('\0') || !text.isWellFormed()) return refused('BadText');
      if (NOTHING_TO_SEE.test(text)) return refused('EmptyText');
      return { kind: 'message', text, ...fromClient };
    }
    default:
      return refused('BadActivity');
  }
}

const refused = (code: Refusal) => ({ kind: 'refused', code }) as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isClientId = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= MOST_CLIENT_ID &&
  value.isWellFormed();
