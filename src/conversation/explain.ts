/** Explains one message as the start of a fresh conversation: what it means and what it leads to. */
import type { Guess, SafetyClass, Screened } from '../core/turn.ts';
import { type Decision, decide, OUT_OF_SCOPE } from './decide.ts';
import { type Ears, hear } from './hear.ts';
import { newMemory } from './memory.ts';

export interface Explanation {
  /** One of the labels of the flows, or of what is no flow: see `LABELS`. */
  readonly intent: { readonly label: string; readonly score: number };
  readonly decision: Decision;
  /** The best few, best first. */
  readonly flows: readonly Guess[];
  readonly articles: readonly Guess[];
  readonly outOfScope: number;
  readonly signals: readonly string[];
  readonly safety: SafetyClass;
  readonly slots: Readonly<Record<string, string>>;
  /** What the customer says they tried, with the outcome. */
  readonly tried: Readonly<Record<string, string>>;
  readonly wishes: readonly string[];
  /** The text as it would be stored. */
  readonly masked: string;
}

export type Explain = (text: string) => Explanation;

/** What a message is called when no flow answers it. */
const LABELS = {
  emergency: 'emergency',
  bypass_refused: 'bypass_request',
  domestic_safety: 'security_concern',
  injection_ignored: 'out_of_scope',
  abuse_calm: 'out_of_scope',
  human: 'talk_to_human',
  greeting: 'greeting',
  thanks: 'thanks_bye',
  nothing: 'out_of_scope',
} as const;
const SHOWN = 5;

export function createExplain(ears: Ears, screen: (text: string) => Screened): Explain {
  const { flows } = ears.content;
  const urgency = (flow: string): number => flows.get(flow)?.urgency ?? 1;

  return (text) => {
    const { masked, safety } = screen(text);
    const heard = hear(masked, newMemory(), undefined, ears);
    const { meaning } = heard;
    // All that is found, also where the judgement does not need to look.
    const articles = ears.search(masked, {});
    const decision = decide({ ...heard, safety, misses: 0, urgency });
    return {
      intent: intentOf(decision),
      decision,
      flows: meaning.flows.slice(0, SHOWN),
      articles: articles.slice(0, SHOWN),
      outOfScope: meaning.outOfScope,
      signals: [...meaning.signals],
      safety,
      slots: meaning.slots,
      tried: meaning.tried,
      wishes: meaning.wishes,
      masked,
    };

    function intentOf(decision: Decision): Explanation['intent'] {
      if (safety !== 'normal') return { label: LABELS[safety], score: 1 };
      if (meaning.signals.has('human')) return { label: LABELS.human, score: 1 };
      if (decision.kind === 'small_talk' && ['thanks', 'glad'].includes(decision.what))
        return { label: LABELS.thanks, score: 1 };
      if (decision.kind === 'small_talk' && decision.what === 'greeting')
        return { label: LABELS.greeting, score: 1 };
      const best = meaning.flows[0];
      if (!best || meaning.outOfScope >= OUT_OF_SCOPE)
        return { label: LABELS.nothing, score: meaning.outOfScope };
      return { label: flows.get(best.id)?.label ?? best.id, score: best.score };
    }
  };
}
