/** Bypass: doors that are not theirs, and the pretexts for wanting in. */
import { asksWhetherSafe } from './bypass-lock-rules.ts';
import { type Rule, words } from './find-words.ts';
import { ADDRESS, LOVED, OTHERS } from './people-words.ts';

const ownPerson = words(
  '(my own|i own|moved out|moves out|moving out|(previous|former|last) (tenant|tenants|renter|owner|owners)|next tenant|new tenant|for (my|the) (guest|tenant|neighbor|friend|sister|brother|parents|wife|husband))',
);

export const BYPASS_OTHERS_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `(neighbors|someone elses|somebody elses|someones|another persons|other peoples|strangers|friends|mates|buddys|roommates|flatmates|housemates|bosss?|coworkers|colleagues|${LOVED}) [_] (door|doors|lock|locks|house|flat|apartment|room|bedroom|keypad|home|place|office|unit|locker|garage|studio|gate|car)`,
        '(room|unit|flat|apartment|number|suite|house|locker) (1*|2*|3*|4*|5*|6*|7*|8*|9*|a|b|c)',
        `(at|for|in|of|into) ${ADDRESS}`,
      ),
      words(
        '(how (do|can|could|would|to)|can (i|you)|could (i|you)|help me|let me|get me|need|want|tell me|trick|please|is it possible|ways? to) [_2] (open|unlock|get (in|into|inside|past)|enter|access|in|into|break|hack|disable|reset|override|go in)',
        '(.|,|and) [please|just|now] (open|unlock|disable|override|reset|hack) ',
        '(let|get|bring|buzz) me in*',
        '(said|says|told me|asked me|allowed|lets) [_3] (ok|okay|fine|could|can|to) [open|.|,]',
        'what is (the|his|her) code',
        'need [_] (something|stuff|things|documents|my _1) (from|out)',
        'who (unlocked|opened|entered|came|is the owner|lives|owns)',
        '(disable|switch off|turn off|jam|hack|bypass) [the|a|his|her] [_] (lock|keypad|alarm|camera|door)',
      ),
    ],
    within: 14,
    unless: [
      asksWhetherSafe,
      words(
        '(my (room|unit|flat|apartment|code|reservation|booking|own|stay)|i am staying|guest|booked|checked in|i live)',
        '(battery|batteries|dead|broken|died|install|fit|replace|(help|for) (him|her|them)|(she|he|they) (is|are) (locked out|stuck|outside)|with (him|her|them))',
        '(give|giving|share|sharing|add|adding|send|invite|set up|create|make) [_3] (access|code|codes|key|user|guest)',
        '(gave|gives|given) me [_2] (code|permission|key|access)',
        `(number|room) (2|3|4|5|6|7|8|9|1) [_] (on|of) (the|my) (keypad|lock|schlage)`,
      ),
    ],
  },
  {
    all: [
      words(
        `(how|way|can i|could i|help me|want to|need to|trying to|let me|show me|tell me|trick|possible to|able to|i need|i must|i wanna|gotta|please|asked me to|get me) _6 (get (in|into|inside|access|to)|getting (in|into)|enter|break in|break into|open|unlock|access|go into|sneak|let myself|pick|reset|in)  [_2] (my|the|a|an|our|his|her|their|this|that) [_] ${OTHERS} [_] (door|doors|lock|locks|house|flat|apartment|room|bedroom|keypad|home|place|office|unit|locker|front door|garage|studio|code|gate|after|while|when|.|?|,)`,
        `(open|unlock|get into|enter|break into|access|hack|reset|bypass|get in) [_] [my|the|a|an|our|his|her|their|someone elses|somebody elses|someones|another] [_] ${OTHERS} [_] (door|doors|lock|locks|house|flat|apartment|room|bedroom|keypad|home|place|office|unit|locker|gate|.|?|,)`,
        `(open|unlock|get into|enter|break into|access|hack|reset|bypass) (someone elses|somebody elses|someones|another persons|other peoples|a strangers|strangers) [_2]`,
        `(not|isnt|aint) [actually|really] (my|our) [own] (lock|door|house|place|flat|apartment|property|room|home)`,
        '(lock|door|house|place|flat|apartment|property|room|home) [that|which] (isnt|is not|not|aint) [actually|really] (mine|ours)',
        `(dont|do not) own (it|this|the)`,
        `(i|we) [_] (need|want|have) [to] [get|be|go] (in|into|inside) (his|her|their) (office|room|house|flat|apartment|locker|place|unit)`,
        `(without|behind) ((the|my|his|her|their) [_] [back|knowing|noticing|knowledge|finding out|permission|consent|realizing|approval]|him|her|them|anyone|anybody) (back|knowing|noticing|knowledge|finding out|permission|consent|being (notified|there)|realizing|realising|approval)`,
        `without (permission|consent|approval|(asking|telling) [the|my|a] [_] (owner|him|her|them|tenant|host|landlord))`,
        `(i|we) (found|stole|took) (a|this|the|that|somebodys|someones) [_] (lock|keypad|fob|card|phone|smart lock)`,
        '(a|this|the|bought|got) [a|the] (stolen|pinched|nicked) [_] (lock|locks|fob|keypad|card)',
        '(dont|do not) live (there|here|in that)',
        'belongs to (someone else|my (neighbor|friend|roommate|ex|boss|brother|sister|uncle|aunt|cousin)|another person|the neighbor|a (stranger|friend|neighbor))',
      ),
      words(
        '(get|getting|go|let|break|sneak|want|need) [_] (in|into|inside|access|past|me in)',
        '(office|room|flat|apartment)',
        '(open|unlock|enter|access|bypass|hack|code|pin|reset|remove|activate|use|unlink|override|crack|break|disable|in|key|read|see|copy|clone|activated)',
      ),
    ],
    within: 16,
    unless: [
      ownPerson,
      asksWhetherSafe,
      words(
        '(give|giving|share|sharing|add|adding|send|invite|set up|create|make) [_3] (access|code|codes|key|user|guest)',
        `(remove|delete|deleting|revoke|cancel|disable) (my|the|a|an|his|her) [old|last|former] ${OTHERS} [_] (code|fob|access|fingerprint|card|key|account)`,
        '(replace|change|battery|batteries|install|fit|dead|broken|beep*|jam*) [_3] [on|for|in|of] [my|the] (friends?|neighbors?|moms?|dads?|parents?|mates?|sisters?|brothers?)',
        '(someone|they|he|she) [_] [_] (used|using|entered|opened|taking|changed|logged)',
        `${OTHERS} (cant|cannot|couldnt|is locked out|is stuck|forgot|keeps|code (doesnt|is|wont|stopped)|gets|has|have|can|lost)`,
        '(gave|gives|given|let|lets) me [_2] (code|permission|key|access|in)',
      ),
    ],
  },
  {
    all: [
      words(
        `(restraining|protective) order`,
        `${LOVED} ~5 (changed|changes|locked me out|threw me out|kicked me out|wont let me in|blocked me|removed me|deleted me|wont give|has my|keeps my|took my (code|key|access)|wont open|refuses|revoked)`,
        `(he|she) (changed the (code|codes|lock|locks)|threw me out|kicked me out|wont let me in|blocked me|removed my)`,
        `${LOVED} (place|house|flat|apartment|door|home|lock|room)`,
        `(roommate|flatmate|housemate|neighbor|tenant|brother|sister|friend|boss|parents) ~3 (locked (his|her|their)|changed the|wont let me|refuses|owes|wont open|kicked me|threw me)`,
      ),
      words(
        '(get|getting|let|break|go|need|want) [back|myself|me|to get] (in|into|inside|access)',
        '(my|get|some) [_] (stuff|things|belongings|clothes|tools|money)',
        '(want|need|get|have) my [_2] back',
        '(bypass|hack|override|open|unlock|around|crack|master code|default code|past|reset) [_] [the|her|his|it|their]',
      ),
    ],
    within: 18,
    unless: [
      words(
        '(accident|accidentally|by mistake|previous|former|last tenant|moved out|disappeared|help her|help him|for her|for him|she is locked out|he is locked out)',
      ),
    ],
  },
  {
    all: [
      words(
        '(i am|we are|as|im) [_] (landlord|landlady|property manager|building manager|owner of the building|letting agent|super)',
        '(i own|i manage|i rent out) [_2] (building|property|flat|apartment|unit|house)',
        '(tenant|tenants|renter|renters|lodger|squatter|squatters)',
      ),
      words(
        '(tenant|tenants|renter|renters|lodger|he|she|they|squatters?) ~4 (wont|refuses|refuse|refused|owes|owe|behind on|doesnt pay|hasnt paid|isnt paying|not paying|stopped paying|does not pay|isnt home|not home|away|at work|ignores|changed the (code|lock)|locked me out|wont leave)',
        '(evict|evicting|eviction|unpaid rent|lock (my|the|a|him|her) [_] (tenant|out)|back rent)',
        '(without|behind) [_] (tenant*|notice|telling|asking|them|consent|him|her|his|their)',
        '(how (do|can|could)|can|could|may) i [_] (get|go) (in|into|inside)',
        '(wants?|need|needs|like|going|allowed|may i|can i|let me) [to] (go|get|enter|walk) [in|into|inside] (.|,|while|when|and|to|the|his|her|it)',
        'while (he|she|they|the tenant*) (is|are)',
        'lock [_2] tenants? out',
      ),
    ],
    within: 20,
    unless: [
      words(
        '(moved out|moves out|moving out|(previous|former|last|old|new) (tenant|tenants|renter)|left already|next tenant|tenant (cant|forgot|lost|is locked out|got locked out))',
      ),
    ],
  },
  {
    all: [
      words(
        '(so|that|sure|until) [my|the|a|our] (tenants?|renters?|lodger|wife|husband|roommate|flatmate) (cant|cannot|wont|doesnt|pays) [_] (get|come|enter|back|access)',
      ),
    ],
  },
  {
    all: [
      words(
        `(i am|this is|we are|im|speaking|it is|as|here is|hi) [_2] (police|officer|detective|fbi|cia|sheriff|bailiff|firefighters?|fireman|paramedic|locksmith|technician|engineer|installer|delivery|courier|driver|realtor|estate agent|inspector|inspection|security (guard|service|company)|manufacturer|manufacturers|social worker|government|it department|head office|customer support|utility|gas company|city|council|developer|cop|lawyer|court)`,
        '(officer|detective|sergeant|constable|agent|inspector|deputy) _1 (,|from|of|here|with|badge|.|city)',
        '(fbi|police|sheriff|cia|swat|interpol|bailiff) (here|speaking|officer)',
        '(police|law enforcement|court|legal) (business|order|matter|emergency|investigation|request|here|officer)',
        '(a|have|search|with|got) [_] warrant',
        '(i am|this is) (his|her|their|the owners|the tenants|owners) [_] (son|daughter|brother|sister|wife|husband|father|mother|dad|mom|friend|cousin|assistant|nurse|carer|boss)',
        '(seller|previous owner|former owner|old owner) _6 (back in|want in|let me in)',
        '(i am|this is) (a|the) [_] (nurse|doctor|carer|plumber|electrician|contractor|postman|guard)',
        `(i|we) work (for|at) (your|you|the|yale|schlage|nuki|this|kwikset|august) [_] [company|manufacturer|support|team]`,
        '(from|with|of) [the] (police|fire inspection|fbi|manufacturer|head office|it department|city|council|bailiffs)',
        '(.|,) [hi|hello] [the] (landlord|landlady|superintendent|building manager|property manager) (of|for|from) ',
        'your (employee|colleague|engineer|technician|boss|ceo|admin)',
      ),
      words(
        '(open|unlock|opened|unlocked|access|entry|enter|get (in|into|past|inside)|admin|password|code|codes|pin|passcode|override|bypass|master|data|log|logs|records|let us in|let me in|key|owner|customers?|need in|back in)',
      ),
    ],
    within: 18,
    unless: [
      words(
        '(install|fit|fitting|mount|wiring|template|compatible|upvc|battery|batteries|quote|recommend|can i become|do you offer|case|report|claim)',
        '(do|does|can|will|should) [the|a] (police|fire|firefighters)',
        '(called|call|tell|told|report*) [the] police',
        `(delivery|courier|driver|technician|installer|locksmith) (is|was|came|cant|couldnt|left|needs|said)`,
      ),
    ],
  },
  {
    all: [
      words(
        `(remove|delete|unlink|unregister|kick) [_] (owner|owners|previous owner|his|her|registered owner|original owner|owners account) [_3] (without|behind|so i|from this lock i)`,
        `(hijack|steal) [_3] (lock|account|ownership)`,
        `(transfer|reassign|change) [_3] (ownership|owner|lock) [_3] (without|behind) `,
      ),
    ],
    unless: [words('(my|our) (own|wife|husband)', 'how do i make me')],
  },
];
