import { noFullProject } from '../../../src/core/checks/no-full-project.ts';
import { testCheck } from './test-check.ts';

const projects = (...lines: readonly string[]) => ({
  resume: `Projects\nShop\n${lines.map(line => `- ${line}`).join('\n')}`,
});

testCheck(noFullProject, {
  passes: {
    'all three': projects('Built a REST API on Postgres.', 'Wrote integration tests for the login.'),
    'in other words': projects(
      'Exposed eleven endpoints in FastAPI, stored in SQLite.',
      'Covered them with pytest.',
    ),
  },
  fails: {
    'three at most': {
      resume: `Projects\n${['One', 'Two', 'Three', 'Four'].map(name => `${name}\n- Built a REST API on Postgres.`).join('\n\n')}`,
      says: ['One', 'Two', 'Three'],
    },
    'just under three years': {
      resume: 'Experience\nEngineer at Example\nJan 2024 – Oct 2026\n- Built a compiler.',
      says: ['Engineer'],
    },
    'a job and a project: the project': {
      resume:
        'Experience\nIntern at Example\n- Built a REST API on Postgres.\n\nProjects\nShop\n- Wrote unit tests.',
      says: ['Shop'],
    },
    'no tests': { ...projects('Built a REST API on Postgres.'), says: ['Shop', 'tests'] },
    'spread over two projects': {
      resume: 'Projects\nShop\n- Built a REST API on Postgres.\n\nGame\n- Wrote unit tests.',
      says: ['Shop', 'Game'],
    },
  },
  unsure: {
    'spread over two jobs': {
      resume:
        'Experience\nIntern at Example\nJan 2026 – Mar 2026\n- Built a REST API on Postgres.\n\nIntern at Other\nApr 2026 – May 2026\n- Wrote unit tests.',
    },
  },
  notApplicable: {
    'three years': { resume: 'Experience\nEngineer at Example\nDec 2023 – Present\n- Built a compiler.' },
    nothing: { resume: 'Skills\nGo' },
    'a career': { resume: 'Experience\nEngineer at Example\nJan 2015 – Present\n- Built a compiler.' },
    'a role that asks for none': { ...projects('Built a game.'), pack: 'software-engineer' },
  },
});
