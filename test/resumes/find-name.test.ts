import { expect, test } from 'vitest';
import { findName } from '../../src/resumes/contact/find-name.ts';
import { phonesIn } from '../../src/resumes/contact/find-phone.ts';
import { line } from './printed-line.ts';

const body = [200, 214, 228].map(y =>
  line(y, { text: 'Wrote services that never sleep and tests for them' }),
);

test('a name set over two lines in two weights is one', () => {
  const lines = [
    line(30, { text: 'Marlena', size: 22, isBold: true }),
    line(54, { text: 'Voss', size: 22 }),
    ...body,
  ];
  expect(findName(lines, null)?.name).toBe('Marlena Voss');
});

test.each(['דנה כהן', 'سارة محمد علي', 'प्रिया शर्मा'])('a name in a script without capitals: %s', name => {
  expect(findName([line(30, { text: name, size: 22 }), ...body], null)?.name).toBe(name);
});

test('in a table of facts the name stands behind its label, and is not the father’s', () => {
  const lines = [
    line(30, { text: 'CURRICULUM VITAE', size: 22 }),
    line(60, { text: 'Name' }, { text: ': Dara Quill', x: 140 }),
    line(74, { text: 'Father’s Name' }, { text: ': Ravi Quill', x: 140 }),
    ...body,
  ];
  expect(findName(lines, 'dara.quill@example.com')?.name).toBe('Dara Quill');
});

test.each(['Name / Surname', 'Surname(s) / First name(s)', 'Nachname(n) / Vorname(n)', 'Nom(s) / Prénom(s)'])(
  'in a form the name stands beside “%s”, under the title of the form',
  label => {
    const lines = [
      line(30, { text: 'Europass', size: 14 }),
      line(44, { text: 'Personal information', size: 14 }),
      line(60, { text: label }, { text: 'Quill Dara', x: 160 }),
      line(74, { text: 'Address' }, { text: 'Nordhaven', x: 160 }),
      ...body,
    ];
    expect(findName(lines, 'mail@example.com')?.name).toBe('Quill Dara');
  },
);

test('contact details that are read between its lines do not part a name', () => {
  const lines = [
    line(30, { text: 'Teo Arandia', x: 240, size: 22 }),
    line(36, { text: '+49 555 010 0199' }, { text: 'https://teo.example.com', x: 420 }),
    line(54, { text: 'Belmonte', x: 257, size: 22 }),
    ...body,
  ];
  expect(findName(lines, null)).toEqual({ name: 'Teo Arandia Belmonte', lines: [0, 2] });
});

test('a name is what its line begins with in bold, and ends without a full stop', () => {
  const lines = [line(30, { text: 'Dara Quill Kernel Engineer', size: 18, boldLead: 10 }), ...body];
  expect(findName(lines, null)?.name).toBe('Dara Quill');
  const labelled = [line(30, { text: 'Nombre:' }, { text: 'Iria Solano Prado.', x: 90 }), ...body];
  expect(findName(labelled, 'iria@example.com')?.name).toBe('Iria Solano Prado');
});

test.each([
  ['Dipl.-Ing. Dara Quill', 'Dara Quill'],
  ['Prof. Dr. Dara Quill', 'Dara Quill'],
  ['mgr inż. Dara Quill', 'Dara Quill'],
  ['Dipl.-Ing. (FH) Dara Quill', 'Dara Quill'],
  ['Prof Dr Dara Quill', 'Dara Quill'],
  ['Dara Quill B.Eng.', 'Dara Quill'],
  ['Dara Quill MEng, CEng', 'Dara Quill'],
  ['Dara Quill, PhD, PMP', 'Dara Quill'],
  ['Nombre y apellidos: Dara Quill', 'Dara Quill'],
  ['Имя: Дара Квилл', 'Дара Квилл'],
  ['Father’s name: Dara Quill', null],
  ['D. Quill', 'D. Quill'],
  ['JACK MA', 'JACK MA'],
  ['DaraQuill', 'Dara Quill'],
  ['TypeScript', 'TypeScript'],
  ['Stéphane Quill', 'Stéphane Quill'],
  ['李小明', '李小明'],
  ['個人履歷', null],
] as const)('the name in “%s”', (text, name) => {
  expect(findName([line(30, { text, size: 20 }), ...body], null)?.name ?? null).toBe(name);
});

test('a separator ends a name over several lines', () => {
  const large = (y: number, text: string) => line(y, { text, size: 24 });
  const lines = [large(30, 'Dara'), large(58, 'Quill, PMP,'), large(86, 'ABC'), ...body];
  expect(findName(lines, 'dara.quill@example.com')?.name).toBe('Dara Quill');
});

test('a lowercase letter in a name is a typing error if the address contains a word of the name', () => {
  const lines = [line(30, { text: 'Dara quill', size: 20 }), ...body];
  expect(findName(lines, 'dara99@example.com')?.name).toBe('Dara quill');
  expect(findName(lines, 'mail@example.com')).toBeNull();
  const job = [line(30, { text: 'Dara developer', size: 20 }), ...body];
  expect(findName(job, 'dara99@example.com')).toBeNull();
});

test('text that looks like the headings is no name', () => {
  const heading = (y: number, text: string) => line(y, { text, size: 13, isBold: true });
  const lines = [
    line(30, { text: 'Dara Quill' }),
    heading(60, 'Education'),
    heading(90, 'Pull Requests'),
    heading(120, 'Experience'),
    ...body,
  ];
  expect(findName(lines, null)?.name).toBe('Dara Quill');
});

test('a job is no name, unless the address says so', () => {
  const lines = [
    line(30, { text: 'Experience', size: 18 }),
    ...body,
    line(300, { text: 'Advanced Repair Agent', size: 12, isBold: true }),
  ];
  expect(findName(lines, null)).toBeNull();
  expect(findName([line(30, { text: 'Cook Baker', size: 18 }), ...body], 'cook@example.com')?.name).toBe(
    'Cook Baker',
  );
});

test('years and months are no phone number, however many', () => {
  expect(phonesIn('2015 - 2017 2018', true)).toEqual([]);
  expect(phonesIn('09 2016 - 07 2019', true)).toEqual([]);
  expect(phonesIn('+49 2015 201799', true)).toHaveLength(1);
  expect(phonesIn('First aid at work (338/2003)', false)).toEqual([]);
});

test.each([
  ['dara quill', 30, 'dara quill'],
  ['dara quill', 12, null],
  ['full stack developer', 30, null],
  ['dara', 30, null],
])('“%s” in %i points may be a name in small letters', (text, size, name) => {
  expect(findName([line(30, { text, size }), ...body], null)?.name ?? null).toBe(name);
});
