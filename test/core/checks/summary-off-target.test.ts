import { summaryOffTarget } from '../../../src/core/checks/summary-off-target.ts';
import { testCheck } from './test-check.ts';

const posting = 'Requirements\n- Node.js\n- PostgreSQL\n- Docker';
const summary = (text: string) => ({
  resume: `Alex Example\nSummary\n${text}\nSkills\nGo`,
  title: 'Backend Engineer',
  posting,
});

testCheck(summaryOffTarget, {
  passes: {
    'a variant of the title': summary('Back-end developer who likes databases.'),
    'work that is near': summary('Full-stack developer of shops and their tills.'),
    'what the title is about': { ...summary('Builds cloud-native shops.'), title: 'Cloud Engineer' },
    'software work, where any is asked': {
      ...summary('Moving from teaching into software development.'),
      title: 'Software Engineer',
    },
    'two keywords': summary('Builds services with Node and Postgres.'),
    'all two keywords': {
      ...summary('Builds with Docker and Node.'),
      posting: 'Requirements\n- Node.js\n- Docker',
    },
  },
  fails: {
    'software work of no kind': {
      ...summary('Software engineer who likes to travel.'),
      says: ['likes to travel'],
    },
    'another job': { ...summary('Marketing manager with a love of Docker.'), says: ['Marketing manager'] },
  },
  unsure: {
    'another language': summary(
      'Ich entwickle mit einem Freund Programme für kleine Betriebe und helfe den Leuten bei der Arbeit, sowie bei der Suche nach Fehlern.',
    ),
    'a posting without keywords': { ...summary('Marketing manager.'), posting: 'We are nice.' },
  },
  notApplicable: { 'no summary': { resume: 'Alex Example\nSkills\nGo', title: 'Backend Engineer', posting } },
});
