import { expect, test } from 'vitest';
import { message } from '../../../src/core/messages/message.ts';
import { orderSkills } from '../../../src/core/tailor/order-skills.ts';
import { draft, reportOf } from './tailor-fixture.ts';

const skillsOf = (of: typeof draft) =>
  of.sections.find(({ kind }) => kind === 'skills')?.lines.map(({ text }) => text);

test('proven skills come first, in the posting’s spelling, and the list gets no longer', () => {
  expect(skillsOf(draft)).toEqual(['Languages: Python, Go', 'Tools: Postgres, Docker, Redis']);
  expect(skillsOf(orderSkills(draft, reportOf(draft)))).toEqual([
    'Languages: Go, Python',
    'Tools: PostgreSQL, Docker, Redis',
  ]);
});

test('a list with one skill per line is sorted by lines, and sentences stay as they are', () => {
  const section = draft.sections.find(({ kind }) => kind === 'skills');
  const lines = ['Redis', 'Docker', 'Go'].map((text, index) => ({
    id: `x${index}`,
    text,
    isHidden: false,
    from: null,
  }));
  const list = { ...draft, sections: draft.sections.map(own => (own === section ? { ...own, lines } : own)) };
  expect(skillsOf(orderSkills(list, reportOf(draft)))).toEqual(['Go', 'Docker', 'Redis']);
  const sentence = 'I like Postgres and have run it for four years in all, and I know Redis as well.';
  const told = {
    ...list,
    sections: list.sections.map(own =>
      own.kind === 'skills'
        ? { ...own, lines: [{ id: 'y', text: sentence, isHidden: false, from: null }] }
        : own,
    ),
  };
  expect(skillsOf(orderSkills(told, reportOf(draft)))).toEqual([sentence]);
});

test('a skill with a long and a short form is printed with both', () => {
  const report = reportOf(draft);
  const values = { theirs: 'PG', yours: 'Postgres', long: 'Post Ingres', short: 'PG' };
  const hint = message('hints.acronym', values);
  const keywords = report.keywords.map(one => (one.name === 'PostgreSQL' ? { ...one, hint } : one));
  expect(skillsOf(orderSkills(draft, { ...report, keywords }))).toContain(
    'Tools: Post Ingres (PG), Docker, Redis',
  );
});
