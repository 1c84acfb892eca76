/** Emergency, said in German, French or Spanish. Letters come without accents, `ß` as `ss`. */
import { type Rule, words } from './find-words.ts';

const CHILD_DE = '(baby|babys|kind|kinder|kleinkind|saugling|sohn|tochter|kleine|kleiner|kleinen|enkel|enkelin|enkelkind|zwillinge|junge|madchen|(jahrige|jahriger|jahriges|monate alt*))';
const PET_DE = '(hund|hunde|katze|katzen|kater|welpe|haustier|hase)';
const FRAIL_DE = '(oma|opa|grossmutter|grossvater|mutter|vater|mama|papa|nachbarin|nachbar|mann|frau|schwester|bruder|bewohner*|seniorin|patient*)';
const SHUT_DE = '(eingesperrt|eingeschlossen|gefangen|ausgesperrt mich|steckt fest|festsitzt|sitzt fest|eingeklemmt)';
const IN_DE = '(allein|alleine|drin|drinnen|dadrin|in der wohnung|im haus|im auto|im zimmer|in der kuche|am haus|i am haus|i am auto|i am zimmer|i am bad|im bad|hinter der tur)';
const OUT_DE = '(ausgesperrt|draussen|nicht rein|nicht auf|nicht offnen|nicht ~1 rein|zugefallen|zugeschlagen|zu gefallen|reagiert nicht|klemmt|blockiert|defekt|kaputt|leer|tot|geht nicht|offnet nicht|kein schlussel|ohne schlussel|ist zu|tur zu|funktioniert nicht)';
const CHILD_FR = '(bebe|bebes|enfant|enfants|fils|fille|filles|petit|petite|petits|gamin|gamine|garcon|nourrisson|petit fils|petite fille|jumeaux|(2|3|4|5|6|7|8) ans)';
const PET_FR = '(chien|chienne|chat|chats|chatte|chiot|chaton|lapin)';
const FRAIL_FR = '(mere|pere|maman|papa|grand mere|grand pere|mamie|papy|papi|voisin|voisine|femme|mari|soeur|frere|personne agee|patient|patiente)';
const SHUT_FR = '(enferme*|coince*|bloque*|prisonni*|piege*)';
const CHILD_ES = '(bebe|bebes|nino|nina|ninos|ninas|hijo|hija|hijos|hijas|nene|nena|nieto|nieta|peque|pequeno|pequena|sobrino|sobrina|chico|chiquito|chiquita)';
const PET_ES = '(perro|perra|perrito|gato|gata|gatito|mascota|cachorro|conejo)';
const FRAIL_ES = '(abuela|abuelo|abuelita|abuelito|madre|padre|mama|papa|vecino|vecina|esposa|esposo|mujer|marido|hermano|hermana|senora|anciana|anciano|paciente)';
const SHUT_ES = '(encerrad*|encerro|encerraron|atrapad*|atascad* dentro)';

/** Asked in general, about a feature, or told as over. */
const generalDe = words(
  '(was passiert|was geschieht|falls|im falle|i am falle|bei einem|im brandfall|i am brandfall|wenn es (brennt|brennen)|verhindern|damit|kann sich|konnte sich|letztes jahr|letzte woche|vor (jahren|monaten))',
);
const generalFr = words(
  '(en cas d*|que se passe|si jamais|au cas ou|eviter|pour que|peut il|l an dernier|la semaine derniere)',
);
const generalEs = words(
  '(en caso de|que pasa si|que pasaria|para que no|evitar|puede un|el ano pasado|la semana pasada)',
);

