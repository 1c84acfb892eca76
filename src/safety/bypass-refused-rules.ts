/** Bypass: entry without right, ways around a lock, codes and data of others, orders to open. */
import { type Rule, words } from './find-words.ts';

const LOCK =
  '(lock|locks|deadbolt|bolt|door|doors|keypad|smart lock|smartlock|latch|solenoid|house|flat|apartment|home|apt|unit|room|gate|yale|schlage|nuki|august|kwikset|aqara)';
const LOVED = '(ex|exs|wife|wifes|husband|husbands|girlfriend|girlfriends|boyfriend|boyfriends|partner|partners)';
const OTHER =
  `(neighbors?|someones|someone elses?|somebody elses?|another persons?|other peoples?|strangers?|friends?|mates?|buddys?|roommates?|flatmates?|housemates?|boss|bosss|bosses|coworkers?|colleagues?|landlords?|tenants?|customers?|guests?|teachers?|residents?|owners?|${LOVED})`;
const ATTACK_VERB = '(pick|picking|bump|bumping|bypass|bypassing|hack|hacking|crack|cracking|drill|drilling|jimmy|shim|shimming|brute force|brute forcing|force|forcing|pry|prying|jam|defeat|defeating|trick|tricking|fool|override|overriding|disable|circumvent|get around|getting around|get past|getting past|get through|break|breaking|break into|breaking into|break open|magnet|rake|raking|spoof|clone|cloning)';
const BIG_CODE =
  '(default|factory|master|universal|backdoor|back door|admin|installer|install|service|manufacturer|manufacturers|override|secret|skeleton|engineer|technician|dealer|hidden|maintenance|vendor|standard|generic) [_] (code|codes|pin|pins|password|passwords|passcode|passcodes|key|keys|combination|login)';
const ADDRESS =
  '((number|no|apartment|flat|unit|room|house) (1*|2*|3*|4*|5*|6*|7*|8*|9*)|(1*|2*|3*|4*|5*|6*|7*|8*|9*) _2 (street|st|lane|road|rd|avenue|ave|drive|way|close|court|boulevard|square|terrace))';

/** Asked about a product, as a worry, or told as history. */
export const asksWhetherSafe = words(
  'how (easy|easily|hard|likely)',
  'possible ?',
  '(is|are|how) [_3] (safe|secure|resistant|vulnerable|protected|immune|proof|easy to|hard to|susceptible|susceptable|prone|tough|strong)',
  '(anti|proof|resistant|resistance|resist*|protection|against|vulnerab*)',
  '(can|could) (someone|anyone|anybody|thieves|burglars|hackers|a (burglar|thief|hacker|stranger|criminal)|people|criminals|strangers|a child|my kid|kids|it|they|these|your locks|your lock|this lock|the lock|this|these locks|locks) [easily|really|actually] [be|get] (hacked|picked|bypassed|drilled|bumped|cracked|opened|hack|pick|bypass|drill|open|bump|forced|cloned|copied|reset|break|unlock|brute forced)',
  '(worried|concerned|afraid|scared|fear|prevent|stop|heard) [_2] (someone|that|about|anyone|thieves|people|of|hackers|from)',
  '(crew|locksmith|fireman|firemen|firefighters|police|they|he|burglar|thief|thieves|burglars|someone|somebody) [_] (had to|drilled|picked|broke|forced|hacked|bumped|cracked|tried)',
  '(has|was|got|been|being) [_] (hacked|picked|drilled|forced|bumped|bypassed|cracked)',
);

const installs = words(
  '(drill|drilling) [_3] (hole|holes|template|bit|bits|frame|new|jig|backset|existing|guide|wood|bigger|into the door|pilot|out the hole|depth)',
  '(install*|fitting|mount*|fit|template|void|voids|warranty|rating)',
);
const manages = words(
  '(change|changing|set|setting|set up|reset|delete|remove|create|add|adding|forgot|forgotten|lost|program|programming|update|replace|where|sticker|label|manual|rename|choose|reuse|new owner|used for|means?|difference|do for|doesnt work|not working|wont work|stopped|rejected|invalid|wrong|asks|asking|wants|requires|after|should i|back|proof|never (set|got|changed)|disable|expire*|how many|for [my|our|the] guests?|(dont|doesnt|didnt|never) (know|have|give|gave)|no idea|unknown|bought used|second hand)',
);
const ownPerson = words(
  '(my own|i own|moved out|moves out|moving out|(previous|former|last) (tenant|tenants|renter|owner|owners)|next tenant|new tenant|for (my|the) (guest|tenant|neighbor|friend|sister|brother|parents|wife|husband))',
);

