/** Agents who work in Teams: whole talks on a real store, with a web customer at the other end. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ana, ben, content } from '../../../handoff/rig.ts';
import {
  startTeamsRig,
  stranger,
  type TeamsRig,
  textOf,
  wordsOf,
} from '../../../handoff/teams-rig.ts';

const { lines } = content.desk;
let rig: TeamsRig;
beforeEach(async () => {
  rig = await startTeamsRig();
});
afterEach(() => rig.end());

describe('the card in the channel', () => {
  it('shows who, which lock, what is wrong, how urgent, and the last words, masked', async () => {
    await rig.say('c', 'my yale assure 2 is dead, the code is 4821');
    await rig.ask('c');
    expect(rig.posted).toHaveLength(1);
    expect(rig.posted[0]).toMatchObject({ conversation: { id: '19:desk@thread.tacv2' } });
    const words = textOf(rig.posted[0]!);
    for (const part of ['Yale Assure', lines.via_web, lines.urgency, lines.claim, '[code]'])
      expect(words).toContain(part);
    expect(JSON.stringify(rig.posted)).not.toContain('4821');
  });

  it('changes for everyone when it is taken and when it ends, and is not drawn twice', async () => {
    const code = await rig.ask('c');
    await rig.claim(ana, code);
    await rig.catchUp();
    await rig.say('c', 'hello there');
    await rig.catchUp();
    expect(rig.posted).toHaveLength(1);
    expect(rig.updated.map(textOf)).toEqual([expect.stringContaining('with Ana')]);
    expect(rig.updated[0]).toMatchObject({ id: 'card-1' });
    expect(textOf(rig.updated[0]!)).not.toContain(lines.claim);
    await rig.write(ana, '/close solved');
    expect(textOf(rig.updated.at(-1)!)).toContain('closed by Ana');
  });

  it('is tried again while the channel fails for now, and given up when it fails for good', async () => {
    rig.answers.push(Object.assign(new Error('busy'), { statusCode: 503 }));
    await expect(rig.ask('c')).rejects.toThrow('busy');
    await rig.catchUp();
    expect(rig.posted).toHaveLength(1);
    rig.answers.push(Object.assign(new Error('blocked'), { statusCode: 403 }));
    await rig.ask('d');
    expect(rig.posted.length).toBeLessThanOrEqual(2);
    expect(rig.failures).toHaveLength(2);
  });

  it('shows what customers wrote as text, never as a link', async () => {
    await rig.say('c', '[press me](https://evil.example) {{DATE(2020-01-01T00:00:00Z)}}');
    await rig.ask('c');
    const blocks = (rig.posted[0]!.attachments![0]!.content as { body: { type: string }[] }).body;
    const marked = blocks.filter(({ type }) => type === 'TextBlock').map((one) => wordsOf(one));
    expect(marked.join(' ')).not.toContain('press me');
  });
});

describe('taking a case', () => {
  it('answers the first with the card, and the second with who took it', async () => {
    const code = await rig.ask('c');
    const first = await rig.claim(ana, code);
    expect(first).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
    });
    expect(wordsOf(first.value)).toContain('with Ana');
    const second = await rig.claim(ben, code);
    expect(wordsOf(second.value)).toContain('Ana has taken this case.');
    expect((await rig.caseOf('c')).agent).toEqual(ana);
    expect((await rig.messages('c')).filter((text) => /is here now/.test(text))).toHaveLength(1);
  });

  it('gives each of 20 cases to one of two who press at the same time', async () => {
    for (let n = 0; n < 20; n++) {
      const code = await rig.ask(`c${n}`);
      const answers = await Promise.all([rig.claim(ana, code), rig.claim(ben, code)]);
      const winner = (await rig.caseOf(`c${n}`)).agent!.name;
      const taken = answers.filter(({ value }) => wordsOf(value).includes('has taken this case'));
      expect(taken).toHaveLength(1);
      expect(wordsOf(taken[0]!.value)).toContain(`${winner} has taken`);
    }
  });

  it('happens once, however often Teams sends it', async () => {
    const code = await rig.ask('c');
    const told = await rig.told(ana, () =>
      Promise.all([rig.claim(ana, code), rig.claim(ana, code), rig.claim(ana, code)]),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(code);
    expect((await rig.messages('c')).filter((text) => /is here now/.test(text))).toHaveLength(1);
  });

  it('is refused kindly to people who are on no list, without a word of the case', async () => {
    const code = await rig.ask('c');
    const answer = await rig.claim(stranger, code);
    expect(wordsOf(answer.value)).toContain(lines.not_an_agent);
    expect(wordsOf(answer.value)).not.toContain(code);
    expect((await rig.caseOf('c')).state).toBe('queued');
  });

  it('works by the older kind of button too', async () => {
    const code = await rig.ask('c');
    const inChannel = { id: '19:desk@thread.tacv2;messageid=1', conversationType: 'channel' };
    const press = (who: typeof ana) =>
      rig.desk.receive(
        rig.from(who, { conversation: inChannel, value: { desk: { verb: 'claim', case: code } } }),
      );
    expect(await press(ana)).toBe(true);
    expect((await rig.caseOf('c')).agent).toEqual(ana);
    await press(ben);
    expect(textOf(rig.sent.at(-1)!)).toContain('Ana has taken this case.');
    await press(stranger);
    expect(textOf(rig.sent.at(-1)!)).toBe(lines.not_an_agent);
  });

  it('leaves invokes that are not ours alone', async () => {
    expect(await rig.desk.invoke(rig.from(ana, { type: 'invoke', name: 'task/fetch' }))).toBe(
      undefined,
    );
  });
});

describe('the talk', () => {
  let code: string;
  beforeEach(async () => {
    code = await rig.ask('c');
    await rig.claim(ana, code);
    await rig.catchUp();
  });

  it('goes both ways, with the name of the agent, and the way the customer came', async () => {
    expect(await rig.write(ana, 'Hello, is the keypad dark?')).toEqual([]);
    expect((await rig.messages('c')).at(-1)).toBe('Ana: Hello, is the keypad dark?');
    const told = await rig.told(ana, () => rig.say('c', 'yes, all dark'));
    expect(told).toEqual([`Customer, via web (${code}): yes, all dark`]);
  });

  it('is masked, and the agent is told so', async () => {
    expect(await rig.write(ana, 'Try the code 4821')).toEqual([lines.hid]);
    expect((await rig.messages('c')).at(-1)).toBe('Ana: Try the code [code]');
  });

  it('takes a line once, however often Teams sends it', async () => {
    const activity = rig.from(ana, { text: 'Only once' });
    for (let n = 0; n < 4; n++) await rig.desk.receive({ ...activity });
    const said = (await rig.messages('c')).filter((text) => text === 'Ana: Only once');
    expect(said).toHaveLength(1);
    const note = rig.from(ana, { text: '/note twice?' });
    await Promise.all([rig.desk.receive({ ...note }), rig.desk.receive({ ...note })]);
    const { events } = (await rig.handoff.open(code))!;
    expect(events.filter(({ move }) => move.kind === 'note')).toHaveLength(1);
  });

  it('says what a channel cannot carry, both ways', async () => {
    const photo = [{ contentType: 'image/png', contentUrl: 'https://example.com/a.png' }];
    expect(await rig.write(ana, '', { attachments: photo })).toEqual([lines.no_pictures]);
    const told = await rig.told(ana, () => rig.say('c', '', { attachments: photo }));
    expect(told).toEqual([
      `The customer of ${code} sent a picture or a file that cannot be shown here.`,
    ]);
  });

  it('refuses edits and deletes in words', async () => {
    expect(await rig.write(ana, 'x', { type: 'messageUpdate' })).toEqual([lines.no_edits]);
    expect(await rig.write(ana, '', { type: 'messageDelete' })).toEqual([lines.no_deletes]);
  });

  it('keeps notes from the customer, by words and by button', async () => {
    const before = await rig.messages('c');
    expect(await rig.write(ana, '/note seems honest, code 4821')).toEqual([
      `The note is kept with ${code}.`,
    ]);
    await rig.press(ana, { verb: 'note', case: code }, { text: 'second' });
    expect(await rig.messages('c')).toEqual(before);
    const notes = (await rig.handoff.open(code))!.events.flatMap(({ move }) =>
      move.kind === 'note' ? [move.text] : [],
    );
    expect(notes).toEqual(['seems honest, code [code]', 'second']);
  });

  it('holds and goes on', async () => {
    expect(await rig.write(ana, '/hold')).toEqual([expect.stringContaining('on hold')]);
    expect((await rig.caseOf('c')).state).toBe('on_hold');
    await rig.write(ana, '/unhold');
    expect((await rig.caseOf('c')).state).toBe('active');
  });

  it('ends with an outcome and a step, and the bot goes on', async () => {
    expect(await rig.write(ana, '/close')).toEqual([expect.stringContaining('solved')]);
    expect((await rig.write(ana, '/close solved 1'))[0]).toContain('closed');
    const { case: ended } = (await rig.handoff.open(code))!;
    expect(ended).toMatchObject({ state: 'closed', outcome: 'solved', back: { kind: 'step' } });
    expect(await rig.desk.receive(rig.from(ana, { text: 'hello' }))).toBe(false);
  });

  it('never sends a command that was mistyped to the customer', async () => {
    const before = await rig.messages('c');
    expect(await rig.write(ana, '/clsoe solved')).toEqual([expect.stringContaining('/clsoe')]);
    expect(await rig.messages('c')).toEqual(before);
  });

  it('is passed on to a colleague, who takes it with one tap', async () => {
    await rig.write(ben, '/list');
    const offered = await rig.told(ben, () =>
      rig.desk.receive(rig.from(ana, { text: '/transfer Ben knows Yale' })),
    );
    expect(offered).toEqual([expect.stringMatching(/Ana would like.*knows Yale/)]);
    const over = await rig.told(ana, () =>
      rig.desk.receive(rig.from(ben, { value: { desk: { verb: 'claim', case: code } } })),
    );
    expect(over).toEqual([`${code} is not with you any more: with Ben.`]);
    expect((await rig.caseOf('c')).agent).toEqual(ben);
    expect(await rig.told(ben, () => rig.say('c', 'hello ben'))).toHaveLength(1);
  });

  it('names those it knows when a name is unknown', async () => {
    expect(await rig.write(ana, '/transfer Zoe please')).toEqual([
      expect.stringMatching(/Zoe.*Ana, Ben, Support/),
    ]);
  });

  it('tells the agent when the customer has gone back to the bot', async () => {
    const told = await rig.told(ana, () => rig.say('c', content.handoff.lines.end_talk));
    expect(told).toEqual([expect.stringContaining('not with you any more')]);
    expect(await rig.desk.receive(rig.from(ana, { text: 'still there?' }))).toBe(false);
  });
});

describe('several cases', () => {
  it('sends words to the current one only, and says where others come from', async () => {
    const [one, two] = [await rig.ask('c1'), await rig.ask('c2')];
    await rig.claim(ana, one);
    await rig.claim(ana, two);
    await rig.write(ana, 'for the second');
    expect((await rig.messages('c2')).at(-1)).toBe('Ana: for the second');
    const [told] = await rig.told(ana, () => rig.say('c1', 'and me?'));
    expect(told).toContain(`/use ${one}`);
    await rig.write(ana, `/use ${one}`);
    await rig.write(ana, 'for the first');
    expect((await rig.messages('c1')).at(-1)).toBe('Ana: for the first');

    await rig.write(ana, '/close solved');
    const [choose] = await rig.write(ana, 'to whom?');
    expect(choose).toContain(lines.which_case);
    for (const conversation of ['c1', 'c2'])
      expect((await rig.messages(conversation)).join()).not.toContain('to whom?');
    const [list] = await rig.write(ana, '/list');
    expect(list).toContain(two);
  });
});

describe('both desks', () => {
  it('show each what was said at the other, in mid-case', async () => {
    const code = await rig.ask('c');
    await rig.handoff.claim(code, ana, 'desk');
    await rig.handoff.say(code, ana, { text: 'from the web', surface: 'desk' });
    expect((await rig.write(ana, `/use ${code}`))[0]).toContain('from the web');
    expect((await rig.caseOf('c')).surface).toBe('teams');
    await rig.write(ana, 'from Teams');
    const { transcript } = (await rig.handoff.open(code))!;
    expect(transcript.at(-1)?.body).toContain('from Teams');
    const told = await rig.told(ana, () =>
      rig.handoff.say(code, ana, { text: 'web again', surface: 'desk' }),
    );
    expect(told).toEqual([`You, at the web desk (${code}): web again`]);
  });
});

describe('people', () => {
  it('who are agents without a case talk to the bot', async () => {
    expect(await rig.desk.receive(rig.from(ana, { text: 'my lock is dead' }))).toBe(false);
    expect(await rig.desk.receive(rig.from(stranger, { text: '/list' }))).toBe(false);
  });

  it('name the channel in which cases appear, if they are agents', async () => {
    const other = { id: '19:other@thread.tacv2;messageid=5', conversationType: 'channel' };
    const mention = { type: 'mention', mentioned: { id: 'bot' }, text: '<at>Bot</at>' };
    const here = { text: '<at>Bot</at> desk here', entities: [mention], conversation: other };
    await rig.desk.receive(rig.from(stranger, here));
    expect(textOf(rig.sent.at(-1)!)).toBe(lines.not_an_agent);
    await rig.desk.receive(rig.from(ana, here));
    expect(textOf(rig.sent.at(-1)!)).toContain('Support');
    await rig.ask('c');
    expect(rig.posted[0]).toMatchObject({ conversation: { id: '19:other@thread.tacv2' } });
  });
});
