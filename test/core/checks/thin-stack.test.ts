import { thinStack } from '../../../src/core/checks/thin-stack.ts';
import { testCheck } from './test-check.ts';

const skills = (list: string) => ({
  resume: `Skills\n${list}`,
  title: 'Backend Engineer',
  posting: 'Requirements\n- Go\n- PostgreSQL\n- Docker\n- Jest',
});

testCheck(thinStack, {
  passes: {
    'one of each': skills('Python, SQL, Docker, Git, pytest'),
    'no tests if none are asked for': { ...skills('Go, SQL'), posting: 'Requirements\n- Go\n- MySQL' },
    'by implication': skills('Express, Prisma, PostgreSQL, GitHub Actions, Postman, Jest'),
  },
  fails: {
    'no tests, no cloud': {
      ...skills('Python, SQL, Git'),
      says: ['Testing: nothing was found. The posting asks for Jest.', 'Cloud and DevOps'],
    },
    'a language, and no framework beside it': {
      ...skills('PostgreSQL'),
      posting: 'Requirements\n- Java\n- Spring Boot',
      says: ['Languages: nothing was found. The posting asks for Java.'],
    },
    'a language, and another that is only a plus': {
      ...skills('PostgreSQL'),
      posting: 'Requirements\n- Java\n- Spring Boot\n- Python is a plus',
      says: ['Languages: nothing was found. The posting asks for Java.'],
    },
    'a framework if no language is named': {
      ...skills('PostgreSQL'),
      posting: 'Requirements\n- Spring Boot',
      says: ['Languages: nothing was found. The posting asks for Spring Boot.'],
    },
  },
  notApplicable: {
    'a posting that asks for nothing of the stack': { ...skills('Python'), posting: 'Requirements\n- Figma' },
    'a posting without keywords': { ...skills('Python'), title: 'Cook', posting: 'We cook.' },
  },
});
