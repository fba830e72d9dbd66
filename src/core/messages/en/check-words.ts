/** Messages that several checks share, and the sources of rules. */
export const checkWords = {
  shared: {
    bulletsNotRead:
      'The bullets are in another language than English, of which only a part is understood here.',
    yearsUnknown: 'The dates of the jobs do not say how many years of work there are.',
  },
  sources: {
    guide: 'Guide for junior backend resumes (0 to 2 years)',
    greenhouse: 'Greenhouse, “Unsuccessful resume parse” (support.greenhouse.io, article 200989175)',
    lever: 'Lever, “Understanding resume parsing” (help.lever.co, article 20087345054749)',
    daxtra: 'DaXtra, advice to candidates (portal.wearemercury.com, KA-01555)',
    rchilli: 'RChilli, resume quality codes (docs.rchilli.com)',
    loxo: 'Loxo, help on resume parsing',
    reported: 'Reported by recruiters and reviewers; no parser’s own documentation says so',
  },
  names: { more: '{count} more' },
  contact: { email: 'E-mail', phone: 'Phone' },
} as const;
