import { describe, expect, test } from 'vitest';
import { labelledFacts } from '../../src/boards/fields/labelled-facts.ts';
import { blocksOf } from '../../src/boards/page/blocks-of.ts';
import { pageOf } from './fixture.ts';

function factsOf(html: string) {
  const tree = blocksOf(pageOf(html).body);
  return labelledFacts(tree, { start: 0, end: tree.blocks.length });
}

describe('a labelled fact', () => {
  test.each([
    ['a cell', '<table><tr><th>Agency</th><td>Lamp Office</td></tr></table>', 'Lamp Office'],
    ['a term', '<dl><dt>Employer</dt><dd>Lanternworks</dd></dl>', 'Lanternworks'],
    ['a colon', '<p>Employer: Lanternworks</p>', 'Lanternworks'],
    ['a label of public offices', '<p>Dienststelle: Lampenamt</p>', 'Lampenamt'],
    ['a label after a picture', '<p>💼 Компания: Lanternworks</p>', 'Lanternworks'],
    ['a name that ends in a full stop', '<p>Company: Lampen A.S.</p>', 'Lampen A.S.'],
    ['a name that ends in an abbreviation', '<p>Employer: Lantern Works Ltd.</p>', 'Lantern Works Ltd.'],
    ['the heading of a menu, which is no label', '<p>Company</p><p>About us</p>', null],
  ])('is the employer: %s', (_, html, company) => expect(factsOf(html).company).toBe(company));

  test('ends before the next label in its line', () => {
    expect(factsOf('<p>Location: Cork Reports to: Lamp Lead</p>').location).toBe('Cork');
    expect(factsOf('<p>Location: Cork, Ireland</p>').location).toBe('Cork, Ireland');
  });

  test.each([
    ['is a value of up to 120 characters', `<p>Location: ${'x'.repeat(120)}</p>`, 'x'.repeat(120)],
    ['is not a longer value', `<p>Location: ${'x'.repeat(121)}</p>`, null],
    ['is the block after the label', '<p>Location</p><p>: Cork</p>', 'Cork'],
    ['does not have a label in a table of contents', '<p><a href="#l">Location</a></p><p>Cork</p>', null],
    ['may have a label that is half a link', '<p><a href="#l">Loca</a>tion</p><p>Cork</p>', 'Cork'],
    ['is a place with the label “Base”', '<p>Base: Cork</p>', 'Cork'],
    ['is a place with the label “Based in”', '<p>Based in: Cork</p>', 'Cork'],
    ['may have a Portuguese label', '<p>Local: Cork</p>', 'Cork'],
    ['may have an Italian label above it', '<h2>Sede di lavoro</h2><p>Cork</p>', 'Cork'],
    ['does not include a full stop at the end', '<p>Location: Cork.</p>', 'Cork'],
    ['includes the full stop of an abbreviation', '<p>Location: Washington, D.C.</p>', 'Washington, D.C.'],
    ['is the first of two', '<p>Location: Cork</p><p>City: Kiel</p>', 'Cork'],
    ['is null for a label without a value', '<p>Location:</p>', null],
    ['does not have a label as long as a sentence', `<p>Local${'i'.repeat(36)}: Cork</p>`, null],
  ])('%s', (_, html, location) => expect(factsOf(html).location).toBe(location));

  test('stands up to forty blocks before the ad and fifteen after it, within four hundred blocks', () => {
    const at = (place: number, from: number, to: number, count: number) => {
      const texts = Array.from({ length: count }, (_, nth) => (nth === place ? 'City: Cork' : 'x'));
      const tree = blocksOf(pageOf(texts.map(one => `<p>${one}</p>`).join('')).body);
      return labelledFacts(tree, { start: from, end: to }).location;
    };
    expect([at(10, 50, 60, 100), at(9, 50, 60, 100)]).toEqual(['Cork', null]);
    expect([at(74, 50, 60, 100), at(75, 50, 60, 100)]).toEqual(['Cork', null]);
    expect([at(409, 50, 490, 500), at(410, 50, 490, 500)]).toEqual(['Cork', null]);
  });

  test('may be one of several in a line', () => {
    const facts = factsOf('<p>Start: in May | Location: Cork • Salary: €40,000</p>');
    expect([facts.location, facts.salary]).toEqual(['Cork', '€40,000']);
    expect(factsOf('<p>Locatie: Leiden</p>').location).toBe('Leiden');
  });

  test('is the title with the label “Position”, and the place with the label “Duty station”', () => {
    const facts = factsOf(
      '<table><tr><th>Position</th><td>Lamp Engineer</td></tr><tr><th>Duty station</th><td>Cork</td></tr></table>',
    );
    expect([facts.title, facts.location]).toEqual(['Lamp Engineer', 'Cork']);
  });
});
