import { jobPaths } from '../generic/job-words.ts';

const general = new RegExp(
  `^(?:${jobPaths}|home|(?:my )?(?:profile|account|jobs)|job (?:board|ad|desc.*|posting(?: details?)?|openings?)|open positions?|current (?:openings?|vacanc\\w*)|join (?:us|(?:our|the) team)|contact(?: us)?|apply(?: now)?|about(?: (?:us|(?:the|this) \\w+))?|who (?:we|you) are|what you.{1,4}(?:will )?(?:do|need|bring)|search(?: results?)?|menu|jobannonce|stilling|offres? d.emploi|volná místa|welcome|(?:skip to|lavora con|traba(?:lhe|ja) con|nous rejoindre|rejoignez|werken bij)[^ :]*(?: [^ :]+){0,2}|(?:job )?application|(?:our )?careers? (?:home|page|site|cent(?:er|re)|portal)|bewerbung|(?:log|sign) ?in|overview|back|(?:stellen|job ?)?details?|detalhes? da vaga|detalle de la oferta|détails? de l.offre)$`,
  'i',
);

/** True if the text names a kind of page and no job. */
export const isGeneralTitle = (text: string): boolean => general.test(text.trim());
