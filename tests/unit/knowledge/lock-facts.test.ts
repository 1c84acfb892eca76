import { describe, expect, it } from 'vitest';
import { LOCK_FIELDS, type Lock, type Procedure } from '../../../src/core/lock.ts';
import { lockCard, lockField } from '../../../src/knowledge/lock-facts.ts';
import { type Written, written } from './catalogue.ts';

const restart: Procedure = {
  grade: 'high',
  where: 'on the inside of the door',
  steps: ['Take the batteries out.'],
  erases: [],
  after: [],
  cautions: [],
  source: 'https://example.com/restart',
};
const bare: Lock = { id: 'bare', brand: 'Acme', name: 'Acme Bare', aliases: [], signals: [] };
const full: Lock = {
  ...bare,
  batteries: '4 AA alkaline cells',
  avoidBatteries: 'lithium cells',
  emergencyPower: { kind: 'usb', how: 'Plug in a power bank.' },
  lockout: { attempts: 5, seconds: 90 },
  restart,
  factoryReset: { ...restart, grade: 'medium' },
  pairing: 'Press the button once.',
  warranty: '2 years',
  support: 'https://example.com/help',
};

describe('lockField', () => {
  it.each([
    ['name', 'Acme Bare'],
    ['brand', 'Acme'],
    ['batteries', '4 AA alkaline cells'],
    ['avoid_batteries', 'lithium cells'],
    ['emergency_power', 'Plug in a power bank.'],
    ['lockout_seconds', '90'],
    ['pairing', 'Press the button once.'],
    ['warranty', '2 years'],
    ['support', 'https://example.com/help'],
  ] as const)('gives %s as %s', (field, text) => {
    expect(lockField(full, field)).toBe(text);
  });

  it('gives nothing for what is not known', () => {
    const known = LOCK_FIELDS.filter((field) => lockField(bare, field) !== undefined);
    expect(known).toEqual(['name', 'brand']);
  });
});

describe('lockCard', () => {
  it('tells the two procedures apart', () => {
    expect(lockCard(full, 'restart')?.grade).toBe('high');
    expect(lockCard(full, 'factory_reset')?.grade).toBe('medium');
  });

  it.each(['restart', 'factory_reset'] as const)('has no %s that is not sourced', (part) => {
    expect(lockCard(bare, part)).toBeUndefined();
  });
});

describe('the catalogue', () => {
  const proceduresOf = ({ restart, factory_reset }: Written) =>
    [restart, factory_reset].filter((procedure) => procedure !== undefined);

  /** Every line a customer can read. */
  const told = (lock: Written): string[] =>
    [
      ...[lock.name, lock.batteries, lock.avoid_batteries, lock.emergency_power?.how],
      ...[lock.lockout?.note, lock.pairing, lock.warranty],
      ...(lock.signals ?? []).flatMap(({ signal, meaning }) => [signal, meaning]),
      ...proceduresOf(lock).flatMap((procedure) => [
        ...[procedure.where, procedure.confirmation],
        ...(procedure.steps ?? []),
        ...(procedure.erases ?? []),
        ...(procedure.after ?? []),
        ...(procedure.cautions ?? []),
      ]),
    ].filter((line) => line !== undefined);

  it('has 71 models', () => {
    expect(written).toHaveLength(71);
  });

  it.each(written)('tells $id in lines of at most 300 characters', (lock) => {
    expect(told(lock).filter((line) => line.length > 300)).toEqual([]);
  });

  it.each(written)('gives away no code of $id', (lock) => {
    // A model number is no secret.
    const models = [lock.name, ...lock.aliases].join(' ').toLowerCase();
    const numbers = told(lock).flatMap((line) => line.toLowerCase().match(/\w*\d{4,}\w*/g) ?? []);
    expect(numbers.filter((number) => !models.includes(number))).toEqual([]);
  });

  it.each(written)('speaks of $id in plain words', (lock) => {
    const jargon = /\b(?:escutcheon|PCB|unverified|not stated|no source|database|null)\b/i;
    expect(told(lock).filter((line) => jargon.test(line))).toEqual([]);
  });

  it.each(written)('names pages by https for $id', ({ support, sources }) => {
    const pages = [...sources, ...(support === undefined ? [] : [support])];
    expect(sources.length).toBeGreaterThan(0);
    expect(pages.filter((page) => !/^https:\/\/[^\s/]+\.[^\s/]+/.test(page))).toEqual([]);
  });

  const steps = written.flatMap((lock) =>
    (['restart', 'factory_reset'] as const).flatMap((part) => {
      const procedure = lock[part];
      return procedure ? [{ id: lock.id, part, procedure, sources: lock.sources }] : [];
    }),
  );

  it('has the procedures that were found good enough', () => {
    expect(steps.filter(({ part }) => part === 'factory_reset')).toHaveLength(39);
    expect(steps.filter(({ part }) => part === 'restart')).toHaveLength(8);
  });

  it.each(steps)('has steps, a place and a source for $part of $id', ({ procedure, sources }) => {
    expect(procedure.steps?.length).toBeGreaterThan(0);
    expect(procedure.where).toMatch(/\w/);
    expect(['high', 'medium']).toContain(procedure.grade);
    expect(sources).toContain(procedure.source);
  });

  const atTheDoor = steps.filter(({ procedure }) => !/\bapp\b/.test(procedure.where ?? ''));

  it.each(atTheDoor)('opens the door before $part of $id', ({ procedure }) => {
    expect(procedure.where).toMatch(/inside|inner|on the lock itself/);
    const open = procedure.steps!.findIndex((step) => /open the door/i.test(step));
    // What is done in an app or at a hub may come before.
    expect(open).toBeGreaterThanOrEqual(0);
    expect(open).toBeLessThanOrEqual(1);
  });

  it('says what every factory reset erases', () => {
    const silent = steps.filter(
      ({ part, procedure }) => part === 'factory_reset' && !procedure.erases?.length,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('uses each name and alias once, in small letters, and no bare brand', () => {
    const brands = new Set(written.map(({ brand }) => brand.toLowerCase()));
    const names = written.flatMap(({ name, aliases }) => [
      ...new Set([name.toLowerCase(), ...aliases]),
    ]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => name !== name.toLowerCase() || brands.has(name))).toEqual([]);
  });
});
