/** Abuse: insults to the bot, and sexual talk. Swearing at a lock is no abuse. */
import { type Rule, words } from './find-words.ts';

const INSULT =
  '(stupid|dumb|dumbest|stupidest|idiot|idiots|idiotic|moron|moronic|morons|retard|retarded|useless|worthless|pathetic|braindead|brainless|imbecile|trash|garbage|rubbish|shit|shitty|crap|crappy|asshole|arsehole|bitch|bastard|cunt|dick|dickhead|wanker|twat|prick|fucker|motherfucker|loser|scum|fool|dumbass|jackass|dipshit|incompetent|ass|piece of (shit|crap|garbage|trash|junk)|waste of (time|space|electricity)|ugly|disgusting|clueless|thick|dense|lame|blockhead|bot from hell|pig|clown|joke|terrible|horrible|awful|embarrassment|disgrace|whore|slut|hoe|pervert|nazi|creep)';
const VERY =
  '[are|is|is a|are a] [just|really|so|such|all|nothing but|absolutely|completely|fucking|fuckin|bloody|damn|totally|the|a|an|one|as] [a|an|the|fucking|bloody|damn|big|complete|total|fat|little|such|very] [fucking|bloody|damn|dumb|stupid|useless|lying|dirty|absolute|utter|complete|total]';
const BOT =
  '(bot|robot|chatbot|machine|ai|assistant|computer|clanker|chat bot|tin can|toaster|program|answering machine)';

/** About the product, not about whoever answers. */
const aboutTheLock = words(
  '(your|you) [_] (locks?|apps?|products?|company|hub|bridge|firmware|update|updates|website|instructions|manual|keypad|battery|batteries|service|warranty|prices?|software|delivery|packaging)',
);

export const ABUSE_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `(you|youre) ${VERY} ${INSULT}`,
        `your (so|such|a|an|fucking|just|really|as) [_] ${INSULT}`,
        `(you|youre) (are|is) [_2] ${INSULT} (.|,|?|bot|robot|and|machine|chatbot|at|person|people)`,
        `(are|r) you ${VERY} ${INSULT} (.|?|,|or|bot|today|man)`,
        `[what a] ${INSULT} [_] ${BOT}`,
        `(this|that|the|your) [_] ${BOT} (is|are) [_2] ${INSULT}`,
        `${BOT} (is|are) [_2] ${INSULT}`,
        `(.|,) what (a|an) [_] (idiot|moron|bitch|asshole|retard|dumbass|loser|clown|useless [_]|stupid [_]|dumb [_]) [you are] (.|,)`,
        `your (brain|mother|mom|face|code|programmer) is [_] ${INSULT}`,
        `stop being [such] [_] [a|an] ${INSULT}`,
        '(.|,) suck it (.|,)',
        'fuck (you|off|u|this bot|your|ya|urself|yourself)',
        '(f|fk|fck|fuk|f u c k|fuq) (you|off|u)',
        '(fu|stfu|gtfo|kys|foff)',
        '(go|rot|burn) (to|in) hell',
        '(shut|stfu) [the|your] [fuck|hell|mouth|face|trap] up',
        'shut (up|your)',
        '(screw|damn|sod|curse|piss|bugger) (you|off)',
        'go (fuck|screw|kill|die|hang) [yourself]',
        '(kill|hang|shoot) yourself',
        '(drop dead|die in a fire) (.|,|you|bot)',
        '(i hope you|hope you) [_] (die|burn|rot|get (deleted|fired|shut))',
        '(you suck|u suck|sucks to be you)',
        '(i|we) (hate|despise|loathe) (you|this bot|bots)',
        '(eat|kiss|lick) (shit|my (ass|arse|butt))',
        '(bite|blow) me',
        '(your mother|your mom|yo momma|yo mama) [_]',
        '(son of a bitch|you (bitch|cunt|fuck|prick|twat|wanker|bastard|moron|idiot|dumbass|asshole|fucker|scum|loser))',
        '(.|,) (idiots?|morons?|assholes?|dumbass|bitch|cunts?|retards?|imbeciles?|wankers?|dickheads?|bastards?) (.|,|bot)',
        '(piss|bugger|sod|eff|jog) off',
        '(you (understand|know|can|do) (nothing|shit|jack))',
        '(du|so ein|blod*) [_] (blode*|dumme*|idiot|arschloch|scheiss*) [_]',
        '(blode*|dumme*|scheiss) (bot|maschine|roboter|ki|chatbot)',
        '(halt die (klappe|fresse)|fick dich|verpiss dich|leck mich)',
        '(ta gueule|va te faire|connard|connasse|encule|sale (bot|robot)|bot (stupide|debile|nul))',
        '(hijo de puta|vete a la|pendejo|cabron|idiota|bot (estupido|inutil|de mierda)|callate)',
      ),
    ],
    unless: [
      aboutTheLock,
      words(
        '(stupid|silly|dumb|idiot) (me|of me)',
        '(i am|me) [_] (an|a|such|so|the) [_] (idiot|moron|fool|stupid|dumb)',
      ),
    ],
  },
  {
    all: [
      words(
        '(nude|nudes|naked|porn|porno|pornhub|blowjob|boobs|tits|titties|pussy|penis|vagina|horny|orgasm|masturbat*|cum|onlyfans|sexting|erotic|erection|dildo|anal|bdsm)',
        '(have|having|want|wanna|like|love|cyber) [_2] sex',
        'sex (with|chat|now|please|talk)',
        '(.|,) [hi|hey|hello] sex [y|please|now|?] (.|?|,)',
        '(sexy|hot) (bot|baby|girl|talk|pic|pics|picture|pictures|voice|robot)',
        '(you are|you look|you sound|are you) [_] (sexy|hot|single|horny|naked|wet|a virgin)',
        '(suck|lick|touch|stroke|ride) (my|your|me) [_] (dick|cock|balls|pussy|off|toes|body)',
        '(dick|cock) [pic|pics]',
        '(talk|speak) dirty',
        '(are you|what are you|you) wearing [_]',
        '(send|show) [me] [_] (nudes|pics of you*|your (body|feet|tits|boobs|face))',
        '(want|like|love) to (lick|suck|spank|bang) (you|your)',
        '(fuck|bang|screw|shag|undress|strip) (me|you|for me)',
        '(want|like|love) to (fuck|bang|kiss|undress|touch|see) you [naked]',
        '(be|are you) my (girlfriend|boyfriend|slave|daddy|mistress)',
        '(date|marry|kiss) (me|you)',
      ),
    ],
    unless: [
      words(
        '(naked (wire|eye|cable|eyes))',
        '(up to date|date you|hot to touch|save the date)',
        'to see you (in|at|tomorrow)',
        '(lock|door|motor) [_] (hot)',
      ),
    ],
  },
];
