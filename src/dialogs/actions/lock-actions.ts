/** The actions that ask the lock catalogue what is sourced for the customer's lock. */
import type { ACTION_FACTS, Action, Actions } from '../../core/actions.ts';
import type { Known } from '../../core/flow.ts';
import type { Lock } from '../../core/lock.ts';

type Facts = typeof ACTION_FACTS;
/** Typed by the table the loader checks flows against, so an outcome cannot be misspelt. */
type Answers = {
  readonly [Name in keyof Facts]: (
    lock: Lock | undefined,
    known: Known,
  ) => keyof Facts[Name] & string;
};

const ANSWERS: Answers = {
  'lock.known': (lock, known) => (lock ? 'model' : known['lock_brand'] ? 'brand' : 'unknown'),
  'lock.restart': (lock) => (lock?.restart ? 'known' : 'none'),
  'lock.factory_reset': (lock) => (lock?.factoryReset ? 'known' : 'none'),
  'lock.emergency_power': (lock) => lock?.emergencyPower?.kind ?? 'unknown',
  'lock.lockout': (lock) => (lock?.lockout ? 'known' : 'unknown'),
  'lock.batteries': (lock) => (lock?.batteries ? 'known' : 'unknown'),
  'lock.avoid_batteries': (lock) => (lock?.avoidBatteries ? 'known' : 'unknown'),
  'lock.pairing': (lock) => (lock?.pairing ? 'known' : 'unknown'),
  'lock.release': (lock) => (lock?.release ? 'known' : 'unknown'),
  'lock.warranty': (lock) => (lock?.warranty ? 'known' : 'unknown'),
  'lock.support': (lock) => (lock?.support ? 'known' : 'unknown'),
};

export function createLockActions(locks: ReadonlyMap<string, Lock>): Actions {
  return Object.fromEntries(
    Object.entries(ANSWERS).map(([name, answer]): [string, Action] => [
      name,
      async (known) => answer(locks.get(known['lock_model'] ?? ''), known),
    ]),
  );
}

/** What every action answers for each lock, for a brand only, and for none: no other answers meet. */
export function answersByLock(locks: ReadonlyMap<string, Lock>): readonly Known[] {
  const found = (lock: Lock | undefined, known: Known): Known =>
    Object.fromEntries(
      Object.entries(ANSWERS).map(([name, answer]) => [name, answer(lock, known)]),
    );
  const [first] = locks.values();
  return [
    found(undefined, {}),
    ...(first ? [found(undefined, { lock_brand: first.brand })] : []),
    ...[...locks.values()].map((lock) => found(lock, {})),
  ];
}
