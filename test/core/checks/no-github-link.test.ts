import { noGithubLink } from '../../../src/core/checks/no-github-link.ts';
import { testCheck } from './test-check.ts';

const project = 'Projects\nShop\n- Built with Django and PostgreSQL.';

testCheck(noGithubLink, {
  passes: {
    'a profile': { resume: `github.com/alex\n${project}` },
    'another host': { resume: `${project}\n- Code: gitlab.com/alex/shop` },
    'a link behind a word': {
      resume: project,
      change: { links: [{ kind: 'github', url: 'https://github.com/alex', visible: false }] },
    },
  },
  fails: {
    'code without a link': { resume: project, says: ['Shop'] },
    'a link to another site': {
      ...{ resume: project, says: ['Shop'] },
      change: { links: [{ kind: 'other', url: 'https://alex.example', visible: false }] },
    },
    'a title of no trade that asks for a language': {
      ...{
        resume: project,
        title: 'Werkstudent IT',
        posting: 'Requirements\n- Experience with Java\n- Docker',
      },
      says: ['Shop'],
    },
  },
  unsure: {
    'a handle alone': { resume: `GitHub: alexexample\n${project}` },
    'projects without code': { resume: 'Projects\nVillage fair\n- Organised it.' },
    'a practice and no code': { resume: 'Projects\nServer park\n- Data center migration with DevOps.' },
    'a project of hardware': { resume: 'Projects\nReceiver (RF)\n- Tested with oscilloscopes.' },
  },
  notApplicable: {
    'projects of an employer': {
      resume: 'Projects\nShop\nRole : Development\n- Built with Django and PostgreSQL.',
    },
    'a tester': { resume: project, title: 'Manual Tester', posting: 'Requirements\n- Test cases' },
    'a title of no software': { resume: project, title: 'Scrum Master', posting: 'Requirements\n- Scrum' },
    'no projects': { resume: 'Experience\nEngineer at Example\n- Used Django.' },
  },
});
