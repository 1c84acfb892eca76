/** The small words of English that change a meaning or have none, written as `readWords` gives them. */

export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Say no to what follows. */
export const NEGATORS: ReadonlySet<string> = setOf(`
  not no never none nothing neither nor nobody without hardly barely isnt arent wasnt werent aint dont
  doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt shouldnt nicht kein keine pas
`);

/** May stand around a phrase without changing what it says. */
export const FILLERS: ReadonlySet<string> = setOf(`
  please pls plz hi hello hey ok okay well so um umm uh uhm hmm hm mm oh ah ahh aha just actually
  sorry thanks thank thx you sir madam mate man guys there then now and but i id im would like can
  could will we lets let me my the a to it for really honestly unfortunately still again today
`);

/** Begin a clause without being part of what it says. */
export const OPENERS: ReadonlySet<string> = setOf(
  'hi hello hey ok okay so well and but or then please sorry just um',
);

/** May stand inside a phrase without changing what it says. */
export const LOOSE_WORDS: ReadonlySet<string> = setOf(`
  the a an my our your his her their its all both of some just already also really now
`);

/** Articles: "changed batteries" says what "changed the batteries" says. */
export const ARTICLES: ReadonlySet<string> = setOf('the a an my our your');

/** Too common to tell anything by themselves. */
export const LIGHT_WORDS: ReadonlySet<string> = setOf(`
  the a an my our your his her their its it i im ive id we you he she they them me us this that thats
  these those there theres here what which who how when where why and or but if so as than then of in
  on at to for from with by about into out up off over be am is are was were been being do does did
  done doing have has had having can could will would should may might must let lets make made get
  gets got go goes going gone come put take say says see know think want need like try tried yes no
  not dont isnt still just already again very really too also only even now one ones thing things
  something anything nothing else other another same all both some any more much many please ok okay
`);
