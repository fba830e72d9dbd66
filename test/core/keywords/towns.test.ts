import { expect, test } from 'vitest';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';

test.each([
  ['Location: Aurora, CO\nDatabases: PostgreSQL, AWS', false],
  ['Based in Phoenix, AZ 85004 (on site)\nDatabases: PostgreSQL, AWS', false],
  ['Databases: PostgreSQL on AWS, Aurora, CouchDB', true],
])('a town with its state is no skill: %s', (text, isNamed) => {
  const names = findSkills(text).map(({ name }) => name);
  expect(names.some(name => name === 'Amazon Aurora' || name === 'Phoenix')).toBe(isNamed);
});

test.each([
  ['Nice to have\nKubernetes\nInsurance products\nTerraform', true],
  ['Tools\nAnsible, Docker\nUniversity degree', true],
  ['Our customers are Kubernetes Insurance and others', false],
])('a name is no company because of how the next line begins: %s', (text, isNamed) => {
  expect(findSkills(text).some(({ name }) => name === 'Kubernetes' || name === 'Docker')).toBe(isNamed);
});
