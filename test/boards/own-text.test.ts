import { describe, expect, test } from 'vitest';
import { companyOf } from '../../src/boards/fields/company.ts';
import { factsIn } from '../../src/boards/fields/labelled-facts.ts';
import { salaryOf } from '../../src/boards/fields/salary.ts';
import { allText, firstField, readFields } from '../../src/boards/page/read-fields.ts';
import { textOf } from '../../src/boards/page/text-of.ts';
import { readSelection } from '../../src/boards/read-selection.ts';
import { nextData } from '../../src/boards/rippling.ts';
import { postingFromText } from '../../src/core/posting/posting-from-text.ts';
import { titleOf } from '../../src/core/posting/title-of.ts';
import { pageOf } from './fixture.ts';

const text =
  'Backend Engineer\n\nWe build booking software for lighthouses.\n• Java and Spring Boot\n• PostgreSQL';
const url = new URL('https://www.lanternworks.example/team');

test('a selection gets its title and company from the page', () => {
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
  test('has its short first line as the title, and a bullet as a dash', () => {
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

  test('does not have a sentence as the title', () => {
    expect(
      pasted('We build booking software.\nJava, SQL and a boat are part of the job.').job?.title,
    ).toBeNull();
  });

  test('is refused if it has hardly any text', () => {
    expect(pasted(' \n\n ').refusal?.kind).toBe('not-a-job');
    expect(pasted('  Java  ').refusal?.kind).toBe('not-a-job');
  });
});

test.each([
  ['Engineer - job post', 'Engineer'],
  ['Engineer (Lamps) – Job Description', 'Engineer (Lamps)'],
  ['Engineer job advert', 'Engineer'],
  ['Blog post engineer', 'Blog post engineer'],
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
])('the title %j is cleaned: %j', (raw, expected) => {
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
  ['Lanternworks hiring', 'Lanternworks'],
  ['3M', '3M'],
])('the company %j is cleaned: %j', (raw, expected) => {
  expect(companyOf(raw)).toBe(expected);
});

test.each([
  ['$95/hr - $135/hr', '$95–$135 per hour'],
  ['€45,000 - €55,000 a year', '€45,000–€55,000 per year'],
  ['Competitive', null],
])('the pay %j is cleaned: %j', (raw, expected) => {
  expect(salaryOf(raw)).toBe(expected);
});

describe('a field that is read by selectors', () => {
  const page = (html: string) => pageOf(html);

  test('is the text of the first element that has any, or of an attribute if one is named', () => {
    const html = '<h1> </h1><h1 title="T">Lamp <b>Engineer</b></h1><h2>Other</h2>';
    expect(firstField(page(html), ['h3', 'h1', 'h2'])).toBe('Lamp Engineer');
    expect(firstField(page(html), ['h1@title'])).toBe('T');
    expect(firstField(page(html), ['h1@id', 'h2'])).toBe('Other');
    expect(firstField(page(html), ['h3'])).toBeNull();
    expect(firstField(page(html))).toBeNull();
  });

  test('is searched for in at most six elements', () => {
    expect(firstField(page(`${'<i></i>'.repeat(5)}<i>sixth</i>`), ['i'])).toBe('sixth');
    expect(firstField(page(`${'<i></i>'.repeat(6)}<i>seventh</i>`), ['i'])).toBeNull();
  });

  test('for the description is the text of all elements, of nested ones once', () => {
    const html = '<div class="d"><p>a</p><div class="d">b</div></div><div class="d">c</div>';
    expect(allText(page(html), ['.none', '.d'])).toBe('a\nb\nc');
    expect(allText(page(html), ['.none'])).toBe('');
  });

  test('is not read if there is neither a title nor a description', () => {
    const selectors = { title: ['h1'], company: ['h2'], description: ['main'] };
    expect(readFields(page('<h2>Lanternworks</h2>'), selectors)).toBeNull();
    expect(readFields(page('<h1>Lamp Engineer</h1>'), selectors)).toMatchObject({
      title: 'Lamp Engineer',
      company: null,
      description: '',
    });
    expect(readFields(page('<main>We mend lamps</main>'), selectors)).toMatchObject({
      title: null,
      description: 'We mend lamps',
    });
  });

  test.each([
    ['<dt>Location:</dt><dd>Cork</dd>', 'Cork'],
    ['<p>Location : Cork</p>', 'Cork'],
    ['<p>Location:</p>', null],
    ['<p>Office</p><p>Cork</p>', null],
    ['<p>Cork</p><p>Location</p>', null],
    ['<p>Wage: by the day</p><p>Location: Cork: north</p>', 'Cork: north'],
  ])('follows its label in %s: %s', (html, value) => {
    expect(factsIn(page(html).body).location).toBe(value);
    expect(factsIn(null).location).toBeNull();
  });

  test('may come from the state of Next.js, if that is valid JSON', () => {
    const state = (text: string) => nextData(page(`<script id="__NEXT_DATA__">${text}</script>`));
    expect(state('{"a":1}')).toEqual({ a: 1 });
    expect(state('{"a":')).toBeUndefined();
    expect(nextData(page('<p>a</p>'))).toBeUndefined();
  });
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
  [
    '<p><span>Lanternworks</span><span>Cork</span> <span>Pay</span><span>€3,000</span></p>',
    'Lanternworks Cork Pay €3,000',
  ],
  ['<p>Lantern<b>works</b></p>', 'Lanternworks'],
  ['<p>a</p><p>a</p><p>b</p><p>a</p>', 'a\nb\na'],
  [
    `<p>${'long '.repeat(8)}</p><p>b</p><p>${'long '.repeat(8)}</p>`,
    `${'long '.repeat(8).trim()}\nb\n${'long '.repeat(8).trim()}`,
  ],
  [`<p>${'longer'.repeat(7)}</p><p>b</p><p>${'longer'.repeat(7)}</p>`, `${'longer'.repeat(7)}\nb`],
  ['<h3>a<button>Save</button></h3><div><button>b</button></div>', 'aSave'],
  ['<dl><dt><button>Place</button></dt><dd>Cork</dd></dl>', 'Place\nCork'],
  ['<details><summary><button>Duties</button></summary>a</details>', 'Duties\na'],
  ['<div role="listitem">a</div><div>b</div>', '- a\nb'],
  ['<pre>a\nb</pre><p>c\nd</p>', 'a\nb\nc d'],
  ['<p>a</p><p>Show more</p><p>… read more</p><p>Mehr anzeigen</p><p>More tills</p>', 'a\nMore tills'],
  ['<p>a</p><p style="display:none">b</p><p hidden>c</p><p style="color: red">d</p>', 'a\nd'],
  ['<p>a</p><p style="visibility:hidden">b</p><p aria-hidden="false">c</p>', 'a\nc'],
  ['<p>a</p><p class="w-condition-invisible">b</p><p class="not-sr-only">c</p>', 'a\nc'],
  [`<p>a</p><div hidden><p>b</p></div><p>${'c'.repeat(300)}</p>`, `a\n${'c'.repeat(300)}`],
  [`<p>a</p><div hidden><p>${'b'.repeat(100)}</p><p>${'c'.repeat(99)}</p></div>`, 'a'],
  [
    `<p>a</p><div hidden><p>${'b'.repeat(100)}</p><p>${'c'.repeat(100)}</p></div>`,
    `a\n${'b'.repeat(100)}\n${'c'.repeat(100)}`,
  ],
  [`<p>a</p><div hidden><select><option>${'b'.repeat(200)}</option></select></div>`, 'a'],
  [`<p>a</p><div hidden><textarea>${'b'.repeat(200)}</textarea></div>`, 'a'],
  [`<p>a</p><p hidden>${'<b>b</b>'.repeat(200)}</p>`, `a\n${'b'.repeat(200)}`],
  [`<p>a</p><p hidden>${'b'.repeat(199)}</p>`, 'a'],
  [`<p>a</p><p hidden>${'b'.repeat(200)}</p>`, `a\n${'b'.repeat(200)}`],
  [`<p>a</p><div hidden role="tabpanel">${'b'.repeat(39)}</div>`, 'a'],
  [`<p>a</p><div hidden role="tabpanel">${'b'.repeat(40)}</div>`, `a\n${'b'.repeat(40)}`],
  [`<p>a</p><div hidden class="tab-pane">${'b'.repeat(40)}</div>`, `a\n${'b'.repeat(40)}`],
  ['<p>a</p><div class="w-form-done">Thanks!</div>', 'a'],
  ['<p>a</p><dialog>b</dialog><dialog open>c</dialog><dialog open>We use cookies.</dialog>', 'a\nc'],
  [`<p>a</p><form><p>${'b'.repeat(199)}</p></form>`, 'a'],
  [`<p>a</p><form><input><p>${'b'.repeat(399)}</p><p>${'c'.repeat(59)}</p></form>`, 'a'],
  ['<p>a</p><form><input><p>Your name</p></form>', 'a'],
  [`<form><input type="hidden"><p>${'b'.repeat(200)}</p></form>`, 'b'.repeat(200)],
  [`<p>a</p><form><input><p>${'b'.repeat(399)}</p></form>`, 'a'],
  [`<form><input><p>${'b'.repeat(400)}</p></form>`, 'b'.repeat(400)],
  [`<p>a</p><form><input>${`<p>${'b'.repeat(59)}</p>`.repeat(9)}</form>`, 'a'],
])('the text of %s', (html, expected) => {
  expect(textOf(pageOf(html).body)).toBe(expected);
});
