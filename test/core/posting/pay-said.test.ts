import { describe, expect, test } from 'vitest';
import { paySaid } from '../../../src/core/posting/pay-said.ts';

describe('pay is read', () => {
  test.each([
    // What pay is called, before the figures.
    ['The salary range for this role is $115,000 to $130,000, plus a bonus.', '$115,000–130,000'],
    ['Total compensation is between £90k and £110k', '£90,000–110,000'],
    ['Your pay: £85-125k gross per annum', '£85,000–125,000 per year'],
    ['Salary: €61.200 – €100.100', '€61,200–100,100'],
    ['Mzda: 61 000 - 82 000 Kč měsíčně', 'Kč61,000–82,000 per month'],
    ['Tagessatz 810 €', '€810 per day'],
    ['RAL 35.000 - 45.000 euro', '€35,000–45,000'],
    ['Зарплата от 210 000 руб.', 'from ₽210,000'],
    ['Gehalt: 60.000 – 70.000 € brutto', '€60,000–70,000'],
    ['Rémunération selon profil entre 45k€ et 55k€', '€45,000–55,000'],
    ['Wynagrodzenie 18 000 – 22 000 PLN za miesiąc', 'PLN 18,000–22,000 per month'],
    ['Stundenlohn 25,50 € bis 31 € pro Stunde', '€25.5–31 per hour'],
    ['Een salaris van € 3.712,- tot € 5.303,- per maand', '€3,712–5,303 per month'],
    [
      'A gross monthly salary between € 5.103,90 and € 7.291,28, for 38 hours a week',
      '€5,103.9–7,291.28 per month',
    ],
    ['32-38 hours per week; a gross monthly salary of €5,100 – €7,200', '€5,100–7,200 per month'],
    ['Lön 45 000 – 52 000 SEK per månad', 'SEK 45,000–52,000 per month'],
    ['Løn 540.000 – 600.000 DKK per år', 'DKK 540,000–600,000 per year'],
    ['Hourly rate $45 – $52', '$45–52 per hour'],
    // The most and the least that an hour may be paid.
    ['Hourly rate €500', '€500 per hour'],
    ['Hourly rate €8', '€8 per hour'],
    // The code says which dollars.
    ['Salary: $5,500 - $7,200 CAD monthly', 'CAD 5,500–7,200 per month'],
    ['Salary EUR 61000 p. a.', 'EUR 61,000 per year'],
    // One end alone.
    ['Salary: up to £70,000', 'up to £70,000'],
    ['Gehalt ab 4.200 € im Monat', 'from €4,200 per month'],
    // A line of its own.
    ['€58,000 – €72,000', '€58,000–72,000'],
    ['ab € 63.000 brutto/Jahr', 'from €63,000 per year'],
    ['£70K/yr - £85K/yr', '£70,000–85,000 per year'],
    ['40 hours · €58,000 – €72,000', '€58,000–72,000'],
    ['Full time · $40–$60 an hour', '$40–60 per hour'],
    ['Analyst | Leiden | £85,000 - £90,000', '£85,000–90,000'],
    // Said twice, or by place: from the least to the most.
    ['Salary: $150,000 - $180,000\nIn Texas the salary is $120,000 - $150,000', '$120,000–180,000'],
    ['Salary $50,000.\nSalary $50,000.', '$50,000'],
  ])('%s', (text, said) => expect(paySaid(text)).toBe(said));
});

describe('no pay is read', () => {
  test.each([
    'We raised €20,000,000 – €30,000,000 in two rounds',
    'Own a portfolio of $2M – $5M',
    'Salaries of $2 – 5 million were paid',
    'A learning budget of €1,000 – €2,000',
    'Salary, and a bonus of €10,000 – €20,000',
    'Competitive salary, and we handle customer payments from €10,000 to €90,000',
    'One payment of £20,000',
    '£300 a month for the train',
    'Salary 2026 – 2027',
    'Salary: 40,000 – 50,000',
    'Salary: €30 – €40',
    'Salary: €5,000 – €90,000',
    'Salary: €90,000 – €50,000',
    // A figure that has its thousands already is not a thousand times as much.
    'Salary: €1,000k',
    'Salary: €600 – €900 an hour',
    'Salary: Spain €40,000 – €50,000, UK £50,000 – £60,000',
    'competitive',
  ])('%s', text => expect(paySaid(text)).toBe(null));

  test('a range inside a long sentence that does not speak of pay', () => {
    const line = (length: number) => `${'x'.repeat(length)} €58,000 – €72,000`;
    expect([paySaid(line(72)), paySaid(line(73))]).toEqual(['€58,000–72,000', null]);
    expect(paySaid(`${'a b '.repeat(7)} €58,000 – €72,000 ${'a b '.repeat(7)}`)).toBe(null);
  });
});

test('words for pay count up to 120 characters before the figures', () => {
  const line = (letters: number) => `Salary${' x'.repeat(letters / 2)} €58,000 – €72,000`;
  expect([paySaid(line(112)), paySaid(line(116))]).toEqual(['€58,000–72,000', null]);
});

test('pay in a currency of less worth has no upper bound', () => {
  expect([
    paySaid('Salary ₹1,800,000 – ₹2,400,000 a year'),
    paySaid('Salary €1,800,000 – €2,400,000 a year'),
  ]).toEqual(['₹1,800,000–2,400,000 per year', null]);
});

test('the end of a very long line is not read, and a line of figures is read quickly', () => {
  expect(paySaid(`${'x '.repeat(1_000)}Salary: €58,000 – €72,000`)).toBe(null);
  expect(paySaid('111 '.repeat(100_000))).toBe(null);
  expect(paySaid('salary $1 - $'.repeat(20_000))).toBe(null);
});
