import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/writers/fonts.ts';
import { LOOKS, type Look, PAPERS, type Paper } from '../../src/writers/look.ts';
import { writePdf } from '../../src/writers/write-pdf.ts';
import { draftOfPerson } from '../factory/draft-of-person.ts';
import { factoryPeople } from '../factory/people.ts';
import { differencesOf } from './read-back.ts';

const looks = Object.keys(LOOKS) as readonly Look[];
const papers = Object.keys(PAPERS) as readonly Paper[];
// One of each life and language.
const people = factoryPeople().filter(({ id }) => [1, 3, 4, 5, 8, 34].includes(id));

describe('a PDF', () => {
  test.each(looks)('is read back as it was written in the look %s', async look => {
    const fonts = await loadFonts(look);
    for (const person of people) {
      const draft = draftOfPerson(person);
      for (const paper of papers) {
        const bytes = await writePdf(draft, { look, paper, fonts });
        expect(await differencesOf(draft, 'export.pdf', bytes), `${person.id} ${paper}`).toEqual([]);
      }
    }
  });

  test('is the same to the byte, whenever it is written', async () => {
    const [person] = people;
    if (!person) throw new Error('Nobody is there.');
    const fonts = await loadFonts('plain');
    const write = () => writePdf(draftOfPerson(person), { look: 'plain', paper: 'a4', fonts });
    const first = await write();
    await new Promise(resolve => setTimeout(resolve, 1_100));
    expect(await write()).toEqual(first);
  });
});
