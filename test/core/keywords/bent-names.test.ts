import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../src/core/keywords/find-skills.ts';

const names = (text: string) => [...new Set(findSkills(text).map(({ name }) => name))];

describe('names inflected like nouns of their language', () => {
  it.each([
    [
      'Polish',
      'Rozwój kasy w Javie i Spring Boocie, wdrożenie z Dockerem oraz Kafką na klaster Kubernetesa, zadania w Jirze',
      ['Java', 'Spring Boot', 'Docker', 'Kafka', 'Kubernetes', 'Jira'],
    ],
    ['Polish', 'Praca z Hibernate’em oraz przy Jenkinsie i w Angularze', ['Hibernate', 'Jenkins', 'Angular']],
    // A name of two letters is the shortest that is bent.
    ['Polish', 'Praca z Qtem oraz przy kasie', ['Qt']],
    ['Czech', 'Vývoj v Javě a Pythonu, nasazení v Dockeru, který jsem zavedl', ['Java', 'Python', 'Docker']],
  ])('are found in %s', (_, text, found) => expect(names(text)).toEqual(found));

  it('are found with their ending', () => {
    const text = 'Wdrożenie z Dockerem oraz przy kasie';
    const spans = findSkills(text).map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['Dockerem']);
  });

  it('are not found in other languages, or if they begin with a small letter', () => {
    expect(names('Gita and Kafki work with the team of Javie on the app')).toEqual([]);
    expect(names('Praca w pythonie oraz przy kasie, z gitem w javie i javą, reactem')).toEqual([]);
  });

  it('are not found if too little of the name is left', () => {
    expect(names('Zadania w Kafce i przy kasie oraz w Goa')).toEqual(['Kafka']);
    expect(names('Praca z Pythonem oraz Riem w dziale')).toEqual(['Python']);
  });
});
