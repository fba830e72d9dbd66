import { titleNotShown } from '../../../src/core/checks/title-not-shown.ts';
import { testCheck } from './test-check.ts';

const job = (title: string) =>
  `Alex Example\nExperience\n${title} at Example Corp\nJan 2024 – Present\n- Built it.`;

testCheck(titleNotShown, {
  passes: {
    'as written': { resume: job('Backend Engineer'), title: 'Backend Engineer' },
    'a variant': { resume: job('Back-End Developer'), title: 'Senior Backend Engineer (Remote)' },
    'server side': { resume: job('Server-side Engineer'), title: 'Backend Developer' },
    'the same work by another name': { resume: job('Frontend Developer'), title: 'Web Developer' },
    'behind the name of a team': {
      resume: job('Data Engineer'),
      title: 'Ocean Platform - Data Engineer, Storage',
    },
    'its name in another language': {
      resume: `${job('Softwareentwickler')}\n- Entwicklung der Kasse für den Laden und der Seite mit den Preisen.`,
      title: 'Software Engineer',
    },
    'under the name': { resume: 'Alex Example\nData Engineer\nSkills\nSQL', title: 'Data Engineer' },
  },
  fails: {
    'the general title': {
      resume: job('Software Engineer'),
      title: 'Backend Engineer',
      says: ['Software Engineer'],
    },
    'a field and no work in it': {
      resume: job('Statistics Research Assistant'),
      title: 'Data Analyst',
      says: ['Data Analyst'],
    },
    'the words far apart': {
      resume: `${job('Chef')}\n- Cooked for the back end of the queue while a guest who is an engineer looked on.`,
      title: 'Backend Engineer',
      says: ['Neither'],
    },
    'a technology in the title': {
      resume: job('Software Engineer'),
      title: 'WordPress Developer',
      says: ['Software Engineer'],
    },
    'a technology, from another language': {
      resume: `${job('Softwareentwickler')}\n- Entwicklung der Kasse für den Laden und der Seite mit den Preisen.`,
      title: 'PHP Engineer',
      says: ['PHP Engineer'],
    },
    'any engineer at all': {
      resume: 'Alex Example\nExperience\nChef at Example Corp\nJan 2024 – Present\n- Cooked for a developer.',
      title: 'Junior Developer',
      says: ['Neither'],
    },
    'other work in another language': {
      resume: `${job('Koch')}\n- Kochte für die Gäste des Hauses und schrieb die Karte mit den Preisen.`,
      title: 'Backend Engineer',
      says: ['Neither'],
    },
    'other work': { resume: job('Chef'), title: 'Backend Engineer', says: ['Neither'] },
  },
  unsure: {
    'a title of the employer’s own': { resume: job('Software Engineer'), title: 'Founding Engineer' },
  },
  notApplicable: { 'no title': { resume: job('Chef'), posting: 'We are nice.' } },
});
