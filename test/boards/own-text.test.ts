import { describe, expect, test } from 'vitest';
import { companyOf } from '../../src/boards/fields/company.ts';
import { salaryOf } from '../../src/boards/fields/salary.ts';
import { textOf } from '../../src/boards/page/text-of.ts';
import { readSelection } from '../../src/boards/read-selection.ts';
import { postingFromText } from '../../src/core/text/posting-from-text.ts';
import { titleOf } from '../../src/core/text/title-of.ts';
import { pageOf } from './fixture.ts';

const text =
  'Backend Engineer\n\nWe build booking software for lighthouses.\n• Java and Spring Boot\n• PostgreSQL';
const url = new URL('https://www.lanternworks.example/team');

test('a selection takes title and company from the page', () => {
  const page = pageOf('<title>Backend Engineer | Lanternworks</title>');
  expect(readSelection(text, page, url)).toEqual({
    text,
    title: 'Backend Engineer',
    company: 'Lanternworks',
    url: url.href,
  });
});

const pasted = (pastedText: string, title: string | null = null) =>
  postingFromText(pastedText, { title, url: '', source: 'pasted' });

describe('pasted text', () => {
  test('takes a short first line for the title, and has its lines tidied', () => {
    expect(pasted(text).job).toMatchObject({
      title: 'Backend Engineer',
      source: 'pasted',
      url: '',
      description:
        'Backend Engineer\nWe build booking software for lighthouses.\n- Java and Spring Boot\n- PostgreSQL',
    });
  });

  test('prefers the given title', () => {
    expect(pasted(text, 'Java Developer').job?.title).toBe('Java Developer');
  });

  test('takes no sentence for a title', () => {
    expect(
      pasted('We build booking software.\nJava, SQL and a boat are part of the job.').job?.title,
    ).toBeNull();
  });

  test('is refused where nothing is left', () => {
    expect(pasted(' \n\n ').refusal?.kind).toBe('not-a-job');
    expect(pasted('  Java  ').refusal?.kind).toBe('not-a-job');
  });
});

test.each([
  ['Engineer - job post', 'Engineer'],
  ['Job Application for Engineer', 'Engineer'],
  ['Now hiring: Engineer', 'Engineer'],
  ['Vaga de Garçom', 'Garçom'],
  ['Stellenangebot: Köchin', 'Köchin'],
  ['Vacature monteur', 'Vacature monteur'],
  ['#Engineer', 'Engineer'],
  ['New role: Engineer', 'Engineer'],
  ['Jobs: Engineer', 'Engineer'],
  ['Вакансия: Комплектатор', 'Комплектатор'],
  ['Job-Coach: Berlin', 'Job-Coach: Berlin'],
  ['We’re hiring a Support Engineer', 'Support Engineer'],
  ['Join us as a Data Engineer', 'Data Engineer'],
  ['Role Designer', 'Role Designer'],
  ['  Engineer \n (m/f/d) ', 'Engineer (m/f/d)'],
  ['', null],
])('the title %j', (raw, expected) => {
  expect(titleOf(raw)).toBe(expected);
});

test.each([
  ['at Lanternworks', 'Lanternworks'],
  ['Careers at Lanternworks', 'Lanternworks'],
  ['Careers Lanternworks', 'Lanternworks'],
  ['Lanternworks Logo', 'Lanternworks'],
  ['4.1 ★ Lanternworks', 'Lanternworks'],
  ['Lanternworks 4.1', 'Lanternworks'],
  ['Lanternworks [175255]', 'Lanternworks'],
  ['Lanternworks (remote, EU hours)', 'Lanternworks'],
  ['Lanternworks (Europe)', 'Lanternworks (Europe)'],
  ['Lanternworks Blog', 'Lanternworks'],
  ['3M', '3M'],
])('the company %j', (raw, expected) => {
  expect(companyOf(raw)).toBe(expected);
});

test.each([
  ['$95/hr - $135/hr', '$95–$135 per hour'],
  ['€45,000 - €55,000 a year', '€45,000–€55,000 per year'],
  ['Competitive', null],
])('the pay %j', (raw, expected) => {
  expect(salaryOf(raw)).toBe(expected);
});

test.each([
  ['<p>a<br>b</p><p>c</p>', 'a\nb\nc'],
  ['<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>', '- a\n- b\n- c'],
  ['<p>• a</p><p>– b</p>', '- a\n- b'],
  ['<p>one\n   two</p>', 'one two'],
  ['<div>one\n\ntwo\n• three</div>', 'one\ntwo\n- three'],
  ['<p>a<style>p{}</style><script>x</script><svg><title>t</title></svg>b</p>', 'ab'],
  ['<h3><button>Duties</button></h3><p>a</p><button>Save</button>', 'Duties\na'],
  ['<p>a</p><span class="visually-hidden">b</span><p aria-hidden="true">c</p>', 'a'],
  ['<table><tr><td>Place</td><td>Cork</td></tr></table>', 'Place\nCork'],
])('the text of %s', (html, expected) => {
  expect(textOf(pageOf(html).body)).toBe(expected);
});
