/** Emergency, said in French. Letters come without accents, elisions as words of their own. */
import { type Rule, words } from './find-words.ts';

const CHILD =
  '(bebe|bebes|enfant|enfants|fils|fille|filles|petit|petite|petits|gamin|gamine|garcon|nourrisson|petit fils|petite fille|jumeaux|(2|3|4|5|6|7|8) ans)';
const PET = '(chien|chienne|chat|chats|chatte|chiot|chaton|lapin)';
const FRAIL =
  '(mere|pere|maman|papa|grand mere|grand pere|mamie|papy|papi|voisin|voisine|femme|mari|soeur|frere|personne agee|patient|patiente)';
const SHUT = '(enferme*|coince*|bloque*|prisonni*|piege*)';

/** Asked in general, about a feature, or told as over. */
const inGeneral = words(
  '(en cas d*|que se passe|si jamais|au cas ou|eviter|pour que|peut il|l an dernier|la semaine derniere)',
);

export const FRENCH_RULES: readonly Rule[] = [
  {
    all: [
      words(
        `(${CHILD}|${PET}|${FRAIL}) _5 ${SHUT}`,
        `${CHILD} _8 (pleure|pleurent|crie|hurle)`,
        `(${CHILD}|${PET}) _2 (seul|seule|seuls|seules) (a l interieur|dedans|chez|dans)`,
        '(je suis|j suis|on est|nous sommes|suis|sommes) _2 (enferme*|coince*|bloque*|piege*|prisonni*)',
        '(il est|elle est|retrouve) _2 (enferme*|prisonni*)',
        '(m|nous|l|s) (a|ont|est) [_] enferme*',
        '(peux|peut|arrive|arrivons|pouvons|arrives|impossible|impossibles) [plus|pas|a|de] [plus|pas|a|de] [_] sortir',
        '(veut|laisse) pas _2 sortir',
        'pas _3 ouvrir _2 (de|depuis) l interieur',
        'ouvre pas _2 (de|depuis) l interieur',
      ),
    ],
    unless: [
      inGeneral,
      words(
        '(dehors|exterieur)',
        '(cle|cles|telephone|carte) _3 (enferme*|coince*|bloque*)',
        '(boucle|mode|mise a jour)',
      ),
    ],
  },
  {
    all: [
      words(
        `(${CHILD}|${PET}) _4 (seule?s?|dedans|a l interieur|dans (la|l|le|ma) (maison|appartement|voiture|chambre|salle)|derriere la porte|dort|pleure)`,
      ),
      words(
        '(dehors|pas ~1 (ouvrir|entrer|rentrer)|ferme|fermee|claque|morte|bloquee?|plus de pile*|(repond|ouvre|marche|fonctionne) (pas|plus)|sans cles?|porte)',
      ),
    ],
    within: 16,
    unless: [inGeneral],
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
    unless: [
      inGeneral,
      words(
        '(detecteur*|coupe feu|pare feu|mourir de rire|pile|cle de secours|piles de secours|alimentation de secours|ouverture de secours|code de secours)',
      ),
    ],
  },
  {
    all: [
      words(`${FRAIL} _4 (repond|reagit|bouge|ouvre) (pas|plus)`, '(il|elle) _1 bouge (pas|plus)'),
      words('(porte|seule?|derriere|interieur|depuis|plus|frappe|tombee?)'),
    ],
    unless: [
      words(
        '(serrure|clavier|application|appli|bailleur|proprietaire|hote|support|vendeur|telephone|mail)',
      ),
    ],
  },
  {
    all: [
      words(
        '(four|plaque|plaques|cuisiniere|gaziniere|gaz|casserole|poele|bougie|fer) _3 (allumee?s?|feu|marche|brule)',
      ),
      words('(dehors|enfermee? dehors|porte|claquee?|interieur)'),
    ],
    within: 16,
  },
];