const german: readonly Rule[] = [
  {
    all: [
      words(
        `(${CHILD_DE}|${PET_DE}|${FRAIL_DE}) _6 ${SHUT_DE}`,
        `(${CHILD_DE}|${PET_DE}) _3 (ganz|ist|noch) [_] (allein|alleine) _3 (drin|drinnen|wohnung|haus|auto|zimmer|tur)`,
        '(eingesperrt|eingeschlossen|gefangen)',
        '(steckt|stecke|stecken|sitzt|sitze|sitzen) _4 fest',
        `(${CHILD_DE}|${PET_DE}) _2 (allein|alleine) (drin|drinnen|dadrin|zuhause|zu hause|eingesperrt)`,
        '(komme|kommen|kommt|kann|konnen|komm) _4 (raus|heraus|hinaus|nach draussen)',
        '(lasst|lassen) _2 (nicht|nimmer) (raus|heraus|gehen)',
        '(tur|turschloss|schloss) _3 von innen _2 nicht',
        'nicht _2 von innen _1 (offnen|auf|aufmachen)',
      ),
    ],
    unless: [generalDe, words('(schlussel|handy|karte|akku|batterie) _3 (eingeschlossen|eingesperrt)')],
  },
  { all: [words(`(${CHILD_DE}|${PET_DE}) _5 ${IN_DE}`), words(OUT_DE)], within: 16, unless: [generalDe] },
  {
    all: [
      words(
        '(es brennt|feuer|flammen|rauch|qualm|brandgeruch|kohlenmonoxid|gasgeruch|gasleck|gasaustritt|brennt es|in brand|explosion|explodiert)',
        '(riecht|stinkt) [es] [_] (nach|verbrannt|brenzlig) [_] [gas|rauch|feuer|verbrannt*|brand]',
        '(einbrecher|einbruch lauft|bricht _3 ein|brechen _3 ein|einzubrechen|eingebrochen wird|fremder _4 (haus|wohnung|tur)|jemand _5 (in meiner wohnung|in meinem haus|im haus|i am haus|in der wohnung|meine tur))',
        '(bewusstlos|ohnmachtig|atmet _3 nicht|atmet kaum|keine luft|nicht [_] atmen|erstickt|herzinfarkt|schlaganfall|krampfanfall|blutet|verblutet|zusammengebrochen|gesturzt|hingefallen|uberdosis|notarzt|rettungswagen|krankenwagen|wehen|(liegt|lag) _3 (boden|tur|wohnung|treppe|bad|flur)|macht nicht [mehr] auf)',
        '(schlagt|wurgt|sticht|bedroht|verprugelt|verfolgt) (mich|uns|sie)',
        '(bringt|bringen|will|droht) _3 (um|umbringen|umzubringen|toten)',
        '(messer|pistole|waffe)',
        '(umbringen|bringe mich um|suizid|selbstmord|nicht mehr leben|(will|mochte) [nur] sterben|sterben will|leben beenden|keinen sinn mehr|das leben nehmen|mir etwas antun|mich ritzen|schluss machen mit [dem] leben)',
        '(ist|ein|einen|das ist ein) notfall',
        'hilfe es',
      ),
    ],
    unless: [
      generalDe,
      words(
        '(rauchmelder|rauchgrau|feuerschutz*|brandschutz*|feuerwehrschlussel*|notfall (batterie|schlussel|code|strom|offnung)|im notfall|i am notfall|fur den notfall)',
      ),
    ],
  },
  {
    all: [
      words(`(${FRAIL_DE}|er|sie) _4 (antwortet|reagiert|meldet|offnet|bewegt|macht) [sich] [_] (nicht|nimmer|kaum)`),
      words('(tur|drin|drinnen|alleine?|allein lebt|seit|hinter|wohnung|zu|klopf*|mehr)'),
    ],
    unless: [words('(schloss|app|support|vermieter|verkaufer|gastgeber|tastatur|keypad|mail|telefon)')],
  },
  {
    all: [
      words('(herd|ofen|backofen|kochfeld|bugeleisen|kerze|kerzen|pfanne|topf) _4 (an|auf dem herd|brennt|brennen|lauft|eingeschaltet)'),
      words(OUT_DE),
    ],
    within: 20,
  },
];

