import { expect, test } from 'vitest';
import { gatherFacts } from '../../../src/core/evidence/gather-facts.ts';
import { matchKeywords } from '../../../src/core/evidence/match-keywords.ts';
import { findMisspelt } from '../../../src/core/evidence/misspelt.ts';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { resumeFrom } from '../resume-fixture.ts';

const today = { year: 2026, month: 11 };
const read = (line: string) => {
  const resume = resumeFrom(`Ann Miller\n\nSkills\n${line}`);
  return { resume, facts: gatherFacts(resume, { today }) };
};
const writtenAs = (line: string, name: string) => {
  const { resume, facts } = read(line);
  return findMisspelt(resume, facts)(name)?.wording ?? null;
};

test.each([
  ['a letter more', 'Redis, Postgrees, Kafka', 'PostgreSQL', 'Postgrees'],
  ['a letter less', 'Tools: HTML, CSS, Javscript.', 'JavaScript', 'Javscript'],
  ['a letter changed', 'Docker | Kubernites | Helm', 'Kubernetes', 'Kubernites'],
  ['two letters swapped', 'AWS, Terrafrom, Docker', 'Terraform', 'Terrafrom'],
  ['half of the list unknown', 'AWS, Docker, Pilates, Terrafrom', 'Terraform', 'Terrafrom'],
])('%s: “%s” lists %s', (_, line, name, wording) => {
  expect(writtenAs(line, name)).toBe(wording);
});

const didAs = (did: string, name: string) => {
  const resume = resumeFrom(`Ann Miller\n\nExperience\nEngineer, Larch Ltd\n2020 – 2024\n- ${did}`);
  return findMisspelt(resume, gatherFacts(resume, { today }))(name)?.wording ?? null;
};

test.each([
  ['Ran Kubernites for three shops.', 'Kubernetes'],
  ['Built it with Selenide.', 'Selenium'],
  ['Planned Sprints with the team.', 'Spring'],
  ['Wrote to celrey@example.com and www.Celrey.example.', 'Celery'],
  ['Fed a dokcer.', 'Docker'],
  ['Stored orders in Postgres.', 'PostgreSQL'],
  ['Built Javascript pages.', 'Java'],
  ['Wrote Reports and Tests.', 'pytest'],
  ['Stored orders on Hadop.', 'Hadoop'],
  ['Perfect score of five stars.', 'Prefect'],
  ['Had a Perfect in maths.', 'Prefect'],
  ['Built a shop for Farmer and miller.', 'Framer'],
  ['Ran the Ingest of 4 TB a day.', 'Inngest'],
  ['Drew a map of the Mosquito.', 'Eclipse Mosquitto'],
  ['Put Claude Sonnet behind one API.', 'SONET'],
  ['Supervised by Casandra.', 'Cassandra'],
  ['Reported to Mr Dokcer.', 'Docker'],
  ['Reported to Dokcer Lee.', 'Docker'],
  ['Dokcer was a client.', 'Docker'],
  ['Paired with Jasmien.', 'Jasmine'],
  ['Worked in Pheonix for a year.', 'Phoenix'],
])('a sentence that may mean another thing names no tool: “%s” %s', (did, name) => {
  expect(didAs(did, name)).toBeNull();
});

test.each([
  ['No experience with Kuberentes yet.', 'Kubernetes'],
  ['Never used Terrafrom.', 'Terraform'],
  ['Want to learn Dokcer.', 'Docker'],
  ['Noch keine Erfahrung mit Kuberentes.', 'Kubernetes'],
])('what is said not to be known is not listed with a slip either: “%s” %s', (did, name) => {
  expect(didAs(did, name)).toBeNull();
});

test.each([
  ['as it should be', 'Redis, Postgres, Kafka', 'PostgreSQL'],
  ['another tool', 'Redis, Selenide, Kafka', 'Selenium'],
  ['a short word, as many are', 'Java, String, Kafka', 'Spring'],
  ['another first letter', 'AWS, Jerraform, Docker', 'Terraform'],
  ['two letters wrong', 'AWS, Terrofarm, Docker', 'Terraform'],
  ['no list of names', 'I like Kubernites, music and hiking', 'Kubernetes'],
  ['a sentence', 'Docker, Helm, moved Kubernites to the cloud', 'Kubernetes'],
  ['another last letter', 'AWS, Docker, Systems', 'SystemC'],
  ['a label', 'Kubernites: AWS, Docker', 'Kubernetes'],
  ['a list of other things', 'AWS, Docker, Pilates, Kubernites, Rowing, Chess', 'Kubernetes'],
  ['more than half of the list unknown', 'AWS, Docker, Pilates, Kubernites, Rowing', 'Kubernetes'],
  ['one name alone', 'Docker, Kubernites', 'Kubernetes'],
  ['a way of working', 'Docker, Helm, Debuging', 'Debugging'],
])('%s: “%s” lists no %s', (_, line, name) => {
  expect(writtenAs(line, name)).toBeNull();
});

test('a misspelt tool is listed, and the person is told to correct it', () => {
  const { resume, facts } = read('Redis, Terrafrom, Kafka');
  const posting = 'Requirements\n- Terraform and Redis';
  const [asked] = matchKeywords(
    extractKeywords(posting, 'Developer').keywords,
    posting,
    resume,
    facts,
  ).filter(({ name }) => name === 'Terraform');
  expect(asked).toMatchObject({
    evidence: 'listed',
    namedIn: 'skills',
    resumeCount: 1,
    hint: { id: 'hints.misspelt', values: { wording: 'Terrafrom', keyword: 'Terraform' } },
  });
});
