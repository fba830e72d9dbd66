import { describe, expect, test } from 'vitest';
import { choosePhone } from '../../src/resumes/contact/choose-phone.ts';
import { contactLines } from '../../src/resumes/contact/contact-lines.ts';
import { findContact } from '../../src/resumes/contact/find-contact.ts';
import { areOfOne, chooseEmail, emailOfLink } from '../../src/resumes/contact/find-email.ts';
import { accountUnder, isOfPerson } from '../../src/resumes/contact/find-handles.ts';
import { findLinks, liesOn } from '../../src/resumes/contact/find-links.ts';
import { findName } from '../../src/resumes/contact/find-name.ts';
import { phonesIn } from '../../src/resumes/contact/find-phone.ts';
import { joinBroken, restUnder } from '../../src/resumes/contact/join-broken.ts';
import { isProfile } from '../../src/resumes/contact/link-address.ts';
import { isNameLabel, kinWords } from '../../src/resumes/contact/name-readings.ts';
import type { LinePart, StyledLine } from '../../src/resumes/structure/styled-line.ts';
import { line, type Piece } from './printed-line.ts';

const printed = (count: number, from = 20, step = 14) =>
  Array.from({ length: count }, (_, at) =>
    line(from + step * at, { text: `Baked ${'abcdefghij'[at % 10]}` }),
  );

describe('contact details', () => {
  const contactAt = (lines: readonly StyledLine[], email: string | null = null) =>
    contactLines(lines, email).flatMap(({ isContact }, at) => (isContact ? [at] : []));
  const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

  test('are in the first fourteen lines of the first page', () => {
    const lines = printed(30).map(one => ({ ...one, box: null }));
    expect(contactAt(lines)).toEqual(upTo(0, 13));
    expect(contactAt(lines.map(one => ({ ...one, page: 2 })))).toEqual([]);
    expect(contactAt(lines.map(one => ({ ...one, page: null })))).toEqual(upTo(0, 13));
  });

  test('have an account that stands up to three lines under the name of its site', () => {
    const withAccount = (between: number) => {
      const others = Array.from({ length: between }, (_, at) =>
        line(34 + 14 * at, { text: 'Leeds', x: 300 }),
      );
      const account = line(34 + 14 * between, { text: 'samdoe' });
      return contactLines([line(20, { text: 'GitHub' }), ...others, account], null)[0]?.text;
    };
    expect([0, 2, 3].map(withAccount)).toEqual([
      'GitHub\nGitHub: samdoe',
      'GitHub\nGitHub: samdoe',
      'GitHub',
    ]);
  });

  test('are in the top fifth of the first page', () => {
    // The text ends at 100 points: its upper part at 22.
    const lines = [
      ...printed(19, 1, 1),
      { ...line(22, { text: 'Low' }) },
      line(21.9, { text: 'High' }),
      line(88, { text: 'Foot' }),
    ];
    expect(contactAt(lines)).toEqual([...upTo(0, 18), 20]);
    expect(contactAt(lines.map((one, at) => (at === 20 ? { ...one, page: 2 } : one)))).toEqual(upTo(0, 18));
  });

  test('are four lines above and below the address, and ten under their heading', () => {
    const lines = printed(40);
    const low = lines
      .map((one, at) => (at === 25 ? line(400, { text: 'SAM@example.com' }) : one))
      .map(one => ({ ...one, box: null }));
    expect(contactAt(low, 'sam@example.com')).toEqual([...upTo(0, 13), ...upTo(21, 29)]);
    expect(contactAt(low)).toEqual(upTo(0, 13));
    const headed = lines
      .map((one, at) => (at === 25 ? line(400, { text: 'Contact' }) : one))
      .map(one => ({ ...one, box: null }));
    expect(contactAt(headed)).toEqual([...upTo(0, 13), ...upTo(25, 35)]);
  });

  test('are not found by an address that stands only in the first line', () => {
    const lines = [line(20, { text: 'sam@example.com' }), ...printed(20, 40)].map(one => ({
      ...one,
      page: 2,
    }));
    expect(contactAt(lines, 'sam@example.com')).toEqual(upTo(0, 4));
  });
});

