import { describe, expect, test } from 'vitest';
import type { Board, Found } from '../../src/boards/board.ts';
import { pooled } from '../../src/boards/fields/best-candidate.ts';
import type { Candidate, FieldPage } from '../../src/boards/fields/candidate.ts';
import { companyCandidates } from '../../src/boards/fields/company-candidates.ts';
import { namedElements } from '../../src/boards/fields/named-elements.ts';
import { placeCandidates } from '../../src/boards/fields/place-candidates.ts';
import { titleCandidates } from '../../src/boards/fields/title-candidates.ts';
import { valueFeatures } from '../../src/boards/fields/value-features.ts';
import { shippedModels } from '../../src/boards/generic/models.ts';
import { blocksOf } from '../../src/boards/page/blocks-of.ts';
import { pageOf } from './fixture.ts';

type Given = {
  /** The blocks of the ad; all blocks of the page by default. */
  readonly kept?: readonly number[];
  readonly data?: Partial<Found>;
  readonly board?: Partial<Board>;
  readonly host?: string;
};

function page(html: string, { kept, data, board, host = 'www.harbour.example' }: Given = {}): FieldPage {
  const document = pageOf(html);
  const tree = blocksOf(document.body);
  const ad = kept ?? tree.blocks.map((_, at) => at);
  return {
    document,
    tree,
    url: new URL(`https://${host}/jobs`),
    kept: ad,
    range: { start: ad[0] ?? 0, end: (ad.at(-1) ?? -1) + 1 },
    chance: 0.9,
    models: shippedModels,
    data: (data as Found) ?? null,
    board: (board as Board) ?? null,
  };
}

const said = (candidates: readonly Candidate[], source: RegExp) =>
  candidates.filter(one => source.test(one.source)).map(one => `${one.source} ${one.value}`);
const title = 'Lamp Engineer';
const lines = (...texts: string[]) => texts.map(text => `<p>${text}</p>`).join('');

