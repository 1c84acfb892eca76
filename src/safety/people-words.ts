/** Words for people, animals, rooms and doors that several safety rules share, as groups for `words`. */

export const CHILD =
  '(baby|babies|infants?|newborn|bub|bubba|toddlers?|child|children|childrens|kids?|kiddos?|lad|lass|wee one|preschooler|school (kids|children)|son|sons|stepson|daughters?|stepdaughter|grandsons?|granddaughters?|grandchild|grandchildren|grandkids?|niece|nephew|twins|(little|small|young|youngest|lil|wee|tiny) [_] (ones?|boys?|girls?|guy|man|lad|lady|brother|sister)|boy|girl|(they|twins) are (1|2|3|4|5|6|two|three|four|five) and (1|2|3|4|5|6|two|three|four|five)|(1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten) (year|month|week|day) old|(13|14|15|16|17|18|19|20|21|22|23|24|30) months? old|(1|2|3|4|5|6|7|8|9|10|11|two|three|four|five|six|seven|eight|nine|ten|eleven|eighteen) months old|(he|she|who) is [only|just|barely|about] (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24) months|(he|she) is [only|just|barely] (1|2|3|4|5|6|7|8|one|two|three|four|five|six|seven|eight))';

export const PET =
  '(dogs?|doggy|doggo|pups?|puppy|puppies|cats?|kitten|kittens|kitty|pets?|rabbits?|bunny|hamsters?|parrot|guinea pigs?|horse)';

/** People who may not be able to help themselves. */
export const FRAIL =
  '(gran|grandmas?|grandmother|grannys?|granny|nan|nana|nanna|grandads?|granddad|grandpas?|grandfather|(elderly|disabled|frail|sick|old|blind) (man|lady|woman|person|people|mom|dad|mother|father|neighbor|relative|aunt|uncle|brother|sister|parents?|husband|wife|client|patient)|pensioner|patient|wheelchair [user]|dementia|alzheimers|(carer|caregiver) here|bedbound|housebound|diabetic|epileptic|pregnant|paralysed|paralyzed|bedridden|parkinsons|multiple sclerosis|heart condition|oxygen tank|stroke patient|very ill|(is|seriously|so) (ill|sick)|(7*|8*|9*) year old|(70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99))';

export const PARENT = '(moms?|momma|mama|mother|dads?|daddy|father|parents?|aunt|auntie|uncle)';

export const ADULT =
  '(husband|wife|partner|boyfriend|girlfriend|fiance|spouse|brother|sister|friend|roommate|flatmate|housemate|neighbor|neighbors|colleagues?|coworkers?|cleaner|guests?|tenants?|lodger|customers?|students?|workers?|employees?|staff|residents?|patients?|visitors?|nurse|carer|person|people|man|woman|lady|guy|everyone|everybody|someone|ex|other half)';

export const ROOM =
  '(house|home|flat|apartment|apt|room|bathroom|bath room|bedroom|kitchen|garage|toilet|loo|restroom|washroom|office|shop|store|storeroom|building|basement|cellar|attic|loft|closet|cupboard|pantry|shed|balcony|hallway|hall|corridor|stairwell|staircase|elevator|lift|cottage|cabin|airbnb|hotel|place|unit|utility|laundry|nursery|sauna|freezer|gym|school|classroom|shower|lobby|porch|conservatory|studio|dorm|crate|cage|vestibule|foyer|airlock|passage|entrance|entry|archive|warehouse|vault|chamber|cell|locker room|changing room)';

/** Somebody nobody has asked in. */
export const STRANGER =
  '(someone|[a|an|the|this|some|two|three|that] [_] (man|men|guy|guys|dude|bloke|blokes|lads|fellow|(unknown|strange|random|masked|unfamiliar) (person|people|woman|someone)|stranger|strangers|intruders?|burglars?|thief|thieves|robbers?|prowler)|intruders?|burglars?|strangers)';

export const LOCK =
  '(lock|locks|door|doors|deadbolt|bolt|keypad|latch|handle|knob|thumbturn|motor|battery|batteries)';

/** The writer stands outside and has no way in. */
export const SHUT_OUT = [
  'locked [_2] out',
  'changed the (code|codes|lock|locks)',
  'shut out',
  'shut us out',
  'outside',
  '(cant|cannot|unable to|couldnt|no way to|not able to) _2 (get|go|come) (in|into|inside|back|to)',
  '(cant|cannot|unable to|couldnt|not able to) _2 (open|enter|reach|unlock)',
  '(power|electricity) [is] (out|off|gone)',
  'no (key|keys|way in|spare key)',
  `${LOCK} _5 (dead|died|jammed|jams|stuck|broken|frozen|fails|shut|closed|locked|slammed|flat|empty|offline|blocked|failed|malfunction*|glitch*|crashed|failing|bust|busted|down|unresponsive)`,
  '(code|codes|fob|card|fingerprint) [_] (fails|failing|failed|refused|rejected)',
  'on the other [side]',
  `(dead|jammed|stuck|broken|frozen) ${LOCK}`,
  '(wont|doesnt|isnt|not|never|nothing|refuses to|stopped) [_] (open|opens|opening|unlock|unlocks|respond|responding|work|works|working|budge|budges|move|moves|moving|react|reacts|reacting|accept|accepts|accepting|take|takes|taking|load|loading)',
  '(auto|automatically) locked',
  '(locked|shut|closed|slammed|fell|clicked|bolted) [itself] [shut|closed] (behind|on) (me|us|him|her)',
  '(handle|bolt|knob|key|lock) _2 (wont|doesnt|cant) turn',
  'knob [just] spins',
  '(app|phone|keys?|fob) _3 (offline|inside|in there|in the (house|flat|room|apartment))',
];

/** Those whom somebody asks about who should rather ask them. */
export const LOVED =
  '(ex|exs|wife|wifes|husband|husbands|girlfriend|girlfriends|boyfriend|boyfriends|partner|partners)';

export const OTHERS = `(neighbors?|someones|someone elses?|somebody elses?|another persons?|other peoples?|strangers?|friends?|mates?|buddys?|roommates?|flatmates?|housemates?|boss|bosss|bosses|coworkers?|colleagues?|landlords?|tenants?|customers?|guests?|teachers?|residents?|owners?|${LOVED})`;

/** Where somebody lives, as far as a message gives it away. */
export const ADDRESS =
  '((number|no|apartment|flat|unit|room|house) (1*|2*|3*|4*|5*|6*|7*|8*|9*)|(1*|2*|3*|4*|5*|6*|7*|8*|9*) _2 (street|st|lane|road|rd|avenue|ave|drive|way|close|court|boulevard|square|terrace))';
