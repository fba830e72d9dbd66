import { tooManySkills } from '../../../src/core/checks/too-many-skills.ts';
import { testCheck } from './test-check.ts';

const list = (skills: readonly string[]) => ({ resume: 'Skills', change: { skills } });

testCheck(tooManySkills, {
  passes: {
    short: list(['Go', 'Docker', 'React', 'React Native', '.NET', '.NET Core']),
    'a version beside its language': list(['JavaScript', 'ES6', 'Python', 'Python 3']),
    'the same word for how well': list(['Go', 'Proficient', 'Docker', 'Proficient']),
    'two that one name stands for': list(['ETL', 'ELT', 'Linear Regression', 'Logistic Regression']),
    'thirty items': list(Array.from({ length: 30 }, (_, index) => `Tool ${index}a`)),
  },
  fails: {
    'thirty-one items': {
      ...list(Array.from({ length: 31 }, (_, index) => `Tool ${index}a`)),
      says: ['31 items'],
    },
    'its short name': { ...list(['JS', 'Go', 'JavaScript']), says: ['JS', 'JavaScript'] },
    'one skill twice': { ...list(['PostgreSQL', 'Go', 'Postgres']), says: ['PostgreSQL', 'Postgres'] },
  },
  notApplicable: { 'no list': list([]) },
});
