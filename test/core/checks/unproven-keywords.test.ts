import { unprovenKeywords } from '../../../src/core/checks/unproven-keywords.ts';
import { testCheck } from './test-check.ts';

const posting = 'Requirements\n- Node.js\n- PostgreSQL\n- Docker\n- Redis';
const project = (line: string) => ({
  resume: `Skills\nNode.js, PostgreSQL, Docker, Redis\nProjects\nShop\n- ${line}`,
  title: 'Engineer',
  posting,
});

testCheck(unprovenKeywords, {
  passes: {
    three: project('Built it on Node.js and Postgres, shipped with Docker.'),
    'all that there are': { ...project('Shipped with Docker.'), posting: 'Requirements\n- Docker' },
  },
  fails: { two: { ...project('Built it on Node.js and Postgres.'), says: ['2 of 4', 'Docker and Redis'] } },
  notApplicable: { 'nothing required': { ...project('Built it.'), posting: 'We are nice.' } },
});
