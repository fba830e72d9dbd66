import type { FactoryFile } from '../../test/factory/make-files.ts';
import type { TrueFields } from './score-fields.ts';

const severalColumns = ['side-left', 'side-right', 'boxes'];

/** What a reader should find in a generated resume. */
export function truthOf({ person, look, lines }: FactoryFile): TrueFields {
  return {
    ...person,
    headings: lines.filter(({ role }) => role === 'heading').map(({ text }) => text),
    columns: look.format === 'text' ? null : severalColumns.includes(look.layout) ? 2 : 1,
    entries: {
      experience: person.experience.length,
      projects: look.order.includes('projects') ? person.projects.length : 0,
      education: person.education.length,
    },
    skills: person.skills.flatMap(({ items }) => items),
  };
}