describe('a phone number', () => {
  const digits = (text: string, isContact = true) =>
    phonesIn(text, isContact).map(({ phone }) => phone.replace(/\D/g, ''));
  const score = (text: string, isContact = true) => phonesIn(text, isContact)[0]?.score ?? 0;

  test.each([
    ['+12 3456', []],
    ['+12 34567', ['1234567']],
    ['+12 345 678 901 2345', ['123456789012345']],
    ['+12 345 678 901 23456', []],
  ])('has seven digits to fifteen: “%s”', (text, found) => {
    expect(digits(text)).toEqual(found);
  });

  test.each([
    ['0171 2345678', true, 2],
    ['0171 2345678', false, 0],
    ['+49 1712345678', false, 2],
    ['+49 171 234 5678', false, 3.5],
    ['0171 234 5678', false, 0],
    ['0171 234 5678', true, 3.5],
    ['Tel: 0171 2345678', false, 3],
    ['0171 2345678 (mobile)', false, 3],
    ['13912345678', false, 2],
    ['13912345678', true, 4],
    ['12912345678', true, 2],
    ['171 234 56', true, 2],
  ])('is as sure as what speaks for it: “%s” (among contact details: %j) %d', (text, isContact, sure) => {
    expect(score(text, isContact)).toBe(sure);
  });

  test('is labelled right before it, and not by a word far away', () => {
    expect(score(`Tel: ${' '.repeat(15)}0171 2345678`, false)).toBe(3);
    expect(score(`Tel: ${' '.repeat(24)}0171 2345678`, false)).toBe(0);
  });

  test.each([
    ['call us at 0171 2345678 any day', []],
    ['call us at +49 171 2345678 any day', ['491712345678']],
    ['call us at 0171 234 5678 any day', ['01712345678']],
    ['call us at 0171 2345678', ['01712345678']],
    ['5555555', []],
    ['55555555', []],
    ['555555555', ['555555555']],
    ['0000000', ['0000000']],
    ['2015-2017', []],
  ])('is none in the middle of a sentence, and none of one digit or of years: “%s”', (text, found) => {
    expect(digits(text)).toEqual(found);
  });

  test.each([
    ['1200-109 Lisboa', []],
    ['Salary: 1 200 000 – 1 500 000 HUF', []],
    ['Expected: $ 145 000 – 150 000', []],
    ['415 555 0199 EURopa', ['4155550199']],
    ['Call 512-555-0133 EUR 40/h', ['5125550133']],
    ['Driving licence 034599123', []],
    ['CNIC: 35202-1234567-1', []],
    ['SIRET 123 456 789 00012', []],
    ['P.IVA 01234567890', []],
    ['IBAN DE12 5001 0517 5407', []],
    ['Work permit: 123456789', []],
    ['Boise, ID 208-555-0142', ['2085550142']],
    ['P.O. Box 12345-00100', []],
    ['Tel/Fax: 91234567', ['91234567']],
    ['Contato: 912345678', ['912345678']],
    ['Casa: 912345678', ['912345678']],
    ['12 34 56 78 • 00-950 Lodz', ['12345678']],
    ['512 • 555 • 0142', ['5125550142']],
    ['1 000 000', []],
    ['1 000 001', ['1000001']],
    ['〒100-0001', []],
    ['0049 711 1234174', ['00497111234174']],
    ['San Jose, CA 95112 (415)5550132', ['4155550132']],
  ])('is no postcode, pay or licence, and none of one: “%s”', (text, found) => {
    expect(digits(text)).toEqual(found);
  });

  test('has both of its brackets or none', () => {
    expect(
      ['(0171) 2345678', '(0171 2345678', '0171) 2345678'].map(text => phonesIn(text, true)[0]?.phone),
    ).toEqual([...['(0171) 2345678', '0171 2345678', '0171 2345678']]);
  });

  const chosen = (lines: readonly (readonly [string, number?, boolean?])[], urls: readonly string[] = []) =>
    choosePhone(
      lines.map(([text, page = 1, isContact = true]) => ({ text, page, isContact, box: null })),
      urls,
    );

  test('is the first certain one, else the most likely one', () => {
    expect(chosen([['0171 234 5678'], ['Tel: +49 171 111 2222']])).toBe('0171 234 5678');
    expect(chosen([['0171 2345678'], ['Tel: 0171 1112222']])).toBe('0171 1112222');
    // Seven digits in one may be a town's.
    expect(chosen([['Haifa 6423806 | 054-1234567']])).toBe('054-1234567');
    expect(chosen([['Tel: 6423806 | 054-1234567']])).toBe('6423806');
    expect(chosen([['0171 2345678'], ['0171 1112222']])).toBe('0171 2345678');
    expect(chosen([])).toBeNull();
  });

  test('on a later page is less certain', () => {
    expect(
      chosen([
        ['0171 234 5678', 2],
        ['+49 171 1112222', 1, true],
      ]),
    ).toBe('+49 171 1112222');
    expect(
      chosen([
        ['0171 234 5678', 2],
        ['0171 1112222', 1, true],
      ]),
    ).toBe('0171 234 5678');
  });

  test('is a link’s where none is printed, or where its digits are mixed up', () => {
    expect(chosen([], ['tel:123456', 'tel:1234567'])).toBe('1234567');
    expect(chosen([['345 67 0171 2']], ['tel:0171234567'])).toBe('0171234567');
    expect(chosen([['0171 234567']], ['tel:0171234567'])).toBe('0171 234567');
    expect(chosen([['0171 234567']], ['tel:0171234568'])).toBe('0171 234567');
  });

  test('is formal behind two zeros if a whole number follows', () => {
    expect(digits('Serial 0012345678', false)).toEqual([]);
    expect(digits('00491234567', false)).toEqual(['00491234567']);
  });

  test('ends before the postcode of the next column', () => {
    expect(chosen([['+92 300 1234567\t110 00 Leiden']])).toBe('+92 300 1234567');
    expect(chosen([['+92\t300\t1234567']])).toBe('+92 300 1234567');
  });

  test('is a link’s where the end of its line cuts it', () => {
    expect(chosen([['Leiden | 0171 234']], ['tel:0171234567'])).toBe('0171234567');
    expect(chosen([['0171 2345 ext. 12']], ['tel:0171234512'])).toBe('0171 2345');
    expect(chosen([['0171 2345']], ['tel:01712345678901234'])).toBe('0171 2345');
  });

  test('has its label before it, if need be at the end of the line above', () => {
    expect(chosen([['Leiden | Student ID:'], ['2019123456 | Utrecht']])).toBeNull();
    expect(chosen([['Leiden | PESEL'], ['91031212345']])).toBeNull();
    expect(chosen([['0171 2345678'], ['Leiden | Tel.'], ['0171 1112222']])).toBe('0171 1112222');
    expect(chosen([['Leiden | PESEL'], ['Call 0171 1112222']])).toBe('0171 1112222');
    // The rest of a word of the line above.
    expect(chosen([['rg'], ['0171 1112222']])).toBe('0171 1112222');
  });
});

