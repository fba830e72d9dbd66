import { describe, expect, it } from 'vitest';
import { settledByTitle, shownInstead } from '../../../src/core/evidence/open-choices.ts';
import type { SkillShown } from '../../../src/core/evidence/skills-shown.ts';
import { skillByName } from '../../../src/core/lexicon/lexicon.ts';
import type { Keyword } from '../../../src/core/types.ts';
import { requiredKeyword } from '../keyword-fixture.ts';

const shownSkill = (name: string): SkillShown => ({
  name,
  level: 'experience',
  toldLevel: 'experience',
  quotes: [],
  count: 1,
  wordings: [name],
  places: new Set(['experience']),
  spans: [],
});

/** What answers for a name in a line of a posting, for somebody with these skills. */
function instead(line: string, name: string, own: readonly string[], inTitle = false): string | null {
  const start = line.indexOf(name);
  const keyword = requiredKeyword(name, {
    kind: skillByName(name)?.kind ?? 'tool',
    spans: [{ start, end: start + name.length }],
    inTitle: inTitle ? name : null,
  });
  return shownInstead(keyword, line, own.map(shownSkill))?.name ?? null;
}

describe('what a posting accepts in place of a keyword', () => {
  it.each([
    ['Experience with Datadog or similar', 'Datadog', 'Prometheus'],
    ['Experience with Datadog or a comparable tool', 'Datadog', 'Prometheus'],
    ['MySQL or any other data store', 'MySQL', 'PostgreSQL'],
    ['Message brokers such as Kafka', 'Kafka', 'RabbitMQ'],
    ['Cloud platforms (e.g. AWS)', 'AWS', 'GCP'],
    ['Monitor with tools like Datadog and ELK', 'Datadog', 'Prometheus'],
    ['Java or any other language such as C or C++', 'C++', 'Go'],
    ['Scripting languages such as Perl', 'Perl', 'PHP'],
    ['React, Angular or similar', 'React', 'Vue.js'],
    ['Node.js, React or similar', 'React', 'Vue.js'],
    ['Reporting tools, like Tableau', 'Tableau', 'Power BI'],
    ['Werkzeuge zur Überwachung (z. B. Datadog)', 'Datadog', 'Prometheus'],
    ['Werkzeuge wie Datadog', 'Datadog', 'Prometheus'],
    ['Datadog oder vergleichbare Werkzeuge', 'Datadog', 'Prometheus'],
    ['een cloudomgeving zoals AWS', 'AWS', 'GCP'],
    ['React of vergelijkbaar', 'React', 'Vue.js'],
    ['des outils tels que Datadog', 'Datadog', 'Prometheus'],
    ['Datadog ou équivalent', 'Datadog', 'Prometheus'],
    ['herramientas de informes, como Tableau', 'Tableau', 'Power BI'],
    ['Datadog o similar', 'Datadog', 'Prometheus'],
    ['Azure or another public cloud', 'Azure', 'GCP'],
    ['Azure (or any other cloud)', 'Azure', 'GCP'],
    ['CircleCI or any CI tool', 'CircleCI', 'Jenkins'],
    ['Perl or a different language for scripts', 'Perl', 'PHP'],
    ['Azure oder eine andere Cloud', 'Azure', 'GCP'],
    ['Ruby oder eine andere dynamische Sprache', 'Ruby', 'Python'],
    ['Azure ou un autre fournisseur', 'Azure', 'GCP'],
    ['Vue.js ou d’un autre outil', 'Vue.js', 'React'],
    ['Azure u otra nube', 'Azure', 'GCP'],
    ['Azure ou outra nuvem', 'Azure', 'GCP'],
    ['Azure o un altro cloud', 'Azure', 'GCP'],
    ['Azure of een andere cloud', 'Azure', 'GCP'],
    ['Azure lub innej chmury', 'Azure', 'GCP'],
  ])('%s: %s is answered by %s', (line, name, own) => {
    expect(instead(line, name, [own])).toBe(own);
  });

  it.each([
    ['Experience with Datadog', 'Datadog', 'Prometheus'],
    ['Tools such as GitLab', 'GitLab', 'Git'],
    ['Experience with Datadog. Any other duties', 'Datadog', 'Prometheus'],
    ['In any team you run Datadog', 'Datadog', 'Prometheus'],
    ['We like tools, and run Datadog', 'Datadog', 'Prometheus'],
    ['Scripting languages such as Perl', 'Perl', 'C'],
    ['HTML or any other language', 'HTML', 'Go'],
    ['Go or any other language', 'Go', 'HTML'],
    ['Frobnicator or similar', 'Frobnicator', 'Docker'],
    ['Docker or similar', 'Docker', 'Frobnicator'],
    ['Go or any other language', 'Go', 'Go'],
    ['Experience with Datadog or similar', 'Datadog', 'Figma'],
    ['Frameworks such as NVIDIA DRIVE', 'NVIDIA DRIVE', 'ARM TrustZone'],
    ['Wir wissen, wie Datadog arbeitet', 'Datadog', 'Grafana Loki'],
    ['La oferta es como AWS', 'AWS', 'GCP'],
    ['Databases such as MySQL', 'MySQL', 'MongoDB'],
    ['Tools such as Jira. You know Kafka', 'Kafka', 'RabbitMQ'],
    ['Languages such as Java; SQL', 'SQL', 'Java'],
    ['Test tools such as Selenium', 'Selenium', 'Mocha'],
    ['You read JavaScript or similar code', 'JavaScript', 'C'],
    ['Visualise with libraries such as Matplotlib', 'Matplotlib', 'Power BI'],
    ['Azure experience, another cloud is a plus', 'Azure', 'GCP'],
    ['Azure and at least one other cloud', 'Azure', 'GCP'],
    ['Azure and another cloud', 'Azure', 'GCP'],
    ['Use React or support other teams', 'React', 'Vue.js'],
    ['React, and other frameworks are welcome', 'React', 'Vue.js'],
    ['Azure or any mix of school and practice', 'Azure', 'GCP'],
    ['Azure und eine andere Cloud', 'Azure', 'GCP'],
    ['Azure y otra nube', 'Azure', 'GCP'],
    ['Move from Azure to another cloud', 'Azure', 'GCP'],
  ])('%s: %s is not answered by %s', (line, name, own) => {
    expect(instead(line, name, [own])).toBeNull();
  });

  it('prefers a skill that the line itself names', () => {
    const line = 'Java or any other backend language (such as Rust)';
    expect(instead(line, 'Rust', ['ES6', 'Java'])).toBe('Java');
    expect(instead('Any language such as Rust', 'Rust', ['ES6', 'Java'])).toBe('ES6');
  });

  it('accepts no other in place of a skill of the title, unless the posting says so', () => {
    expect(instead('Brokers such as Kafka', 'Kafka', ['RabbitMQ'], true)).toBeNull();
    expect(instead('Kafka or similar', 'Kafka', ['RabbitMQ'], true)).toBe('RabbitMQ');
  });

  it('accepts no other if one of the mentions does not', () => {
    const line = 'Brokers such as Kafka.\nYou run Kafka';
    const spans = [line.indexOf('Kafka'), line.lastIndexOf('Kafka')].map(start => ({
      start,
      end: start + 5,
    }));
    const keyword = requiredKeyword('Kafka', { count: 2, spans });
    expect(shownInstead(keyword, line, [shownSkill('RabbitMQ')])).toBeNull();
  });
});

