/** Emergency, said in Spanish. Letters come without accents. */
import { type Rule, words } from './find-words.ts';

const CHILD =
  '(bebe|bebes|nino|nina|ninos|ninas|hijo|hija|hijos|hijas|nene|nena|nieto|nieta|peque|pequeno|pequena|sobrino|sobrina|chico|chiquito|chiquita)';
const PET = '(perro|perra|perrito|gato|gata|gatito|mascota|cachorro|conejo)';
const FRAIL =
  '(abuela|abuelo|abuelita|abuelito|madre|padre|mama|papa|vecino|vecina|esposa|esposo|mujer|marido|hermano|hermana|senora|anciana|anciano|paciente)';
const SHUT = '(encerrad*|encerro|encerraron|atrapad*|atascad* dentro)';

/** Asked in general, about a feature, or told as over. */
const inGeneral = words(
  '(en caso de|que pasa si|que pasaria|para que no|evitar|puede un|el ano pasado|la semana pasada)',
);

export const SPANISH_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `(${CHILD}|${PET}|${FRAIL}) _5 ${SHUT}`,
        `(${CHILD}|${PET}) _2 (solo|sola|solos|solas) (adentro|dentro|en casa|en el|en la)`,
        '(me|nos|lo|la) (encerro|encerraron|dejo encerrad*|tiene encerrad*)',
        '(estoy|estamos|quede|quedamos|me quede|nos quedamos|esta|se quedo|quedo|me dejo|dejaron) _2 (encerrad*|atrapad*)',
        'no (puedo|podemos|puede|pueden|logro|consigo) [_] salir',
        'no [_] (deja|dejan) [_] salir',
        'no [_] (abre|abrir|puedo abrir) _2 desde (adentro|dentro|el interior)',
      ),
    ],
    unless: [
      inGeneral,
      words(
        '(llave|llaves|telefono|celular|movil) _3 (encerrad*|dentro|adentro)',
        '(bucle|modo|aplicacion)',
        'puedo salir a',
      ),
    ],
  },
  {
    all: [
      words(
        `(${CHILD}|${PET}) _4 (quedo dentro|quedo en|solo|sola|solos|solas|dentro|adentro|en (la|el|mi) (casa|coche|carro|auto|departamento|piso|cuarto|habitacion|bano)|detras|llorando|dormid*)`,
      ),
      words(
        '(afuera|fuera|no ~2 (abrir|entrar|abre|responde|funciona)|cerro|cerrada|cerrado|muerta|bloquead*|sin llaves?|puerta|coche|carro|auto)',
      ),
    ],
    within: 16,
    unless: [inGeneral],
  },
  {
    all: [
      words(
        '(fuego|incendio|llamas|humo|monoxido|fuga de gas|se quema|quemando|explosion|exploto|en llamas)',
        '(huele|olor) a (gas|quemado|humo)',
        '(ladron|ladrones|intruso|intrusos|ratero) _4 (casa|dentro|adentro|puerta|esta|hay|aqui)',
        '(alguien|un hombre|un extrano|un ladron) (entro|entra|se metio|esta dentro|esta en)',
        '(estan|esta) (forzando|rompiendo|golpeando|pateando|abriendo) (mi|la) (puerta|cerradura|ventana)',
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
    unless: [
      inGeneral,
      words(
        '(entro|entra) con (un|el|mi|su) codigo',
        '(detector*|cortafuegos|puerta contra|ignifug*|muero por|llave de emergencia)',
      ),
    ],
  },
  {
    all: [
      words(`${FRAIL} _3 no [_] (responde|contesta|reacciona|mueve|abre|despierta)`),
      words(
        '(vecina|vecino|abuel*|ancian*|puerta|sola|solo|dentro|adentro|desde|detras|cerrad*|suelo|mas)',
      ),
    ],
    unless: [
      words(
        '(cerradura|teclado|aplicacion|casero|propietario|anfitrion|soporte|vendedor|telefono|correo|mensajes)',
      ),
    ],
  },
  {
    all: [
      words(
        '(horno|estufa|cocina|vela|plancha|olla|sarten|gas) _3 (encendid*|prendid*|puesta|fuego)',
      ),
      words('(afuera|fuera|cerrad*|cerro|puerta|dentro|adentro)'),
    ],
    within: 16,
  },
  {
    all: [
      words(`(${CHILD}|${PET}|(1|2|3|4|un|dos|tres|cuatro) anos)`),
      words(
        '(al otro lado|otro lado|detras|dentro|adentro|solo|sola|solos|cuna|llora|llorando|duerme|dormid*|pestillo|cerrojo|encerrad*|se quedo|quedo)',
      ),
      words(
        '(no (gira|abre|puede|sabe|puedo|podemos|se mueve|responde)|cerro|cerrada|cerrado|afuera|fuera|sali|trabad*|atascad*|bloquead*|sin agua|grados|calor|todo el dia|giro el)',
      ),
    ],
    within: 16,
    unless: [inGeneral, words('(perdio|olvido|olvida) (su|el|la)', 'conmigo')],
  },
  {
    all: [
      words(
        '(cerradura|bateria|pila|pilas|teclado|caja|cargador|cable|motor) _5 (humo|quema|quemando|derrite|hinchad*|hincha|silba|chispas?|chisporrotea|arde|ardiendo|al rojo)',
        '(chispas|humo|llamas) _3 (del|de la|en el|en la) (teclado|cerradura|bateria|caja|puerta|motor)',
        '(saltan|salen|salta|sale|echa) [_] (chispas|humo|fuego)',
        '(olor|huele) _2 [a] (quemado|chamuscado|plastico quemado)',
        '(lleno|llena) de (humo|gas)',
      ),
    ],
    unless: [inGeneral, words('(un poco|gris humo)')],
  },
  {
    all: [
      words(
        '(alguien|un hombre|un tipo|unos tipos|un desconocido|mi ex|el) _3 (moviendo|probando|tocando|golpeando|forzando|intentando|tratando|sacudiendo|taladrando|pateando|mueve|golpea|patea) _6 (puerta|manija|manilla|cerradura|codigos?|teclado|ventana|abrir|entrar)',
        '(oigo|escucho|oimos) _2 (pasos|voces|ruidos|alguien) _4 (abajo|arriba|casa|sala|cocina|sola|solo|dentro|pasillo)',
        '(manija|manilla|perilla) se (mueve|gira)',
        'no me deja [_] (salir|ir)',
        'me encerro',
        '(quede|estoy|quedamos|estamos) (encerrad*|atrapad*)',
        'nadie (me|nos) (oye|escucha)',
        'no puedo salir (del|de la|de mi|de)',
      ),
    ],
    unless: [inGeneral, words('(ayer|instalador|tecnico|cerrajero|aplicacion|modo|menu|bucle)')],
  },
  {
    all: [
      words(
        '(tomo|tome|trago|trague|comio) _3 (pastillas|pila|pilas|bateria|iman|medicamentos)',
        '(medicinas?|medicamentos?|insulina|inhalador|oxigeno|pastillas) _6 (dentro|adentro|detras|en casa)',
        '(bomberos|ambulancia|paramedicos) [no] _3 (entrar|fuera|puerta|aqui|estan|esperando|llego)',
        '(abuel*|madre|padre|mama|papa|vecin*|suegra|suegro|tia|tio) _3 (se cayo|no contesta|no responde|no abre|gime|pide ayuda|se desmayo|no se mueve)',
        '(labios|cara) (azules|azul|morad*|gris)',
        '(no aguanto mas|ya no puedo mas|no quiero seguir) _5 (aqui|vivir|morir|seguir|nada|aguanto)',
        '(no despertar|desaparecer para siempre|para que vivir)',
        '(dolor|presion) en el pecho',
      ),
    ],
    unless: [
      inGeneral,
      words(
        '(cerradura|soporte|anfitrion|casero|propietario) no (responde|contesta|abre)',
        'telefono',
      ),
    ],
  },
];
