/**
 * Runs one flow as a botbuilder dialog.
 *
 * Bot Framework keeps the stack, so a digression comes back to the open question; the walk keeps
 * the sense. What holds for this flow only lives in its dialog state and goes when the flow goes.
 */
import { Dialog, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { Actions } from '../core/actions.ts';
import type { Ending, Flow, Known } from '../core/flow.ts';
import { type Line, type Stop, type Tries, walkFlow, wordsOf } from './walk-flow.ts';

/** What a turn gives a flow, and what the flow gives back. */
export interface FlowTurn {
  /** What the conversation knows. */
  readonly known: Known;
  /** What the customer has just said, slots and tries alike; told to the flow on top only. */
  readonly heard: Known;
  /** Keys to forget before the walk, and ask again. */
  readonly forget: readonly string[];
  tell(line: Line, known: Known): void;
  ask(asked: Asked): void;
  handOff(flow: string, queue: string): void;
  ended(flow: string, outcome: Ending): void;
  /** A flow was left by this way, as `waysThrough` names it. */
  walked(flow: string, way: string): void;
}

export interface Asked {
  readonly flow: string;
  readonly key: string;
  readonly kind: 'ask' | 'try';
  /** Whether the flow has a way on without the answer. */
  readonly optional: boolean;
  /** What was asked and answered in this flow before, oldest first. */
  readonly before: readonly string[];
}

/** Where the stack leaves the turn for the dialogs to find. */
export const FLOW_TURN = Symbol('flow turn');

/** What holds for one flow under way; plain JSON. */
export interface FlowState {
  told: string[];
  here: Record<string, string>;
  asked: string[];
}

export class FlowDialog extends Dialog {
  readonly #flow: Flow;
  readonly #actions: Actions;
  readonly #tries: Tries;

  constructor(flow: Flow, actions: Actions, tries: Tries) {
    super(flow.id);
    this.#flow = flow;
    this.#actions = actions;
    this.#tries = tries;
  }

  /** `knowing`: what the flow that leads here has settled already. */
  override async beginDialog(dc: DialogContext, knowing: Known = {}): Promise<DialogTurnResult> {
    dc.activeDialog!.state = { told: [], here: { ...knowing }, asked: [] } satisfies FlowState;
    return this.#advance(dc);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#advance(dc);
  }

  /** A digression above us has ended: put the open question again. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#advance(dc, {});
  }

  async #advance(dc: DialogContext, heard?: Known): Promise<DialogTurnResult> {
    const turn = dc.context.turnState.get<FlowTurn>(FLOW_TURN);
    const state = dc.activeDialog!.state as FlowState;
    Object.assign(state.here, heard ?? turn.heard);
    for (const key of turn.forget) delete state.here[key];

    // Outcomes of actions hold for one turn: a corrected answer may change them.
    const found: Record<string, string> = {};
    for (;;) {
      const known = { ...turn.known, ...state.here, ...found };
      const { lines, stop, way } = walkFlow(
        this.#flow.steps,
        known,
        new Set(state.told),
        this.#tries,
      );
      for (const line of lines) turn.tell(line, known);
      state.told.push(...lines.map((line) => wordsOf(line, known)));
      const leave = ({ kind }: Stop): void => turn.walked(this.id, [...way, kind].join(' > '));

      switch (stop.kind) {
        case 'do':
          found[stop.key] = await this.#actionFor(stop.key)(known);
          continue;
        case 'ask':
        case 'try': {
          const before = state.asked.filter((key) => key !== stop.key && key in known);
          state.asked = [...before, stop.key];
          const branches = Object.keys(stop.then);
          const optional = stop.kind === 'try' || branches.length === 0 || 'otherwise' in stop.then;
          turn.ask({ flow: this.id, key: stop.key, kind: stop.kind, optional, before });
          return Dialog.EndOfTurn;
        }
        case 'go':
          leave(stop);
          return this.#goTo(dc, stop);
        case 'handoff':
          leave(stop);
          turn.handOff(this.id, stop.queue);
          return dc.cancelAllDialogs();
        case 'end':
          leave(stop);
          turn.ended(this.id, stop.outcome);
          return dc.endDialog();
      }
    }
  }

  /** A flow that is under way below us already comes back instead of starting twice. */
  async #goTo(
    dc: DialogContext,
    { flow, knowing }: Extract<Stop, { kind: 'go' }>,
  ): Promise<DialogTurnResult> {
    const depth = dc.stack.findIndex(({ id }) => id === flow);
    if (depth < 0) return dc.replaceDialog(flow, knowing);
    dc.stack.splice(depth + 1);
    // What it was told before counts more than what the way back has settled.
    const state = dc.activeDialog!.state as FlowState;
    state.here = { ...knowing, ...state.here };
    return dc.continueDialog();
  }

  #actionFor(name: string) {
    const action = this.#actions[name];
    if (!action) throw new Error(`flow '${this.id}' does '${name}', but no action has that name`);
    return action;
  }
}
