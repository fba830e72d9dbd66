import { roleWords } from '../../core/vocabulary/role-words.ts';

/** The parts of addresses under which sites keep their jobs, as the source of an alternation. */
export const jobPaths =
  'jobs?|careers?|karri(?:ere|[aä]r)|positions?|openings?|vacanc(?:y|ies)|vacatures?|postings?|stellen(?:angebote?|anzeigen?)?|emplois?|offres?|vagas?|roles?|job-ads?|prac[ae]|hiring|recr(?:uit(?:ment|ing)|utement)s?|opportunit(?:y|ies)|ausschreibung(?:en)?|jobangebote?|empleos?|empregos?|ofertas|kari(?:[eé]ra|yer)|carr(?:i[eè]re|eira)s?|trabaj[ao]?';

/** The words of `jobPaths` that name several jobs; titles of pages use them, too. The source of an alternation. */
export const manyJobs =
  'jobs|careers|karri(?:ere|[aä]r)|positions|openings|vacancies|vacatures|postings|stellen(?:angebote|anzeigen)?|emplois|offres|vagas|roles|opportunities|jobangebote|empleos|empregos|ofertas';

/** The words of `jobPaths` that, standing alone, name a page with several jobs: the plurals, “career”, “hiring”. The source of an alternation. */
export const listWords = `${manyJobs}|career|hiring|recr(?:uit(?:ment|ing)|utement)s?|prac[ae]|kari(?:[eé]ra|yer)|carr(?:i[eè]re|eira)s?|empleo|trabaja`;

/** Matches addresses of pages about jobs, in any part: one word is often joined to another (“joinus”, “stellenmarkt”). */
export const aboutJobs = new RegExp(`${jobPaths}|recruit|vaca[nt]|stelle|lavor|stilling|join|bewerb`, 'i');

/** Matches headings and links that name a role: by the role words of any text, and by marks of gender and by word endings (“Entwickler:in”, “vendeur/se”) that mean a role only in a short text. */
export const jobRoles = new RegExp(
  `${roleWords.source}|(?:assisten[tz]|therapeut)(?:in)?\\b|secrétaire|consultor\\b|auxiliar\\b|\\([mfwhk]\\s?/\\s?[mfwhk]\\)|(?:[eo]r|[einu]t|ist)(?:/-?|[:*_])in\\b|eur[/·(](?:se|euse|trice)\\b|[dt]or/a\\b`,
  'i',
);
