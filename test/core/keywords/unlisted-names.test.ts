import { expect, test } from 'vitest';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';
import { mentionsIn, tokensOf } from '../../../src/core/keywords/find-skills.ts';
import { readPostingSentences } from '../../../src/core/keywords/read-posting-sentences.ts';
import { runContext } from '../../../src/core/keywords/unlisted-names.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';

test.each([
  [
    'Junior Developer, Python, Linux, Java\n- Graduate / Junior Developer, Python, Linux, Java',
    'Junior Developer',
  ],
  ['You engage CIOs, CTOs, and technical leaders', 'CTOs'],
  ['Fluent in English (written and spoken); Slovak or another language is a strong plus', 'Slovak'],
])('%j does not ask for %s as for a tool', (line, name) => {
  const { keywords } = extractKeywords(`Requirements\n- ${line}`, null);
  expect(keywords.map(keyword => keyword.name)).not.toContain(name);
});

test.each([
  ['Knowledge of Docker, Container Platforms, Cloud Environments', 'Platforms'],
  ['Experience with cloud platforms like Heroku, Google Cloud Platform or AWS', 'Platform'],
  ['Java, Docker, KPIs, Kafka', 'KPIs'],
  ['Java, Docker, L1s, Kafka', 'L1s'],
  ['Kenntnisse in PostgreSQL, Suchmaschinen oder Kafka', 'Suchmaschinen'],
  ['Experiencia en Java, Bases de Datos y Docker', 'Bases'],
  ['Back : Java, Spring Boot / Front : Angular', 'Front'],
  ['FPGAs from Xilinx or Actel (Now Microchip)', 'Now Microchip'],
  ['Served as Staff Engineer, Engineering Manager, or Solutions Architect', 'Engineering Manager'],
  ['Served as Team Lead, Staff Engineer, or Solutions Architect', 'Team Lead'],
  ['Java, Docker, Larkspur Intern, Kafka', 'Larkspur Intern'],
  ['Preferably a start-up (AI Lab, Software/SaaS/Platform)', 'Software'],
  ['Java, Docker, France, Kafka', 'France'],
  ['Java, Docker, Masterstudium, Kafka', 'Masterstudium'],
  ['Abschluss (HTL, FH, Uni)', 'HTL'],
  ['Java, Docker, Politechnika, Kafka', 'Politechnika'],
  ['Java, Docker, located in Umbria, Kafka', 'Umbria'],
  ['Java, Docker, located in Umbria, Kafka. Umbria, Java, Redis', 'Umbria'],
  ['Java, SQL, EST time zone', 'EST'],
  ['Strong experience in Java (Version 8 and above), Spring Boot', 'Version 8'],
  ['Gemini, LLM Extensions, Agent Development Kit (ADK), Kafka, Docker', 'ADK'],
])('%j: %s is a sort of tools, another name, who or where somebody is, and no tool', (line, name) => {
  const { keywords, otherRequirements } = extractKeywords(`Requirements\n- ${line}\n- Python`, 'Developer');
  expect([...keywords, ...otherRequirements].map(one => one.name)).not.toContain(name);
});

test.each(['Larkspur Analytics', 'Larkspur Security', 'Larkspur Secret Manager', 'Larks'])(
  'a tool may have a trade or “Manager” in its name, or end with an s: %s',
  name => {
    const { keywords } = extractKeywords(
      `Requirements\n- Experience with Snowflake, ${name}, Fivetran, Looker\n- Python`,
      'Developer',
    );
    expect(keywords.map(keyword => keyword.name)).toContain(name);
  },
);

test.each([
  ['Familiarity with reporting tools, like Tableau, Google Data Studio, Looker', 'Google'],
  ['Build solutions in Microsoft Power Apps and Power Automate', 'Microsoft'],
])('%j: %s right before a tool is its maker, and no tool of its own', (line, maker) => {
  const { keywords, otherRequirements } = extractKeywords(`Requirements\n- ${line}`, null);
  expect([...keywords, ...otherRequirements].map(({ name }) => name)).not.toContain(maker);
});

test('words that join a list, or are glued to its end, are no names in it', () => {
  const text = 'Requirements\n- Kafka, Rust, and/or PostgreSQL databasesQualifications: a degree';
  const tokens = tokensOf(text);
  const sentences = readPostingSentences(text, readLines(text, null));
  const { runs } = runContext(text, tokens, sentences, mentionsIn(text, tokens));
  expect(runs.map(({ name }) => name)).toEqual(['Requirements', 'Qualifications']);
});

test.each([
  ['Collaborate with the sales team', 'Collaborate'],
  ['Know your way around KPIs and the EMEA market', 'EMEA'],
])('%j: no tool stands beside what may be a name', line => {
  const { otherRequirements } = extractKeywords(`Requirements\n- ${line}\n- Java, Docker`, null);
  expect(otherRequirements.filter(({ kind }) => kind === 'other-term')).toEqual([]);
});
