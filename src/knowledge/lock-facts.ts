/** What a lock's card says: single facts for lines, procedures for steps. */
import type { Lock, LockField, LockPart, Procedure } from '../core/lock.ts';

export function lockField(lock: Lock, field: LockField): string | undefined {
  switch (field) {
    case 'name':
    case 'brand':
    case 'batteries':
    case 'pairing':
    case 'release':
    case 'warranty':
    case 'support':
      return lock[field];
    case 'avoid_batteries':
      return lock.avoidBatteries;
    case 'emergency_power':
      return lock.emergencyPower?.how;
    case 'lockout_seconds':
      return lock.lockout && String(lock.lockout.seconds);
  }
}

export const lockCard = (lock: Lock, part: LockPart): Procedure | undefined =>
  part === 'restart' ? lock.restart : lock.factoryReset;
