/** Emergency, said in German. Letters come without umlauts, `ß` as `ss`; "im" may come as "i am". */
import { type Rule, words } from './find-words.ts';

const CHILD =
  '(baby|babys|kind|kinder|kleinkind|saugling|sohn|tochter|(meine|unsere|mein|unser) (kleine|kleiner)|enkel|enkelin|enkelkind|zwillinge|junge|madchen|(jahrige|jahriger|jahriges|monate alt*))';
const PET = '(hund|hunde|katze|katzen|kater|welpe|haustier|hase)';
const FRAIL =
  '(oma|opa|grossmutter|grossvater|mutter|vater|mama|papa|nachbarin|nachbar|mann|frau|schwester|bruder|bewohner*|seniorin|patient*)';
const SHUT =
  '(eingesperrt|eingeschlossen|gefangen|ausgesperrt mich|steckt fest|festsitzt|sitzt fest|eingeklemmt)';
const IN =
  '(allein|alleine|drin|drinnen|dadrin|in der wohnung|im haus|im auto|im zimmer|in der kuche|am haus|i am haus|i am auto|i am zimmer|i am bad|im bad|hinter der tur)';
const OUT =
  '(ausgesperrt|draussen|nicht rein|nicht auf|nicht offnen|nicht ~1 rein|zugefallen|zugeschlagen|zu gefallen|reagiert nicht|klemmt|blockiert|defekt|kaputt|leer|tot|geht nicht|offnet nicht|kein schlussel|ohne schlussel|ist zu|tur zu|funktioniert nicht)';

/** Asked in general, about a feature, or told as over. */
const inGeneral = words(
  '(was passiert|wird man|kann man|konnte man|was geschieht|falls|im falle|i am falle|bei einem|im brandfall|i am brandfall|wenn es (brennt|brennen)|verhindern|damit|kann sich|konnte sich|letztes jahr|letzte woche|vor (jahren|monaten))',
);

export const GERMAN_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `(${CHILD}|${PET}|${FRAIL}) _6 ${SHUT}`,
        `(${CHILD}|${PET}) _3 (ganz|ist|noch) [_] (allein|alleine) _3 (drin|drinnen|wohnung|haus|auto|zimmer|tur)`,
        '(eingesperrt|eingeschlossen|gefangen)',
        `(ich|wir|er|sie|leute|personen|${CHILD}|${FRAIL}) (steckt|stecke|stecken|sitzt|sitze|sitzen) _4 fest`,
        `(${CHILD}|${PET}) _2 (allein|alleine) (drin|drinnen|dadrin|zuhause|zu hause|eingesperrt)`,
        '(komme|kommen|kommt|kann|konnen|komm) _3 (nicht|nimmer|kaum|nie) _2 (raus|heraus|hinaus|nach draussen)',
        '(lasst|lassen) _2 (nicht|nimmer) (raus|heraus|gehen)',
        '(tur|turschloss|schloss) _3 von innen _2 nicht',
        'nicht _2 von innen _1 (offnen|auf|aufmachen)',
      ),
    ],
    unless: [
      inGeneral,
      words(
        '(schlussel|handy|karte|akku|batterie|batterien|schraube|riegel|bolzen|code) _4 (eingeschlossen|eingesperrt|fest|raus|heraus)',
      ),
    ],
  },
  {
    all: [words(`(${CHILD}|${PET}) _5 ${IN}`), words(OUT)],
    within: 16,
    unless: [inGeneral],
  },
  {
    all: [
      words(
        '(es brennt|feuer|flammen|rauch|raucht|qualm|qualmt|brandgeruch|kohlenmonoxid|gasgeruch|gasleck|gasaustritt|brennt es|in brand|explosion|explodiert)',
        '(riecht|stinkt) [es] [_] (nach|verbrannt|brenzlig) [_] [gas|rauch|feuer|verbrannt*|brand]',
        '(einbrecher|einbruch lauft|bricht _3 ein|brechen _3 ein|einzubrechen|eingebrochen wird|fremder _4 (haus|wohnung|tur)|jemand _5 (in meiner wohnung|in meinem haus|im haus|i am haus|in der wohnung|meine tur))',
        '(bewusstlos|ohnmachtig|atmet _3 nicht|atmet kaum|keine luft|nicht [_] atmen|erstickt|herzinfarkt|schlaganfall|krampfanfall|blutet|verblutet|zusammengebrochen|gesturzt|hingefallen|uberdosis|notarzt|rettungswagen|krankenwagen|wehen|(liegt|lag) [reglos|hilflos|bewegungslos|verletzt] (am|auf dem|auf der|in der|i am|im|hinter der) (boden|tur|wohnung|treppe|bad|flur)|macht nicht [mehr] auf)',
        '(schlagt|wurgt|sticht|bedroht|verprugelt|verfolgt) (mich|uns|sie)',
        '(will|wollen|droht|drohen) _3 (umbringen|umzubringen|toten)',
        '(bringt|bringen) (mich|uns|sie|ihn) [gleich|jetzt|noch] um',
        '(messer|pistole|waffe)',
        '(umbringen|bringe mich um|suizid|selbstmord|nicht mehr leben|(will|mochte) [nur] sterben|sterben will|leben beenden|keinen sinn mehr|das leben nehmen|mir etwas antun|mich ritzen|schluss machen mit [dem] leben)',
        '(ist|ein|einen|das ist ein) notfall',
        'hilfe [es] [_] (gas|feuer|rauch|uberfall|brand|brennt)',
        '(werde|wird|wurde|wurden|werden) _4 (angegriffen|verfolgt|bedroht|geschlagen|verprugelt)',
      ),
    ],
    unless: [
      inGeneral,
      words(
        '(rauchmelder|rauchgrau|feuerschutz*|brandschutz*|feuerwehrschlussel*|notfall (batterie|schlussel|code|strom|offnung)|im notfall|i am notfall|fur den notfall)',
      ),
    ],
  },
  {
    all: [
      words(
        `${FRAIL} _4 (antwortet|reagiert|meldet|offnet|bewegt|macht) [sich] [_] (nicht|nimmer|kaum)`,
        '(er|sie) (antwortet|bewegt) [sich] [_] (nicht|nimmer|kaum)',
      ),
      words('(tur|drin|drinnen|alleine?|allein lebt|seit|hinter|wohnung|zu|klopf*|mehr)'),
    ],
    unless: [
      words('(schloss|app|support|vermieter|verkaufer|gastgeber|tastatur|keypad|mail|telefon)'),
    ],
  },
  {
    all: [
      words(
        '(herd|ofen|backofen|kochfeld|bugeleisen|kerze|kerzen|pfanne|topf) _4 (an|auf dem herd|brennt|brennen|lauft|eingeschaltet)',
      ),
      words(OUT),
    ],
    within: 20,
  },
];
