import { expect, it } from 'vitest';
import { explainLines } from '../../../src/core/posting/explain-lines.ts';
import { readLines } from '../../../src/core/posting/read-lines.ts';

const AD = `Backend Engineer
Quillbank builds payment software for small shops.
Requirements
- 3+ years with Python
- Docker, ideally with Kubernetes
- We use Redis
Nice to have
- Experience with Kafka
- A driving licence is required
Benefits
30 days off`;

const explained = explainLines(AD, 'Backend Engineer', 5);
const of = (text: string) => {
  const line = explained.find(one => one.text === text);
  if (!line) throw new Error(`There is no line “${text}”.`);
  return line;
};

it('explains the decision for every line', () => {
  const lines = readLines(AD, 'Backend Engineer');
  expect(explained.map(({ label }) => label)).toEqual(
    lines.map(({ role, opens }) => (opens ? `${role}:${opens}` : role)),
  );
  expect(explained.map(({ kinds }) => kinds?.are ?? [])).toEqual(lines.map(({ kinds }) => kinds));
  // Whatever changed its mind last is what was decided.
  for (const { label, own, changes } of explained) expect(changes.at(-1)?.label ?? own).toBe(label);
  expect(explainLines('', null, 5)).toEqual([]);
});

it('gives the features with the most weight for a role, the strongest first', () => {
  const { label, under, reasons, kinds } = of('- Experience with Kafka');
  expect([label, under]).toEqual(['wish', 'wish']);
  expect(reasons.map(({ feature }) => feature.split('_')[0])).toContain('in=wish');
  expect(reasons.every(({ weight }, at) => weight > 0 && weight <= (reasons[at - 1]?.weight ?? weight))).toBe(
    true,
  );
  expect([reasons.length, kinds?.are, kinds?.reasons[0]?.feature]).toEqual([5, ['skill'], 'w=kafka']);
});

it('names the rules that apply, with what they change, and no others', () => {
  const rulesOf = (text: string) =>
    of(text).rules.map(({ rule, labels, worth }) => [rule, labels.join(' '), worth]);
  const listed = [
    'is an item right below a heading that says “nice to have”',
    'duty stack about meta title',
    -6,
  ];
  expect(rulesOf('- Experience with Kafka')).toEqual([
    ['stands among wishes and does not say “must”', 'must mixed', -2],
    listed,
  ]);
  expect(rulesOf('- A driving licence is required')).toEqual([listed]);
  expect(rulesOf('- Docker, ideally with Kubernetes')).toContainEqual([
    'requires, and wishes at its end',
    'mixed',
    3,
  ]);
});

it('says what changed a label after the features', () => {
  const all = 'Requirements\n- Java\n- Spring\n\n- Kafka a plus\n- Scala\n\nWe offer lunch';
  const changed = explainLines(all, null, 1).flatMap(({ changes }) => changes);
  expect(changed.length).toBeGreaterThan(0);
  expect(new Set(changed.map(({ by }) => by.split(/[:,]/)[0]))).toContain('the lines around it');
});
