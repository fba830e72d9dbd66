import { ashby } from './ashby.ts';
import type { Board } from './board.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { workday } from './workday.ts';

/** Every board with a reader of its own, in the order in which they are asked. */
export const boards: readonly Board[] = [linkedin, indeed, greenhouse, lever, ashby, workday];
