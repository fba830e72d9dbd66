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
    'a third and more': project('Built it on Node.js and Postgres.'),
    'the only one': { ...project('Shipped with Docker.'), posting: 'Requirements\n- Docker' },
  },
  fails: {
    one: { ...project('Shipped with Docker.'), says: ['1 of 4', 'Node.js, PostgreSQL and Redis'] },
    'none of two': {
      ...project('Built it.'),
      posting: 'Requirements\n- Docker\n- Redis',
      says: ['0 of 2', 'Docker and Redis'],
    },
  },
  notApplicable: {
    'nothing required': { ...project('Built it.'), posting: 'We are nice.' },
    'a single one, which the verdict names': { ...project('Built it.'), posting: 'Requirements\n- Docker' },
  },
});
