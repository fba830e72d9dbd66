import { bulletsWithoutAction } from '../../../src/core/checks/bullets-without-action.ts';
import { testCheck } from './test-check.ts';

const job = (...lines: readonly string[]) => ({
  resume: `Experience\nEngineer at Example\n${lines.map(line => `- ${line}`).join('\n')}`,
});

testCheck(bulletsWithoutAction, {
  passes: {
    'a single duty': job('Responsible for the wiki.'),
    'a quarter of them': job('Duties.', 'Python.', ...Array.from({ length: 6 }, () => 'Built it.')),
    'past tense': job('Built the API.', 'Wrote tests.', 'Dockerised the service.'),
    'other forms': job('Building the API.', 'Maintains the build.', 'Design services for the shop.'),
    'an adverb, a place or a tool first': job(
      'Successfully shipped the app.',
      'In a team of three, rebuilt the site.',
      'Using React, developed a dashboard.',
    ),
    'a wrapped line': job(
      'Together with two other students and the\n  faculty office, automated the timetable.',
      'Led it.',
    ),
    'the names of deeds, in another language': job(
      'Entwicklung der Kasse für den Laden',
      'Wartung der Seite und der Preise',
      'Betreuung von Kunden mit Druckern',
      'Gebaut für das Lager',
    ),
    'participles, in another language': job(
      'Conçu la caisse pour les magasins avec des amis',
      'Développé le site et les pages',
      'Mis en place la vente',
    ),
    'one slip': job('Responsible for the wiki.', 'Built it.', 'Ran it.', 'Tested it.'),
    'labels and sentences about the work': job('Stack: Go, Redis', 'The team is remote.', 'Built the API.'),
  },
  fails: {
    'more than a quarter': {
      ...job('Python and Go.', 'Database design.', ...Array.from({ length: 5 }, () => 'Built it.')),
      says: ['without a verb'],
    },
    'the names of work': {
      ...job('Manual testing', 'Automation testing with Cucumber', 'Built it.'),
      says: ['without a verb'],
    },
    'duties in another language': {
      ...job(
        'Verantwortlich für den Laden und die Kasse',
        'Zuständig für das Lager, sowie der Einkauf mit den Preisen',
        'Entwicklung der Seite',
      ),
      says: ['a duty'],
    },
    'no statements, but lists of names': {
      ...job(
        'Python and Go.',
        'Database design.',
        ...Array.from({ length: 5 }, () => 'Tools: Go, Redis, Docker'),
        'Built it.',
      ),
      says: ['without a verb'],
    },
    duties: {
      ...job('Responsible for the wiki.', 'Duties included support.', 'Built it.'),
      says: ['a duty', 'wiki'],
    },
    fragments: { ...job('Python and Django.', 'Database design.', 'Built it.'), says: ['without a verb'] },
  },
  unsure: { 'another language': job('软件开发与维护', '数据库设计', '系统测试') },
  notApplicable: {
    'no bullets': { resume: 'Experience\nEngineer at Example' },
    'what projects are, beside their names': {
      resume:
        'Projects\nTidewatch: tool in Go and SQL\n\nPlotwise: API in Python and Django\n\nPolder: game in C and SDL',
    },
  },
});
