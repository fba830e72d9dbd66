/** Where the rules come from, in the words shown to the person. */
export const sources = {
  guide: 'Guide for junior backend resumes (0 to 2 years)',
  greenhouse: 'Greenhouse, “Unsuccessful resume parse” (support.greenhouse.io, article 200989175)',
  lever: 'Lever, “Understanding resume parsing” (help.lever.co, article 20087345054749)',
  daxtra: 'DaXtra’s advice to candidates (portal.wearemercury.com, KA-01555)',
  rchilli: 'RChilli, resume quality codes (docs.rchilli.com)',
  loxo: 'Loxo help, resume parsing',
  textkernel: 'Textkernel, resume quality (developer.textkernel.com)',
  reported: 'Reported by recruiters and reviewers; no parser’s own documentation says so',
} as const;
