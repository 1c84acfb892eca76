/**
 * Measures one contender on one split, in a process of its own so that its time and memory are its own:
 * `node measure-one.ts CONTENDER SPLIT` prints one JSON line.
 */
import { perLabel, sample } from './chance.ts';
import type { Judge, Verdict } from './contender.ts';
import { CONTENDERS } from './contenders.ts';
import { readSplit } from './splits.ts';
import { accuracyOf, auroc, type Judged, macroF1, mean, median, quantile } from './stats.ts';
import { withTypos } from './typos.ts';

export interface Measured {
  readonly contender: string;
  readonly split: string;
  readonly accuracy: number;
  readonly macroF1: number;
  /** With one edit in about a quarter of the words. */
  readonly accuracyTyped: number;
  /** Null where the split has no out-of-scope texts. */
  readonly outOfScope: {
    readonly auroc: number;
    /** Where 3 % of what is in scope is refused. */
    readonly recall: number;
    readonly precision: number;
    /** What is in scope, refused ones counted as wrong. */
    readonly accuracy: number;
  } | null;
  readonly trainCpuMs: number;
  readonly messageUs: number;
  /** Growth of the process up to its peak. */
  readonly memoryMb: number;
  readonly learned: number;
  readonly asked: number;
  readonly note: string;
}

const REFUSED = 0.03;
const SEED = 3;

const [name = '', split = ''] = process.argv.slice(2);
const contender = CONTENDERS.find((one) => one.name === name)!;
const limit = contender.limit?.(split) ?? {};
const rounds = readSplit(split);
const rssBefore = process.memoryUsage.rss();
const learn = await contender.load(split);

const judged: Judged[] = [];
const typed: Judged[] = [];
const ours: number[] = [];
const others: number[] = [];
const checks: number[] = [];
const times: number[] = [];
let cpuMs = 0;
let learned = 0;

for (const round of rounds) {
  const most = limit.perLabel ?? Number.POSITIVE_INFINITY;
  const train = perLabel(round.train, most, SEED);
  const strangers = sample(round.others, most, SEED);
  learned += train.length + strangers.length;
  const before = process.cpuUsage();
  const judge = await learn(train, strangers);
  const { user, system } = process.cpuUsage(before);
  cpuMs += (user + system) / 1_000;

  const tests = (limit.tests ?? Number.POSITIVE_INFINITY) / rounds.length;
  const test = sample(round.test, tests, SEED);
  const texts = test.map(({ text }) => text);
  for (const [at, verdict] of (await askAll(judge, texts)).entries()) {
    judged.push({ right: test[at]!.right, heard: verdict.ranked[0]?.label ?? '' });
    ours.push(verdict.strange);
  }
  for (const [at, { ranked }] of (await askAll(judge, withTypos(texts))).entries())
    typed.push({ right: test[at]!.right, heard: ranked[0]?.label ?? '' });
  const strange = await askAll(judge, sample(round.otherTest, tests, SEED));
  others.push(...strange.map((verdict) => verdict.strange));
  if (strange.length > 0)
    for (const verdict of await askAll(judge, sample(round.check, tests, SEED)))
      checks.push(verdict.strange);
}

const measured: Measured = {
  contender: name,
  split,
  accuracy: accuracyOf(judged),
  macroF1: macroF1(judged),
  accuracyTyped: accuracyOf(typed),
  outOfScope: others.length > 0 ? refusals() : null,
  trainCpuMs: cpuMs / rounds.length,
  messageUs: median(times),
  memoryMb: process.resourceUsage().maxRSS / 1_024 - rssBefore / 2 ** 20,
  learned: Math.round(learned / rounds.length),
  asked: judged.length + others.length,
  note: [
    limit.perLabel !== undefined && `learned from ${limit.perLabel} examples a label`,
    limit.tests !== undefined && `asked ${judged.length} in-scope texts`,
  ]
    .filter((part) => part !== false)
    .join(', '),
};
console.log(JSON.stringify(measured));

async function askAll(judge: Judge, texts: readonly string[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const text of texts) {
    const start = performance.now();
    verdicts.push(await judge(text));
    times.push((performance.now() - start) * 1_000);
  }
  return verdicts;
}

function refusals(): Measured['outOfScope'] {
  const threshold = quantile(checks.length > 0 ? checks : ours, 1 - REFUSED);
  const found = others.filter((strange) => strange > threshold).length;
  const lost = ours.filter((strange) => strange > threshold).length;
  return {
    auroc: auroc(ours, others),
    recall: found / others.length,
    precision: found / Math.max(found + lost, 1),
    accuracy: mean(
      judged.map(({ right, heard }, at) =>
        ours[at]! <= threshold && right.includes(heard) ? 1 : 0,
      ),
    ),
  };
}
