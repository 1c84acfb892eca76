import { describe, expect, it } from 'vitest';
import { createHearSignals } from '../../../src/understanding/hear-signals.ts';
import { createReadMessage } from '../../../src/understanding/read-message.ts';
import { createSpelling } from '../../../src/understanding/spelling.ts';
import { toy } from './toy.ts';

const words = 'thanks hello someone human cancel customer service second'.split(' ');
const read = createReadMessage(createSpelling(new Map(words.map((word) => [word, 5]))));
const hear = createHearSignals(toy.signals);
const heard = (text: string): string => [...hear(read(text))].toSorted().join(' ');

describe('createHearSignals', () => {
  it.each([
    ['a phrase alone', 'Stop!', 'cancel'],
    ['fillers around it', 'ok please stop now', 'cancel yes'],
    ['a typing error', 'canecl', 'cancel'],
    ['several at once', 'thanks, it worked', 'helped thanks'],
    ['the longest phrase', 'not sure', 'unsure'],
    ['a dying phone in passing', 'locked out and my phone is at 5 %', 'whole_plan'],
    ['no full phone', 'my phone is at 80 %', ''],
    ['another lock in passing', 'done. now the back door, a pump', 'other_lock'],
    ['nothing in other words', 'my pump is blue', ''],
    ['nothing in an empty message', '', ''],
  ])('hears %s', (_, text, signals) => {
    expect(heard(text)).toBe(signals);
  });

  it.each([
    ['the back of the pump is wet', ''],
    ['it does not stop', ''],
    ['next to the pump there is a puddle', ''],
    ['one second it works, then it dies', ''],
    ['right side is blue', ''],
    ['the fixed screws are loose', ''],
    ['it worked yesterday', ''],
    ['it worked, but now it is dead', ''],
  ])('takes "%s" for a description', (text, signals) => {
    expect(heard(text)).toBe(signals);
  });

  it.each([
    ['hi, my pump is dead', 'greeting'],
    ['helo my pump is dead', 'greeting'],
    ['my pump is dead thanks', 'thanks'],
    ['thanks, and how do I pump a ball', 'thanks'],
    ['nope, same red light', 'no'],
    ['no red light', 'no'],
    ['yes it blinks', 'yes'],
    ['yes it blinks and then all of it goes dark', ''],
    ['did not help, it is still dark', 'not_helped'],
    ['no idea which', 'unsure'],
    ['not sure, it is blue', 'unsure'],
  ])('hears in "%s" %s', (text, signals) => {
    expect(heard(text)).toBe(signals);
  });

  it.each([
    ['I want to talk to a real person because this is the third time', 'human'],
    ['this is stupid, get me an agent please', 'human'],
    ["why can't I talk to a human about this", 'human'],
    ['can I talk to somone about my pump', 'human'],
    ["I don't want to talk to a human about this", ''],
    ['customer service told me to buy a pump', ''],
    ['my estate agent has a key to the shed', ''],
    ['yesterday I wanted to talk to someone here', ''],
    ['are you human', 'bot_or_human'],
  ])('hears whether a person is wanted: %s', (text, signals) => {
    expect(heard(text)).toBe(signals);
  });
});