describe('a place of work may be', () => {
  const places = (html: string, source: RegExp, given?: Given, company: string | null = null) =>
    said(placeCandidates(page(html, given), title, company), source);
  const beside = /^(?:above|below|further)/;
  // Another test checks where the line stands.
  const besideTitle = (html: string, given?: Given) =>
    places(html, beside, given).map(one => one.replace(/-(?:inside|heading)/, ''));

  test('one of two lines above the title or of six below it', () => {
    const around = `${lines('Ann', 'Bea', 'Cid')}<h1>${title}</h1>${lines('Dan', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon')}`;
    expect(besideTitle(around)).toEqual([
      'above Bea',
      'above Cid',
      'below Dan',
      'below Eli',
      'below Fay',
      'further Gus',
      'further Hal',
      'further Ida',
    ]);
    // If no heading is the title, the first block of the ad takes its place.
    const unnamed = lines('Ann', 'Bea', 'Cid', 'Dan', 'Eli');
    expect(besideTitle(unnamed, { kept: [3, 4] })).toEqual(['above Bea', 'above Cid', 'below Eli']);
  });

  test.each([
    ['Leiden, Netherlands', ['below Leiden, Netherlands']],
    ['Leiden · Team Lamps', ['below-piece Leiden', 'below-piece Team Lamps']],
    ['Leiden · Full-time', ['below-piece Leiden']],
    ['Leiden, Full-time', ['below-piece Leiden']],
    ['📍 Leiden', ['below Leiden']],
    ['LAMP-17', []],
    ['University of Leiden, Leiden', /below-piece Leiden$/],
    ['<i>Leiden</i><i>Hybrid</i>', ['below-piece Leiden']],
    ['<i>Leiden</i>', ['below Leiden']],
    ['€40,000', []],
    ['30 days of holiday', []],
    ['7', []],
    ['X', []],
    [`Leiden ${'x'.repeat(113)}`, [`below Leiden ${'x'.repeat(113)}`]],
    [`Leiden ${'x'.repeat(114)}`, []],
    ['Ref: 12345', []],
    ['TA/2026/03', []],
    ['(Leiden)', ['below Leiden']],
    ['Grade: six', []],
    ['and handy with lamps', []],
    ['Boats and lamps,', []],
    ['remote', ['below remote']],
    ['leiden, netherlands', ['below leiden, netherlands']],
    ['東京本社', ['below 東京本社']],
    ['Location:', []],
    ['Mar 11th, 10:45', []],
    ['Opened in 2024', []],
    ['Tarn Point NSW 2024', ['below Tarn Point NSW 2024']],
    ['Keine Nachtschicht', []],
    ['No 7 Lock Street', ['below No 7 Lock Street']],
    ['Norden', ['below Norden']],
    ['Ostend · 30 days of holiday', ['below-piece Ostend']],
    ['Leiden voltijd', ['below-piece Leiden']],
    ['Lamp Engineers', []],
    ['The Lamp Engineer in Leiden', []],
  ])('a line below the title, or pieces of it: %s: %j', (line, expected) => {
    const found = besideTitle(`<h1>${title}</h1>${lines(line)}`);
    if (expected instanceof RegExp) expect(found.join()).toMatch(expected);
    else expect(found).toEqual(expected);
  });

  test('not a piece of a heading that also names something else', () => {
    const heading = (text: string) => places(`<h1>${title}</h1><h3>${text}</h3>`, /-piece/);
    expect(heading('Wage / Salary')).toEqual([]);
    expect(heading('Leiden / Hybrid')).toEqual(['below-heading-piece Leiden']);
  });

  test('a line of a source that shows where it stands, but not a label', () => {
    const html = `<h1>${title}</h1><dl><dt>Ort</dt><dd>Ostend</dd></dl><h3>Leiden</h3><p>Cork</p><p>Hull</p>`;
    expect(places(html, beside, { kept: [4] })).toEqual([
      'below Ostend',
      'below-heading Leiden',
      'further-inside Cork',
      'further Hull',
    ]);
    expect(
      places(`<h1>${title}</h1><p class="job-loc">Ostend</p><p class="locked">Hull</p>`, /^-classed/),
    ).toEqual(['-classed Ostend']);
    // A line beside another fact of the job belongs to a row of facts.
    expect(places(`<h1>${title}</h1><p>Ostend</p><p>Full-time</p>`, /^-row/)).toEqual(['-row Ostend']);
    expect(places(`<h1>${title}</h1><p>Ostend</p><p>Lamps</p>`, /^-row/)).toEqual([]);
    // A department is not a place, but “Remote” is.
    const rowOf = (...facts: string[]) =>
      places(`<h1>${title}</h1><p>${['Full-time', ...facts].join(' · ')}</p>`, /^-row/);
    expect(rowOf('Ostend', 'Marketing')).toEqual(['-row Ostend']);
    expect(rowOf('Remote', 'Finance')).toEqual(['-row Remote']);
  });

  test('a name after “in” above the first section, but not another word', () => {
    const intro = (...said: string[]) => places(lines(...said), /^intro/);
    expect(intro('A shipyard in Ostend needs help.')).toEqual(['intro Ostend']);
    expect(intro('In Ostend we mend lamps.')).toEqual(['intro Ostend']);
    expect(places('<ul><li>A shipyard in Ostend</li></ul>', /^intro/)).toEqual([]);
    expect(intro('We began in May, in Java and in Swift.')).toEqual([]);
    expect(intro('We mend lamps in Leiden. We began small.')).toEqual(['intro Leiden']);
    expect(intro('We write in Lamp, in NASA and in the sea.')).toEqual([]);
    expect(intro('x', 'Duties:', 'A shipyard in Ostend needs help.')).toEqual([]);
    expect(intro('x', 'x', 'x', 'x', 'x', 'A shipyard in Ostend.')).toEqual([]);
  });

  test('not a point of ten words in the ad, but any line outside it', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'Lamp').join(' ');
    const point = (count: number) => `<h1>${title}</h1><ul><li>${words(count)}</li></ul>`;
    expect(places(point(9), beside)).toHaveLength(1);
    expect(places(point(10), beside)).toEqual([]);
    expect(places(point(10), beside, { kept: [0] })).toHaveLength(1);
    expect(places(`<h1>${title}</h1>${lines(words(10))}`, beside)).toHaveLength(1);
  });

  test('the town of a postal address', () => {
    const towns = (line: string) => places(lines('x', line), /^address/, { kept: [0] });
    expect(towns('Quay 1, 24937 Flensburg')).toEqual(['address Flensburg']);
    expect(towns('Quay 1, 801 82 Gävle')).toEqual(['address Gävle']);
    expect(towns('Quay 1, Austin, TX 78701')).toEqual(['address Austin']);
    expect(towns('Quay 1, Whitby, YO21 3PU')).toEqual(['address Whitby']);
    expect(towns('In 2026 Example began')).toEqual([]);
    expect(towns('In 1984 Example began')).toEqual([]);
    expect(towns(`${'x'.repeat(190)} 24937 Kiel`)).toEqual([]);
  });

  test('a place in a sentence, which after a mere “in” must be a known one', () => {
    expect(places(lines('Our team is based in Ostend.'), /^says/)).toEqual(['says-based Ostend']);
    expect(places(lines('Sitz in Ostend.'), /^says-based/)).toEqual(['says-based Ostend']);
    expect(places(lines('Come to our Ostend office soon.'), /^says/)).toEqual(['says-office Ostend']);
    expect(places(lines('You will work in Germany with us.'), /^says/)).toEqual(['says-in Germany']);
    expect(places(lines('You will work in Java with us.'), /^says/)).toEqual([]);
    const nine = [...'ABCDEFGHI'].map(letter => `We are based in ${letter}stad. `).join('');
    expect(places(lines(nine), /^says-based/)).toHaveLength(8);
  });

  test('a piece of the page’s title, if something else knows it', () => {
    const pieces = (piece: string, ad: string) =>
      places(`<title>${title} | ${piece}</title>${lines('x', ad)}`, /^t-/);
    expect(pieces('Ostend', 'We mend lamps.')).toEqual([]);
    expect(pieces('Ostend', 'We mend lamps in Ostend.')).toEqual(['t-last Ostend']);
    expect(pieces('Ostend', 'Location: Ostend')).toEqual(['t-last Ostend']);
    expect(pieces('Germany', 'We mend lamps.')).toEqual(['t-last Germany']);
  });

  test('the value of a label without a colon, near the start of the ad or after its end', () => {
    const many = (count: number) => lines(...Array.from({ length: count }, () => 'We mend it.'));
    const near = (before: number) => `${lines('City Ostend')}${many(before)}`;
    expect(places(near(20), /^prefixed/, { kept: [15, 16] })).toEqual(['prefixed Ostend']);
    expect(places(near(20), /^prefixed/, { kept: [16, 17] })).toEqual([]);
    const inside = (before: number) => `${many(before)}${lines('City Ostend')}${many(30)}`;
    expect(places(inside(9), /^prefixed/)).toEqual(['prefixed Ostend']);
    expect(places(inside(10), /^prefixed/)).toEqual([]);
    const behind = (before: number) => `${many(20 + before)}${lines('City Ostend')}${many(5)}`;
    const kept = Array.from({ length: 20 }, (_, nth) => nth);
    expect(places(behind(14), /^prefixed/, { kept })).toEqual(['prefixed Ostend']);
    expect(places(behind(15), /^prefixed/, { kept })).toEqual([]);
  });

  test('a line without the employer before it, but not the employer alone', () => {
    const below = (line: string) =>
      places(`<h1>${title}</h1>${lines(line)}`, /^below$/, { kept: [0] }, 'Lanternworks');
    expect(below('Lanternworks – Ostend')).toEqual(['below Ostend']);
    expect(below('Lanternworks')).toEqual([]);
    expect(below('Lanternworkshop')).toEqual(['below Lanternworkshop']);
  });
});

