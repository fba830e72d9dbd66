import { expect, it } from 'vitest';
import { skillsOffTarget } from '../../../src/core/checks/skills-off-target.ts';
import { outcomeOf } from '../../../src/core/run-checks.ts';
import { inEnglish } from '../in-english.ts';
import { contextOf, testCheck } from './test-check.ts';

const posting = 'Requirements\n- Node.js\n- PostgreSQL\n- Docker\n- Redis\n- code reviews';
const skills = (list: string) => ({ resume: `Skills\n${list}`, title: 'Engineer', posting });

testCheck(skillsOffTarget, {
  passes: {
    'half of the tools': skills('Node, Postgres, Photoshop'),
    'what a listed one implies': {
      ...skills('Next.js, Express, AWS'),
      posting: 'Requirements\n- React\n- Node.js\n- Docker\n- Redis',
    },
  },
  fails: { 'one of four': { ...skills('Docker, Photoshop'), says: ['1 of 4', 'Redis'] } },
  notApplicable: {
    'no list': { resume: 'Experience\nDocker', title: 'Engineer', posting },
    'few tools': { ...skills('Photoshop'), posting: 'Requirements\n- Node.js\n- Docker\n- code reviews' },
    'nothing required': { ...skills('Docker'), posting: 'We are nice.' },
  },
});

it.each([
  ['Docker Redis PostgreSQL Kafka Terraform Ansible Jenkins Kubernetes', 7],
  ['Docker Redis PostgreSQL Kafka Terraform Ansible Jenkins Kubernetes Grafana', 6],
])('up to seven missing skills are named, otherwise six and the number of others: %s', (names, named) => {
  const asked = names.split(' ');
  const outcome = outcomeOf(
    skillsOffTarget,
    contextOf({ ...skills('Docker, Photoshop'), posting: `Requirements\n- ${asked.join('\n- ')}` }),
  );
  const told =
    outcome?.status === 'fail' ? outcome.evidence.map(({ message }) => inEnglish(message)).join(' ') : '';
  expect(asked.filter(name => told.includes(name))).toEqual(asked.slice(1, 1 + named));
  expect(told).toContain(named === 7 ? 'Jenkins and Kubernetes.' : 'Ansible, Jenkins and 2 more.');
});
