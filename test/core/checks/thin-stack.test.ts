import { thinStack } from '../../../src/core/checks/thin-stack.ts';
import { testCheck } from './test-check.ts';

const skills = (list: string) => ({
  resume: `Skills\n${list}`,
  title: 'Backend Engineer',
  posting: 'Requirements\n- Go',
});

testCheck(thinStack, {
  passes: {
    'one of each': skills('Python, SQL, Docker, Git, pytest'),
    'by implication': skills('Express, Prisma, PostgreSQL, GitHub Actions, Postman, Jest'),
  },
  fails: { 'no tests, no cloud': { ...skills('Python, SQL, Git'), says: ['Testing', 'Cloud and DevOps'] } },
  notApplicable: {
    'a posting without keywords': { ...skills('Python'), title: 'Cook', posting: 'We cook.' },
  },
});
