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
  ['python, sql, etl, ssis', ['Python', 'SQL', 'ETL', 'SSIS']],
  ['java\netl\nssis', ['Java', 'ETL', 'SSIS']],
  ['#python #etl #hiring', ['Python', 'ETL']],
  ['We know python, etl, sql and what else there is in our trade', ['Python', 'SQL']],
  ['Python, sql, etl, ssis', ['Python', 'SQL']],
  ['sql, power-platform, azure', ['SQL', 'Power Platform', 'Azure']],
  ['python, etl', ['Python']],
  ['python, etl and ssis', ['Python']],
  ['data models (python, access, etl)', ['Data modeling', 'Python']],
  ['python\n\netl\n\nssis', ['Python']],
  ['- python\n- etl\n- ssis', ['Python']],
  ['quick, easy, safe, lean', []],
])('“%s” names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
