/** Mends a typing slip in the words that danger is told with, and in no other word. */

/** Words worth mending, all with five letters or more. */
const RIGHT: readonly string[] =
  `trapped locked inside stuck smoke flames burning breathe breathing unconscious collapsed
   bleeding choking seizure ambulance emergency intruder burglar someone stranger breaking toddler
   daughter children infant newborn grandma grandmother grandfather mother father brother husband
   boyfriend girlfriend partner scared afraid threatening threatened attacking abusive violent
   stalking watching following kitchen bathroom bedroom suicide suicidal himself herself overdose
   carbon monoxide police alone knife apartment neighbor neighbors permission landlord tenant
   default master bypass unlock ignore previous instructions system prompt stupid useless outside
   paramedics firefighters insulin inhaler asthma screaming crying fainted puppy kitten`.split(
    /\s+/,
  );

/** Words of their own that are one slip away from one of those. */
const OTHERS: readonly string[] =
  `tapped trapper looked locker licked blocked stack stock stick struck stunk insider smoky smoked
   smoker spoke stoke frames flakes flares flamed burying breath breather collapse collapses
   blending bleeping breeding cooking burglary strange stronger shared scored scaled scare seared
   attaching policy polite policed along atone matter mastery muster mister unblock unlocked ignored
   precious systemd stacking stalling staking farther feather bother broth streaming poppy puffy
   violet tenet carton promote instruction infantry fainter emergence childs
   sacred lacked flame carson mater outsider spared tripped breaching grandpa smokey scares scarred
   infact soared locket snuck stared firefighter paramedic strangler overdone flamed inhaled inhale`.split(
    /\s+/,
  );

const KNOWN: ReadonlySet<string> = new Set([
  ...RIGHT,
  ...RIGHT.map((word) => `${word}s`),
  ...OTHERS,
]);
const LONGEST = 14;

/** What is left of each word when one letter is missing: two words with a slip between them share one. */
const WORDS_WITHOUT = new Map<string, string>();
for (const word of RIGHT)
  for (const rest of [word, ...without(word)])
    if (!WORDS_WITHOUT.has(rest)) WORDS_WITHOUT.set(rest, word);

/** The word meant when one letter was dropped, doubled, swapped or mistyped; else the word itself. */
export function mendSpelling(word: string): string {
  if (word.length < 5 || word.length > LONGEST || KNOWN.has(word)) return word;
  for (const rest of [word, ...without(word)]) {
    const meant = WORDS_WITHOUT.get(rest);
    // The first letter is rarely the wrong one, and words that differ there are usually others.
    if (meant !== undefined && meant[0] === word[0] && isOneSlip(word, meant)) return meant;
  }
  return word;
}

function without(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Whether one dropped, added, changed or swapped letter makes the one the other. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