describe('a name', () => {
  const body = (count = 3, size = 10) =>
    Array.from({ length: count }, (_, at) =>
      line(200 + 14 * at, { text: 'Wrote services that never sleep', size }),
    );
  const named = (lines: readonly StyledLine[], email: string | null = null) =>
    findName(lines, email)?.name ?? null;

  test.each([
    ['of five words', 'Ana Bea Cleo Dara Quill', 'Ana Bea Cleo Dara Quill'],
    ['of no more than five', 'Ana Bea Cleo Dara Edda Quill', null],
    [
      'with particles that are not counted',
      'Ana Bea van der Cleo Dara Quill',
      'Ana Bea van der Cleo Dara Quill',
    ],
    ['that ends on no particle', 'Ana van', null],
    [
      'of sixty letters',
      `${'Ab'.padEnd(29, 'c')} ${'De'.padEnd(30, 'f')}`,
      `${'Ab'.padEnd(29, 'c')} ${'De'.padEnd(30, 'f')}`,
    ],
    ['of no more than sixty', `${'Ab'.padEnd(30, 'c')} ${'De'.padEnd(30, 'f')}`, null],
    ['that is no heading', 'Work Experience', null],
  ])('is one %s', (_, text, name) => {
    expect(named([line(30, { text, size: 20 }), ...body()])).toBe(name);
  });

  test('goes on in the next line, under itself or where nothing else is', () => {
    const over = (...under: readonly Piece[]) =>
      named([line(30, { text: 'Dara', size: 20 }), line(54, ...under), ...body()]);
    const quill = (x: number) => ({ text: 'Quill', size: 20, x });
    const beside = { text: 'Bakes bread', x: 400 };
    expect([over(quill(40), beside), over(quill(250)), over(quill(250), beside)]).toEqual([
      ...['Dara Quill', 'Dara Quill', 'Dara'],
    ]);
  });

  test.each([
    [20, 'dara quill'],
    [19.9, null],
  ])('in small letters has %f points', (size, name) => {
    expect(named([line(30, { text: 'dara quill', size }), ...body()])).toBe(name);
  });

  const places = (place: number, y: number, size = 10) => [
    ...Array.from({ length: place }, (_, at) => line(10 + at, { text: 'wrote services, that never sleep' })),
    line(y, { text: 'Dara Quill', size }),
    ...body(),
  ];

  test('is among the first lines, high on the page, or large', () => {
    // What is no larger than the rest has two points for its size: where it stands decides nothing then but among many.
    const far = (place: number, y: number, size: number) =>
      named([...places(place, y, size), line(700, { text: 'large, as a title', size: 20 })]);
    expect([far(40, 300, 17.9), far(41, 300, 17.9), far(41, 300, 18), far(41, 159, 17.9)]).toEqual([
      ...['Dara Quill', null, 'Dara Quill', 'Dara Quill'],
    ]);
    expect(far(41, 160, 17.9)).toBeNull();
  });

  test('is the first of two equal candidates', () => {
    const two = (first: number, second: number) => {
      const lines = Array.from({ length: 8 }, (_, at) =>
        line(200 + 14 * at, { text: 'wrote services, that never sleep' }),
      );
      const at = (place: number, text: string) =>
        Object.assign(lines, { [place]: line(200 + 14 * place, { text }) });
      at(first, 'Dara Quill');
      at(second, 'Mara Voss');
      return named(lines);
    };
    expect([two(0, 1), two(1, 0), two(3, 4), two(4, 3)]).toEqual([
      ...['Dara Quill', 'Mara Voss', 'Dara Quill', 'Mara Voss'],
    ]);
  });

  test('that is in the e-mail address comes before a larger one', () => {
    const lines = [
      line(30, { text: 'Nova Grid', size: 20 }),
      line(60, { text: 'Dara Quill', size: 14 }),
      ...body(),
    ];
    expect([named(lines), named(lines, 'dara.quill@example.com')]).toEqual(['Nova Grid', 'Dara Quill']);
  });

  const over = (second: Piece & { y?: number }, first: Piece = { text: 'Dara', size: 20, x: 100 }) =>
    named([line(30, first), line(second.y ?? 54, second), ...body()]);

  test.each([
    ['level on the left', { text: 'Quill', size: 20, x: 100 }, 'Dara Quill'],
    ['of nearly the same size', { text: 'Quill', size: 20.4, x: 100 }, 'Dara Quill'],
    ['of another size', { text: 'Quill', size: 20.5, x: 100 }, 'Dara'],
    ['in another weight', { text: 'Quill', size: 20, x: 100, isBold: true }, 'Dara Quill'],
  ])('goes on in the next line, or not: %s', (_, second, name) => {
    expect(over(second)).toBe(name);
  });

  test('in two weights has fifteen points', () => {
    const of = (size: number) =>
      over({ text: 'Quill', size, x: 100, isBold: true }, { text: 'Dara', size, x: 100 });
    expect([of(15), of(14.9)]).toEqual(['Dara Quill', 'Dara']);
  });

  const besideOther = (x: number, top: number, between: number) =>
    named([
      line(30, { text: 'Dara', size: 20, x: 100 }),
      ...Array.from({ length: between }, () => line(40, { text: 'wrote, services', x: 400 })),
      line(top, { text: 'Quill', size: 20, x }, { text: 'that, never', x: 400 }),
      ...body(),
    ]);

  test.each([
    ['less than a letter off', 119.9, 54, 1, 'Dara Quill'],
    ['a letter off', 120, 54, 1, 'Dara'],
    ['behind two heights of a line', 100, 67.9, 1, 'Dara Quill'],
    ['further down', 100, 68, 1, 'Dara'],
    ['behind four lines', 100, 54, 4, 'Dara Quill'],
    ['behind five', 100, 54, 5, 'Dara'],
  ])('goes on under itself past what stands beside it: %s', (_, x, top, between, name) => {
    expect(besideOther(x, top, between)).toBe(name);
  });

  test('is no name where a line has three words', () => {
    expect(over({ text: 'Quill Poe Doe', size: 20, x: 100 }, { text: 'Dara', size: 20, x: 100 })).toBe(
      'Quill Poe Doe',
    );
    expect(over({ text: 'Quill Poe', size: 20, x: 100 }, { text: 'Dara', size: 20, x: 100 })).toBe(
      'Dara Quill Poe',
    );
  });

  test('that looks like two headings is a heading, too', () => {
    const heading = (y: number, text: string) => line(y, { text, size: 14, isBold: true });
    const lines = (count: number) => [
      line(20, { text: 'Dara Quill', size: 11 }),
      heading(40, 'Brisk Meadow'),
      ...['Education', 'Experience'].slice(0, count).map((text, at) => heading(100 + 20 * at, text)),
      ...body(),
    ];
    expect([named(lines(1)), named(lines(2))]).toEqual(['Brisk Meadow', 'Dara Quill']);
  });

  test('counts words of three letters or more that are in the address', () => {
    expect([
      kinWords('Al Quill', 'al.quill@x.example'),
      kinWords('Ali Quill', 'ali.quill@x.example'),
    ]).toEqual([1, 2]);
  });

  test('stands beside a label that is no longer than one', () => {
    expect(['First name and surname', 'Surname(s) / First name(s)', 'Full name'].map(isNameLabel)).toEqual([
      ...[true, true, true],
    ]);
    expect(['First', 'y', 'Name of a bakery'].map(isNameLabel)).toEqual([false, false, false]);
    expect(isNameLabel('Name '.repeat(8))).toBe(false);
    expect(isNameLabel(' ')).toBe(false);
  });
});

