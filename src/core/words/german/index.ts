import { germanAdvice } from './advice.ts';
import { germanContentChecks } from './content-checks.ts';
import { germanHazards } from './hazards.ts';
import { germanMatch } from './match.ts';
import { germanPageChecks } from './page-checks.ts';
import { germanReport } from './report.ts';
import { germanRoles } from './roles.ts';

/**
 * Every sentence of the core and the reader of resumes in German, by its English; a test holds the two to each other. What stays
 * English on purpose: names of skills, quotes, and the lines and summaries of the role packs, which go on an English resume.
 */
export const german: ReadonlyMap<string, string> = new Map(
  [
    germanAdvice,
    germanPageChecks,
    germanContentChecks,
    germanMatch,
    germanHazards,
    germanReport,
    germanRoles,
  ].flatMap(part => Object.entries(part)),
);
