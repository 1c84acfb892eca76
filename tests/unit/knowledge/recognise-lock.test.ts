import { describe, expect, it } from 'vitest';
import type { Lock } from '../../../src/core/lock.ts';
import { createRecogniseLock } from '../../../src/knowledge/recognise-lock.ts';

const lock = (id: string, brand: string, name: string, ...aliases: string[]): Lock => ({
  id,
  brand,
  name,
  aliases,
  signals: [],
});
const recognise = createRecogniseLock([
  lock('encode', 'Schlage', 'Schlage Encode', 'be489', 'be489wb', 'encode plus'),
  lock('sense', 'Schlage', 'Schlage Sense', 'be479'),
  lock('connect', 'Schlage', 'Schlage Connect', 'be469'),
  lock('assure-2', 'Yale', 'Yale Assure Lock 2', 'assure 2', 'yrd410'),
  lock('assure', 'Yale', 'Yale Assure Lock', 'yrd226'),
  lock('nest', 'Google / Yale', 'Nest x Yale Lock', 'nest yale', 'nest x yale'),
  lock('halo', 'Kwikset', 'Kwikset Halo', 'halo touch'),
  lock('916', 'Kwikset', 'Kwikset SmartCode 916', '916', 'smartcode 916'),
  lock('level', 'Level', 'Level Lock', 'level bolt', 'level touch'),
  lock('tuya-720380', 'Tuya', 'Tuya 720380', '720380'),
  lock('linus', 'Yale', 'Yale Linus', 'linus'),
]);

describe('createRecogniseLock', () => {
  it.each<[string, string]>([
    ['my schlage encode is dead', 'encode'],
    ['my shlage encoed is dead', 'encode'],
    ['Encode keypad dark', 'encode'],
    ['BE489WB', 'encode'],
    ['be-479? no: be479', 'sense'],
    ['a Schlage Sense', 'sense'],
    ['schlage connect beeps', 'connect'],
    ['yale assure lock 2', 'assure-2'],
    ['the assure 2 from yale', 'assure-2'],
    ['yrd226', 'assure'],
    ['yale linus', 'linus'],
    ['my linus', 'linus'],
    ['kwikset halo touch', 'halo'],
    ['smartcode 916', '916'],
    ['kwikset 916', '916'],
    ['model 916', '916'],
    ['level lock', 'level'],
    ['level bolt stuck', 'level'],
    ['tuya 720380', 'tuya-720380'],
    ['nest x yale', 'nest'],
  ])('%s is %s', (text, id) => {
    expect(recognise(text).lock).toBe(id);
  });

  it.each([
    '',
    'touch the lock',
    'it makes no sense',
    'it wont connect to the wifi',
    'battery level is low',
    'code 720380',
    '916',
    'my code is 916',
    'pro tip please',
    'the lock encodes something'.replace('encodes', 'decodes'),
    'lock the door',
    'assurance',
    'x'.repeat(100_000),
    'a '.repeat(50_000),
  ])('names no lock: %.40s', (text) => {
    expect(recognise(text)).toEqual({ candidates: [] });
  });

  it('takes a brand alone for any of its locks', () => {
    expect(recognise('my schlage is stuck')).toEqual({
      brand: 'Schlage',
      candidates: ['encode', 'sense', 'connect'],
    });
  });

  it('takes an everyday name for a lock once the brand is known', () => {
    expect(recognise('the sense', 'Schlage').lock).toBe('sense');
    expect(recognise('the sense', 'Yale').lock).toBeUndefined();
  });
});
