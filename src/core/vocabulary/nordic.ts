import type { Vocabulary } from './vocabulary.ts';

/** Words of resumes in Swedish, Norwegian, Danish and Finnish. */
export const nordic: Vocabulary = {
  headings: {
    summary: `om mig|profiili`,
    experience: `arbetslivserfarenhet|erfarenhet|erfaring|työkokemus`,
    projects: ``,
    skills: `kompetenser|taidot|färdigheter`,
    education: `utbildning|utdanning|uddannelse|koulutus`,
    certifications: `certifikat|certifieringar`,
    other: `intressen|referenser|kielet|språk`,
  },
  months: [
    'januar(?:i)?',
    'februar(?:i)?',
    'mars|marts',
    'april',
    'maj|mai',
    'juni',
    'juli',
    'augusti?',
    'september',
    'oktober|okt',
    'november',
    'desember|december',
  ],
  present: 'nuvarande|nåværende|nuværende|pågående',
};
