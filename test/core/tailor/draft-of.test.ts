import { describe, expect, test } from 'vitest';
import { nodePdfEngine } from '../../../src/cli/node-pdf-engine.ts';
import { draftOf } from '../../../src/core/tailor/draft-of.ts';
import type { Resume } from '../../../src/core/types.ts';
import { readResume } from '../../../src/resumes/read-resume.ts';
import { readResumeText } from '../../../src/resumes/text/read-resume-text.ts';
import { factoryLooks } from '../../factory/factory-look.ts';
import { makeFiles } from '../../factory/make-files.ts';
import { counter, textsOf, wordCounts } from './draft-words.ts';

// Labels of contact details, and words that joined two names, are not the person's own text.
const labels = new Set('e mail phone github linkedin address www https http com in'.split(' '));

describe('a draft of a resume', () => {
  test.each(factoryLooks.filter(({ format }) => format !== 'html').map(look => [look.id, look] as const))(
    'loses no word of anybody in the look %s',
    async (_, look) => {
      for await (const file of makeFiles({ looks: [look], peopleEach: 1 })) {
        const { resume } = await readResume(file, { pdf: nodePdfEngine() });
        if (resume === null) throw new Error(file.name);
        const draft = draftOf(resume, counter());
        const kept = wordCounts(textsOf(draft).join('\n'));
        const headings = wordCounts(resume.sections.map(({ heading }) => heading).join('\n'));
        const lost = [...wordCounts(resume.text)].filter(
          ([word, count]) => !labels.has(word) && (kept.get(word) ?? 0) + (headings.get(word) ?? 0) < count,
        );
        expect(lost, file.name).toEqual([]);
      }
    },
  );

  test('reads a place as part of the header of a job, and moves contact details to the head', () => {
    const { contact, sections } = draftOf(sidebar, counter());
    const [job] = sections.flatMap(({ entries }) => entries);
    expect([job?.place, job?.lines.map(({ text }) => text)]).toEqual([
      'Leeds, UK',
      ['Built a booking API in Go.', 'Written with: Go, SQL', 'Reads | Serbian'],
    ]);
    expect(contact.links.map(({ text }) => text)).toEqual(['github.com/mira-brandvold']);
  });

  test('makes a visible summary of sentences above the first heading', () => {
    const { sections } = draftOf(
      readResumeText(`Mira Brandvold
mira.brandvold@example.com

I build booking services for ferries, and I like to see them through to the harbour.

Experience
Backend Engineer | Papyra | Mar 2021 – Present
- Built a booking API in Go.
`),
      counter(),
    );
    expect(sections.map(({ kind, isHidden }) => [kind, isHidden])).toEqual([
      ['summary', false],
      ['experience', false],
    ]);
  });

  test('moves a contact section to the head, and keeps all other sections', () => {
    const { contact, sections } = draftOf(
      readResumeText(`Mira Brandvold

Experience
Backend Engineer | Papyra | Mar 2021 – Present
- Built a booking API in Go.

Contact
mira.brandvold@example.com
+1 415 555 0100

Interests
Ferries, tides
`),
      counter(),
    );
    expect([contact.email, contact.phone]).toEqual(['mira.brandvold@example.com', '+1 415 555 0100']);
    expect(sections.map(({ heading }) => heading)).toEqual(['Experience', 'Interests']);
  });

  test('leaves out page numbers and page headers', () => {
    const at = sidebar.text.indexOf('2/3');
    const lines = sidebar.lines.map(line => (line.start === at ? { ...line, isRunning: true } : line));
    const told = (of: Resume) => textsOf(draftOf(of, counter())).join('\n').includes('2/3');
    expect([told(sidebar), told({ ...sidebar, lines })]).toEqual([true, false]);
  });
});

const sidebar = readResumeText(`Mira Brandvold
mira.brandvold@example.com

Experience
Backend Engineer | Papyra | Mar 2021 – Present
- Leeds, UK
- Built a booking API in Go.
github.com/mira-brandvold
- Written with\t: Go, SQL
- Reads\t• Serbian

Honors
First prize
2/3
`);