describe('an account', () => {
  test.each([
    ['samdoe', 'Sam Doe', true],
    ['al7', 'Al Poe', false],
    ['ali7', 'Ali Poe', true],
    ['sado', 'Sam Doe', true],
    ['sad', 'Samuel Dorsey', false],
    ['sado', 'Samuel Dorsey', true],
    ['samu', 'Samuel Dorsey', false],
    ['dosa', 'Samuel Dorsey', true],
    ['xado', 'Samuel Dorsey', false],
    ['sado', 'Samuel Dorsey a b c d e f', true],
    ['sado', 'Samuel Dorsey a b c d e f g', false],
  ])('“%s” is made of the name of %s: %j', (handle, person, is) => {
    expect(isOfPerson(handle, person)).toBe(is);
  });

  test.each([
    ['https://www.linkedin.com/in/samdoe', true],
    ['linkedin.com/in', false],
    ['linkedin.com/pub/sam/1/2/3', true],
    ['linkedin.com/pub/sam/1/2', false],
    ['linkedin.com/in/sam/1/2/3', false],
    ['https://github.com/samdoe?tab=x', true],
    ['https://github.com/samdoe/cakes', false],
    ['https://github.com/topics', false],
    ['https://github.com/', false],
  ])('%s is a person’s page: %j', (url, is) => {
    expect(isProfile(url)).toBe(is);
  });
});

