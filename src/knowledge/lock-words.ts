/** What the words around a lock's name tell: which are everyday words, and what they stand beside. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of lock names that mean something else without their brand. */
export const EVERYDAY = words(`
  lock locks smart door doors bolt deadbolt latch lever touch touchscreen keypad keypads key
  keys keyless padlock fingerprint reader button buttons push palm pro plus go lite mini max
  select series signature generation gen model first second third older newer old new original
  one two three four z wave zwave wifi wi fi bluetooth zigbee homekit app digital electronic
  home security link base bridge combo kit conversion fob apartment video entrance keybox
  mortise trad sense connect control level guard secure convert engage vision duo lux 
  contour boulder real living free life generic camelot century plymouth google x or and to the
  a an of with no u ultra august defiant alfred nest id`);

/** Words that any lock may be called by: they single out none, even beside a brand. */
export const OF_ANY_LOCK = words(`
  lock locks smart door doors app model first older new old one series generation or and the a
  an of with no to x z wave zwave wifi wi fi bluetooth camelot century plymouth home electronic
  digital security key keys`);

/** Brands by their other names and by misspellings that are not one letter of a long word away. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  Schlage: ['slage', 'shlag', 'shlague', 'shledge', 'schledge'],
  Kwikset: ['quickset', 'quikset', 'kwik set', 'kwick set'],
  Ultraloq: ['ultra loq', 'ultralock', 'u-tec', 'utec', 'xthings'],
  igloohome: ['igloo home', 'igloo'],
  SwitchBot: ['switch bot'],
  TTLock: ['tt lock', 'tt-lock'],
  Tuya: ['smart life', 'smartlife'],
  Samsung: ['zigbang'],
  Philips: ['easykey'],
  Hugolog: ['hugo log'],
  Nuki: ['nukki', 'nuky', 'nukie'],
  Yale: ['yael', 'yalle', 'yail'],
  Wyze: ['wyse', 'wize'],
  Eufy: ['eufi', 'euffy'],
  tedee: ['teddee', 'tede', 'teedee'],
  Aqara: ['aquara', 'akara', 'aqura'],
  Veise: ['viese', 'veize'],
  LOQED: ['loqued', 'loqd'],
};

/** Everyday words one letter away from a long brand or model. */
export const NO_TYPO = words(
  'blinks bricks brings safely encoded encoder encodes assured assures philip schlag',
);

/** A brand that is a word of its own counts only before one of these, or alone, or by its own rule. */
export const AFTER_BRAND = words(`
  lock locks deadbolt bolt lever keypad padlock latch touch smart door app pro wifi wi plus yale db1 db2
  101 150 202`);
/** Brands that need what follows; "the level" and "a nest" are no locks. */
export const STRICT_BRANDS = words('level googlenest');
/** Brands that a "my" or "the" makes a name as well. */
export const SHY_BRANDS = words('alfred defiant idlock');
export const MAKES_A_NAME = words('my our the an a this that old new own have got');
/** "In August", "5 August". */
export const BEFORE_A_MONTH = words(`
  in since last this until till of by next early late mid from before after during on every each end
  january february march april may june july september october november december`);
/** "The battery level lock symbol". */
export const BEFORE_A_LEVEL = words('battery batteries charge power water low high current signal');

/** The brand makes other things as well. */
export const NO_LOCK = words(`
  phone phones galaxy tv tablet watch hue bulb bulbs light lights thermostat doorbell camera cameras
  speaker smartthings`);

/** Beside them a number is a code. */
export const BEFORE_A_CODE = words('code codes pin pins password passcode passcodes digits');
/** Beside them it is a model. */
export const BEFORE_A_MODEL = words('model modell type');
/** They may stand between a brand and its number. */
export const BETWEEN = words('lock smart is a an the deadbolt lever series number no nr door its');
/** After them a number counted something. */
export const COUNTED = words(`
  day days week weeks month months year years hour hours minute minutes min mins second seconds
  sec secs time times x percent ago am pm batteries codes keys doors locks people phones users
  of cells aa aaa`);

/** Names that are verbs as well: "does my schlage connect to …". */
export const VERBS = words('touch sense connect control convert guard secure engage level');
/** Before one of these they were verbs, or "touch" was half of "touch screen". */
export const AFTER_A_VERB = words(`
  to with the it my our your this that these from via through into by using me its a an any screen
  screens pad`);

/** All that may stand around a short answer such as "it is the touch, I think". */
export const AROUND_AN_ANSWER = words(`
  my our a an the it is it's its i we have got has think from by brand one ones sorry no yes yeah
  actually called made lock version model please`);
/** They leave open which one is meant. */
export const VAGUE = words('older newer old new');

export const DENIES = words("not isn't isnt wasn't wasnt");
export const ARTICLES = words('a an the my our');
