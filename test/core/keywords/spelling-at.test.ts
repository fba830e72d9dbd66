import { expect, test } from 'vitest';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';

const names = (text: string) => findSkills(text).map(mention => mention.name);

test.each([
  ['API', ['API']],
  ['APIs', ['API']],
  ['api and apis', []],
  ['jwt', ['JWT']],
  ['jwts', ['JWT']],
  ['jwtx', []],
  ['css', ['CSS']],
  ['redis, hotwire', ['Redis', 'Hotwire']],
  ['a hotwire', []],
  ['node, Docker', ['Node.js', 'Docker']],
  ['Docker, nodes', ['Docker']],
  ['ReAct, Docker', ['Docker']],
  ['REACT, Docker', ['React', 'Docker']],
  ['Docker, reacts', ['Docker']],
  ['Docker, rests', ['Docker', 'REST API']],
  ['Docker, GIT', ['Docker', 'Git']],
  ['Docker, GOs', ['Docker']],
  ['Docker, Go’s', ['Docker', 'Go']],
  ['AWS Lambdas', ['AWS Lambda']],
  ['GITHUB ACTIONS', ['GitHub Actions']],
  ['Sql Servers', ['SQL Server']],
  ['Type Script', ['TypeScript']],
  ['quick, easy, safe, lean', []],
])('“%s” names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