describe('links', () => {
  const box = [100, 100, 50, 10] as const;
  const link = (x: number, y: number, page = 1) => ({
    ...{ url: 'https://example.com', text: '', isHeader: true, page },
    box: [x, y, 20, 6] as const,
  });
  test.each([
    ['in it', 110, 102, 1, true],
    ['with its middle at the left edge', 90, 102, 1, false],
    ['right of that', 90.1, 102, 1, true],
    ['with its middle at the right edge', 140, 102, 1, false],
    ['left of that', 139.9, 102, 1, true],
    ['with its middle at the top', 110, 97, 1, false],
    ['below that', 110, 97.1, 1, true],
    ['with its middle at the foot', 110, 107, 1, false],
    ['above that', 110, 106.9, 1, true],
    ['on another page', 110, 102, 2, false],
  ])('lie on a line or not: %s', (_, x, y, page, lies) => {
    expect(liesOn(link(x, y, page), { page: 1, box })).toBe(lies);
  });

  test('are sixty at most, of two thousand letters at most, and each once', () => {
    const urls = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...link(0, 0), url: `https://example.com/${at}` }));
    expect([findLinks([], urls(60)).length, findLinks([], urls(61)).length]).toEqual([60, 60]);
    const long = (letters: number) =>
      findLinks([], [{ ...link(0, 0), url: `https://example.com/`.padEnd(letters, 'x') }]).length;
    expect([long(2000), long(2001)]).toEqual([1, 0]);
    expect(findLinks([], [...urls(1), ...urls(1)])).toHaveLength(1);
  });

  const told = (
    text: string,
    isContact = true,
    annotations: Parameters<typeof findLinks>[1] = [],
    person = 'Sam Doe',
  ) =>
    findLinks([{ text, page: 1, box: null, isContact }], annotations, person).map(
      ({ kind, url, visible }) => [kind, url, visible],
    );

  test.each([
    ['samdoe.dev', [['website', 'samdoe.dev', true]]],
    ['Samdoe.dev', [['website', 'Samdoe.dev', true]]],
    ['SAMDOE.DEV', []],
    ['node.js and socket.io', []],
    ['sam@example.com | samdoe.io', [['website', 'samdoe.io', true]]],
    ['sam@example.com | samdoe.net', []],
    ['blog.samdoe.io', [['website', 'blog.samdoe.io', true]]],
    ['twitter.com/samdoe', [['other', 'twitter.com/samdoe', true]]],
    ['lnkd.in/abc', [['linkedin', 'lnkd.in/abc', true]]],
  ])('of “%s” are %j', (text, links) => {
    expect(told(text)).toEqual(links);
  });

  test('are a website only among the contact details', () => {
    expect(told('https://samdoe.dev', false)).toEqual([['other', 'https://samdoe.dev', true]]);
  });

  test('from annotations count as visible if their address is printed', () => {
    const of = (text: string, url: string) => told('x', true, [{ ...link(0, 0), text, url }]);
    expect(of('github.com/samdoe', 'https://github.com/samdoe')).toEqual([
      ['github', 'https://github.com/samdoe', true],
    ]);
    expect(of('GitHub', 'https://github.com/samdoe')).toEqual([
      ['github', 'https://github.com/samdoe', false],
    ]);
    expect(of('x', 'mailto:sam@example.com')).toEqual([]);
  });

  test('come in the order of what they are: own accounts, plain ones, others’, elsewhere, websites, the rest', () => {
    const one = (url: string, text: string, isHeader = true) => ({ ...link(0, 0), url, text, isHeader });
    const all = [
      one('https://example.com/a', 'A', false),
      one('https://samdoe.dev', 'Home'),
      one('https://github.com/far', 'GitHub', false),
      one('https://github.com/poe', 'Prof. Poe'),
      one('https://github.com/cakes', 'GitHub'),
      one('https://github.com/samdoe', 'GitHub'),
      one('https://github.com/doe-far', 'GitHub', false),
    ];
    expect(
      told('x', true, all).map(([, url]) => String(url).replace(/^https:\/\/(?:github\.com\/)?/, '')),
    ).toEqual([...['samdoe', 'cakes', 'poe', 'doe-far', 'far', 'samdoe.dev', 'example.com/a']]);
  });
});

