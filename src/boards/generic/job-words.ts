/** The parts of addresses under which sites keep their jobs, as the source of an alternation. */
export const jobPaths =
  'jobs?|careers?|karriere|positions?|openings?|vacanc(?:y|ies)|vacatures?|postings?|stellen(?:angebote?|anzeigen?)?|emplois?|offres?|vagas?|roles?|job-ads?|prac[ae]|kariera|hiring|recruit(?:ment|ing)s?|opportunit(?:y|ies)|ausschreibung(?:en)?|jobangebote?|empleos?|empregos?|ofertas|kari[eé]ra|carri[eè]res?|trabaja?';

/** Those of them that name several, and what a page's title says of its jobs, as the source of an alternation. */
export const manyJobs =
  'jobs|careers|karriere|positions|openings|vacancies|vacatures|postings|stellen(?:angebote|anzeigen)?|emplois|offres|vagas|roles|opportunities|jobangebote|empleos|empregos|ofertas';

/** Those of all that name a page with several jobs where nothing else stands beside them: careers, hiring, and the plurals. */
export const listWords = `${manyJobs}|career|hiring|recruit(?:ment|ing)s?|prac[ae]|kari[eé]ra|carri[eè]res?|trabaja`;
