/** The parts of addresses under which sites keep their jobs, as the source of an alternation. */
export const jobPaths =
  'jobs?|careers?|karriere|positions?|openings?|vacanc(?:y|ies)|vacatures?|postings?|stellen(?:angebote?|anzeigen?)?|emplois?|offres?|vagas?|roles?|job-ads?|prac[ae]|kariera|hiring';
