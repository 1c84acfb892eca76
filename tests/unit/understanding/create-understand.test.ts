import { describe, expect, it } from 'vitest';
import type { Listening } from '../../../src/core/turn.ts';
import { createUnderstand } from '../../../src/understanding/create-understand.ts';
import { toy } from './toy.ts';

const understand = createUnderstand(toy);

describe('flows', () => {
  it.each([
    ['my pump is dead', 'power/dead-pump'],
    ['my pmup is daed', 'power/dead-pump'],
    ['hi, the app cannot find my pump', 'app/offline'],
    ['The pump does not start', 'power/dead-pump'],
    ['warrenty', 'service/warranty'],
  ])('%s is about %s', (text, id) => {
    expect(understand(text).flows[0]!.id).toBe(id);
  });

  it('gives the same meaning for the same text, also when learned anew', () => {
    const again = createUnderstand(toy);
    for (const text of ['my pump is dead', 'yes', 'new batteries but no luck', 'qwertz'])
      expect(again(text)).toEqual(understand(text));
  });

  it.each([
    ['no words', ''],
    ['only marks', '??? !!!'],
    ['a million characters', 'my pump is dead '.repeat(62_500)],
    ['one endless word', 'a'.repeat(100_000)],
    ['endless marks', '.'.repeat(100_000)],
    ['endless articles', 'the '.repeat(100_000)],
    ['half a character', '\ud83d'],
    ['names of object parts', '__proto__ constructor toString hasOwnProperty'],
  ])('takes %s', (_, text) => {
    const { flows, outOfScope } = understand(text, { asked: 'where_are_you' });
    expect(flows).toHaveLength(3);
    expect(outOfScope).toBeGreaterThanOrEqual(0);
  });

  it('does not read beyond 1,000 characters', () => {
    const { signals } = understand(`${'pump '.repeat(200)}. I want to talk to a human`);
    expect(signals.size).toBe(0);
  });
});

describe('slots', () => {
  it.each<[string, Listening, Record<string, string>]>([
    // Asked: every name counts.
    ['Inside', { asked: 'where_are_you' }, { where_are_you: 'inside' }],
    ['im outisde', { asked: 'where_are_you' }, { where_are_you: 'outside' }],
    ["I'm not inside", { asked: 'where_are_you' }, {}],
    ['not at home, in another town', { asked: 'where_are_you' }, { where_are_you: 'away' }],
    ['mine', { asked: 'who_are_you' }, { who_are_you: 'owner' }],
    ['yes', { asked: 'gauge_moves' }, { gauge_moves: 'moves' }],
    ['yep it does', { asked: 'gauge_moves' }, { gauge_moves: 'moves' }],
    ['nope, same red light', { asked: 'gauge_moves' }, { gauge_moves: 'stuck' }],
    ['no, the needle stays where it is', { asked: 'gauge_moves' }, { gauge_moves: 'stuck' }],
    ['yes, still stuck', { asked: 'gauge_moves' }, { gauge_moves: 'stuck' }],
    ['the needle went up', { asked: 'gauge_moves' }, { gauge_moves: 'moves' }],
    ['it is not moving', { asked: 'gauge_moves' }, { gauge_moves: 'stuck' }],
    ['does it move?', { asked: 'gauge_moves' }, {}],
    ['a samsung', { asked: 'phone_type' }, { phone_type: 'android' }],
    ['not an android', { asked: 'phone_type' }, { phone_type: 'iphone' }],
    ['dunno', { asked: 'phone_type' }, { phone_type: 'unknown' }],
    ['dunno', { asked: 'gauge_moves' }, {}],
    ['um how much', { asked: 'question' }, { question: 'price' }],
    ['will it fit a racing bike?', { asked: 'question' }, { question: 'fit' }],
    ['what is the weather', { asked: 'gauge_moves' }, {}],
    // Asked for a lock: full names only, the rest is found elsewhere.
    ['Blow Two', { asked: 'pump_model' }, { pump_model: 'blow-2' }],
    ['a breezy one', { asked: 'pump_model' }, {}],
    ['dunno', { asked: 'pump_model' }, { pump_model: 'unknown' }],
    // Not asked: distinctive names only.
    ['I am outside and my pump is dead', {}, { where_are_you: 'outside' }],
    ["can't get in, pump dead", {}, { where_are_you: 'outside' }],
    ['my iphone does not find it', {}, { phone_type: 'iphone' }],
    ['guest here, pump dead', {}, { who_are_you: 'guest' }],
    ['guest code is wrong', {}, {}],
    ['the outside hose leaks', {}, {}],
    ['nobody outside', {}, {}],
    ['yes', {}, {}],
    ['no idea', {}, {}],
    ['I tried my other phone', {}, {}],
    ['what if I cant get in', {}, {}],
    ['Blow Two pump is dead', {}, {}],
    ['in the street but also in another town', {}, {}],
    // Slots of a flow are open in that flow only.
    ['needle goes up', {}, {}],
    ['needle goes up', { flow: 'power/dead-pump' }, { gauge_moves: 'moves' }],
    ['needle goes up', { flow: 'app/offline' }, {}],
  ])('%s, %o: %o', (text, listening, slots) => {
    expect(understand(text, listening).slots).toEqual(slots);
  });

  it.each<[string, Listening, Record<string, string>]>([
    ['yes, erase everything', { asked: 'wipe_consent' }, { wipe_consent: 'agreed' }],
    ['yes', { asked: 'wipe_consent' }, { wipe_consent: 'agreed' }],
    ['yes but keep my data', { asked: 'wipe_consent' }, { wipe_consent: 'refused' }],
    ['yes but the pump is new', { asked: 'wipe_consent' }, {}],
    ['yes if nothing is lost', { asked: 'wipe_consent' }, {}],
    ["don't stop", { asked: 'wipe_consent' }, {}],
    ["don't erase it", { asked: 'wipe_consent' }, { wipe_consent: 'refused' }],
    ['erasing what?', { asked: 'wipe_consent' }, {}],
    ['should I erase it', {}, {}],
    ['I want you to erase it', {}, {}],
    ['my keys are inside', {}, {}],
    ['how do I get in when the door is open', {}, {}],
    ['bought it at home depot', {}, {}],
    ['I am inside, the pump is dead', {}, { where_are_you: 'inside' }],
    ['can you help once I am inside', {}, {}],
  ])('never guesses what allows a destructive step: %s, %o', (text, listening, slots) => {
    expect(understand(text, listening).slots).toEqual(slots);
  });
});

