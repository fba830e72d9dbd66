import { describe, expect, test } from 'vitest';
import { nodePdfEngine } from '../../../src/cli/node-pdf-engine.ts';
import { draftOf } from '../../../src/core/tailor/draft-of.ts';
import { readResume } from '../../../src/resumes/read-resume.ts';
import { factoryLooks } from '../../factory/factory-look.ts';
import { makeFiles } from '../../factory/make-files.ts';
import { counter, textsOf, wordCounts } from './draft-words.ts';

// Words that say what a detail is, and what stood between two names, are no lines of the person's.
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
});
