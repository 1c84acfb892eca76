/** The flows of one conversation: which one is open, and how to start, continue or drop it. */
import type { TurnContext } from 'botbuilder';
// By file: the index loads a megabyte of prompts and number recognisers that no flow uses.
import { DialogContext, type DialogState } from 'botbuilder-dialogs/lib/dialogContext.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import type { Actions } from '../core/actions.ts';
import type { Ending, Flow, Known } from '../core/flow.ts';
import { type Asked, FLOW_TURN, FlowDialog, type FlowState, type FlowTurn } from './flow-dialog.ts';
import { type PlanItem, planFlow } from './plan-flow.ts';
import type { Line, Tries } from './walk-flow.ts';

/** What the flows did with one message. */
export interface Moved {
  readonly lines: readonly { readonly line: Line; readonly known: Known }[];
  readonly asked?: Asked;
  readonly handoff?: { readonly flow: string; readonly queue: string };
  readonly ended: readonly { readonly flow: string; readonly outcome: Ending }[];
  /** The ways by which flows were left, as `waysThrough` names them. */
  readonly walked: readonly { readonly flow: string; readonly way: string }[];
}

export interface FlowStack {
  /** The flows under way, the open one last. */
  readonly flows: readonly string[];
  /** Starts a flow above the open one; one that is under way already comes back instead. */
  start(flow: string, known: Known, heard: Known): Promise<Moved>;
  /** Walks the open flow again with what was heard, after forgetting some answers. */
  resume(known: Known, heard: Known, forget?: readonly string[]): Promise<Moved>;
  /** All the open flow has to try, as far as it is known what holds. */
  plan(known: Known): Promise<readonly PlanItem[]>;
  drop(): void;
}

/** Keeps the dialog state of one conversation; plain JSON. */
export interface StackMemory {
  dialogs: DialogState;
}

export type CreateFlows = (context: TurnContext, memory: StackMemory) => FlowStack;

/** Where botbuilder looks for the memory scopes of a turn; not found, it makes them all anew. */
const SCOPES = 'DialogStateManagerConfiguration';

export function createFlowStack(
  flows: ReadonlyMap<string, Flow>,
  actions: Actions,
  tries: Tries,
): CreateFlows {
  const dialogs = new DialogSet();
  for (const flow of flows.values()) dialogs.add(new FlowDialog(flow, actions, tries));
  let scopes: DialogContext['state']['configuration'] | undefined;

  return (context, memory) => {
    // A flow that was renamed or removed while someone was in it takes the flows above it along.
    const gone = memory.dialogs.dialogStack.findIndex(({ id }) => !flows.has(id));
    if (gone >= 0) memory.dialogs.dialogStack.splice(gone);

    async function move(turn: Pick<FlowTurn, 'known' | 'heard' | 'forget'>, start?: string) {
      const lines: { line: Line; known: Known }[] = [];
      const ended: { flow: string; outcome: Ending }[] = [];
      const walked: { flow: string; way: string }[] = [];
      let asked: Asked | undefined;
      let handoff: Moved['handoff'];
      const flowTurn: FlowTurn = {
        ...turn,
        tell: (line, known) => void lines.push({ line, known }),
        ask: (question) => {
          asked = question;
        },
        handOff: (flow, queue) => {
          handoff = { flow, queue };
        },
        ended: (flow, outcome) => void ended.push({ flow, outcome }),
        walked: (flow, way) => void walked.push({ flow, way }),
      };
      context.turnState.set(FLOW_TURN, flowTurn);
      if (scopes) context.turnState.set(SCOPES, scopes);
      const dc = new DialogContext(dialogs, context, memory.dialogs);
      scopes ??= dc.state.configuration;
      await (start === undefined ? dc.continueDialog() : dc.beginDialog(start));
      return { lines, ended, walked, ...(asked && { asked }), ...(handoff && { handoff }) };
    }

    return {
      get flows() {
        return memory.dialogs.dialogStack.map(({ id }) => id);
      },
      start(flow, known, heard) {
        const depth = memory.dialogs.dialogStack.findIndex(({ id }) => id === flow);
        if (depth < 0) return move({ known, heard, forget: [] }, flow);
        memory.dialogs.dialogStack.splice(depth + 1);
        return move({ known, heard, forget: [] });
      },
      resume: (known, heard, forget = []) => move({ known, heard, forget }),
      async plan(known) {
        const top = memory.dialogs.dialogStack.at(-1);
        const flow = flows.get(top?.id ?? '');
        if (!top || !flow) return [];
        const here = (top.state as FlowState).here;
        return planFlow(flow.steps, { ...known, ...here }, actions, tries);
      },
      drop: () => void memory.dialogs.dialogStack.splice(0),
    };
  };
}
