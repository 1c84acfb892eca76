/** Why we end a WebSocket (RFC 6455 section 7.4), and when one is too slow. */

export const GOING_AWAY = 1001;
export const NOT_ACCEPTABLE = 1003;
export const AGAINST_POLICY = 1008;
export const TRY_LATER = 1013;

/** Bytes. A client this far behind gets the rest when it comes back. */
export const MOST_BUFFERED = 4 * 1_024 * 1_024;