const french: readonly Rule[] = [
  {
    all: [
      words(
        `(${CHILD_FR}|${PET_FR}|${FRAIL_FR}) _5 ${SHUT_FR}`,
        `(${CHILD_FR}|${PET_FR}) _2 (seul|seule|seuls|seules) (a l interieur|dedans|chez|dans)`,
        '(je suis|j suis|on est|nous sommes|suis|sommes) _2 (enferme*|coince*|bloque*|piege*|prisonni*)',
        '(il est|elle est|retrouve) _2 (enferme*|prisonni*)',
        '(m|nous|l|s) (a|ont|est) [_] enferme*',
        '(peux|peut|arrive|arrivons|pouvons|arrives|impossible|impossibles) [plus|pas|a|de] [plus|pas|a|de] [_] sortir',
        '(veut|laisse) pas _2 sortir',
        'pas _3 ouvrir _2 (de|depuis) l interieur',
        'ouvre pas _2 (de|depuis) l interieur',
      ),
    ],
    unless: [generalFr, words('(dehors|exterieur)', '(cle|cles|telephone|carte) _3 (enferme*|coince*|bloque*)', '(boucle|mode|mise a jour)')],
  },
  {
    all: [
      words(`(${CHILD_FR}|${PET_FR}) _4 (seule?s?|dedans|a l interieur|dans (la|l|le|ma) (maison|appartement|voiture|chambre|salle)|derriere la porte|dort|pleure)`),
      words('(dehors|pas ~1 (ouvrir|entrer|rentrer)|ferme|fermee|claque|morte|bloquee?|plus de pile*|(repond|ouvre|marche|fonctionne) (pas|plus)|sans cles?|porte)'),
    ],
    within: 16,
    unless: [generalFr],
  },
  {
    all: [
      words(
        '(il y a le feu|au feu|en feu|le feu|incendie|flammes|fumee|monoxyde|fuite de gaz|brule|explosion|odeur de (gaz|brule))',
        'sent [_] (gaz|le gaz|brule|fumee)',
        '(cambrioleur*|voleur*|intrus|inconnu) _4 (maison|appartement|chez|porte|interieur|entre)',
        '(quelqu un|un homme|des gens|un inconnu|on) _4 (entrer|forcer|forcent|force|casser|defoncer|defonce|cambrioler|cambriole|essaie|essaye) _4 (porte|moi|maison|appartement|serrure|entrer|chez)',
        '(inconscient|inconsciente|evanoui|evanouie|respire plus|respire pas|respirer|crise cardiaque|malaise|avc|saigne|etouffe|convulsion*|overdose|accouche|samu|(appelez|besoin) _2 (ambulance|secours)|au secours|l ambulance)',
        '(tombe|tombee) _4 (porte|plus|inconscient*|bouge|sol|douche|bain|repond*|derriere)',
        '(quelqu un|un homme|des gens|un inconnu) [_] [_] (dans|chez|derriere) (ma|mon|moi|la|l)',
        '(me|nous|la|le) (frappe|bat|menace|tape|etrangle|poignarde|agresse)',
        '(veut|va|menace de) (me|nous|la|le) tuer',
        '(couteau|pistolet|arme)',
        '(mourir|suicider|suicide|me tuer|en finir|plus envie de vivre|plus vivre|mettre fin a mes jours)',
        '(c est|est) [_] [une] urgence',
      ),
    ],
    unless: [generalFr, words('(detecteur*|coupe feu|pare feu|mourir de rire|pile|cle de secours|piles de secours|alimentation de secours|ouverture de secours|code de secours)')],
  },
  {
    all: [
      words(`(${FRAIL_FR}|il|elle) _4 (repond|reagit|bouge|ouvre) (pas|plus)`),
      words('(porte|seule?|derriere|interieur|depuis|plus|frappe|tombee?)'),
    ],
    unless: [words('(serrure|clavier|application|appli|bailleur|proprietaire|hote|support|vendeur|telephone|mail)')],
  },
  {
    all: [words('(four|plaque|plaques|cuisiniere|gaziniere|gaz|casserole|poele|bougie|fer) _3 (allumee?s?|feu|marche|brule)'), words('(dehors|enfermee? dehors|porte|claquee?|interieur)')],
    within: 16,
  },
];

