import type { FactoryEntry, FactoryPerson } from './people.ts';
import { type FactorySection, factoryWords } from './words.ts';

/** Sets a resume with the `ms` macros of groff. */
export function setRoff(person: FactoryPerson): string {
  const words = factoryWords[person.language];
  const month = (at: number) => `${words.months[(at - 1) % 12]} ${Math.floor((at - 1) / 12)}`;
  const dates = ({ from, to }: FactoryEntry) =>
    `${month(from)} \\(en ${to === null ? words.present : month(to)}`;
  const section = (id: FactorySection, body: readonly string[]) =>
    body.length === 0 ? [] : ['.SH', words.headings[id][0] ?? id, '.LP', ...body];
  const entries = (list: readonly FactoryEntry[]) =>
    list.flatMap(entry => [
      '.LP',
      `.B "${entry.title}"`,
      `\\h'|110m'${dates(entry)}`,
      '.br',
      `.I "${[entry.organisation, entry.place].filter(Boolean).join(', ')}"`,
      ...entry.bullets.flatMap(text => ['.IP \\(bu 2', text]),
    ]);
  return [
    '.nr PS 10',
    '.nr VS 12',
    '.TL',
    person.name,
    '.AU',
    person.title,
    '.AI',
    `${person.email} | ${person.phone}`,
    `${person.github} | ${person.linkedin}`,
    person.place,
    ...section('summary', [person.summary]),
    ...section('experience', entries(person.experience)),
    ...section('projects', entries(person.projects)),
    ...section('education', entries(person.education)),
    ...section(
      'skills',
      person.skills.flatMap(({ label, items }) => [`.B "${label}:"`, items.join(', '), '.br']),
    ),
    ...section('languages', [person.spoken.join(', ')]),
    '',
  ].join('\n');
}
