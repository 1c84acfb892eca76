/** Checks `diagnostics.yaml` against what it names: flows, slots with their values, locks. */
import { NEVER_REPORTED } from '../core/diagnostics.ts';
import type { Mistake } from '../core/errors.ts';
import { DESTRUCTIVE_NEEDS, type Flow } from '../core/flow.ts';
import type { RawRules } from './diagnostics-format.ts';
import { type Names, slotOf } from './known-names.ts';
import { didYouMean, meant } from './nearest-name.ts';
import type { Locate } from './read-yaml.ts';

/** What `says` may name, and the condition that makes sure that the report has it. */
const PLACEHOLDERS = {
  battery: 'battery_at_most',
  voltage: 'voltage_at_most',
  wrong_codes: 'wrong_codes_at_least',
} as const;
const FORBIDDEN = new Set([...NEVER_REPORTED, ...Object.keys(DESTRUCTIVE_NEEDS)]);

export interface Around {
  readonly names: Names;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly locks: readonly string[];
}

export function checkDiagnostics(rules: RawRules, at: Locate, around: Around): Mistake[] {
  const { names, flows, locks } = around;
  const { report, signs } = rules;
  return [
    ...report.flatMap((rule, index) => {
      const path = ['report', index];
      return [...checkLead(rule, path), ...checkSays(rule, path), ...checkLocks(rule, path)];
    }),
    ...signs.rules.flatMap((rule, index) => checkLead(rule, ['signs', 'rules', index])),
    ...checkLead(signs.otherwise, ['signs', 'otherwise']),
  ];

  function checkLead(
    { start, knows }: Pick<RawRules['report'][number], 'start' | 'knows'>,
    path: readonly PropertyKey[],
  ): Mistake[] {
    const mistakes: Mistake[] = [];
    if (!names.flows.includes(start))
      mistakes.push(
        at([...path, 'start'], `no flow is called '${start}'${didYouMean(start, names.flows)}`),
      );
    const flow = flows.get(start);
    for (const [name, value] of Object.entries(knows)) {
      const place = [...path, 'knows', name];
      const slot = flow && slotOf(name, flow, names);
      if (FORBIDDEN.has(name))
        mistakes.push(at(place, `only a customer can say '${name}', never a lock`, 'key'));
      else if (flow && !slot && names.slots.whole)
        mistakes.push(at(place, `'${name}' is neither a slot of ${start} nor a shared one`, 'key'));
      else if (slot && !Object.hasOwn(slot.values, value))
        mistakes.push(
          at(place, `'${name}' has no value '${value}'${meant(value, Object.keys(slot.values))}`),
        );
    }
    return mistakes;
  }

  function checkSays(
    { says, when }: RawRules['report'][number],
    path: readonly PropertyKey[],
  ): Mistake[] {
    return [...says.matchAll(/\{([^{}]*)\}/g)].flatMap(([found, name]) => {
      const needs = PLACEHOLDERS[name as keyof typeof PLACEHOLDERS] as string | undefined;
      if (needs === undefined)
        return [
          at([...path, 'says'], `nothing fills ${found}${meant(name!, Object.keys(PLACEHOLDERS))}`),
        ];
      return needs in when
        ? []
        : [at([...path, 'says'], `${found} is only known under the condition ${needs}`)];
    });
  }

  function checkLocks(
    { when }: RawRules['report'][number],
    path: readonly PropertyKey[],
  ): Mistake[] {
    return (when.locks ?? []).flatMap((id, index) =>
      locks.includes(id)
        ? []
        : [
            at(
              [...path, 'when', 'locks', index],
              `no lock is called '${id}'${didYouMean(id, locks)}`,
            ),
          ],
    );
  }
}
