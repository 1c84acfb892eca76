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
      words('(detector*|cortafuegos|puerta contra|ignifug*|muero por|llave de emergencia)'),
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
];
