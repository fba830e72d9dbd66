import { nonStandardHeading } from '../../../src/core/checks/non-standard-heading.ts';
import type { ResumeSection } from '../../../src/core/types.ts';
import { hazard } from '../resume-fixture.ts';
import { testCheck } from './test-check.ts';

const sections = (heading: string, kind: ResumeSection['kind']) => ({
  sections: [{ start: 0, end: 40, heading, kind }],
});

testCheck(nonStandardHeading, {
  passes: {
    plain: { resume: 'Experience\nWork\nSkills\nGo' },
    longer: { resume: 'PROFESSIONAL EXPERIENCE', change: sections('PROFESSIONAL EXPERIENCE', 'experience') },
    'numbered, with a colon': {
      resume: '1. Technical Skills:',
      change: sections('1. Technical Skills:', 'skills'),
    },
    'the employer of a job': {
      resume: 'Experience\nEngineer at Old Mill',
      change: sections('Old Mill', 'experience'),
    },
    'more than one training': { resume: 'Trainings', change: sections('Trainings', 'certifications') },
    'the usual one of another language': {
      resume: 'Berufserfahrung\nIch habe die Kasse für den Laden und die Seite mit den Preisen gebaut.',
      change: sections('Berufserfahrung', 'experience'),
    },
    'the usual one of the language of all headings, although the rest is only names': {
      resume: 'Berufserfahrung\nOven GmbH\nKenntnisse\nGo',
      change: {
        sections: [
          { start: 0, end: 25, heading: 'Berufserfahrung', kind: 'experience' },
          { start: 26, end: 39, heading: 'Kenntnisse', kind: 'skills' },
        ],
      },
    },
    'spaced out': { resume: 'S K I L L S', change: sections('S K I L L S', 'skills') },
    'actions where actions belong': {
      resume: 'Experience\nEngineer at Example\nVOLUNTEERING\n- Built a school.\n- Taught maths.',
    },
    'names in a list under a heading of one’s own': {
      resume: 'Experience\nEngineer at Example\nTHINGS\n- Lamps of the north\n- Old ferries',
    },
    'a section of its own kind': { resume: 'Fun Facts', change: sections('Fun Facts', 'other') },
  },
  fails: {
    'a heading of one’s own': {
      resume: 'Where I made an impact\nWork',
      change: sections('Where I made an impact', 'experience'),
      says: ['Where I made an impact', 'Experience'],
    },
    'work under a heading that hides it': {
      resume: 'Experience\nEngineer at Example\nTHINGS\n- Built a robot in C.\n- Wrote its tests.',
      says: ['THINGS', 'Projects'],
    },
    'one that the reader found': {
      resume: 'Experience\nWork',
      change: { hazards: [hazard('non-standard-heading', 'My Journey')] },
      says: ['My Journey'],
    },
  },
  notApplicable: { 'no headings': { resume: 'Alex Example' } },
});
