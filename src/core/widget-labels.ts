/** The names of the words on the web page; the words are in `dialogs/widget.yaml`. */

export const WIDGET_LABELS = [
  'page_title',
  'page_heading',
  'page_intro',
  'privacy_notice',
  'launcher_open',
  'launcher_close',
  'chat_title',
  'chat_loading',
  'chat_failed',
  'chat_retry',
  'chat_offline',
  'chat_back_online',
  'forget',
  'forget_confirm',
  'input_placeholder',
  'noscript',
] as const;
export type WidgetLabel = (typeof WIDGET_LABELS)[number];