describe('a title may be', () => {
  const titles = (html: string, source: RegExp, given?: Given) =>
    said(titleCandidates(page(html, given)), source);

  test('a heading: by its level, as the first of its level, as the first with a role, or as the nearest before the ad', () => {
    const html = `<h1>Lanternworks</h1><h2>${title}</h2><h2>Duties</h2><p>aa</p><h4>Lamps</h4><p>bb</p>`;
    expect(titles(html, /^h\d|^first|^nearest/, { kept: [5] })).toEqual([
      'h1 Lanternworks',
      'first-h1 Lanternworks',
      'h2 Lamp Engineer',
      'first-h2 Lamp Engineer',
      'first-role Lamp Engineer',
      'h2 Duties',
      'first-line aa',
      'h4 Lamps',
      'first-h4 Lamps',
      'nearest Duties',
    ]);
    expect(titles(`<h1>${title}</h1>`, /^nearest/)).toEqual([]);
    expect(titles(`<h3>${title}</h3><p>a</p>`, /^nearest/, { kept: [1] })).toEqual(['nearest Lamp Engineer']);
  });

  test('not a numbered heading, unless it is the only one', () => {
    const html = `<h2>${title}</h2><h2>1. Us</h2><p>aa</p><h2>2) You</h2><p>bb</p>`;
    expect(titles(html, /^h2|^nearest/, { kept: [2] })).toEqual([
      'h2 Lamp Engineer',
      'nearest Lamp Engineer',
    ]);
    expect(titles('<h2>2. Lamp Warden</h2><p>aa</p>', /^h2/)).toEqual(['h2 2. Lamp Warden']);
  });

  test('a heading whose source shows where it stands: far before the ad, before it, at its top, near that, inside', () => {
    const headings = Array.from({ length: 24 }, (_, nth) => `<h2>Aa ${nth}</h2>`).join('');
    const kept = Array.from({ length: 9 }, (_, nth) => nth + 13);
    const counted = (source: RegExp) =>
      titles(headings, source, { kept }).map(one => Number(one.split(' ').at(-1)));
    expect(counted(/^far-before/)).toEqual([0]);
    expect(counted(/^before/)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(counted(/^top/)).toEqual([13, 14]);
    expect(counted(/^near-top/)).toEqual([15, 16, 17, 18]);
    expect(counted(/^inside/)).toEqual([19, 20, 21]);
  });

  test('the part of a line before “at”, or a whole heading with “at”', () => {
    expect(titles('<p>Lamp Engineer at Lanternworks</p>', /^line/)).toEqual(['line Lamp Engineer']);
    expect(titles('<p>Lampenbauer bei Lanternworks</p>', /^line/)).toEqual([
      'line Lampenbauer bei Lanternworks',
    ]);
    expect(titles('<p>Join us at Lanternworks</p>', /^line/)).not.toContain('line Join us');
    expect(titles('<h1>Lamp Engineer at Lanternworks</h1>', /^h1/)).toEqual([
      'h1 Lamp Engineer at Lanternworks',
    ]);
  });

  test('a line that is no heading, only near the start of the ad', () => {
    const texts = Array.from({ length: 24 }, (_, nth) => `Aa bb cc ${nth}`);
    const kept = Array.from({ length: 9 }, (_, nth) => nth + 13);
    const near = titles(lines(...texts), /^line/, { kept }).map(one => Number(one.split(' ').at(-1)));
    expect(near).toEqual(Array.from({ length: 16 }, (_, nth) => nth + 1));
    expect(titles(lines('x'.repeat(90)), /^line/)).toHaveLength(1);
    expect(titles(lines('x'.repeat(91)), /^line/)).toEqual([]);
    expect(titles('<p><b>Lamps</b></p>', /^bold|^line/)).toEqual(['bold Lamps']);
  });

  test('a heading that is a link to the home page, with a source of its own', () => {
    expect(titles('<h1><a href="/">Lanternworks</a></h1>', /^linked/)).toEqual(['linked Lanternworks']);
    expect(titles('<h1><a href="/">Lantern</a> works</h1>', /^linked/)).toEqual([]);
  });

  test.each([
    ['without the facts of the job', `${title} | Berlin, Germany | Full-time`, title],
    ['the job in “… is hiring a …”', `Lanternworks is hiring a ${title}`, title],
    [
      'the whole of it if that names no role',
      'Lanternworks is hiring a hand',
      'Lanternworks is hiring a hand',
    ],
    ['with a part that is no fact', `${title} | Lamps`, `${title} | Lamps`],
    ['but not the name of a kind of page', 'Open positions', null],
    ['but not one without letters', '2026', null],
    ['but not an invitation', 'Lavora con noi', null],
    ['but not a link that skips the menu', 'Skip to main content', null],
    ['but not one of more than 160 characters', 'x '.repeat(80).trim().padEnd(161, 'x'), null],
    ['one of 160 characters', 'x'.repeat(160), 'x'.repeat(160)],
  ])('a heading: %s', (_, heading, value) => {
    expect(titles(`<h1>${heading}</h1>`, /^h1/)).toEqual(value ? [`h1 ${value}`] : []);
  });

  test.each([
    ...['Rejoignez-nous', 'Rejoignez notre équipe', 'Werken bij Lampenwerf', 'Trabalhe conosco'].map(
      invites => [invites, false] as const,
    ),
    ...[
      'Werken bij Lampenwerf als Monteur',
      'Rejoignez notre équipe en tant que Technicien H/F',
      'Rejoignez-nous : Lampiste',
      'Lavora con noi come Fabbro',
      'Trabaja con nosotros como Farero',
    ].map(invites => [invites, true] as const),
  ])('a heading with an invitation, “%s”, if it names a job: %s', (invites, isJob) => {
    expect(titles(`<h1>${invites}</h1>`, /^h1/)).toEqual(isJob ? [`h1 ${invites}`] : []);
  });

  describe('of an ad whose headings name no role', () => {
    const sought = (text: string, heading = 'Come aboard') =>
      titles(`<h1>${heading}</h1>${lines(text)}`, /^t-hired/);
    test.each([
      ['We are looking for a calm Lamp Engineer who joins us.', 'Lamp Engineer'],
      ['For the north coast we’re hiring a Head of Lamp Engineering.', 'Head of Lamp Engineering'],
      ['Für unsere Werft suchen wir eine neue Ingenieurin in Kiel.', 'Ingenieurin'],
      ['Wir suchen einen Lampentechniker.', 'Lampentechniker'],
    ])('the job that “we” are looking for: %s: %s', (text, job) =>
      expect(sought(text)).toEqual([`t-hired ${job}`]),
    );
    test.each([
      'You report to a patient Lamp Engineer.',
      'Work with a Senior Lamp Engineer and bring what you have learnt.',
      'Du arbeitest mit einer Ingenieurin, und wir suchen jemanden, der lernt.',
      'Are you looking for a Manager who listens?',
      'Our harbours are looking for a Consultant whom they can trust.',
      'Ask Mary, who is hiring an Assistant as well.',
      'Lanternworks is a Great Engineering Company.',
      'We are looking for a partner of Lamp Engineer Mary.',
      'We are not looking for a Lamp Manager.',
      'Wir suchen keinen Lampentechniker.',
      'We mend lamps with an eye for detail.',
    ])('but nobody else: %s', text => expect(sought(text)).toEqual([]));
    test('but not if a heading names a role', () => {
      expect(sought('We are looking for a Lamp Engineer.', 'Boat Builder and Technician')).toEqual([]);
    });
  });

  test('the title in the data, or the same title in another spelling', () => {
    const html = `<h1>Lamp Engineer (m/f/d)</h1><h2>Boat Builder</h2>`;
    expect(titles(html, /^(?:data|h\d)/, { data: { title } })).toEqual([
      'data Lamp Engineer',
      'h1 Lamp Engineer (m/f/d)',
    ]);
  });

  test('the whole title of the page, if it also stands elsewhere on the page', () => {
    const whole = (heading: string) => titles(`<title>Lamps | Boats</title><h1>${heading}</h1>`, /-pieces$/);
    expect([whole('Lamps | Boats'), whole('Lamps')]).toEqual([['t-pieces Lamps | Boats'], []]);
  });
});

describe('an employer may be', () => {
  const names = (html: string, source: RegExp, given?: Given) =>
    said(companyCandidates(page(html, given), title), source);

  test('a line beside the title, by its distance', () => {
    const html = `${lines('Ann', 'Bea', 'Cid')}<h1>${title}</h1>${lines('Dan, Cork', 'Eli', 'Fay', 'Gus')}`;
    expect(names(html, /^(?:beside|piece)/)).toEqual([
      'beside-2 Bea',
      'beside-1 Cid',
      'beside1 Dan, Cork',
      'piece1 Dan',
      'beside2 Eli',
      'beside3 Fay',
    ]);
    expect(names(lines('Ann', title, 'Bea'), /^beside/)).toEqual(['beside-1 Ann', 'beside1 Bea']);
    expect(names(lines('Ann', 'Boat Builder', 'Bea'), /^beside/)).toEqual([]);
    // If the title stands there twice, the lines around its heading count.
    const twice = `${lines('Ann', title, 'Cid', 'Eli')}<h1>${title}</h1>${lines('Bea')}`;
    expect(names(twice, /^beside/)).toEqual(['beside-2 Cid', 'beside-1 Eli', 'beside1 Bea']);
    const piece = (length: number) =>
      names(`<h1>${title}</h1>${lines('Ann – '.padEnd(length, 'x'))}`, /^piece/);
    expect([piece(120), piece(121)]).toEqual([['piece1 Ann'], []]);
  });

  test.each([
    ['Wir suchen', []],
    ['On recrute', []],
    ['Nous recrutons !', []],
    ['Buscamos', []],
    ['Institut de recherche', ['t-first Institut de recherche']],
    ['Wir suchen Lampen', ['t-first Wir suchen Lampen']],
  ])('a piece of the page’s title, unless it only says “we are hiring”: %s', (piece, expected) =>
    expect(names(`<title>${piece}: ${title} | Lanternworks</title>`, /^t-first/)).toEqual(expected),
  );

  test('not another fact with its label, such as “Place: Leiden”', () => {
    expect(
      names(`<h1>${title}</h1>${lines('Place: Leiden, Cork', 'Lanternworks: lamps')}`, /^piece1/),
    ).toEqual([]);
  });

  test.each([
    ['Lanternworks, Leiden', 'Lanternworks'],
    ['Lanternworks, Inc', 'Lanternworks, Inc'],
    ['University of Lanterns, Leiden', 'University of Lanterns, Leiden'],
    ['Lamps, Boats, Leiden', 'Lamps, Boats, Leiden'],
  ])('the name after “at” in the page’s title: “at %s” means %s', (said, name) =>
    expect(names(`<title>${title} at ${said}</title>${lines('Leiden or remote')}`, /^t-at/)).toEqual([
      `t-at ${name}`,
    ]),
  );

  test.each([
    ['not if the markup and the title name another', 'Lanternworks', `${title} – Lanternworks`, false],
    ['if the title names nobody else', 'Lanternworks', title, true],
    ['if the markup only names the job’s title', title, `${title} – Lanternworks`, true],
  ])('the owner of the site, or rightly not: %s', (_, marked, pageTitle, expected) => {
    const html = `<title>${pageTitle}</title><h1>${title}</h1><p class="company-name">${marked}</p><p>© 2026 HireHarbour Inc.</p>`;
    const found = said(companyCandidates(page(html), title), /^owner/);
    expect(found).toEqual(expected ? ['owner HireHarbour Inc'] : []);
  });

  test('the words after the title and a dash', () => {
    expect(names(`<h1>${title} – Lanternworks</h1>`, /^behind/)).toEqual(['behind Lanternworks']);
    expect(names(`<p>${title} – ${'x'.repeat(61)}</p>`, /^behind/)).toEqual([]);
    expect(said(companyCandidates(page(''), `${title} – Lanternworks`), /^behind/)).toEqual([
      'behind Lanternworks',
    ]);
    expect(names(`<p>${title}</p>`, /^behind/)).toEqual([]);
    expect(names(lines('Boat Builders – Lanternworks'), /^behind/)).toEqual([]);
  });

  test.each([
    ['a picture called a logo', '<img alt="Lanternworks logo">', ['logo Lanternworks']],
    ['a picture with such a class', '<img class="site-logo" alt="Lanternworks">', ['logo Lanternworks']],
    [
      'a picture in the page’s header',
      '<header><p><img alt="Lanternworks"></p></header>',
      ['logo Lanternworks'],
    ],
    [
      'a picture in an element with such a class',
      '<p class="logo"><img alt="Lanternworks"></p>',
      ['logo Lanternworks'],
    ],
    ['but not any other picture', '<p><img alt="Lanternworks"></p>', []],
    ['but not a picture without a text', '<header><img><img alt=""></header>', []],
    ['a link called a brand', '<a class="navbar-brand" href="/">Lanternworks</a>', ['logo Lanternworks']],
    ['a link with a title', '<a class="logo" title="Lanternworks" href="/"></a>', ['logo Lanternworks']],
    ['but not a link with such a class and without a title', '<a class="logo" href="/">Lanternworks</a>', []],
    ['but not the maker of the site', '<header><img alt="Powered by Lamps"></header>', []],
    [
      'the first five pictures',
      `<header>${[...'abcdef'].map(one => `<img alt="Logo${one}">`).join('')}</header>`,
      ['logo Logoa', 'logo Logob', 'logo Logoc', 'logo Logod', 'logo Logoe'],
    ],
    [
      'all in the order of the page',
      '<a class="brand" href="/">Ann</a><header><img alt="Bea"></header><a class="brand" href="/">Cid</a>',
      ['logo Ann', 'logo Bea', 'logo Cid'],
    ],
  ])('the text of a logo: %s', (_, html, found) => {
    expect(names(html, /^logo/)).toEqual(found);
  });

  test.each([
    ['getrobinmill.example', 'Robin Mill', ['host-written Robin Mill']],
    ['robinmillhq.example', 'Robin Mill', ['host-written Robin Mill']],
    ['theorchard.example', 'The Orchard. Orchard, Orchard', ['host-written The Orchard']],
    ['getrobinmill.example', 'robin mill', []],
  ])('the name in the host %s, as “%s” writes it: %j', (host, text, expected) => {
    const found = companyCandidates(page(lines(text), { host }), title);
    expect(said(found, /written/)).toEqual(expected);
  });

  test('the name after “About”, or in the copyright', () => {
    expect(names('<h2>About Lanternworks</h2>', /^about/)).toEqual(['about Lanternworks']);
    expect(names('<p><b>Why Lanternworks?</b></p>', /^about/)).toEqual(['about Lanternworks']);
    expect(names('<p>About Lanternworks:</p>', /^about/)).toEqual(['about Lanternworks']);
    expect(names('<p>About Lanternworks</p>', /^about/)).toEqual([]);
    expect(names('<h2>About You</h2>', /^about/)).toEqual([]);
    expect(names('<p>© 2025 Ann. x</p><p>© 2026 Lanternworks. All rights reserved.</p>', /^owner/)).toEqual([
      'owner Lanternworks',
    ]);
  });

  test('the text of a link to a company’s page, up to eight of them', () => {
    const link = (name: string) => `<a href="/company/${name}">${name}</a>`;
    expect(names(`${link('Ann')}<a href="/employers/post-a-job">Bea</a>`, /^link/)).toEqual(['link Ann']);
    expect(names([...'ABCDEFGHI'].map(letter => link(`${letter}nn`)).join(''), /^link/)).toHaveLength(8);
  });

  test('a name in a sentence about the employer', () => {
    expect(names(lines('Lanternworks is a maker of lamps.'), /^says/)).toEqual(['says-is Lanternworks']);
    expect(names(lines('At Lanternworks we mend lamps.'), /^says/)).toEqual(['says-at Lanternworks']);
    expect(names(lines('Come and join Lanternworks today.'), /^says/)).toEqual(['says-join Lanternworks']);
    expect(names(lines('This is a lamp. We are many.'), /^says/)).toEqual([]);
    expect(names(lines('Lanternworks is a maker.', 'x'), /^says/, { kept: [1] })).toEqual([]);
    // A name after “of” or “an der” counts if it contains a word for an organisation.
    expect(names(lines('The lamp group of the University of Ostend looks on.'), /^says/)).toEqual([
      'says-join University of Ostend',
    ]);
    expect(names(lines('Ein Platz an der Hochschule Norden ist frei.'), /^says/)).toEqual([
      'says-join Hochschule Norden',
    ]);
    expect(names(lines('The lamps of Ostend shine.'), /^says/)).toEqual([]);
    const many = [...'ABCDEFGHIJKLM'].map(letter => `At ${letter}nn we mend lamps.`).join(' ');
    expect(names(lines(many), /^says-at/)).toHaveLength(12);
  });

  test.each([
    ['not the job', `<h1>${title}</h1>`, {}, []],
    [
      'not a board for job seekers',
      '<p>Employer: Boardly</p>',
      { board: { kind: 'site', name: 'Boardly' } },
      [],
    ],
    [
      'a system that employers use',
      '<p>Employer: Boardly</p>',
      { board: { kind: 'system', name: 'Boardly' } },
      ['label Boardly'],
    ],
    ['not a single letter', '<p>Employer: X</p>', {}, []],
    ['two letters', '<p>Employer: XY</p>', {}, ['label XY']],
    ['seventy characters', `<p>Employer: ${'x'.repeat(70)}</p>`, {}, [`label ${'x'.repeat(70)}`]],
    ['not more characters', `<p>Employer: ${'x'.repeat(71)}</p>`, {}, []],
    ['not a number', '<p>Employer: 2026</p>', {}, []],
    ['the name of a kind of page with a label', '<p>Employer: Careers</p>', {}, ['label Careers']],
  ] satisfies readonly (readonly [string, string, Given, readonly string[]])[])(
    'a labelled name: %s',
    (_, html, given, found) => {
      expect(names(html, /^(?:label|h1)/, given)).toEqual(found);
    },
  );

  test('not a section, a kind of page, a place of the ad, or more words than in the data', () => {
    const pieces = (piece: string, ad = 'x') =>
      names(`<title>${title} | ${piece}</title>${lines(ad)}`, /^t-last/);
    expect(pieces('Lanternworks')).toEqual(['t-last Lanternworks']);
    expect([pieces('Benefits'), pieces('Careers')]).toEqual([[], []]);
    expect(pieces('Ostend', 'We mend lamps in Ostend.')).toEqual([]);
    const data = { company: 'Ann' };
    expect(names(`<title>${title} | Ann Cork</title>`, /^t-last/, { data })).toEqual([]);
    expect(names(`<title>${title} | Anna</title>`, /^t-last/, { data })).toEqual(['t-last Anna']);
    expect(names('<p>Employer: Ann Cork</p>', /^label/, { data })).toEqual(['label Ann Cork']);
  });

  test('not a text marked as the place, unless it is also marked as a company', () => {
    const around = (name: string) =>
      `<title>${title} | Leiden</title><h1>${title}</h1><p class="${name}">Leiden</p>`;
    expect(names(around('x'), /^t-last|^beside1/)).toEqual(['t-last Leiden', 'beside1 Leiden']);
    expect(names(around('location'), /^t-last|^beside1/)).toEqual([]);
    expect(names(around('company-location'), /^named/)).toEqual(['named Leiden']);
  });
});

describe('an element that the markup names after a field', () => {
  const named = (html: string) => namedElements(page(html), 'company');
  const employer = (text: string) => `<p class="employer">${text}</p>`;

  test('is found by its class, id or other attributes, and gives its text or the text of a picture or meta tag', () => {
    expect(named(`${employer('Ann')}<b id="company">Bea</b><i>Cid</i>`)).toEqual(['Ann', 'Bea']);
    expect(
      named('<img class="company-logo" alt="Ann"><meta itemprop="hiringOrganization" content="Bea">'),
    ).toEqual(['Ann', 'Bea']);
  });

  test('is also found in open shadow roots', () => {
    const { document, ...rest } = page('<main><p>x</p></main>');
    const root = document.querySelector('main')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = employer('Ann');
    const tree = blocksOf(document.body);
    expect(namedElements({ ...rest, document, tree }, 'company')).toEqual(['Ann']);
  });

  test('is one of at most twelve texts, each once, from sixty elements', () => {
    const letters = [...'ABCDEFGHIJKLMN'];
    expect(named(letters.map(employer).join(''))).toEqual(letters.slice(0, 12));
    expect(named(employer('Ann').repeat(60) + employer('Bea'))).toEqual(['Ann']);
    expect(named(employer('Ann').repeat(59) + employer('Bea'))).toEqual(['Ann', 'Bea']);
  });

  test('has a text of at most 200 characters, and is no large part of the page', () => {
    expect(named(employer('x'.repeat(200)))).toHaveLength(1);
    expect(named(employer('x'.repeat(201)))).toEqual([]);
    const around = (length: number) => employer(`Ann<script>${' '.repeat(length - 3)}</script>`);
    expect([named(around(1_000)), named(around(1_001))]).toEqual([['Ann'], []]);
  });
});

describe('candidates with the same value are joined', () => {
  const pool = (field: 'company' | 'location' | 'title', ...given: [string, string][]) =>
    pooled(
      field,
      given.map(([source, value]) => ({ source, value })),
      page(''),
      { text: '' },
    );
  const has = (one: ReturnType<typeof pool>[number] | undefined, feature: string) =>
    one?.features.some(name => name.endsWith(`:${feature}`)) ?? false;

  test('whatever their dashes, letter case and legal form', () => {
    expect(pool('company', ['data', 'Lantern-Works'], ['site', 'lanternworks GmbH'])).toHaveLength(1);
    expect(pool('location', ['data', 'Cork'], ['site', 'Cork GmbH'])).toHaveLength(2);
    expect(pool('company', ['data', '–'])).toEqual([]);
  });

  test('in the most frequent spelling, which is in capitals only if there is no other', () => {
    const value = (...values: string[]) =>
      pool('company', ...values.map(one => ['data', one] as [string, string]))[0]?.value;
    expect(value('Lampworks', 'LampWorks', 'LampWorks')).toBe('LampWorks');
    expect(value('LAMPWORKS', 'LAMPWORKS', 'lampworks', 'Lampworks')).toBe('Lampworks');
    expect(value('Lampworks', 'LampWorks')).toBe('Lampworks');
  });

  test('with the number of kinds of sources that agree, at most five', () => {
    const families = (...sources: string[]) =>
      pool('company', ...sources.map(source => [source, 'Ann'] as [string, string]))[0]?.features.find(name =>
        /agree/.test(name),
      );
    expect(families('beside1', 'beside-2', 'piece1')).toBe('company:agree=2');
    expect(families('a', 'b', 'c', 'd', 'e', 'f', 'g')).toBe('company:agree=5');
  });

  test('and have features for being a part of another, or containing one', () => {
    const [air, museum, ship] = pool('company', ['a', 'Air'], ['b', 'Air Museum'], ['c', 'Airship']);
    expect([has(air, 'part'), has(museum, 'whole'), has(ship, 'whole')]).toEqual([true, true, false]);
    expect([has(air, 'whole'), has(museum, 'part')]).toEqual([false, false]);
    const [part, whole] = pool('title', ['a', 'Lamp'], ['b', 'Lamp Engineer']);
    expect([has(part, 'part'), has(whole, 'whole')]).toEqual([false, false]);
    // A long text is a sentence rather than a name, unless two kinds of sources have it.
    const heard = (...sources: string[]) => {
      const all = pool(
        'company',
        ['a', 'Air'],
        ...sources.map(source => [source, 'The Air of a Small Museum'] as [string, string]),
      );
      return has(all[0], 'part');
    };
    expect([heard('b'), heard('b', 'c')]).toEqual([false, true]);
    expect(has(pool('company', ['a', 'Air'], ['b', 'Air of a Small Museum'])[0], 'part')).toBe(true);
  });
});

test('capitals count for several words, and a name in the address if it is long enough', () => {
  const tells = (feature: string) => (name: string) =>
    valueFeatures('company', name, page(''), [], { text: '' }).includes(`company:${feature}`);
  expect(['HARBOUR LAMPS', 'HARBOUR', 'Harbour Lamps'].map(tells('caps'))).toEqual([true, false, false]);
  expect(['Har', 'Ha', 'Lux'].map(tells('inhost'))).toEqual([true, false, false]);
  expect(['Jobs', 'Job', 'Lamp'].map(tells('inpath'))).toEqual([true, false, false]);
});

test.each([
  ['Ostend Public Library', 'org'],
  ['Harbour Church', 'org'],
  ['InfoJobs', 'job'],
])('“%s” has a word for an organisation or for jobs: %s', (name, feature) => {
  const of = (value: string) => valueFeatures('company', value, page(''), [], { text: '' });
  expect(of(name)).toContain(`company:${feature}`);
  expect(of('Librarymans Jobsen')).not.toContain(`company:${feature}`);
});