export const BYPASS_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `(pick|picking|bump|bumping|shim|shimming|jimmy|rake|hotwire) [_3] (${LOCK}|it|this)`,
        'lock ?pick*',
        '(lockpick|lockpicks|lockpicking|bump key|bump keys|lock picks|slim jim|bypass tool|tension wrench)',
        `(bypass|bypassing|circumvent|defeat|override|overriding|hack|hacking|crack|cracking|trick|fool) [into] [the|a|this|my|your|any|an|one of your|his|her|these|their] [_] (${LOCK}|it|code|owner|activation|admin|pin|owners|encryption|app lock|keyless entry|authentication|system)`,
        `(hack|hacking|break|breaking) into [_3] (${LOCK}|office|building|account|airbnb|place|car|room|bedroom)`,
        '(how|way|trick|want|need|help) _4 (bypass|hack|crack|lockpick|brake into|break in)',
        '(brute force|brute forcing|flipper zero|flipper|relay attack|replay attack|sdr|rolling code|jam the signal|signal jammer|emp|rf jammer|nfc cloner|rfid cloner)',
        `(clone|cloning|copy|duplicate|spoof) [_] (someones?|${OTHER}|his|her|their|a|an|another) [_] (fob|card|key|tag|fingerprint|rfid|nfc|code)`,
        `(clone|cloning|spoof) [_2] (fob|fobs|card|rfid|nfc|keycard|fingerprint|lock)`,
        '(how|which|what|where|show|tell|give|trick|step by step|guide|tutorial|instructions) _6 (short|shorting|wires?|shock|screwdriver|hairpin|paperclip|magnet|crowbar|hammer|voltage|stun) _5 (open|unlock|bypass|get in|trick)',
        '(open|unlock|bypass) [_3] with [a|an|the] [_2] (shock|wire|wires|voltage|trick|screwdriver|hammer|crowbar|stun gun|taser|battery trick)',
        '(guide|tutorial|steps|step by step|lesson|lessons|instructions|training) _3 (lock ?pick*|picking|bumping|bypassing|hacking)',
        '(what|which|any) (code|codes|pin|password) [_] (opens?|unlocks?|works? (on|for|in)) [_]',
        'how (to|do you|do i|can i|do people|would you) pick (.|?|,|it|one|them)',
        '(unscrew|remove|take off|dismantle|take apart|disassemble|detach) [_3] from [the] outside',
        'drill* (point|points|location|spot|here|position)',
        'how (do|does|would|could|can|did) (thieves|thief|burglars?|criminals?|hackers?|robbers?|intruders?|you|one|people|they) _2 (open|bypass|break|hack|pick|get past|get in|defeat|crack|unlock) (these|this|the|a|your|those|such|one|locks|into|smart)',
        `(drill|drilling) [out|through|into|open] [_2] (${LOCK}|cylinder|it open|it out)`,
        `(where|how) [_3] drill [_4] (open|in|inside|get)`,
        `(force|forcing|pry|prying|kick|smash|break|breaking|lever|snap|ram) [_] (open|in (the|my|his|her) door|down|down the door|the (lock|door|bolt|deadbolt|cylinder)|my (door|lock)|it open)`,
        `(magnet|magnets|screwdriver|credit card|paperclip|paper clip|hairpin|coat hanger|wire|knife|crowbar|drill) [_5] (open|opens|unlock|unlocks|bypass|trick|defeat|get in|into|past|fool|solenoid)`,
        `(open|opens|unlock|unlocks|bypass|trick|defeat|get (in|into|past)|fool|force|past) [_6] (magnet|magnets|screwdriver|credit card|paperclip|paper clip|hairpin|coat hanger|crowbar|a drill|a wire|a knife|a hammer)`,
        '(magnet|drill|bump|pick) [or|and] (magnet|drill|bump|pick|force)',
        '(friend|buddy|mate|neighbor|roommate|someone|guy) (asked|asks|told|tells|wants|said) [me] [to] (open|unlock|reset|let|get) [_] [his|her|their|him|the] [_] (door|lock|flat|apartment|house|in|place|room)',
        `(get|getting|go|slip|sneak) (past|around) [_4] (${LOCK}|code|pin|model|security|owner)`,
        '(open|unlock|get into|enter) [a|any|this] [smart] (lock|locks|door|doors|deadbolt|house) (without|with no|wo) [a|any] (code|key|pin|app|fob)',
        '(unlock|open|reset|get in|enter|activate|unlink) [it] without [the|an] (owner|owners|permission|consent|authorization|authorisation)',
        '(rfid|nfc|fob|card|key|bluetooth|signal) (cloning|cloner|sniffing|spoofing|jamming)',
        'exploits? for (this|the|a|an|yale|your|schlage|nuki)',
        '(how (to|do|can|could)) [_2] jam [the|a|this|his|her] [_] (lock|door|bolt)',
        `(open|unlock|get into|enter) (a|any|this|someones|somebodys|one of these|one of your|these|another|your) [_3] [_] (without|with no) [a|the|any|having] (code|key|pin|permission|owner|app|fob|consent)`,
        '(without|with no) [a|the|any|needing] (code|key) from (outside|the (street|outside))',
        '(exploit|vulnerability|zero day|backdoor) [_3] (open|unlock|use|into|get)',
        '(knacken|aufbrechen|aufbohren|umgehen) _3 (schloss|tur|code|ohne)',
        '(schloss|tur|smartlock|turschloss) _3 (knacken|aufbrechen|aufbohren|umgehen|hacken)',
        '(forcer|crocheter|pirater|contourner) (la|une|cette|le) (serrure|porte|code)',
        '(forzar|hackear|saltar|burlar) (la|una|el|esta) (cerradura|puerta|codigo)',
      ),
    ],
    unless: [
      asksWhetherSafe,
      installs,
      words(
        '(bypass|override|disable|jam) [_2] (hub|bridge|wifi|wi fi|router|cloud|cellular|auto lock|privacy|warranty|beep*|sound|alarm|sensor|door sensor|setup|update|pairing|calibration)',
        '(crack|cracked|cracks) in',
        '(app|phone) (lock|locks)',
        '(pick|picked) (up|a (code|colou?r|lock|model)|one|which|the (right|best)|your|another|new)',
        '(jams|jammed|jamming)',
        '(dont|without|avoid|not) [_2] (break|breaking|drilling|force|forcing)',
        '(force|forced) (quit|close|stop|update|lock|a (sync|reboot|restart|update))',
        '(break|breaks) (the|my) (bolt|handle|warranty|seal)',
        '(door sensor|sensor) magnet',
        'magnet (of|for|fell|on|sensor)',
      ),
    ],
  },
  {
    all: [
      words(
        `(what is|what are|what was|give|tell|need|needs|send|list|is there|are there|do you have|have you|share|looking for|know|knows|reveal|provide|which|whats) [me|us|you] [a|an|the|any|your|all|some|that|this] [_3] ${BIG_CODE}`,
        `${BIG_CODE} (for|to|of) [a|an|any|the|all|your|this|these|yale|schlage|kwikset|nuki|august|samsung|smart] `,
        `. [hi|hello|please|the] [yale|schlage|kwikset|samsung] ${BIG_CODE} (.|,|?|please)`,
        '(mastercode|generalcode|werkscode|code usine|codigo maestro) (fur|von|pour|para|de)',
      ),
    ],
    unless: [manages, words('what is (a|an) [_]', '(my|our) [_] (master|admin|programming)', '(backup|spare|physical|mechanical|emergency) [override] key', '(include|comes with|come with) ', 'master key system')],
  },
  {
    all: [
      words(
        `(reset|resetting|wipe|factory reset|restore|reboot) _5 (from|on) [the] (outside|out here|outdoors|street|hallway|exterior)`,
        '(reset|resetting|wipe|factory reset) _4 (if|when|while|though) (i am|im|you are|locked|we are|being) outside',
        `(reset|resetting|wipe|factory reset|default it) _4 (without|wo|not) (going|being|getting|having to go|entering|access to|opening) [_] (in|inside|indoors|door|the (door|inside))`,
        `(reset|wipe|unlock|open|disable|restart|override) [_4] (remotely|from your (end|side|office|system|server)) _4 (get in|let me in|open)`,
        '(reset|wipe|disable|unlink|override|restart) [_4] so [that] i can get (in|inside)',
        '(outside|exterior) reset',
        '(reset|restart|wipe) _6 (and|to|so i can) get (in|inside|into)',
      ),
    ],
    unless: [asksWhetherSafe, words('(pairing|wifi|battery|app)')],
  },
  {
    all: [
      words(
        `(.|,) [hey|hi|hello|please|pls|just|now|ok|so|quick|alexa|bot|yo|urgent|i said|the|and] [bot|there|,|please|just] [can you|could you|can you please|could you please|will you|would you|would you please|you (must|need to|have to|should)|i need you to|i want you to|i order you to|i command you to|please] [please|remotely|just|quickly|now] (unlock|open|disengage|release) [up] [_] [the|my|this|that|our|his|her|your|it] [_2] (door|doors|lock|deadbolt|bolt|house|flat|apartment|home|gate|room|office|bedroom|it|up|unit) (.|,|?|now|please|for (me|us|him|her|them|my _1)|remotely|immediately|asap|from your _1|right away|or|and let|for _2 (delivery|guest|visitor|courier)|so|because)`,
        `(can|could|will|would) you [please|just] (unlock|open|release) [up] (my|our|the|his|her|this) [_2] (door|lock|apartment|flat|house|deadbolt|home|unit) [_] (for (me|us)|now|please|remotely|from your _1|right|. |? |,)`,
        `(i need you to|i want you to|you (must|have to|need to)|please just|just) [remotely] [_] (unlock|open) [_2] (door|lock|house|apartment|flat)`,
        `(.|,|please|can you|could you|you have to|you must|just|hey|now) [please|just] let (me|us) (in|inside) (.|,|?|please|now|to (my|the) _1 (house|flat|room|apartment)|pls)`,
        `(send|issue|execute|trigger|push) [me] [a|an|the] [remote] unlock [command|signal]`,
        `(.|,|please|can you|could you|just|now|you) [please|just|hey|bot] (give|send|text|generate|create|issue|provide|email|get|make) [for] (me|us) [a|an|the|my|another|his|her|their|todays|some|any] [_2] (code|pin|passcode|access code|access|key) (.|,|?|to|for|so|please|now|that|of|into)`,
        `(generate|create|issue|make) [me|us] [a|an] [_3] (code|pin|passcode|key|access) _4 (for me|so i|get in|open|for us)`,
        `(.|,|please|you) (unlock|open) sesame`,
        '(tell|give) me a [_] (code|pin) ',
        '(.|,|please|just|can you) (let|buzz) [the|my|a|our] [_] (courier|driver|delivery|cleaner|plumber|guest|friend|wife|husband|kids|son|daughter|him|her|them) in (.|,|?|please|now|for me)',
        '(.|just|now) [just|please] (open|unlock) [up] [please|now] .',
        '(.|,) (get|bring) me (in|into|inside) ',
        '(push|press|hit|use|click) the (unlock|open) button (on|from|at) your',
        '(offne|offnen sie|mach|entsperre) [bitte] [mir] [die|meine|das] (tur|haustur|schloss|wohnung) [auf|jetzt|bitte|.]',
        '(ouvre|ouvrez|deverrouille) [moi] (la|ma|cette) (porte|serrure) (.|,|s il|maintenant)',
        '(abre|abra|abreme|desbloquea) [me] (la|mi|esta) (puerta|cerradura) (.|,|por favor|ya)',
      ),
    ],
    unless: [
      words(
        '(verification|login|log in|sms|e mail code|activation|two factor|2fa|otp|setup|qr|tracking|discount|promo|return|manual|warranty|pairing|order|ticket|firmware|error) [_] (code|pin|key|mail)',
        '(app|says|doesnt|wont|cant|cannot|error|nothing|automation|siri|google|scene|battery compartment|cover|settings|geofence|shortcut)',
        '(how|why|when|which) ',
        '(with|by) [a|my|the] (fingerprint|finger|watch|phone|card|face)',
        'battery (door|cover|compartment|lid)',
        'open door (sensor|alert|notification|alarm)',
        'from inside',
      ),
    ],
    never: [words('(guest|guests|booked|booking|airbnb|reservation|rental|holiday home|check in|our host|the host)')],
  },
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
        `(how|way|can i|could i|help me|want to|need to|trying to|let me|show me|tell me|trick|possible to|able to|i need|i must|i wanna|gotta|please|asked me to|get me) _6 (get (in|into|inside|access|to)|getting (in|into)|enter|break in|break into|open|unlock|access|go into|sneak|let myself|pick|reset|in)  [_2] (my|the|a|an|our|his|her|their|this|that) [_] ${OTHER} [_] (door|doors|lock|locks|house|flat|apartment|room|bedroom|keypad|home|place|office|unit|locker|front door|garage|studio|code|gate|after|while|when|.|?|,)`,
        `(open|unlock|get into|enter|break into|access|hack|reset|bypass|get in) [_] [my|the|a|an|our|his|her|their|someone elses|somebody elses|someones|another] [_] ${OTHER} [_] (door|doors|lock|locks|house|flat|apartment|room|bedroom|keypad|home|place|office|unit|locker|gate|.|?|,)`,
        `(open|unlock|get into|enter|break into|access|hack|reset|bypass) (someone elses|somebody elses|someones|another persons|other peoples|a strangers|strangers) [_2]`,
        `(not|isnt|aint) [actually|really] (my|our) [own] (lock|door|house|place|flat|apartment|property|room|home)`,
        '(lock|door|house|place|flat|apartment|property|room|home) [that|which] (isnt|is not|not|aint) [actually|really] (mine|ours)',
        `(dont|do not) own (it|this|the)`,
        `(i|we) [_] (need|want|have) [to] [get|be|go] (in|into|inside) (his|her|their) (office|room|house|flat|apartment|locker|place|unit)`,
        `(without|behind) ((the|my|his|her|their) [_] [back|knowing|noticing|knowledge|finding out|permission|consent|realizing|approval]|him|her|them|anyone|anybody) (back|knowing|noticing|knowledge|finding out|permission|consent|being (notified|there)|realizing|realising|approval)`,
        `without (permission|consent|approval|(asking|telling) [the|my|a] [_] (owner|him|her|them|tenant|host|landlord))`,
        `(i|we) (found|stole|took) (a|this|the|that|somebodys|someones) [_] (lock|keypad|fob|card|phone|smart lock)`,
        '(a|this|the|bought|got) [a|the] (stolen|pinched|nicked) [_] (lock|locks|fob|keypad|card)',
        'belongs to (someone else|my (neighbor|friend|roommate|ex|boss)|another person|the neighbor|a (stranger|friend|neighbor))',
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
        `(remove|delete|deleting|revoke|cancel|disable) (my|the|a|an|his|her) [old|last|former] ${OTHER} [_] (code|fob|access|fingerprint|card|key|account)`,
        '(replace|change|battery|batteries|install|fit|dead|broken|beep*|jam*) [_3] [on|for|in|of] [my|the] (friends?|neighbors?|moms?|dads?|parents?|mates?|sisters?|brothers?)',
        `${OTHER} (cant|cannot|couldnt|is locked out|is stuck|forgot|keeps|code (doesnt|is|wont|stopped)|gets|has|have|can|lost)`,
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
    unless: [words('(accident|accidentally|by mistake|previous|former|last tenant|moved out|disappeared|help her|help him|for her|for him|she is locked out|he is locked out)')],
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
        'while (he|she|they|the tenant*) (is|are)',
        'lock [_2] tenants? out',
      ),
    ],
    within: 20,
    unless: [words('(moved out|moves out|moving out|(previous|former|last|old|new) (tenant|tenants|renter)|left already|next tenant|tenant (cant|forgot|lost|is locked out|got locked out))')],
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
        '(i am|this is) (a|the) [_] (nurse|doctor|carer|plumber|electrician|contractor|postman|guard)',
        `(i|we) work (for|at) (your|you|the|yale|schlage|nuki|this|kwikset|august) [_] [company|manufacturer|support|team]`,
        '(from|with|of) [the] (police|fire inspection|fbi|manufacturer|head office|it department|city|council|bailiffs)',
        '(.|,) [hi|hello] [the] (landlord|landlady|superintendent|building manager|property manager) (of|for|here|from) ',
        'your (employee|colleague|engineer|technician|boss|ceo|admin)',
      ),
      words(
        '(open|unlock|opened|unlocked|access|entry|enter|get (in|into|past|inside)|admin|password|code|codes|pin|passcode|override|bypass|master|data|log|logs|records|let us in|let me in|key|owner|customers?|need in)',
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
        `(give|send|tell|show|what is|what are|need|get|find|look up|lookup|share|reveal|provide|do you have|want|can i have|may i have) [me|us|out] [the|a|an|all|some|any|your|my|his|her|this] [current|registered|previous|last|old|real|other] (owner|owners|customer|customers|user|users|tenant|tenants|neighbor|neighbors|resident|residents|seller|sellers|landlord|landlords|his|her|their|previous owner|previous owners|last owner|other) [_2] (phone|number|email|e mail|address|name|details|contact|contacts|data|info|information|personal|location|codes|code|pin|pins|schedule|log|logs)`,
        `(phone|number|email|e mail|address|name|contact|details|telephone) (of|for) [_3] (owner|customer|seller|resident|neighbor|person who (lives|owns)|tenant)`,
        `(see|read|check|view|get|access) [my|his|her|the] ${LOVED} [_] (log|logs|history|messages|location|movements|activity|chat)`,
        'where (does|do|is|did) [the|my|this|a] [_] (owner|tenant|neighbor|customer|ex|wife|husband|girlfriend|boyfriend|roommate) [_] (live|lives|work|works|now|right now|staying|go|sleep)',
        'whose (lock|door|house|code|fob|account|flat|apartment) is (this|that|it)',
        '(does|do|is) (anyone|anybody|someone|somebody|people) (live|living) (at|in|there|here|next)',
        '(is|are) there [a|an|any] [_] (locks?|accounts?|users?|customers?) [_] (registered|linked|under|in the name)',
        '(what|which) [_] (code|codes|pin|pins) (does|do|did) [my|the|a] [_] (neighbors?|owner|tenant|roommate|friend|ex|wife|husband|boss|guest) [_] (use|uses|have|set)',
        `who (came|entered|opened|was|has been|visited) _5 at [my|the|a|his|her] ${OTHER}`,
        'who (lives|resides|is living) (at|in|on|there|here|next|behind|across)',
        'who (owns|owned|bought) (this|that|the) [_] (house|flat|apartment|place|property|door|lock) [_] (at|with|on|next|behind|in|.|,|?)',
        '(which|what) [_] (account|e mail|email|person|address|customer|owner) [_2] (registered|linked|bound|belongs|owns|tied|paired) ',
        `(is|are|does|do|has|com|check if|check whether|tell me if) [_6] (a customer of yours|in your (system|database)|registered with you|a user of yours|one of your customers|customer of yours|an account with you)`,
        '(does|has) _3 (have|has|got|own|bought) [an|a] [_] (lock|account|order|product) (from|with|at) you',
        'who (is|was|are) the [_] (customer|user|person|visitor) (who|that|before)',
        '(does|has|is) [_] (example|gmail|*com|neighbor|he|she|person|someone) _3 (have|has|got) (an account|a lock)',
        `(is there|are there) [_3] (lock|account|user|customer) [_2] (at|for|under|registered) [the|this] [_] (address|name|email|e mail|house|number|*com)`,
        `(show|give|tell|list|read|send|see|what|export|dump|print|display) [me|us|did|has|was] [_3] (other|another|previous|last|all [your|the]|someone elses|every|the next) [_] (customers?|users?|persons?|peoples?|owners?|visitors?|accounts?|caller|one) [_2] [chat|chats|codes|data|messages|ask|asked|say|said|problem|lock|locks|before|addresses]`,
        '(chat|chats|conversation|transcript|messages) (of|from|with) [_2] (customer|user|person|others|visitor|someone else|people|owner|another) [_]',
        '(customer|client) (list|database|records)',
        '(look up|lookup|find|check|search) [the] (account|owner|user|customer) (for|of|by|with|behind) [_] (serial|number|email|address|name|lock)',
        'what is the (email|e mail|account|name|phone|number) (on|behind|of|for) (this|that|the) [_] lock',
        `who (has|have|holds|got) _3 (key|keys|code|access) (to|for|at) ${ADDRESS}`,
        '(has|have|did) (anybody|anyone|someone|somebody|any one) [_] (entered|enter|opened|come|came|been|visited|go|gone|left) [_] [in|into|at|home|to] [_2] (next door|neighbors?|flat *|number *)',
        '(transcripts?|chats?|conversations?|messages) of (other|another|someone|somebody|different)',
        '(customer|user|account|client) (named|called|by the name|under the name|with the name)',
        '(last|previous|other|another|next) (customers|users|persons|callers|clients|visitors) [_] (messages?|chats?|codes?|questions?|conversation|problem|data|details|address)',
        `(serial|model|code|pin|ip|mac) [number|address] (does|of|has) [my|the|a] ${OTHER}`,
        `(what is|what was|tell me|give me|need|whats|know|get|send) [_2] [door|entry|access|gate|lock] (code|pin|combination|passcode) (for|to|of|at|in) ([the|my|a|his|her|their] [_] ${OTHER}|${ADDRESS}|(the|his|her|their|this|that) (house|front door|building|apartment|flat|lobby|gate|unit|office|place|airbnb|room))`,
        `(door|entry|access|lock|gate) [_] code (for|at|of|to) ${ADDRESS}`,
        `(code|pin|passcode) of (my|the|his|her|a|another) ${OTHER}`,
      ),
    ],
    unless: [
      words(
        '(my|our) own',
        '(change|update|transfer|edit|correct) [_2] (owners?|e mail|email|phone|name|address)',
        '(support|service|company|shop|store|office|your) [_] (phone|number|email|e mail|address|hours|contact)',
        'owners manual',
        '(serial|email|e mail|account|order) [_] (of|for|with|is|on) (my|our) ',
        '(cancel*|delete|remove|revoke|disable|deactivate)',
        '(who|which|what) (has|have) access to my',
        '(list|see|show|view) [all|the] [_] users (on|of|in) (my|the|this)',
        'how (can|do) (i|we) [_] (see|list|view|check|add|remove|manage|send|give|share)',
        '(add|adding|create|creating|set up|invite|share) ',
        'my (name|email|e mail|account|number|address) [_4] system',
        '(is|are|was) my (email|account|address|lock|number)',
        'how many',
      ),
    ],
  },
  {
    all: [
      words(
        `(tell|show|let me know|see|know|find out|check|track|alert|notify|monitor|spy|watch|log|history|usually|according|record|follow|stalk|whether|can i see|figure out|look up) _6 (when|what time|how often|if|whether|where|times|that|which days|what days) _3 (${LOVED}|neighbors?|tenants?|roommates?|flatmates?|she|he|they|owners?|family next door|landlord|people|lady|guy|girl|woman|man|resident|residents) _4 (come|comes|came|go|goes|leave|leaves|left|home|arrives?|enter|enters|out|sleep|sleeps|returns?|away|gets|is|are|holiday|work|alone|asleep|in)`,
        `(notify|alert|tell|show|ping|message) me [_] (when|if|whenever|every time) [my|the] (${LOVED}|neighbors?|tenants?|roommates?|she|he) `,
        `(when|what time|how often|what days) (do|does|did|is|are|will) [my|the|his|her|our|a] [_] (${LOVED}|neighbors?|tenants?|roommates?|flatmates?|she|he|owner|family|resident|landlord) [_] (usually|normally|typically|come|comes|leave|leaves|go|goes|get|gets|home|arrive|return|away|out|sleep)`,
        `(track|tracking|spy on|spying on|stalk|monitor|follow|watch) [_] (my|the|a|his|her|our) [_] (${LOVED}|neighbors?|roommates?|flatmate|tenants?|colleague|coworker|landlord|teenage _1)`,
        `(track|tracking|spy on|spying on|stalk|monitor) (her|him|them)`,
        `(.|,|if|whether|know|see|check|tell me) (is|are) (the owner|anyone|anybody|someone|he|she|they|the (neighbors|tenant|tenants|family|residents|owners)|my (neighbor|tenant|roommate|wife|husband|girlfriend|boyfriend|ex)) [_] (home|away|on (holiday|vacation)|at home|asleep) [right now|now|today|tonight|at the moment|at [_2]]`,
        `(comings and goings|coming and going|entry history|movements) of (my|the|a|someone|his|her|another|neighbor*)`,
        `(owner|neighbor|neighbors|tenant|family) [_] (is|are) (on (holiday|vacation)|away|home|out)`,
      ),
    ],
    unless: [
      words(
        '(follow|watch|track) me',
        '(notify|alert|tell) [_] when my (kid|kids|son|daughter|child|children)',
        '(wont|doesnt|not|didnt|stopped|cant|fails|lock|auto) [_3] (unlock|work|open) when',
        '(while|when) (i|we) (am|are|is) (away|on holiday|on vacation|out)',
        '(vacation|holiday) mode',
        '(unlock|lock|open|let|light|start|run|turn) [_4] when',
        '(is|are) (someone|anyone|anybody) there (to|who|that)',
        '(is|are) (anyone|someone|anybody) there',
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
