import { roleWords } from '../../core/vocabulary/role-words.ts';

/** The parts of addresses under which sites keep their jobs, as the source of an alternation. */
export const jobPaths =
  'jobs?|careers?|karri(?:ere|[aä]r)|positions?|openings?|vacanc(?:y|ies)|vacatures?|postings?|stellen(?:angebote?|anzeigen?)?|emplois?|offres?|vagas?|roles?|job-ads?|prac[ae]|hiring|recr(?:uit(?:ment|ing)|utement)s?|opportunit(?:y|ies)|ausschreibung(?:en)?|jobangebote?|empleos?|empregos?|ofertas|kari(?:[eé]ra|yer)|carr(?:i[eè]re|eira)s?|trabaj[ao]?';

/** Those of them that name several, and what a page's title says of its jobs, as the source of an alternation. */
export const manyJobs =
  'jobs|careers|karri(?:ere|[aä]r)|positions|openings|vacancies|vacatures|postings|stellen(?:angebote|anzeigen)?|emplois|offres|vagas|roles|opportunities|jobangebote|empleos|empregos|ofertas';

/** Those of all that name a page with several jobs where nothing else stands beside them: careers, hiring, and the plurals. */
export const listWords = `${manyJobs}|career|hiring|recr(?:uit(?:ment|ing)|utement)s?|prac[ae]|kari(?:[eé]ra|yer)|carr(?:i[eè]re|eira)s?|empleo|trabaja`;

/** What addresses of pages about jobs hold. */
export const aboutJobs = new RegExp(`${jobPaths}|recruit|vaca[nt]|stelle|lavor|stilling|join|bewerb`, 'i');

/** Words that headings and links hold where they name a role: those of any text, and of a page, where few other words stand, trades and marks of genders. */
export const jobRoles = new RegExp(
  `${roleWords.source}|(?:assisten[tz]|therapeut)(?:in)?\\b|secrétaire|consultor\\b|auxiliar\\b|\\([mfwhk]\\s?/\\s?[mfwhk]\\)|(?:[eo]r|[einu]t|ist)(?:/-?|[:*_])in\\b|eur[/·(](?:se|euse|trice)\\b|[dt]or/a\\b`,
  'i',
);