describe('tried', () => {
  const done = { new_batteries: 'did_not_help' };
  it.each<[string, Record<string, string>]>([
    ['pump is dead, even with new batteries', done],
    ['I already changed all the batteries', done],
    ['I repalced the batteries and checked for a leak', done],
    ['why is it dead with new batteries?', done],
    ['tightened the hose. changed batteries.', { ...done, tighten_hose: 'did_not_help' }],
    ['there is no leak', { tighten_hose: 'did_not_help' }],
    ['should I put in new batteries?', {}],
    ["haven't changed the batteries", {}],
    ['do I need new batteries', {}],
    ['how do I replace the batteries', {}],
    ['I will get new batteries tomorrow', {}],
    ['new batteries?', {}],
    ['change the batteries', {}],
  ])('%s: %o', (text, tried) => {
    expect(understand(text).tried).toEqual(tried);
  });

  it.each<[string, string | undefined]>([
    ['It works now', 'worked'],
    ['yes', 'worked'],
    ['yes, it starts', 'worked'],
    ['no, it works now', 'worked'],
    ['nothing at first, then I waited and now it works', 'worked'],
    ['that did it', 'worked'],
    ['no', 'did_not_help'],
    ['nope, same red light', 'did_not_help'],
    ['it did not work', 'did_not_help'],
    ["it isn't working", 'did_not_help'],
    ["I don't think it worked", 'did_not_help'],
    ['it worked but then it died again', 'did_not_help'],
    ['still not working', 'did_not_help'],
    ['no luck', 'did_not_help'],
    ['tried that', 'did_not_help'],
    ['there are new batteries in it', 'did_not_help'],
    ["can't do that", 'could_not'],
    ["I don't have one", 'could_not'],
    ['yes I did', undefined],
    ['does it work now?', undefined],
    ['what is the weather', undefined],
  ])('asked how it went, "%s" is %s', (text, outcome) => {
    expect(understand(text, { asked: 'new_batteries' }).tried['new_batteries']).toBe(outcome);
  });

  it('keeps what else was tried apart from what was asked', () => {
    expect(understand('it works, I tightened the hose', { asked: 'new_batteries' }).tried).toEqual({
      new_batteries: 'worked',
      tighten_hose: 'did_not_help',
    });
  });
});

describe('ordinal', () => {
  it.each<[string, Listening, number | undefined]>([
    ['the second one', {}, 1],
    ['the last', { asked: 'phone_type' }, -1],
    ['one second', {}, undefined],
    ['my pump is dead', {}, undefined],
  ])('%s, %o: %s', (text, listening, ordinal) => {
    expect(understand(text, listening).ordinal).toBe(ordinal);
  });
});

describe('wishes', () => {
  it('hears two wishes, not what was tried', () => {
    const two = understand('the app says pump offline and is my pump still under warranty');
    expect(two.wishes).toEqual(['app/offline', 'service/warranty']);
    expect(understand('I changed the batteries and my pump is dead').wishes).toEqual([]);
  });
});