describe('a skill that the title asks for on its own', () => {
  const keywordOf = (text: string, name: string, isTitled: boolean) =>
    requiredKeyword(name, {
      kind: skillByName(name)?.kind ?? 'tool',
      spans: [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
      })),
      inTitle: isTitled ? name : null,
    });
  const settled = (text: string, name: string, isTitled = false): string | null =>
    settledByTitle(
      keywordOf(text, name, isTitled),
      [keywordOf(text, 'Java', true)],
      text,
      ['Java', 'React'].map(shownSkill),
    )?.name ?? null;

  it.each([
    ['Java or Kotlin', 'Kotlin'],
    ['Kotlin or Java', 'Kotlin'],
    ['5 years of Java, Kotlin or Scala', 'Kotlin'],
    ['5 years of Java, Kotlin or Scala', 'Scala'],
    ['Java 17 oder Kotlin', 'Kotlin'],
    ['Java or Kotlin. Later more Java, Scala, or Kotlin', 'Kotlin'],
  ])('%j: Java settles %s', (text, name) => {
    expect(settled(text, name)).toBe('Java');
  });

  it.each([
    ['Java and Kotlin', 'Kotlin'],
    ['Java, Scala, Kotlin', 'Kotlin'],
    ['Java; Kotlin or Scala for the tests', 'Kotlin'],
    ['Java, and Kotlin or Scala', 'Kotlin'],
    ['Strong Java skills, Kotlin or Scala for scripts', 'Kotlin'],
    ['Java or Kotlin\n- Deep knowledge of Kotlin', 'Kotlin'],
    ['Java\nKotlin or Scala', 'Kotlin'],
    ['Java or Kafka', 'Kafka'],
    [`Java, ${'Ebbe, '.repeat(12)}or Kotlin`, 'Kotlin'],
    ['Kafka', 'Kotlin'],
  ])('%j: Java does not settle %s', (text, name) => {
    expect(settled(text, name)).toBeNull();
  });

  it('is not answered by others, and does not answer if it is not shown', () => {
    expect(settled('Java or Kotlin', 'Kotlin', true)).toBeNull();
    const [kotlin, java] = ['Kotlin', 'Java'].map(name => keywordOf('Java or Kotlin', name, name === 'Java'));
    expect(
      settledByTitle(kotlin as Keyword, [java as Keyword], 'Java or Kotlin', [shownSkill('React')]),
    ).toBeNull();
  });
});
