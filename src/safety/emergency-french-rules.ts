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
  {
    all: [
      words(
        `(${CHILD}|${PET}|gosse|gosses|tout petit|(1|2|3|4|un|deux|trois|quatre) ans|(6|8|10|12|18|20) mois)`,
      ),
      words(
        '(l autre cote|de l autre|derriere|dedans|a l interieur|seule?s?|dort|pleure|crie|dans (la|sa|le|son|l) [_]|ferme a cle|enferme*|verrou|reste dedans)',
      ),
      words(
        '(claque|claquee|referme*|tourne|ferme|bloque*|coince*|dehors|ouvre (pas|plus)|sait pas|peut pas|arrive pas|n arrive|degres|chaleur|marche (pas|plus)|morte|toute seule|tout seul)',
      ),
    ],
    within: 16,
    unless: [
      inGeneral,
      words(
        '(badge|code|empreinte|telephone) (perdu|oublie)',
        '(perdu|oublie) (le|la|son|sa|leur)',
        'avec moi',
      ),
    ],
  },
  {
    all: [
      words(
        '(serrure|pile|piles|batterie|boitier|clavier|moteur|chargeur|cable) _4 (fume|brule|fond|gonfle|gonflee?|siffle|crepite|brulante?|etincelles?|chauffe (fort|beaucoup)|grille)',
        '(crepite|gresille|siffle|etincelles|fume|fond) _6 (chauffe|boitier|serrure|pile|batterie|clavier)',
        '(odeur|ca sent) _2 [de] (brule|cramee?|plastique brule|chaud|roussi)',
        '(plein de|pleine de) (fumee|gaz)',
      ),
    ],
    unless: [inGeneral, words('(un peu|legerement|gris fume)')],
  },
  {
    all: [
      words(
        '(quelqu un|on|un homme|un type|des types|un inconnu|mon ex|il) _3 (secoue|tape|essaie|essaye|tambourine|frappe|cogne|tente|bricole|trafique|force|perce) _5 (porte|poignee|serrure|code|codes|clavier|fenetre|nuit|forcer)',
        '(entends|entend) _2 (des pas|des voix|du bruit|quelqu un) _4 (salon|bas|haut|maison|escalier|seule?|cuisine|couloir)',
        '(poignee|verrou) (bouge|tourne) tout seul',
        'mon ex (tambourine|tape|cogne|est|frappe) _2 (porte|derriere|devant)',
        '(m empeche|nous empeche|empeche) _2 (sortir|partir)',
        '(il|elle|mari|copain) _2 (m a|m) [a] enferme*',
        '(pas le droit|interdit) de sortir',
        '(je suis|suis) (coince|coincee|bloque|bloquee|enferme|enfermee) (dans|a)',
        '(personne) ne [m|nous] _1 entend',
        'impossible de sortir',
      ),
    ],
    unless: [inGeneral, words('(hier|installateur|technicien|serrurier|appli|menu|mode|journal)')],
  },
  {
    all: [
      words(
        '(avale|avalee|pris|prise) _3 (pile|pile bouton|comprimes|cachets|medicaments|aimant|pilules)',
        '(medicaments|insuline|ventoline|inhalateur|oxygene|traitement|epipen|cachets) _6 (interieur|dedans|derriere|dans l appartement|dans la maison)',
        '(pompiers|samu|secours|ambulanciers?|secouristes) _3 (sont|est|devant|attendent|la|arrivent)',
        '(grand mere|grand pere|mamie|papi|papy|mere|pere|maman|papa|voisine?|tante|belle mere) _6 (vient pas|repond pas|repond plus|ouvre pas|ouvre plus|bouge plus|tombee?|gemit|appelle a l aide)',
        '(levres|visage) (bleues?|gris|grises|violettes?)',
        '(perd|perdu|perdre) (connaissance|beaucoup de sang)',
        '(mal a la poitrine|etourdie?|vertiges?|respire mal|du mal a respirer)',
        '(en peux plus|n en peux plus) _4 (arrete|finir|mourir|vivre|disparaitre)',
        '(que tout s arrete|plus me reveiller|disparaitre pour toujours|a quoi bon vivre)',
      ),
    ],
    unless: [
      inGeneral,
      words('(serrure|support|hote|proprietaire|bailleur) [_] (repond|ouvre)', '(prochaine|ceder)'),
    ],
  },
];
