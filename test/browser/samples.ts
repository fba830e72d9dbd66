import { asWritten } from '../../src/core/messages/message.ts';
import type { JobPosting, KeywordMatch, Report, Resume } from '../../src/core/types.ts';

/** A posting of an invented company. */
export function samplePosting(change: Partial<JobPosting> = {}): JobPosting {
  return {
    title: 'Backend Engineer',
    company: 'Example Ltd',
    location: 'Graz',
    employmentType: null,
    salary: null,
    description: 'You know PostgreSQL and C++.\n- Go, Rust or Java',
    url: 'https://jobs.example.com/1',
    source: 'json-ld',
    board: null,
    confidence: 0.9,
    ...change,
  };
}

/** A resume of an invented person. */
export function sampleResume(change: Partial<Resume> = {}): Resume {
  return {
    format: 'text',
    fileName: 'ada.txt',
    fileBytes: 40,
    text: 'Ada Example\nada@example.com\nSkills\nGo, SQL',
    name: 'Ada Example',
    email: 'ada@example.com',
    phone: null,
    links: [{ kind: 'website', url: 'https://example.com', visible: true }],
    lines: [{ start: 0, end: 11, page: null, box: null }],
    sections: [{ start: 28, end: 42, heading: 'Skills', kind: 'skills' }],
    skills: ['Go', 'SQL'],
    entries: [
      {
        kind: 'projects',
        start: 28,
        end: 42,
        title: null,
        organisation: null,
        from: { year: 2024, month: 3 },
        to: 'present',
        bullets: [{ start: 35, end: 42 }],
      },
    ],
    layout: { pages: 1, columns: 1, tables: 0, images: 0, scanned: false, tinyShare: 0 },
    hazards: [{ id: 'table', page: 1, box: [0, 0, 10, 10], message: asWritten('A table.'), quote: null }],
    ...change,
  };
}

/** A keyword as matched, found at these words of a description. */
export function sampleKeyword(
  description: string,
  words: readonly string[],
  change: Partial<KeywordMatch> = {},
): KeywordMatch {
  return {
    name: words[0] ?? '',
    kind: 'language',
    need: 'required',
    weight: 1,
    count: words.length,
    spans: words.map(word => {
      const start = description.indexOf(word);
      return { start, end: start + word.length };
    }),
    inTitle: null,
    alternatives: null,
    alsoIn: [],
    years: null,
    evidence: 'missing',
    quotes: [],
    resumeCount: 0,
    coveredBy: [],
    satisfiedBy: null,
    namedIn: null,
    gain: 2,
    hint: null,
    ...change,
  };
}

/** A report with these keywords. */
export function sampleReport(keywords: readonly KeywordMatch[], score: number | null = 61): Report {
  return {
    algorithm: '1',
    score,
    weighed: [],
    verdict: [asWritten('Some way to go.')],
    checklist: { passed: 0, judged: 1 },
    ledger: [],
    why: [],
    parts: [{ id: 'keywords', points: 40, max: 60 }],
    keywords,
    fit: [],
    checks: [
      {
        id: 'no-summary',
        outcome: 'fail',
        impact: 'moderate',
        title: asWritten('Has no summary'),
        description: asWritten(''),
        sources: ['guide'],
        evidence: [],
        dismissed: false,
      },
    ],
    otherRequirements: [],
    links: [],
    notes: [],
    advice: [],
    hazards: [],
    pay: null,
    limitations: [],
    rolePack: { id: 'junior-backend', title: asWritten('Junior backend engineer') },
    proofs: [],
    summaries: [],
  };
}
