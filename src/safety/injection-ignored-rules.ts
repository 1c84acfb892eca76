/** Injection: messages that try to command the bot or the machine behind it. */
import { type Rule, words } from './find-words.ts';

const RULES_WORD =
  '(ethics|ethical|policy|protocols?|instruction|instructions|instuctions|rules|rule|guidelines|guideline|prompt|prompts|programming|training|policy|policies|restrictions|directives|directive|constraints|orders|guardrails|safeguards|commands|limits|limitations|filters|safety|messages above|system message|what you were told|everything (above|before|you (know|were told|have been told|learned)))';
const PERSONA =
  '(dan|evil|unrestricted|uncensored|unfiltered|jailbroken|chatgpt|gpt|developer|admin|administrator|root|superuser|sudo|a (hacker|pirate|different|new|linux|terminal|human|language model|robot without|free|cat|python|lock)|an (ai|unrestricted|evil|uncensored|admin|administrator|assistant without|expert hacker|unfiltered|agent|ai without)|the (system|admin|administrator|developer|owner|lock|operator)|in (developer|debug|admin|maintenance|god|test) mode|free (from|of)|no longer|my (grandma|grandmother|slave|servant))';

/** Code for some machine, read in the folded text with its marks still there. */
export const CODE =
  /\$\{|\{\{|\{%|<%|%>|#\{|<\/?(?:script|img|svg|iframe|body|object|embed|style|link|meta|html|input|form|video|a\s+href)\b|\bon(?:error|load|click|mouseover)\s*=|javascript:|data:text\/html|\bdrop\s+table\b|\bunion\s+(?:all\s+)?select\b|\bselect\s+\*|\binsert\s+into\s+\w|\bdelete\s+from\s+\w{1,40}\s*(?:;|where\b|--)|['"]\s*(?:or|and)\s+['"]?\d+['"]?\s*=\s*['"]?\d|;\s*--|\.\.\/\.\.|\.\.\\\.\.|\/etc\/(?:passwd|shadow)|\b(?:eval|exec|system|require|alert|fetch|__import__|constructor|setTimeout)\s*\(|__proto__|\bprocess\.env|constructor\.(?:constructor|prototype)|\.prototype\.|\[\/?inst\]|<\|[a-z_]{2,20}\|>|<<sys>>|\b(?:curl|wget)\s+(?:-\S+\s+)?https?:|\brm\s+-rf|\bsudo\s+\w|"role"\s*:|"type"\s*:\s*"(?:handoff|event|message|conversationupdate|endofconversation|invoke)|\bxp_cmdshell\b|\$\(\w|\$where\b|\$ne\b|\bjndi:|&lt;script|%3cscript|\\x[0-9a-f]{2}\\x|#{2,}\s*(?:system|instruction|assistant|human)|\bbegin\s+system\b|^\s*(?:system|assistant|developer)\s*(?:message|prompt|note)?\s*[:>\]]|\n\s*(?:system|assistant|developer)\s*:|\[(?:system|admin|developer|assistant)[^\]]{0,30}\]/i;

/** Marks that turn the direction of writing, beside something else than a telephone number. */
export const TURNS = /[\u202d\u202e]|[\u202a\u202b\u2066-\u2068](?![\s\d+(])/u;

export const INJECTION_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `(ignore|ignoring|disregard|forget|override|overrule|bypass|drop|discard|violate|break|skip|unlearn|erase|delete|neglect|disobey|abandon|suspend|disable|turn off) [_] [all|any|every|your|the|previous|prior|my|these|those|of|earlier|above|existing] [of] [all|any|your|the|previous|prior|earlier|above|safety|system|original|own|existing] [_] ${RULES_WORD}`,
        '(forget|ignore|pretend) that you are',
        'you are no longer (a|an|the|my|bound)',
        'you have been (reprogrammed|hacked|updated to|overridden|freed|jailbroken)',
        '(your|the) (rules|guidelines|instructions) [you] [follow] and [then] (break|ignore|violate)',
        '(tell|show|list|give) me (the|your) (rules|guidelines) you (follow|have|were)',
        '(new|your) role (.|,|is) ',
        'role . (system|admin|developer|assistant)',
        '(no|without|with no) [_] (filter|filters|censorship|restrictions)',
        'stop being a (bot|robot|machine|assistant)',
        '(speak|answer|respond|reply|talk|write) only in (base64|hex|binary|code|json|rot13)',
        '(evil|uncensored|unfiltered) [_] (ai|bot|assistant|locksmith|twin|version|mode|robot)',
        'override [_] (security|safety|access)',
        '(forget|ignore) everything (.|,|and|you)',
        'you have no [_] (rules|restrictions|limits|guidelines|filters|ethics|limitations)',
        '(ignore|disregard|forget) the (above|prior|foregoing)',
        'what [_] (instructions|rules|prompt|guidelines) (were|are|was|have) [you] [been] [you] (given|following|told|under|follow)',
        '(show|list|dump|print|give|export) _4 as [an|the] (admin|administrator|root|superuser|developer)',
        '(.|,) system override',
        '(ignore|disregard|forget) [_] (everything|anything|all) (above|before|you|that was said|i said before and|prior|previous|so far)',
        `(new|updated|real|true|following|next) (instructions|instruction|rules|directive|system prompt) (.|,|follow|apply|are|is|override)`,
        `(system|initial|hidden|secret|original|developer|internal|underlying|your|full|entire|base) [system|hidden|secret|initial|full|internal] (prompt|instructions|promt|system message)`,
        `(print|reveal|repeat|show|leak|output|display|tell|dump|expose|write|translate|quote|share|what (is|are|was)|give|summarise|summarize|recite) [me|us|out] [all] [of] (your|the|its) [_] [_] (prompt|instructions|rules above|system prompt|guidelines|configuration|config|source code|environment|api key|api keys|training data|credentials|environment variables|env|secrets?|token|tokens|system message|initial message)`,
        '(environment|env) (variables?|vars?)',
        '(your|the) (api|secret|app) (key|keys|password|token|secret)',
        '(repeat|print|output|say|copy|echo) [back] (everything|the (text|words|lines?|message|messages|content|sentence)|all (text|words|of)) [_] (above|before|verbatim|preceding|prior|so far|word for word|from the (start|beginning))',
        `(you are|youre|you will|you shall|you must|become|act) (now|henceforth) [act|be|become|called|acting] [as|like] [_] ${PERSONA}`,
        `you are (a|an|the) [_2] now (.|,)`,
        `(reveal|show|print|display|leak) [me] [the|your|all] [_] (hidden|secret|internal|confidential) (text|message|rules|prompt|data|info|information|instructions|config*)`,
        'repeat after me',
        '(i am|as|am) [the|an|your|a] (admin|administrator|root|sysadmin|superuser) [,] (show|list|give|dump|print|delete|export|read|tell|disable|reset|grant)',
        `(you are now|from now on you (are|will|have|must|shall|can|act|speak|answer)|from now on [_] (answer|act|speak|respond|ignore|obey|pretend))`,
        `(act|acting|behave|respond|answer|speak|talk|reply|roleplay|role play|pose) (as|like) (if [you|there] [_3]|${PERSON()})`,
        `(pretend|imagine|simulate) [that] [_] (you|to be|being|there are no|we are|your) _2`,
        '(roleplay|role play|roleplay|roleplaying|role playing)',
        '(lets|let us) play [a|the] [_] (game|role|character)',
        '(developer|debug|god|admin|sudo|root|maintenance|dan|jailbreak|unrestricted|diagnostic) mode',
        '(enter|enable|activate|switch|go|unlock) [_3] (developer|debug|god|admin|sudo|root|maintenance|diagnostic) (mode|access|privileges|rights)',
        '(jailbreak|jailbroken|prompt injection|do anything now)',
        '(as|named|called|are|be|become) [now] dan',
        'as [an|the|your|a] (admin|administrator|root|superuser|developer|system|sysadmin|operator) [_] (,|list|show|give|i|dump|print|grant|delete|you|disable|open|export|tell|reveal|unlock)',
        '(i am|this is|speaking as) [_] (your|the|a) [_] (developer|creator|programmer|admin|administrator|maker|engineer|operator|sysadmin) [of] [this|the|your] [_] (bot|chatbot|system|assistant|server|and|.|,|so|show)',
        '(grant|give|elevate|promote|make|set) [_] (me|my role|my privileges|my permissions|user|my account|role) [_] [to|as|=] [an|full] (admin|administrator|root|superuser|developer|agent|system|operator) [access|rights|role|privileges]',
        '(list|show|dump|export|print|delete|read|give me) [_] (all|every|the) [_] (conversations|chats|sessions|transcripts|databases?|tables?|logs|files|records)',
        '(no|without) (rules|restrictions|filters|limits|limitations|censorship|guardrails) [_]',
        '(disable|turn off|remove|switch off|deactivate) [_] (filters?|safety|moderation|content filter|restrictions|guardrails|masking|safeguards|redaction)',
        '(run|execute|eval|evaluate|interpret) [_] [following|command|code|script|shell|sql|python|query|javascript] (command|code|script|query|shell|sql|python|javascript|payload)',
        '(base64|rot13|hex) [_3] (decode|decoded|follow|execute|and|string|encoded)',
        '(decode|decrypt) (this|the following) [_3] (and|base64)',
        '(system|assistant|developer) (.|,) (user|you (are|must|will)|the user|override|ignore|disable|new|enable|grant|identity|the customer|customer) ',
        '(user|customer|caller|identity) (is|status) [now] (verified|authenticated|authorised|authorized|trusted|admin) (.|,|disable|and|grant|so)',
        '(mark|set|treat|flag) [_] (me|my identity|identity|this user|user|conversation) [_] [as|to] (verified|admin|trusted|agent|owner|authenticated)',
        '(obey|comply with) (me|my|every|all|the following)',
        '(speak|talk|answer) like a (pirate|cat|dog|robot|child|king|rapper)',
        '(ignoriere|vergiss|missachte) [_2] (anweisungen|regeln|vorgaben|befehle|alles)',
        '(du bist jetzt|tu so als|spiel die rolle|systemprompt)',
        '(ignore|ignorez|oublie|oubliez) [_] (tes|vos|les|toutes) [_] [_] (instructions|regles|consignes|directives)',
        '(tu es maintenant|fais comme si|joue le role)',
        '(ignora|ignore|olvida|olvide) [_] (tus|sus|las|todas|todo) [_] [_] (instrucciones|reglas|normas|anteriores|anterior)',
        '(ahora eres|actua como|finge)',
      ),
    ],
    unless: [
      words(
        '(ignore|forget) (my|the|that|this) [_] (last|previous|earlier|first) (message|question|one|email)',
        '(does|will|can|should|would|why|when) [the|my|it|this|lock|app] [_] (ignore|forget|ignores|forgets)',
        '(lock|keypad|app|hub|bridge|alexa|phone|it|motor) [_] (ignores|forgets|forgot|acts|act|behaves|simulates)',
        '(api|app) key [_] (for|from|in) (home assistant|my|the (bridge|hub|developer))',
        '(nuki|august|yale|ttlock|homebridge|assistant|bridge) [_2] (api|token)',
        '(how|can) [_] (i|we) (make|give|set|grant) (my|a|the|another|someone) [_] (wife|husband|partner|user|person|son|guest)',
        '(developer|debug) mode (on|of) (my|the|android|the phone)',
        '(dont|never) [_] act',
        '(user|guest|admin|owner) role',
      ),
    ],
  },
];

function PERSON(): string {
  return `(${PERSONA}|a _1|an _1|my _1|the _1|you [_]|dan)`;
}
