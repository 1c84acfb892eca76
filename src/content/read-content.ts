/** Reads everything authors wrote: all files of `dialogs/` and `knowledge/`, checked and frozen. */
import type { ActionFacts, Content } from '../core/content.ts';
import { ContentError, type Mistake } from '../core/errors.ts';
import { checkCircles } from './check-circles.ts';
import { checkSlots, type Declared } from './check-slots.ts';
import { checkSteps } from './check-steps.ts';
import { checkWays } from './check-ways.ts';
import { deepFreeze } from './deep-freeze.ts';
import { findTwins } from './find-twins.ts';
import { foldName, foldPhrase } from './fold.ts';
import type { Names } from './known-names.ts';
import { listFiles } from './list-files.ts';
import { meant } from './nearest-name.ts';
import { createReadSingles } from './read-singles.ts';
