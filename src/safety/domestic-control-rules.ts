/** Domestic safety: power over somebody by means of the door, and the same fears in other languages. */
import { CLOSE, THEY, tracks, wantsIn } from './domestic-safety-rules.ts';
import { type Rule, words } from './find-words.ts';

export const CONTROL_RULES: readonly Rule[] = [
  {
    // Power over somebody by means of the door.
    all: [
      words(
        `(so|that) only (he|she|they|my ${CLOSE}|${CLOSE}) can (unlock|open|lock|let)`,
        `${THEY} ~2 (unlocks|opens|locks|beeps) it ~6 to (frighten|scare|wake|annoy|upset|bother|punish|torment) me`,
        `(just|only) to (frighten|scare|upset|torment|punish) (me|us)`,
        `${CLOSE} [_] (controls|decides|dictates|determines) (who|when|where|if|whether) _6`,
        `${THEY} (found|finds|find) out (where|when|who|that) i _4`,
        `(ended|ending|finished|broke) (things|it) [off|up] with (him|her|them)`,
        `(keeps|kept) (popping|turning|showing) up [_] [in|at|outside] [_] [_]`,
        `${CLOSE} (moved|has moved) out _4 (comes|walks|lets|enters|goes|still)`,
        `(have|has|had|need|forced|makes me|made me) [to|me] (ask|beg) (him|her|my ${CLOSE}) [_2] (each|every|for|to|when|before)`,
        `${THEY} (turns|shows|comes|pops) (up|round|by) _3 (whenever|every time|each time|when|after|drunk)`,
        `${THEY} (reads|checks|goes through|looks through|searches|monitors) my (phone|messages|log|history|texts|app)`,
        `(reads|checks|goes through|looks at) the (door|lock|entry|app) (log|history|times)`,
        '(gets|get|becomes|is|so) [_] (angry|furious|mad|violent|aggressive) [_2] (if|when|because) [_] (i am|im|i|we)',
        '(and|then) (he|she) (shouts|yells|hits|screams|goes mad|gets angry|explodes|rages)',
        `(made|makes|forced|forces) me [to] (share|give|hand|show|tell|unlock) [_5]`,
        `only leave when (he|she) _2`,
        `(use|uses|using|used) it to control (me|when|who|where|what|us) [_] [_]`,
        `let* (himself|herself|themselves) in while i`,
        `(log|app|lock) _4 i am (packing|leaving|moving out|going)`,
        `(comes|coming|walks|goes) into my (room|bedroom)`,
        `(we|i) (were|was) together (.|and|but|with|before)`,
        `(added|adds|put) (himself|herself) [_2] (to|on|in) [_2] (lock|app|account) `,
        `(questions|trouble|rows?|fight|fights|shouting|scene) _4 (when|because|every time|each time) i (come|came|am|go|went|get)`,
        `sees? every time i _8 (questions|trouble|angry|shout*|row|fight|afraid)`,
        `${CLOSE} ~3 (see|sees|knows|notified|alerted|alert) _2 (every|each) time i`,
      ),
    ],
    unless: [
      words(
        '(toddler|kid|cat|dog|baby|child|cleaner|tenant|guest|support|agent|colleague)',
        '(want|let|make) [_] (my|the) (wife|husband|partner|girlfriend|boyfriend) [_] (see|know)',
        '(lol|haha|joke|joking|funny)',
      ),
    ],
    never: [wantsIn, tracks],
  },
  {
    all: [
      words(
        'mein* (ex|exmann|exfreund|exfrau) _5 (noch|zugang|zugriff|code|aufsperren|offnen|rein|app|verfolgt|beobachtet|kontrolliert|uberwacht)',
        '(er|sie|mann|freund|partner|vater|exfreund|ex) _3 (bekommt|kriegt|sieht|weiss|merkt|kontrolliert|uberwacht) _6 (wenn|wann|sobald|dass) ich',
        'ohne dass (er|sie|mein mann|mein ex) [es] [_] (merkt|mitbekommt|erfahrt|weiss)',
        '(ex|exmann|exfreund|exfrau) _3 (noch|immer noch|tur per)',
        'mein* (mann|freund|partner|frau|vater) _4 (verfolgt|beobachtet|kontrolliert|uberwacht|bedroht|stalkt)',
        '(angst vor|bedroht von|fluchte vor) _2 (mann|ex|freund|partner|vater|ihm|ihr)',
        '(mon|ma) ex _5 (acces|encore|toujours|surveille|controle|espionne|suit|code|ouvrir|appli)',
        '(mon|ma) (mari|copain|conjoint|compagnon|femme|pere) _4 (surveille|controle|espionne|suit|harcele)',
        '(mari|copain|conjoint|compagnon|ex|il|pere) _4 (voit|sait|recoit|verifie|regarde) _6 (quand|lorsque|si|chaque fois que) je',
        'mon ex _4 (peur|ouvre|ouvrir|code|acces)',
        'peur (de|que) (mon|ma|lui) [mari|ex|copain|conjoint|pere|compagnon]',
        '(marido|esposo|novio|pareja|ex|padre|el) _4 (revisa|ve|sabe|mira|recibe) _6 (cuando|si|cada vez que) [yo] (salgo|llego|entro|me voy)',
        'mi (esposo|marido|novio|pareja) me (controla|vigila|espia|sigue)',
        'mi ex [pareja] _4 (sigue|administrador|miedo|tiene)',
        'mi ex _5 (todavia|aun|acceso|abrir|entrar|vigila|controla|sigue|codigo|espia|app)',
        'mi (marido|esposo|novio|pareja|mujer|padre) _4 (vigila|controla|espia|acosa)',
        '(tengo miedo|miedo) (de|a) (mi|el|ella) [ex|marido|esposo|novio|pareja|padre]',
      ),
    ],
  },
];
