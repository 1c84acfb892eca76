/** The look of Web Chat inside our window, taken from the page's colours, light or dark. */

/** Web Chat's `styleOptions`, the part of them we set. */
export type StyleOptions = Readonly<Record<string, string | number | boolean>>;

export function webChatStyle(element: Element): StyleOptions {
  const css = getComputedStyle(element);
  const colour = (name: string): string => css.getPropertyValue(`--${name}`).trim();
  const [panel, ink, quiet] = [colour('panel'), colour('ink'), colour('quiet')];
  const [ground, line, accent] = [colour('ground'), colour('line'), colour('accent')];
  return {
    primaryFont: 'system-ui, sans-serif',
    backgroundColor: panel,
    accent,
    subtle: quiet,
    bubbleBackground: ground,
    bubbleBorderColor: line,
    bubbleBorderRadius: 14,
    bubbleTextColor: ink,
    bubbleFromUserBackground: accent,
    bubbleFromUserBorderColor: accent,
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: colour('on-accent'),
    bubbleMaxWidth: 340,
    bubbleMinHeight: 36,
    paddingRegular: 12,
    groupTimestamp: 300_000,
    timestampColor: quiet,
    hideUploadButton: true,
    // Under the question and wrapped, so that a long answer can be read before it is tapped.
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: panel,
    suggestedActionBackgroundColorOnHover: ground,
    suggestedActionBackgroundColorOnActive: ground,
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 20,
    suggestedActionTextColor: accent,
    suggestedActionHeight: 44,
    suggestedActionKeyboardFocusIndicatorBorderColor: accent,
    sendBoxBackground: panel,
    sendBoxTextColor: ink,
    sendBoxPlaceholderColor: quiet,
    sendBoxButtonColor: accent,
    sendBoxButtonColorOnHover: accent,
    sendBoxButtonColorOnFocus: accent,
    sendBoxBorderTop: `1px solid ${line}`,
    sendBoxHeight: 52,
    transcriptOverlayButtonBackground: accent,
    transcriptOverlayButtonColor: colour('on-accent'),
    markdownExternalLinkIconImage: '',
  };
}