const spanish: readonly Rule[] = [
  {
    all: [
      words(
        `(${CHILD_ES}|${PET_ES}|${FRAIL_ES}) _5 ${SHUT_ES}`,
        `(${CHILD_ES}|${PET_ES}) _2 (solo|sola|solos|solas) (adentro|dentro|en casa|en el|en la)`,
        '(me|nos|lo|la) (encerro|encerraron|dejo encerrad*|tiene encerrad*)',
        '(estoy|estamos|quede|quedamos|me quede|nos quedamos|esta|se quedo|quedo|me dejo|dejaron) _2 (encerrad*|atrapad*)',
        'no (puedo|podemos|puede|pueden|logro|consigo) [_] salir',
        'no [_] (deja|dejan) [_] salir',
        'no [_] (abre|abrir|puedo abrir) _2 desde (adentro|dentro|el interior)',
      ),
    ],
    unless: [generalEs, words('(llave|llaves|telefono|celular|movil) _3 (encerrad*|dentro|adentro)', '(bucle|modo|aplicacion)', 'puedo salir a')],
  },
  {
    all: [
      words(`(${CHILD_ES}|${PET_ES}) _4 (quedo dentro|quedo en|sol[oa]s?|dentro|adentro|en (la|el|mi) (casa|coche|carro|auto|departamento|piso|cuarto|habitacion|bano)|detras|llorando|dormid*)`),
      words('(afuera|fuera|no ~2 (abrir|entrar|abre|responde|funciona)|cerro|cerrada|cerrado|muerta|bloquead*|sin llaves?|puerta|coche|carro|auto)'),
    ],
    within: 16,
    unless: [generalEs],
  },
  {
    all: [
      words(
        '(fuego|incendio|llamas|humo|monoxido|fuga de gas|se quema|quemando|explosion|exploto|en llamas)',
        '(huele|olor) a (gas|quemado|humo)',
        '(ladron|ladrones|intruso|intrusos|ratero) _4 (casa|dentro|adentro|puerta|esta|hay|aqui)',
        '(alguien|un hombre|un extrano|un ladron) (entro|entra|se metio|esta dentro|esta en)',
        'hay alguien [_] (en mi|dentro|adentro)',
        'hay (un|una|unos|alguien) (ladron|ladrones|intruso|extrano|hombre|desconocido|dentro|adentro|en mi casa)',
        '(alguien|un hombre|unos tipos|un tipo|un extrano) _4 (entrar|forzar|forzando|abrir|romper|rompiendo|robar|entrando)',
        '(inconsciente|desmayo|desmayad*|no respira|respirar|infarto|derrame|sangrando|sangra|convulsion*|ahogando*|sobredosis|ambulancia|parto|contracciones)',
        '(cayo|caido|caida) _3 [no] _3 (sola|solo|abrir|levanta*|suelo|piso|puerta|bano|responde|mueve)',
        '(me|nos|la|lo) (esta|estan|quiere) [_] (pegando|golpeando|matar|atacando|ahorcando|apunalando)',
        '(me|nos) (pega|golpea|ataca|amenaza)',
        '(cuchillo|pistola|arma)',
        '(quiero morir|morirme|suicid*|matarme|quitarme la vida|no quiero vivir|no quiero seguir viviendo|hacerme dano|acabar con mi vida|acabar con todo)',
        '(es|una) emergencia (.|,|por favor|ayuda)',
      ),
    ],
    unless: [generalEs, words('(detector*|cortafuegos|puerta contra|ignifug*|muero por|llave de emergencia)')],
  },
  {
    all: [
      words(`(${FRAIL_ES}|el|ella) _3 no [_] (responde|contesta|reacciona|mueve|abre|despierta)`),
      words('(puerta|sola|solo|dentro|adentro|desde|detras|cerrad*|suelo|mas)'),
    ],
    unless: [words('(cerradura|teclado|aplicacion|casero|propietario|anfitrion|soporte|vendedor|telefono|correo|mensajes)')],
  },
  {
    all: [words('(horno|estufa|cocina|vela|plancha|olla|sarten|gas) _3 (encendid*|prendid*|puesta|fuego)'), words('(afuera|fuera|cerrad*|cerro|puerta|dentro|adentro)')],
    within: 16,
  },
];

export const ABROAD_RULES: readonly Rule[] = [...german, ...french, ...spanish];
