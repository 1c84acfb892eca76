/** Everybody who takes part, ours first. */
import type { Contender } from './contender.ts';
import { BAYES, LOGISTIC } from './contenders/natural.ts';
import { NEAREST } from './contenders/nearest.ts';
import { NODE_NLP } from './contenders/node-nlp.ts';
import { ENGINES } from './engine.ts';

export const CONTENDERS: readonly Contender[] = [...ENGINES, NODE_NLP, BAYES, LOGISTIC, NEAREST];