describe('two addresses', () => {
  test.each([
    ['sam.grith@x.example', 'sam.griffith@x.example', true],
    ['s@x.example', 'sfijlt@x.example', false],
    ['s@x.example', 'sfijl@x.example', true],
    ['s@x.example', 'sa@x.example', false],
    ['sam@x.example', 'SAM@X.example', false],
    ['bsam@x.example', 'sam@x.example', true],
    ['sam', 'sam@x.example', true],
    ['x.example', 'sam@x.example', true],
    ['sam-doe@x.example', 'samdoe@x.example', true],
    ['sam@x.example', 'kim@x.example', false],
  ])('%s and %s are one, differently told: %j', (printedOne, linked, are) => {
    expect(areOfOne(printedOne, linked)).toBe(are);
  });

  test('are the first of the header, or further down the one with the person’s name', () => {
    const texts = (place: number) => [
      ...Array.from({ length: place }, () => 'Baked'),
      'bakery@example.com',
      'sam.doe@example.com',
    ];
    expect([chooseEmail(texts(12), [], 'Sam Doe'), chooseEmail(texts(13), [], 'Sam Doe')]).toEqual([
      ...['bakery@example.com', 'sam.doe@example.com'],
    ]);
    expect(chooseEmail(texts(13), [], 'Kim Poe')).toBe('bakery@example.com');
    expect(chooseEmail(texts(14), [], 'Kim Poe')).toBe('bakery@example.com');
  });

  test('may be spelled out in words in the first line', () => {
    expect(chooseEmail(['sam.doe at example.com', 'Sam Doe'], [], 'Sam Doe')).toBe('sam.doe@example.com');
  });

  test('are not found in a link that is no mail link', () => {
    expect([emailOfLink('mailto:sam@example.com?x'), emailOfLink('https://example.com')]).toEqual([
      'sam@example.com',
      null,
    ]);
  });
});

describe('what a narrow column broke', () => {
  const under = (x: number, right = x + 20, y = 34) => {
    const upper = line(20, { text: 'Baker' }, { text: 'linkedin.com/in/sam-', x: 200 });
    const lower = line(y, { text: 'Berlin' }, { text: 'doe1', x });
    const parts = lower.parts.map((part, at): LinePart => (at === 1 ? { ...part, right } : part));
    const [, part] = upper.parts;
    return part && restUnder(part, upper, { ...lower, parts })?.text;
  };
  test.each([
    ['where it began', 200, 'doe1'],
    ['less than three points further right', 202.9, 'doe1'],
    ['three points further right', 203, undefined],
    ['under its icon', 178.1, 'doe1'],
    ['left of its icon', 178, undefined],
  ])('goes on under itself: %s', (_, x, text) => {
    expect(under(x)).toBe(text);
  });

  test.each([
    ['where it ended', 300, 'doe1'],
    ['less than three points further', 302.9, 'doe1'],
    ['three points further', 303, undefined],
    ['before its icon', 278.1, 'doe1'],
    ['further before it', 278, undefined],
  ])('goes on at its right edge: %s', (_, right, text) => {
    expect(under(240, right)).toBe(text);
  });

  test('goes on in the only piece under the only piece, however far in that begins, and not behind it', () => {
    const upper = line(20, { text: 'linkedin.com/in/sam-' });
    const rest = (x: number, box: StyledLine['box'] = [x, 34, 20, 12]) =>
      restUnder(upper.parts[0] as LinePart, upper, { ...line(34, { text: 'doe1', x }), box })?.text;
    expect([rest(90), rest(141), rest(141, null)]).toEqual(['doe1', undefined, 'doe1']);
  });

  const joined = (rows: readonly string[], rooms: readonly number[] = []) =>
    joinBroken(
      rows.map((text, at) => ({ ...line(20 + 14 * at, { text }), room: rooms[at] ?? 40 })),
      { name: 'Sam Doe', kin: 'sam doe' },
    ).map(({ text }) => text);

  test.each([
    ['+49 171 23', '4', ['+49 171 23', '4']],
    ['+49 171 23', '45', ['+49 171 2345', '']],
    ['+49 171 2345', '678901', ['+49 171 2345678901', '']],
    ['+49 171 2345', '6789012', ['+49 171 2345', '6789012']],
  ])('a number has nine digits to fifteen: %s, %s', (first, rest, rows) => {
    expect(joined([first, rest])).toEqual(rows);
  });

  test('goes on if its line is full: room for less than a letter and a half', () => {
    const of = (room: number) => joined(['github.com/thecode', 'baker'], [room]);
    expect([of(1.4), of(1.5)]).toEqual([
      ['github.com/thecodebaker', ''],
      ['github.com/thecode', 'baker'],
    ]);
  });

  test.each([
    ['sam@exam', 'ple.dev', true],
    ['sam@exam', 'engineer', false],
    ['sam@mail.example', 'engineering', false],
  ])(
    'an e-mail address that a full line cuts goes on only in the rest of a domain: %s, %s: %s',
    (first, rest, isOne) => {
      expect(joined([first, rest], [0])).toEqual(isOne ? [first + rest, ''] : [first, rest]);
    },
  );

  test('goes on behind a full stop where its line is full', () => {
    const of = (room: number) => joined(['doe@example-', 'works.example.', 'org'], [0, room])[0];
    expect([of(0), of(40)]).toEqual(['doe@example-works.example.org', 'doe@example-works.example']);
  });

  test('goes on in the next line’s first piece, unless its own column goes on there', () => {
    const second = 'friendly pages for all of the town';
    const upper = {
      ...line(20, { text: 'Utrecht', x: 50 }, { text: 'for towns and user-', x: 300 }),
      room: 0,
    };
    const rows = (x: number) => [upper, line(34, { text: 'doe@example.com', x: 50 }, { text: second, x })];
    const found = (x: number) => joinBroken(rows(x), { name: 'Sam Doe', kin: '' })[1]?.parts[0]?.text;
    expect([found(300), found(250)]).toEqual(['doe@example.com', '']);
  });

  test('goes on only in letters of the same size', () => {
    const rows = (size: number) => {
      const [upper, lower] = [line(20, { text: 'linkedin.com/in/jo-' }), line(34, { text: 'doe' })];
      const [part] = lower.parts;
      return [upper, { ...lower, parts: [{ ...part, look: { ...part.look, size } }] as const }];
    };
    const of = (share: number) =>
      joinBroken(rows(share * (line(20, { text: '' }).parts[0]?.look.size ?? 0)), {
        name: 'Sam Doe',
        kin: '',
      })[0]?.text;
    expect([of(1), of(1.3)]).toEqual(['linkedin.com/in/jo-doe', 'linkedin.com/in/jo-']);
  });

  test('may go on over three more lines', () => {
    const rows = (count: number) => [
      'linkedin.com/in/sam-',
      ...Array.from({ length: count }, (_, at) => `do${at}-`),
    ];
    expect(joined(rows(2))[0]).toBe('linkedin.com/in/sam-do0-do1-');
  });

  test('does not include text beside it', () => {
    const rows = (x: number) => [
      line(20, { text: 'github.com/sam-', x: 200 }),
      line(27, { text: 'Porto', x }),
      line(34, { text: 'doe1', x: 200 }),
    ];
    const found = (x: number) => joinBroken(rows(x), { name: 'Sam Doe', kin: '' }).map(({ text }) => text);
    // From 200 to 275, and its icon from 178 on; the word is 25 points wide.
    expect(found(276)[0]).toBe('github.com/sam-doe1');
    expect(found(100)[0]).toBe('github.com/sam-doe1');
  });
});

