import { describe, expect, it } from 'vitest';
import { createRecogniseLock } from '../../../src/knowledge/recognise-lock.ts';
import { locks, written } from './catalogue.ts';

const recognise = createRecogniseLock(locks);

describe('createRecogniseLock', () => {
  it.each([
    ['my shlage encoed is dead', 'schlage-encode'],
    ['Schlage Encode', 'schlage-encode'],
    ['the encode keypad stays dark', 'schlage-encode'],
    ['SCHLAGE’S ENCODE PLUS', 'schlage-encode'],
    ['BE489WB', 'schlage-encode'],
    ['be-489', 'schlage-encode'],
    ['schlage sense wont pair', 'schlage-sense'],
    ['be479', 'schlage-sense'],
    ['a schlage touch, the keyless one', 'schlage-touch'],
    ['be469zp', 'schlage-connect-zwave-plus'],
    ['be469', 'schlage-connect-older'],
    ['yrd226', 'yale-assure-yrd226'],
    ['yrd 226', 'yale-assure-yrd226'],
    ['Yale YRD-256', 'yale-assure-sl-yrd256'],
    ['yale assure 2', 'yale-assure-2'],
    ['the assure 2 from yale', 'yale-assure-2'],
    ['my linus', 'yale-linus'],
    ['nest x yale', 'nest-x-yale'],
    ['the google nest lock', 'nest-x-yale'],
    ['kwikset halo touch', 'kwikset-halo-aura'],
    ['kwickset halo', 'kwikset-halo-aura'],
    ['quickset halo', 'kwikset-halo-aura'],
    ['smartcode 916', 'kwikset-smartcode-deadbolt'],
    ['smartcod 916', 'kwikset-smartcode-deadbolt'],
    ['kwikset 914', 'kwikset-smartcode-deadbolt'],
    ['my kwikset is a 914', 'kwikset-smartcode-deadbolt'],
    ['Kwikset Convert', 'kwikset-convert-914c'],
    ['home connect 620', 'kwikset-home-connect-620'],
    ['weiser smartcode 10', 'weiser-smartcode-10'],
    ['baldwin 8252', 'baldwin-evolved-8252'],
    ['model 8252', 'baldwin-evolved-8252'],
    ['the 8252 Baldwin', 'baldwin-evolved-8252'],
    ['tuya 720380', 'tuya-720380'],
    ['nuki 2', 'nuki-smart-lock-1-2'],
    ['nuki2', 'nuki-smart-lock-1-2'],
    ['my nuki 2 lock', 'nuki-smart-lock-1-2'],
    ['nuki 3.0 pro', 'nuki-smart-lock-3-4'],
    ['nuki smart lock ultra', 'nuki-smart-lock-ultra'],
    ['switchbot lock pro', 'switchbot-lock-pro'],
    ['switch bot lock ultra', 'switchbot-lock-ultra'],
    ['u-bolt pro', 'ultraloq-u-bolt'],
    ['ultralock u bolt', 'ultraloq-u-bolt'],
    ['ul3', 'ultraloq-ul3'],
    ['igloo home padlock', 'igloohome-padlock'],
    ['august smart lock pro', 'august-smart-lock-pro'],
    ['level bolt stuck', 'level-lock'],
    ['level lock+', 'level-lock'],
    ['id lock 150', 'id-lock-150'],
    ['phillips ddl 702', 'philips-ddl702'],
    ['not a nuki 2, a nuki 3', 'nuki-smart-lock-3-4'],
    ['nuki 2, batteries are new', 'nuki-smart-lock-1-2'],
    ['wyze lock bolt', 'wyze-lock-bolt'],
    ['turbolock tl-99', 'turbolock-tl99'],
  ])('takes "%s" for %s', (text, lock) => {
    const brand = locks.find(({ id }) => id === lock)!.brand;
    expect(recognise(text)).toEqual({ lock, brand, candidates: [] });
  });

  it.each([
    '',
    '😀',
    'touch the lock',
    'it makes no sense',
    'it wont connect to the wifi',
    'level 3',
    'battery level is low',
    'the battery level lock sign',
    'pro tip please',
    'out of control, on guard and secure',
    'convert it',
    'code 8252',
    '8252',
    'my code is 914',
    '916',
    'model 3',
    'can u bolt the door',
    "i'd lock it",
    'id lock it if i could',
    'since august',
    'on 5 august',
    'august 12 it stopped',
    'my samsung phone',
    'philips hue and a nest thermostat',
    'it blinks half way',
    'the decoder said encoded',
    'cant log in',
    'wake me up',
    'not a yale',
    'lock the door',
    'yaleman',
    'x'.repeat(100_000),
    '\uFDFA'.repeat(50_000),
  ])('names no lock: %.30s', (text) => {
    expect(recognise(text)).toEqual({ candidates: [] });
  });

  it.each([
    ['my yale', 'Yale'],
    ['ultralock', 'Ultraloq'],
    ['a nukki', 'Nuki'],
    ['my august', 'August'],
    ['level', 'Level'],
    ['my id lock', 'ID Lock'],
    ['the alfred wont open', 'Alfred'],
    ['my lockly is dead', 'Lockly'],
    ['hugo log', 'Hugolog'],
    ['my baldwin code 8252', 'Baldwin'],
    ['does my schlage connect to wifi', 'Schlage'],
    ['schlage touch screen is dead', 'Schlage'],
    ['my nuki stopped 2 days ago', 'Nuki'],
  ])('takes "%s" for any lock of %s', (text, brand) => {
    const { lock, brand: named, candidates } = recognise(text);
    const all = locks.filter((other) => other.brand === brand).map(({ id }) => id);
    expect({ lock, named }).toEqual({ lock: undefined, named: brand });
    expect(candidates).toEqual(expect.arrayContaining(all));
  });

  it('counts the Nest x Yale lock among the Yale ones', () => {
    expect(recognise('a yale').candidates).toContain('nest-x-yale');
  });

  it.each([
    ['schlage connect', ['schlage-connect-older', 'schlage-connect-zwave-plus']],
    [
      'i push it and nothing happens, schlage connect, the red x comes on',
      ['schlage-connect-older', 'schlage-connect-zwave-plus'],
    ],
    ['switchbot lock', ['switchbot-lock', 'switchbot-lock-pro', 'switchbot-lock-ultra']],
    ['philips easykey', ['philips-ddl502-ddl720', 'philips-ddl702']],
    ['ultraloq lever or u-bolt', ['ultraloq-other', 'ultraloq-u-bolt']],
    ['a nuki 3 and a yale linus', ['nuki-smart-lock-3-4', 'yale-linus']],
  ])('offers a choice for "%s"', (text, ids) => {
    const { lock, candidates } = recognise(text);
    expect(lock).toBeUndefined();
    expect([...candidates].sort()).toEqual(ids);
  });

  it('takes no everyday word of a long message for a part of a name', () => {
    const { candidates } = recognise(
      'its a yale with a black touch screen, i did the reset with the push button inside',
    );
    expect(candidates).toContain('yale-linus');
  });

  it('offers the parts of a name that no brand is needed for', () => {
    const { lock, brand, candidates } = recognise('my assure');
    expect({ lock, brand }).toEqual({ lock: undefined, brand: 'Yale' });
    expect(candidates).toContain('yale-assure-2');
    expect(candidates).not.toContain('yale-linus');
  });

  it.each([
    ['the touch', 'Schlage', 'schlage-touch'],
    ['it is the sense i think', 'Schlage', 'schlage-sense'],
    ['pro', 'SwitchBot', 'switchbot-lock-pro'],
  ])('takes "%s" for an answer once %s is known', (text, brand, lock) => {
    expect(recognise(text).lock).toBeUndefined();
    expect(recognise(text, 'Kwikset').lock).toBeUndefined();
    expect(recognise(text, brand).lock).toBe(lock);
  });

  it('leaves the older one open, even when the brand is known', () => {
    expect(recognise('the older pro one', 'August')).toEqual({
      candidates: ['august-smart-lock-pro'],
    });
  });

  it.each([
    'touch the lock',
    'i touch it and nothing',
    'it makes no sense',
    '8252',
  ])('hears no answer in "%s"', (text) => {
    for (const brand of ['Schlage', 'Baldwin'])
      expect(recognise(text, brand)).toEqual({ candidates: [] });
  });

  it('prefers the brand that is named to the one that was known', () => {
    expect(recognise('no, a yale linus', 'Schlage')).toMatchObject({ lock: 'yale-linus' });
  });

  it('reads the first 1,000 characters', () => {
    expect(recognise(`${'a '.repeat(400)} yrd226`).lock).toBe('yale-assure-yrd226');
    expect(recognise(`${'a '.repeat(500)} yrd226`)).toEqual({ candidates: [] });
  });

  it.each(locks)('knows $name by that name, as its button sends it', ({ id, name }) => {
    expect(recognise(name).lock).toBe(id);
  });

  const branded = written.flatMap(({ id, brand, aliases }) =>
    aliases.map((alias) => ({ id, brand, alias })),
  );

  it.each(branded)('takes "$alias" for no lock but $id', ({ id, brand, alias }) => {
    const { lock } = recognise(alias, brand);
    // Digits need the brand beside them.
    expect(lock).toBe(/^\d+$/.test(alias) ? undefined : id);
    if (lock === undefined) expect(recognise(`${brand} ${alias}`).lock).toBe(id);
  });
});
