/**
 * `BENCHMARKS_DIR=… npx node tests/bench/nlu.ts [--test]`: prints what the classifier reaches on
 * CLINC150 and BANKING77, on their validation messages unless `--test` is given.
 */
import { createClassifier } from '../../src/understanding/classifier.ts';
import { createReadMessage } from '../../src/understanding/read-message.ts';
import { readWords } from '../../src/understanding/read-words.ts';
import { createSpelling } from '../../src/understanding/spelling.ts';
import { type Benchmark, createChance, drawPerLabel, readBenchmarks, spoil } from './nlu-data.ts';

const onTest = process.argv.includes('--test');
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7);
const SIZES = [10, 30, Infinity];
/** The part of our own messages that may be refused. */
const REFUSED = 0.03;

for (const benchmark of readBenchmarks())
  for (const size of SIZES) if (!only || only === `${benchmark.name}${size}`) run(benchmark, size);

function run({ name, train, validation, test, outOfScope }: Benchmark, size: number): void {
  const drawn = drawPerLabel(train, size, createChance(1));
  const wordsOf = (text: string): readonly string[] => readWords(text).words;
  const examples = {
    flows: new Map(
      [...Map.groupBy(drawn, ({ label }) => label)].map(([label, all]) => [
        label,
        all.map(({ text }) => wordsOf(text)),
      ]),
    ),
    outOfScope: outOfScope.train.map(wordsOf),
  };
  const cpu = process.cpuUsage();
  const counts = new Map<string, number>();
  for (const word of [...examples.flows.values()].flat(2).concat(examples.outOfScope.flat()))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const read = createReadMessage(createSpelling(counts));
  const classify = createClassifier(examples);
  const training = process.cpuUsage(cpu);
  const hear = (text: string) => classify(read(text).corrected);

  const rows = onTest ? test : validation;
  const others = onTest ? outOfScope.test : outOfScope.validation;
  const chance = createChance(7);
  const start = process.cpuUsage();
  const heard = rows.map(({ text, label }) => ({ label, ...hear(text) }));
  const each = process.cpuUsage(start);
  const spoilt = rows.map(({ text, label }) => ({ label, ...hear(spoil(text, 0.25, chance)) }));
  const right = (all: typeof heard): number =>
    (100 * all.filter(({ label, flows }) => flows[0]!.id === label).length) / all.length;
  const inScope = heard.map((one) => one.outOfScope);
  const strange = others.map((text) => hear(text).outOfScope);
  const border = [...inScope].sort((a, b) => b - a)[Math.floor(inScope.length * REFUSED)]!;
  const recall = strange.filter((score) => score > border).length / strange.length;
  console.log(
    name.padEnd(10),
    String(size).padStart(9),
    'right',
    right(heard).toFixed(2),
    'spoilt',
    right(spoilt).toFixed(2),
    'loss',
    (right(heard) - right(spoilt)).toFixed(2),
    'ece',
    ece(heard).toFixed(1),
    others.length > 0
      ? `auroc ${auroc(inScope, strange).toFixed(4)} recall ${recall.toFixed(3)} at.5 ${(strange.filter((s) => s >= 0.5).length / strange.length).toFixed(3)}/${(inScope.filter((s) => s >= 0.5).length / inScope.length).toFixed(3)}`
      : '',
    `cpu ${((training.user + training.system) / 1e6).toFixed(1)} s, ${((each.user + each.system) / rows.length).toFixed(0)} µs`,
  );
}

function ece(
  all: readonly { label: string; flows: readonly { id: string; score: number }[] }[],
): number {
  const bins = Map.groupBy(all, ({ flows }) => Math.min(9, Math.floor(flows[0]!.score * 10)));
  return [...bins.values()].reduce((sum, bin) => {
    const sure = bin.reduce((s, { flows }) => s + flows[0]!.score, 0);
    const right = bin.filter(({ label, flows }) => flows[0]!.id === label).length;
    return sum + (100 * Math.abs(sure - right)) / all.length;
  }, 0);
}

/** How often a strange message scores above one of ours. */
function auroc(inScope: readonly number[], strange: readonly number[]): number {
  const sorted = [...inScope].sort((a, b) => a - b);
  let sum = 0;
  for (const score of strange) {
    const below = sorted.findIndex((one) => one >= score);
    const upTo = sorted.findIndex((one) => one > score);
    const low = below < 0 ? sorted.length : below;
    const high = upTo < 0 ? sorted.length : upTo;
    sum += (low + high) / 2;
  }
  return sum / (strange.length * sorted.length);
}
