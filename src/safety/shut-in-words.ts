/** Words for being shut in or out that two sets of emergency rules share. */
import { words } from './find-words.ts';
import { CHILD, FRAIL, PARENT, PET, ROOM, SHUT_OUT } from './people-words.ts';

export const THE = '[the|my|our|his|her|their|a|an|this|that|your]';
export const CAR = '(car|van|truck|suv|vehicle)';
export const PLACE = `${THE} [_2] ${ROOM}`;
export const SELF = '(himself|herself|themselves|themself|themselfs|myself|ourselves)';
export const CANT = '(cant|cannot|unable to|not able to|couldnt|impossible to|no way to|never)';
export const STUCK = `(stuck|jammed|caught) (inside|on the inside|indoors|in there|at home|upstairs|downstairs|behind|(in|inside) (${PLACE}|${THE} ${CAR}))`;
export const shutOut = words(...SHUT_OUT, '(no one|nobody) [else] (home|inside|there)');
export const byPhone = words(
  '(phone|calls?|texts?|messages?|mobile|emails?|e mails?|whatsapp|mails)',
);
/** Nobody is parted from anybody. */
export const withMe = words(
  `(${CHILD}|${PET}|${FRAIL}) ~8 (with|beside|next to) (me|us)`,
  `${CHILD} (is|are|was) [safe|staying] (with|at) [my|the|his|her|our] (${PARENT}|grandma|grandmother|granny|nan|grandparents|neighbors?|sitter|nanny|husband|wife|dad|mom)`,
  `(with|got|have|holding|carrying|feeding|rocking) ~3 (${CHILD}|${PET}|${PARENT})`,
  'in (my|his|her|a|the|our) [_] (arms|lap|sling|carrier|pram|stroller|pushchair|buggy)',
  `(kids|baby|children|toddler|dog) and (i|me|my)`,
  'on my (hip|back|shoulders)',
  `(${CHILD}|${PET}) (is|are) with (me|us)`,
);
export const onTheirWay = words(
  '(come|comes|came|coming|get|gets|go|goes|walk|walks) (home|back|to school)',
  '(from|after) school',
);