test('whose resume it is, and how to reach them, is nobody’s where nothing says so', () => {
  expect(findContact([], [])).toEqual({ name: null, email: null, phone: null, links: [] });
});

describe('what a narrow column breaks among other details', () => {
  const full = (text: string, below: string) =>
    joinBroken([{ ...line(20, { text }), room: 0 }, line(34, { text: below })], {
      name: 'Sam Doe',
      kin: '',
    }).map(({ text: whole }) => whole)[0];

  test.each([
    [
      'a number before a sign',
      'Utrecht | (+31) 694 123',
      '4567 | sam@example.com',
      'Utrecht | (+31) 694 1234567',
    ],
    ['a number before another', 'Mob +31 694', '1234567 / 694 765', 'Mob +31 6941234567'],
    ['a number behind its first digit', 'Tel. 8-', '916-123-45-67, sam@example.com', 'Tel. 8-916-123-45-67'],
    ['a number behind its town’s', 'Leeds | 07911', '123456 | sam@example.com', 'Leeds | 07911123456'],
    ['a number behind its dash', 'Lund | 070 –', '123 45 67 | sam@example.com', 'Lund | 070 –123 45 67'],
    [
      'a number before a remark',
      'Turku | +52 1 55',
      '1234 5678 (WhatsApp) | sam@example.com',
      'Turku | +52 1 551234 5678',
    ],
    ['no number of a house', 'Suite 4/', '5551234567', 'Suite 4/'],
    ['no number of a part of one', 'Score: 0.95', '12.2021', 'Score: 0.95'],
    ['no number of two dates', 'Baker, 05/2019 –', '08/2021 | Leiden', 'Baker, 05/2019 –'],
    [
      'a number behind its country’s code',
      'sam@example.com | +57',
      '(310) 123 4567',
      'sam@example.com | +57(310) 123 4567',
    ],
    ['an address that a full stop ends', 'in.linkedin.com/in/sam-', 'doe.', 'in.linkedin.com/in/sam-doe'],
    ['an address that asks for more', 'linkedin.com/in/samd', 'oe/?locale=en_US |', 'linkedin.com/in/samdoe'],
    ['a word before what is nobody’s address', 'sam.', 'baker@example.com', 'sam.baker@example.com'],
    ['a word behind a label', 'Mail: sam.do', 'e@example.com', 'Mail: sam.doe@example.com'],
    ['no word before an address of the name', 'Bread and more', 'sam@example.com', 'Bread and more'],
    ['no word of a sentence', 'Write to samthe', 'baker@example.com', 'Write to samthe'],
    ['the number behind a name', 'linkedin.com/in/sam-doe-7a41b2', '19', 'linkedin.com/in/sam-doe-7a41b219'],
    ['within its number', 'linkedin.com/in/sam-doe-7a41', 'b219c/', 'linkedin.com/in/sam-doe-7a41b219c/'],
    ['an account behind a bar', 'LinkedIn | sam-', 'doe', 'LinkedIn | sam-doe'],
    ['a misspelt one', 'Linkedln: sam-', 'doe', 'Linkedln: sam-doe'],
    ['a name behind its @', 'LinkedIn @sam-d', 'oe', 'LinkedIn @sam-doe'],
    ['a short one', '/in/sam-doe-', '7a41b219c', '/in/sam-doe-7a41b219c'],
    ['no town behind an account', 'in/sam-doe-', 'Leiden', 'in/sam-doe-'],
    ['no digits behind all twelve', 'Call +977-984123456', '90', 'Call +977-984123456'],
    ['the last digit behind eleven', 'Call +977-98412345', '6', 'Call +977-984123456'],
    ['no digits behind a date', 'Born 12/03/1991', '1234', 'Born 12/03/1991'],
    ['no other word behind a bar', 'GitHub | Berl', 'in', 'GitHub | Berl'],
    ['what an arrow follows', 'linkedin.com/in/samd', 'oe ↗', 'linkedin.com/in/samdoe'],
    ['a number before a dash', 'Leiden | 0171 123 45', '67 – GitHub: samdoe', 'Leiden | 0171 123 4567'],
    ['within that behind a label', 'LinkedIn: sam-doe-7a', '41b219', 'LinkedIn: sam-doe-7a41b219'],
    ['no number behind a word', 'linkedin.com/in/sam-doe', '19', 'linkedin.com/in/sam-doe'],
    ['a hyphen and little more', 'github.com/sam', '-d', 'github.com/sam-d'],
    ['what a label calls an address', 'E-Mail: bre', 'ad@example.com', 'E-Mail: bread@example.com'],
    ['or its picture', '✉ samdoe.bre', 'ad@example.com', '✉ samdoe.bread@example.com'],
    ['no site above an address', 'www.loaves-and-more.de', 'baker@example.de', 'www.loaves-and-more.de'],
    ['no site of a country', 'loaves-and-more.co.uk', 'baker@example.de', 'loaves-and-more.co.uk'],
    ['no site of a trade', 'loaves.engineering', 'baker@example.de', 'loaves.engineering'],
    ['no site behind its label', 'Web: sam-doe.ch', 'baker@example.ch', 'Web: sam-doe.ch'],
    ['no account elsewhere', 'Skype: live.samdoe85', 'baker@example.com', 'Skype: live.samdoe85'],
    ['no account behind a sign', 'Twitter:samdoe', 'baker@example.com', 'Twitter:samdoe'],
    ['no item of a list', '• javascript', 'baker@example.com', '• javascript'],
    ['no year', 'linkedin.com/in/samdoe85', '2020', 'linkedin.com/in/samdoe85'],
    ['no year behind a number', 'linkedin.com/in/sam-doe-7a41', '2020', 'linkedin.com/in/sam-doe-7a41'],
    ['no number of a short one', 'linkedin.com/in/sam-doe-85', '44', 'linkedin.com/in/sam-doe-85'],
    ['no number at GitHub', 'github.com/samdoe85', '17', 'github.com/samdoe85'],
    ['no number before a sentence', 'Utrecht, 2015 694 123', '12 lamps repaired', 'Utrecht, 2015 694 123'],
    ['no number before years', 'Example Works +31 694', '2019 | Leiden', 'Example Works +31 694'],
  ])('%s', (_, text, below, whole) => expect(full(text, below)).toBe(whole));
});

describe('a site’s sign of an icon font', () => {
  const urls = (text: string, isContact = true) =>
    findLinks([{ text, page: 1, box: null, isContact }], [], 'Sam Doe').map(({ url }) => url);

  test('marks the account behind it', () => {
    expect(urls('\uf0e1sam-doe\uf09b/samd')).toEqual(['linkedin.com/in/sam-doe', 'github.com/samd']);
    expect(urls('\uf113 github.com/samd')).toEqual(['github.com/samd']);
  });

  test('does not count elsewhere, or before a name', () => {
    expect(urls('\uf0e1 sam-doe', false)).toEqual([]);
    expect(urls('\uf08c Sam Doe')).toEqual([]);
    expect(urls('LinkedIn: sam k. doe')).toEqual([]);
  });
});

test('the site alone in a line is no label of the heading under it', () => {
  expect(['SKILLS', 'samdoe'].map(under => accountUnder('GitHub', under))).toEqual([null, 'GitHub: samdoe']);
});
