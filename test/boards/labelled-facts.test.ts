import { describe, expect, test } from 'vitest';
import { labelledFacts } from '../../src/boards/fields/labelled-facts.ts';
import { blocksOf } from '../../src/boards/page/blocks-of.ts';
import { pageOf } from './fixture.ts';

function factsOf(html: string) {
  const tree = blocksOf(pageOf(html).body);
  return labelledFacts(tree, { start: 0, end: tree.blocks.length });
}

describe('what a page labels', () => {
  test.each([
    ['a cell', '<table><tr><th>Agency</th><td>Lamp Office</td></tr></table>', 'Lamp Office'],
    ['a term', '<dl><dt>Employer</dt><dd>Lanternworks</dd></dl>', 'Lanternworks'],
    ['a colon', '<p>Employer: Lanternworks</p>', 'Lanternworks'],
    ['what an office calls itself', '<p>Dienststelle: Lampenamt</p>', 'Lampenamt'],
    ['a picture before it', '<p>💼 Компания: Lanternworks</p>', 'Lanternworks'],
    ['a name that ends in a full stop', '<p>Company: Lampen A.S.</p>', 'Lampen A.S.'],
    ['one that is cut short', '<p>Employer: Lantern Works Ltd.</p>', 'Lantern Works Ltd.'],
    ['the head of a menu, which names nobody', '<p>Company</p><p>About us</p>', null],
  ])('an employer by %s', (_, html, company) => expect(factsOf(html).company).toBe(company));

  test('no more than its own value where a line goes on with the next label', () => {
    expect(factsOf('<p>Location: Cork Reports to: Lamp Lead</p>').location).toBe('Cork');
    expect(factsOf('<p>Location: Cork, Ireland</p>').location).toBe('Cork, Ireland');
  });

  test.each([
    ['a short value', `<p>Location: ${'x'.repeat(120)}</p>`, 'x'.repeat(120)],
    ['no long one', `<p>Location: ${'x'.repeat(121)}</p>`, null],
    ['the block behind the label', '<p>Location</p><p>: Cork</p>', 'Cork'],
    ['no entry of a table of contents', '<p><a href="#l">Location</a></p><p>Cork</p>', null],
    ['a label that is half a link', '<p><a href="#l">Loca</a>tion</p><p>Cork</p>', 'Cork'],
    ['a base', '<p>Base: Cork</p>', 'Cork'],
    ['where one is based', '<p>Based in: Cork</p>', 'Cork'],
    ['a label of Portugal', '<p>Local: Cork</p>', 'Cork'],
    ['one of Italy over its value', '<h2>Sede di lavoro</h2><p>Cork</p>', 'Cork'],
    ['no full stop behind it', '<p>Location: Cork.</p>', 'Cork'],
    ['one that letters have', '<p>Location: Washington, D.C.</p>', 'Washington, D.C.'],
    ['the first of two', '<p>Location: Cork</p><p>City: Kiel</p>', 'Cork'],
    ['no value that is not there', '<p>Location:</p>', null],
    ['no label of a sentence’s length', `<p>Local${'i'.repeat(36)}: Cork</p>`, null],
  ])('%s', (_, html, location) => expect(factsOf(html).location).toBe(location));

  test('no more than stands around the ad: forty blocks before it, fifteen behind, four hundred in all', () => {
    const at = (place: number, from: number, to: number, count: number) => {
      const texts = Array.from({ length: count }, (_, nth) => (nth === place ? 'City: Cork' : 'x'));
      const tree = blocksOf(pageOf(texts.map(one => `<p>${one}</p>`).join('')).body);
      return labelledFacts(tree, { start: from, end: to }).location;
    };
    expect([at(10, 50, 60, 100), at(9, 50, 60, 100)]).toEqual(['Cork', null]);
    expect([at(74, 50, 60, 100), at(75, 50, 60, 100)]).toEqual(['Cork', null]);
    expect([at(409, 50, 490, 500), at(410, 50, 490, 500)]).toEqual(['Cork', null]);
  });

  test('each label of a line that holds several', () => {
    const facts = factsOf('<p>Start: in May | Location: Cork • Salary: €40,000</p>');
    expect([facts.location, facts.salary]).toEqual(['Cork', '€40,000']);
    expect(factsOf('<p>Locatie: Leiden</p>').location).toBe('Leiden');
  });

  test('a title by a cell that says position, and a place by its duty station', () => {
    const facts = factsOf(
      '<table><tr><th>Position</th><td>Lamp Engineer</td></tr><tr><th>Duty station</th><td>Cork</td></tr></table>',
    );
    expect([facts.title, facts.location]).toEqual(['Lamp Engineer', 'Cork']);
  });
});
