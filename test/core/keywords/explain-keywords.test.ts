import { describe, expect, test } from 'vitest';
import { explainKeywords } from '../../../src/core/keywords/explain-keywords.ts';
import { extractKeywords } from '../../../src/core/keywords/extract-keywords.ts';

function explain(text: string, title: string | null = null, most = 5) {
  const { keywords, refused } = explainKeywords(text, title, null, extractKeywords(text, title), most);
  const of = (name: string) => {
    const found = keywords.find(({ keyword }) => keyword.name === name);
    if (!found) throw new Error(`${name} is no keyword.`);
    return found;
  };
  return { keywords, refused, of };
}

test('a mention explains what decided it', () => {
  const [mention] = explain('Requirements\n- Kafka is a plus', null, 3).of('Kafka').mentions;
  expect(mention).toMatchObject({ role: 'wish', isForeign: false, isDeciding: true });
  expect(mention?.wish).toBe('a wish: the sentence says so');
  expect(mention?.wishReasons).toHaveLength(3);
  expect(mention?.wishReasons[0]?.feature).toBe('wish=true');
  expect(mention?.quote).toBe('Requirements - Kafka is a plus');
});

test('of two equal spellings, the one that was chosen is explained', () => {
  const text = 'Requirements\n- Java, Go or Rust\n- PostgreSQL\nNice to have\n- Kafka\n- Be swift to react';
  const [mention] = explain(text).of('React').mentions;
  expect(mention?.likely?.chance).toBeGreaterThanOrEqual(mention?.likely?.least ?? 1);
});

test('explains the posting as it is read, whatever the form of its lists', () => {
  const told = (text: string) =>
    explain(text).keywords.map(({ mentions }) =>
      mentions.map(({ asked, wishReasons }) => [asked, wishReasons]),
    );
  const text = 'Requirements\n- Java\n- Kafka, Redis\n- Docker\n- SQL or Scala';
  let at = 0;
  expect(told(text.replaceAll(/- /g, () => `${++at}. `))).toEqual(told(text));
});

const AD = `Backend Developer
We make the Salesforce of farms. Our customers use Tableau.
Requirements
- 3+ years of Python or Go, and strong SQL skills
- You give swift answers on Airflow pipelines, in spring-loaded teams; Kafka (must)
- Docker, ideally with Kubernetes
- Experience with Zanzibar, Redis, Terraform and Quuxly
Nice to have
- Rust`;

describe('the explanation agrees with the decision', () => {
  const { keywords, refused, of } = explain(AD, 'Backend Developer (Python)', 3);

  test('for every keyword: asked from the stated chance on, with the stated weight', () => {
    expect(keywords.length).toBeGreaterThan(10);
    for (const { keyword, chance, own, weight, mentions } of keywords) {
      const [worth, ofKind, repeated, years] = weight;
      expect(chance >= own.least, keyword.name).toBe(keyword.need !== 'mentioned');
      const product = worth * ofKind * repeated + years;
      expect(keyword.weight, keyword.name).toBeCloseTo(keyword.need === 'mentioned' ? 0 : product, 1);
      expect(mentions.map(({ asked }) => asked.reasons.length)).toEqual(mentions.map(() => 3));
      const wishes = mentions.filter(({ isDeciding }) => isDeciding).map(({ wish }) => wish.slice(0, 6));
      if (keyword.need === 'preferred') expect(new Set(wishes), keyword.name).toEqual(new Set(['a wish']));
    }
  });

  test('for the sense: certain, likely, a name missing from the lexicon, or a rule that refuses it', () => {
    const senseOf = (name: string) => of(name).mentions[0];
    expect(senseOf('SQL')).toMatchObject({ rule: 'nothing makes it doubtful', likely: null });
    const go = senseOf('Go');
    expect(go?.rule).toBeNull();
    expect(go?.likely?.chance).toBeGreaterThanOrEqual(go?.likely?.least ?? 1);
    expect(senseOf('Quuxly')?.rule).toBe('the lexicon lacks it');
    expect(senseOf('Quuxly')?.likely?.chance).toBeGreaterThan(0.9);
    const swift = refused.find(({ name }) => name === 'Swift');
    expect(swift?.quote).toContain('give swift answers');
    expect(swift?.likely?.chance).toBeLessThan(swift?.likely?.least ?? 0);
    expect(refused).toContainEqual(expect.objectContaining({ rule: 'half of another word', likely: null }));
  });

  test('for the need: used by others, the words behind it, a requirement that asks for just this', () => {
    expect(of('Tableau').mentions[0]).toMatchObject({ isForeign: true, asked: { chance: 0 } });
    expect(of('Tableau').own.rule).toBe('no mention may be asked');
    expect(of('Kafka').mentions[0]?.wish).toBe('a must: the words behind it say so');
    expect(of('Docker').mentions[0]?.wish).toBe('a must: the line says of another part that it is a wish');
    expect(of('Go').mentions[0]?.wish).toBe('a must: the line requires, without a word of a wish');
  });

  test('for the choice: how likely each pair is one, and that a skill of the title stands alone', () => {
    const [pair] = of('Go').choices;
    expect(pair).toMatchObject({ pair: 'Python – Go', isOffered: true });
    expect(pair?.chance).toBeGreaterThanOrEqual(pair?.least ?? 1);
    expect(of('Python').keyword.alternatives).toBeNull();
  });
});
