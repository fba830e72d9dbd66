import type { TailoredCopy } from '../../../src/browser/storage/tailored-copy.ts';
import type { Draft, DraftEntry, DraftLine, DraftSection } from '../../../src/core/tailor/draft.ts';
import { samplePosting } from '../../browser/samples.ts';

const line = (id: string, text: string): DraftLine => ({ id, text, isHidden: false, from: null });

const entry = (id: string, title: string, lines: readonly DraftLine[]): DraftEntry => ({
  id,
  title,
  organisation: `${title} Ltd`,
  place: '',
  dates: '2023 – Present',
  isHidden: false,
  lines,
});

const section = (change: Partial<DraftSection> & Pick<DraftSection, 'id' | 'kind'>): DraftSection => ({
  heading: change.id,
  isHidden: false,
  entries: [],
  lines: [],
  ...change,
});

/** A draft of an invented person: two jobs with lines `a1`, `a2` and `b1`, and a list of skills. */
export const sampleDraft: Draft = {
  language: 'en',
  name: 'Ada Example',
  headline: '',
  contact: { email: 'ada@example.com', phone: '', place: 'Graz', links: [] },
  sections: [
    section({
      id: 'jobs',
      kind: 'experience',
      entries: [
        entry('a', 'Developer', [line('a1', 'Built a ferry timetable'), line('a2', 'Wrote its tests')]),
        entry('b', 'Intern', [line('b1', 'Moved reports to SQL')]),
      ],
    }),
    section({ id: 'skills', kind: 'skills', lines: [line('s1', 'Tools: Git, Docker')] }),
  ],
};

/** A copy with that draft. */
export const sampleCopy: TailoredCopy = {
  id: 'c1',
  name: 'Backend Engineer, Example Ltd',
  resumeId: 'r1',
  resumeName: 'Ada',
  basedOnVersion: 1,
  postingKey: 'k',
  posting: samplePosting(),
  draft: sampleDraft,
  createdAt: 1,
  updatedAt: 1,
  revision: 1,
  scoreBefore: null,
  score: null,
  ticks: [],
  sent: [],
};
