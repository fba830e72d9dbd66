import { expect, test } from 'vitest';
import { tradesOfSkills } from '../../../src/core/evidence/work-shown.ts';
import type { ResumeEntry } from '../../../src/core/types.ts';
import { contextOf } from '../checks/test-check.ts';
import { resumeFrom } from '../resume-fixture.ts';

/** The trades of one job with this title, on a resume that says no more. */
function tradesOf(title: string | null, organisation: string, lines: string): string {
  const text = `Experience\n${[title, organisation].filter(Boolean).join(', ')}\nJan 2018 – Dec 2019\n- ${lines}`;
  const entries = resumeFrom(text).entries.map((entry): ResumeEntry => ({ ...entry, title, organisation }));
  const { facts } = contextOf({ resume: text, change: { entries } });
  return facts.work.map(({ trades }) => trades.join(' ')).join(' | ');
}

const tools = 'Wrote firmware in C and C++ with FreeRTOS on Linux';

test('if a title says little, the tools of the job tell the trade', () => {
  expect(tradesOf(null, 'Lumen', tools)).toContain('embedded');
  expect(tradesOf('Consultant', 'Lumen', tools)).toContain('embedded');
  expect(tradesOf('Tide gauge for small harbours', 'Lumen', tools)).toContain('embedded');
});

test('time away from work is no job, but an apprenticeship is one', () => {
  expect(tradesOf('Career break', 'Family care', `${tools}, Python, SQL, Django and Docker`)).toBe('');
  expect(tradesOf('IT Apprentice', 'Lumen', 'Kept calm.')).toBe('support');
  expect(tradesOf('Apprentice', 'Lumen', tools)).toContain('embedded');
});

test('a title for other work needs many tools to be software work', () => {
  expect(tradesOf('Accountant', 'Lumen', 'Kept the books with Python and SQL')).toBe('');
  expect(tradesOf('Accountant', 'Lumen', `${tools}, Python, SQL, Django and Docker`)).toContain('software');
});

test('a title in place of the employer, and a short title, are read', () => {
  expect(tradesOf('LUMEN', 'Senior SE', 'Kept calm.')).toBe('software');
  expect(tradesOf('Lumen', 'Backend Engineer', 'Kept calm.')).toBe('backend');
  expect(tradesOf('Lumen', 'Sweden SE', 'Kept calm.')).toBe('');
  expect(tradesOf('Accountant', 'Software Engineers Ltd', 'Kept the books.')).toBe('');
});

test('a leader works in what the rest of the line names', () => {
  expect(tradesOf('Senior Director', 'Head of Payments Engineering', 'Led people.')).toBe('software');
  expect(tradesOf('Director', 'Cloud Infrastructure', 'Led people.')).toBe('devops');
  expect(tradesOf('Director', 'School of Music', 'Led people.')).toBe('');
  expect(tradesOf('Accountant', 'Payments Engineering Ltd', 'Kept the books.')).toBe('');
});

test('teachers of software make none, but makers of software for teachers do', () => {
  expect(tradesOf('Teaching Assistant, Data Structures', 'Lumen', 'Marked exercises in Java.')).toBe('');
  expect(tradesOf('Lecturer in Computer Science', 'Lumen', 'Held seminars.')).toBe('');
  expect(tradesOf('Software Engineer, Teaching Tools', 'Lumen', 'Kept calm.')).toBe('software');
  expect(tradesOf('Developer and Instructor', 'Lumen', 'Kept calm.')).toBe('software');
});

test('an engineer with the tools of other engineers does no software work', () => {
  const bench = 'Tested boards with oscilloscopes and spectrum analyzers';
  expect(tradesOf('Engineer Trainee', 'Lumen', bench)).toBe('');
  expect(tradesOf('Design Engineer', 'Lumen', 'Drew housings in SolidWorks and AutoCAD')).toBe('');
  expect(tradesOf('Engineer', 'Lumen', 'Kept calm.')).toBe('software');
  expect(tradesOf('Engineer', 'Lumen', `${bench}, scripted in Python, C++ and Java`)).toContain('software');
  expect(tradesOf('Software Engineer', 'Lumen', bench)).toContain('software');
});

test('one tool makes software work back-end work, but not other work', () => {
  expect(tradesOfSkills(new Set(['Django']))).toEqual([]);
  expect(tradesOfSkills(new Set(['Django']), true)).toEqual(['backend']);
});
