import { missingPillar } from '../../../src/core/checks/missing-pillar.ts';
import { testCheck } from './test-check.ts';

const posting = 'Requirements\n- REST API\n- Unit testing\n- JWT';
const job = (...lines: readonly string[]) => ({
  resume: `Experience\nEngineer at Example\n${lines.map(line => `- ${line}`).join('\n')}`,
  title: 'Backend Engineer',
  posting,
});

testCheck(missingPillar, {
  passes: {
    'each has a line': job(
      'Built 9 endpoints.',
      'Wrote pytest suites.',
      'Added role checks to the admin pages.',
    ),
    'an API that is named as a noun, or is being built': {
      ...job('Design and implementation of the JSON-RPC API of a till.'),
      posting: 'Requirements\n- REST API',
    },
    'an API that is being built': {
      ...job('Took part in creating APIs and in their care.'),
      posting: 'Requirements\n- REST API',
    },
    'a line that shows the same in other words': {
      ...job('Built 9 endpoints.', 'Built login and password reset.'),
      posting: 'Requirements\n- REST API\n- Authentication',
    },
  },
  fails: {
    'an API of a library of pages': {
      ...job('Built a basket with hooks and the Context API.'),
      posting: 'Requirements\n- REST API',
      says: ['API'],
    },
    'no security, in another language': {
      ...job('Entwicklung der Kasse für den Laden und der Seite mit den Preisen.'),
      posting: 'Requirements\n- JWT',
      says: ['Security'],
    },
    'its own topics, in a trade': {
      ...job('Built a shop.'),
      pack: 'frontend',
      title: 'Frontend Engineer',
      posting: 'Requirements\n- Web accessibility',
      says: ['Pages'],
    },

    'a database that was only used': {
      ...job('Kept orders in PostgreSQL.'),
      posting: 'Requirements\n- PostgreSQL',
      says: ['Database'],
    },
    'no security': { ...job('Built 9 endpoints.', 'Wrote tests.'), says: ['Security', '[roles]'] },
  },
  unsure: {
    'a language that is not known': job('负责后端开发与数据库设计'),
    'no lines': { ...job(), resume: 'Skills\nGo' },
  },
  notApplicable: {
    'none asked for': { ...job('Built it.'), posting: 'We are nice.' },
    'a pillar that others do in this trade': {
      ...job('Built a shop.'),
      pack: 'frontend',
      title: 'Frontend Engineer',
      posting: 'Requirements\n- REST API',
    },
    'one only wished for': { ...job('Built it.'), posting: 'Nice to have\n- Unit testing' },
  },
});
