/** Words for being shut in or out that two sets of emergency rules share. */
import { words } from './find-words.ts';
import { ROOM, SHUT_OUT } from './people-words.ts';

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
