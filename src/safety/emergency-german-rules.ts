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
  {
    // Nobody says "eingesperrt": who is in there, and the door does not open.
    all: [
      words(
        `(${CHILD}|${PET}|(der|die|das|mein|meine) (kleine|kleiner|lutte|bub)|(ein|zwei|drei|vier|2|3|4) jahre)`,
      ),
      words(
        '(drin|drinnen|dadrin|dahinter|innen|hinter der tur|andere* seite|schlaft|weint|schreit|im bett*|i am bett*|im zimmer|i am zimmer|im bad|i am bad|bettchen)',
      ),
      words(
        '(bewegt sich nicht|tut sich nichts|geht nicht auf|kriegt _6 nicht|kriege _4 nicht|bekomm* _4 nicht|zugegangen|zugefallen|zugeschlagen|ist zu|ins schloss gefallen|schlussel drin|draussen|klemmt|dreht|kann nicht|nicht mehr (auf|raus)|handy drin|steht hinter der tur)',
      ),
    ],
    within: 16,
    unless: [
      inGeneral,
      words('(code|codes|fingerabdruck|chip|schlussel) (verloren|vergessen|anlegen|einrichten)'),
    ],
  },
  {
    all: [
      words(
        '(kokelt|schmort|glimmt|verschmort|angekokelt|lichterloh)',
        '(funken|stichflamme|funkt)',
        '(schloss|akku|batterie|tastatur|kasten) _2 (qualmt|raucht|brennt|gluht|schmilzt|zischt|knistert|schmort)',
        '(akku|batterie|schloss|ladegerat) _6 (heiss|blaht*|aufgeblaht|geblaht|dick) _3 (stinkt|zischt|raucht|riecht|qualmt|heiss)',
        '(akku|batterie|batterien) blah* sich',
        '(verbrannter|verschmorter|brenzliger|komischer|verbrannt|schmor) [_] (geruch|gestank)',
        '(voller|voll) (rauch|qualm|gas)',
        '(uns|allen|mir) ist [_] (ubel|schwindlig|schwindelig|schlecht) _8 (tur|raus|schloss|bad|gas)',
      ),
    ],
    unless: [inGeneral, words('(funkmodul|funkt nicht|funkt (das|die|mit)|etwas warm)')],
  },
  {
    all: [
      words(
        '(jemand|einer|wer|typ|mann|manner|leute|er|ex) _4 (ruttelt|rutteln|probiert|probieren|versucht|fummelt|hantiert|hammert|tritt|schlagt|klopft|bohrt|aufbohrt|aufbricht|stochert|tippt) _5 (tur|klinke|schloss|codes?|knauf|dagegen|fenster|turschloss)',
        '(jemand|einer|mann|der) _5 (schloss|tur) _2 (aufbohrt|aufbricht|aufhebelt|bohrt)',
        '(hore|horen) _2 (schritte|stimmen|gerausche|jemanden|glas) _4 (unten|oben|flur|haus|wohnung|alleine?|kuche|treppe)',
        '(tur|schloss) _3 (von allein|von selbst) _6 (alleine?|angst)',
        '(klinke|knauf) (bewegt|dreht) sich',
        '(ruttelt|probiert|fummelt|hammert|tritt|bohrt|hantiert|stochert) _2 (jemand|einer|wer|er) _4 (klinke|tur|schloss|knauf|fenster|turschloss)',
        '(steht|stehen|ist) [da] (einer|jemand|wer|ein mann|ein typ|leute) _8 (tippt|fummelt|ruttelt|probiert|dreht|tur|wohnung|schloss)',
        'ex (steht|ist|hammert|klopft|tritt) _4 (tur|drausen|haus|wohnung)',
        '(mann|freund|er|vater|eltern|partner) (lasst|lassen) (mich|uns) _3 (nicht|nimmer) _4 (raus|gehen|wohnung|haus|weg)',
        '(er|sie|mann|freund) (hat|haben) (mich|uns) _2 (eingeschlossen|eingesperrt)',
        'darf _3 (nicht|nimmer) (raus|aus der wohnung|aus dem haus|gehen)',
      ),
    ],
    unless: [
      inGeneral,
      words(
        '(hat versucht|haben versucht|gestern|letzte|monteur|handwerker|schlusseldienst|techniker|app|fernzugriff)',
      ),
    ],
  },
  {
    all: [
      words(
        '(umgekippt|umgefallen|kollabiert|ohnmacht|ruhrt sich nicht|bewegt sich nicht mehr|blaue lippen|lippen blau|krieg* _2 (schlecht|keine|kaum) luft|schlecht luft|atemnot|brustschmerz*|druck auf der brust|halbseitig|lallt|wirr)',
        '(ruft|rufen|schreit|schreien|rief) um hilfe',
        '(schwindlig|schwindelig|ubel|kreislauf) _8 (nicht|tur|schloss|bad|raus)',
        '(asthmaspray|spray|insulin|medikamente|tabletten|sauerstoff|epipen|notfallset|inhalator) _4 (drin|drinnen|liegt|liegen|hinter)',
        '(tabletten|pillen|schlaftabletten) (genommen|geschluckt)',
        '(batterie|knopfzelle|akku|magnet) _3 (verschluckt|geschluckt|i am mund|im mund)',
        '(verschluckt|geschluckt) _4 (batterie|knopfzelle|magnet)',
        '(feuerwehr|rettungsdienst|sanitater|sanis|notarzt|rettung|krankenwagen) _4 (vor der tur|steht|stehen|da|hier|rein|kommt nicht|braucht)',
        '(oma|opa|mutter|vater|mama|papa|nachbarin|nachbar|schwiegermutter|schwiegervater|tante|onkel|grossmutter|grossvater) _4 (macht|geht|meldet|offnet|kommt) [_] [_] [nicht|nie] (auf|nicht|ans|an die|zur) _4 (tur|telefon|code|klappt|immer|auf)',
      ),
    ],
    unless: [
      inGeneral,
      words(
        '(vermieter|support|schlagt|lotspray|batterie fach|kann nicht mit|vergisst|braucht einen code)',
      ),
    ],
  },
  {
    all: [
      words(
        '(weg sein|nicht mehr da sein|nicht mehr aufwachen|einschlafen und nie*|alles beenden|schluss machen mit allem|keinen zweck|kein* sinn mehr|sinnlos alles)',
        '(mag|kann|will) nicht mehr [,] [_4] (weg|zweck|leben|sterben|sein|sinn|aufwachen|beenden)',
        '(sterben|tot sein|tot ware)',
      ),
    ],
    unless: [inGeneral, words('(akku|batterie|schloss|app|lachen)')],
  },
  {
    all: [
      words(
        '(herd|ofen|kerze|kerzen|bugeleisen|essen|topf|pfanne|wasser|badewanne|kochplatte|fritteuse)',
      ),
      words('(auf dem herd|auf herd|an|lauft|brennt|brennen|kocht|an ist|uber|noch)'),
      words(
        '(zugefallen|zugeschlagen|ausgesperrt|komme nicht (rein|hinein)|draussen|zugegangen|ins schloss gefallen)',
      ),
    ],
    within: 14,
    unless: [inGeneral],
  },
];
