import { describe, expect, test } from 'vitest';
import { gatherFacts } from '../../../src/core/evidence/gather-facts.ts';
import { matchKeywords } from '../../../src/core/evidence/match-keywords.ts';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';
import { resumeFrom } from '../resume-fixture.ts';

const names = (text: string) => [...new Set(findSkills(text).map(({ name }) => name))];

describe('words side by side in a posting are separate skills', () => {
  test.each([
    ['Pipelines in ETL and ELT', ['ETL', 'ELT']],
    ['A data lake or a lakehouse', ['Data lake', 'Lakehouse']],
    ['Monitoring and alerting of Kubernetes', ['Monitoring', 'Alerting']],
    ['Star and snowflake schemas in PostgreSQL', ['Star schema', 'Snowflake schema']],
    ['REST/SOAP services in Java', ['REST API', 'SOAP']],
    ['Shell/Bash scripting on Linux', ['Shell scripting', 'Bash']],
    ['ASP.NET Web Forms', ['ASP.NET', 'ASP.NET Web Forms']],
    ['.NET Core and C#', ['.NET', '.NET Core']],
    ['Load and performance testing with k6', ['Load testing', 'Performance testing']],
    ['SAST and static analysis in Jenkins', ['SAST', 'Static analysis']],
    ['Fault tolerance and high availability', ['Fault tolerance', 'High availability']],
    ['Performance and cost optimization on AWS', ['Performance tuning', 'Cost optimization']],
    ['Web and mobile development with React', ['Web development', 'Mobile development']],
  ])('%j names %j', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  test('one that is named twice side by side is there twice', () => {
    expect(findSkills('Unit tests/unit testing').map(({ name }) => name)).toEqual([
      'Unit testing',
      'Unit testing',
    ]);
  });

  test('a last word that belongs only to its neighbour does not change the other items of the list', () => {
    expect(names('Strong SQL, data modeling, ETL development in Snowflake')).not.toContain(
      'Database development',
    );
  });
});

describe('a resume that shows one of the two is not said to lack the other', () => {
  const resume = (skill: string) =>
    resumeFrom(`Experience\nEngineer at Example\nJan 2022 – Present\n- Built ${skill} for 40 shops`);
  const shown = (posting: string, skill: string) => {
    const read = resume(skill);
    const text = `Requirements:\n- Experience with ${posting}\n- Python`;
    const facts = gatherFacts(read, { today: { year: 2026, month: 11 } });
    return matchKeywords(extractKeywords(text, 'Engineer').keywords, text, read, facts).find(
      ({ name }) => name.toLowerCase() === posting.toLowerCase(),
    )?.evidence;
  };
  test.each([
    ['ELT', 'ETL pipelines'],
    ['Star schema', 'dimensional models'],
    ['Lakehouse', 'a platform on Databricks'],
    ['ES6', 'sites in JavaScript'],
    ['iPhone', 'iOS apps'],
    ['Deployment automation', 'CI/CD'],
  ])('%s is implied by %s', (posting, skill) => {
    expect(shown(posting, skill)).toBe('covered');
  });
  test.each([
    ['Requirements gathering', 'requirements analysis'],
    ['Stream processing', 'event streaming'],
    ['Technical documentation', 'API documentation'],
  ])('%s is the same work as %s', (posting, skill) => {
    expect(shown(posting, skill)).toBe('experience');
  });
});
