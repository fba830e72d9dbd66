import { expect, test } from 'vitest';
import { findContact } from '../../src/resumes/contact/find-contact.ts';
import { emailsIn } from '../../src/resumes/contact/find-email.ts';
import { phonesIn } from '../../src/resumes/contact/find-phone.ts';
import { line } from './printed-line.ts';

test.each([
  ['E-Mail:sam@example.org', 'sam@example.org'],
  ['_sam@example.com', '_sam@example.com'],
  ["s.o'neil@example.com", "s.o'neil@example.com"],
  ['sam＠example.com', 'sam@example.com'],
  ['sam@ example. com', 'sam@example.com'],
  ['s a m @ e x a m p l e . c o m', 'sam@example.com'],
  ['sam (at) example (dot) com', 'sam@example.com'],
  ['sam(at)mail.example.com', 'sam@mail.example.com'],
  ['sam at example dot com', 'sam@example.com'],
  ['sam@example.comgithub.com/sam', 'sam@example.com'],
  ['Email:sam@example.comPhone: 555', 'sam@example.com'],
  ['sam@example.com/+49 170 1234567', 'sam@example.com'],
  ['sam [at] example [dot] co [dot] uk', 'sam@example.co.uk'],
  ['sam [at] mail [dot] example [dot] co [dot] uk', 'sam@mail.example.co.uk'],
  ['sam (at) cakes (dot) long-pan (dot) example', 'sam@cakes.long-pan.example'],
  ['E-mail: sam at example.com', 'sam@example.com'],
  ['0171 5550199sam@example.com', 'sam@example.com'],
  ['2019sam@example.com', '2019sam@example.com'],
  ['sam(ät)mail.example.com', 'sam@mail.example.com'],
  ['sam [@] example.com', 'sam@example.com'],
  ['sam (arroba) e.com', 'sam@e.com'],
  ['sam.doe at gmail.com', 'sam.doe@gmail.com'],
  ['sam -at- example.com', 'sam@example.com'],
  ['sam＠example．com', 'sam@example.com'],
  ['sam@example.comwww.samdoe.dev', 'sam@example.com'],
  ['sam. doe@example.com', 'sam.doe@example.com'],
  ['Berlin | sam _ doe@example.com', 'sam_doe@example.com'],
  ['E-mail. sam@example.com', 'sam@example.com'],
  ['email-sam@example.com', 'sam@example.com'],
  ['email@example.com', 'email@example.com'],
  ['sam@example.semobile: 070', 'sam@example.se'],
  ['sam@@example..com', 'sam@example.com'],
  ['sam@example[.]com', 'sam@example.com'],
  ['sam @ example dot com', 'sam@example.com'],
  ['sam -at- example -dot- com', 'sam@example.com'],
  ['sam [dot] doe [at] example [dot] com', 'sam.doe@example.com'],
  ['sam[ät]example[punkt]com', 'sam@example.com'],
  ['sam *at* example.com', 'sam@example.com'],
  ['sam _at_ example.com', 'sam@example.com'],
  ['sam«at»example.com', 'sam@example.com'],
  ['sam ⟨at⟩ example.com', 'sam@example.com'],
  ['sam ¡at¿ example ¡dot¿ com', 'sam@example.com'],
  ['samATexample.com', 'sam@example.com'],
  ['sam_AT_example_DOT_com', 'sam@example.com'],
  ['sam﹫example.com', 'sam@example.com'],
  ['{sam.doe, office}@example.com', 'sam.doe@example.com'],
  ['Mailsam@example.com', 'sam@example.com'],
  ['git@github.com:samdoe', null],
  ['git@github.com:samdoe, sam@example.com', 'sam@example.com'],
  ['worked at example in 2020', null],
  ['worked at example.com in 2020', null],
])('the address in “%s”', (text, email) => {
  expect(emailsIn(text)[0] ?? null).toBe(email);
});

test.each([
  ['+1 (415) 555‑0199', '14155550199'],
  ['+49 170/123 45 67', '491701234567'],
  ['415⋅555⋅0199', '4155550199'],
  ["+41'79'555'01'23", '41795550123'],
  ['415-555-0199 ext. 22', '4155550199'],
  ['+1 415 555 0199 / +1 415 555 0123', '14155550199'],
  ['+91 9876543210, 9123456780', '919876543210'],
  ['415 • 555 • 0199', '4155550199'],
  ['Mob +44(0)7700 900123', '4407700900123'],
  ['sam@example.com415-555-0199', '4155550199'],
  ['Denver CO 80203 303-555-0133', '3035550133'],
  ['12 Elm Street, Sampleton 80203-1234 · 303-555-0133', '3035550133'],
  ['Sampleton 80203 · 612 345 678', '612345678'],
  ['Berlin, 10115 | 030 1234567', '0301234567'],
  ['(0049) 170 1234567', '00491701234567'],
  ['+91 – 98765 43210', '919876543210'],
  ['+1 (415) - 555 - 0199', '14155550199'],
  ['[415] 555-0199', '4155550199'],
  ['Born 12.03.1990 · 0171 2345678', '01712345678'],
  ['1990-03-12 | 0171-2345678', '01712345678'],
  ['+1 415 555 0123/0199', '14155550123'],
  ['0171/2345', '01712345'],
  ['415-555-0199/github.com/sam', '4155550199'],
  ['415-555-0199/sam@example.com', '4155550199'],
  ['12345678/page', undefined],
  ['CPF 123.456.789-00 | (11) 98765-4321', '11987654321'],
  ['Mob:-9876543210', '9876543210'],
  ['Mob No:-9876543210', '9876543210'],
  ['Contact No. 9876543210', '9876543210'],
  ['Tel/Fax: 415-555-0199', '4155550199'],
  ['F: 415-555-0123 | T: 415-555-0199', '4155550199'],
  ['415~555~0199', '4155550199'],
  ['Roll No. 160010003', undefined],
  ['Student ID: 2019101045', undefined],
  ['Matrikelnummer 1234567', undefined],
  ['ISBN 978-3-16-148410-0', undefined],
  ['Sampleton 78701-1234', undefined],
  ['52.520008, 13.404954', undefined],
  ['moved rows from 10.20.30.40 in a night', undefined],
  ['1994. 03. 12.', undefined],
  ['Passport No. 123456789', undefined],
  ['01/2019 - 03/2021', undefined],
  ['RUT: 12.345.678-9', undefined],
  ['C.C. 1.020.304.050', undefined],
  ['Cédula de ciudadanía: 1.020.304.050', undefined],
  ['NRIC: 900101145678', undefined],
  ['TIN: 123-456-789-000', undefined],
  ['r. č. 900506/1234', undefined],
  ['ת.ז. 012345678', undefined],
  ['WeChat: 12345678901', undefined],
  ['GMC 7654321', undefined],
  ['C.I. 1.020.304 | 0171 2345678', '01712345678'],
  ['Salary expectation: 45 000 - 50 000', undefined],
  ['Came into contact 12 345 678 times', undefined],
  ['Contact 0171 2345678', '01712345678'],
  ['Hauptstr. 12 · 70173 Sampleton', undefined],
  ['Hauptstr. 12 · 70173 Sampleton · 0711-1234567', '07111234567'],
  ['Born 12.03.1990', undefined],
  ['Tel 12 · 70173 · 123', undefined],
])('the phone number in “%s”', (text, digits) => {
  const [best] = [...phonesIn(text, true)].sort((a, b) => b.score - a.score);
  expect(best?.phone.replace(/\D/g, '')).toBe(digits);
});

const contactOf = (text: string, urls: readonly string[] = []) =>
  findContact(
    text.split('\n').map((row, at) =>
      // Each piece a column of its own.
      line(20 + 14 * at, ...row.split('\t').map((piece, column) => ({ text: piece, x: 40 + 200 * column }))),
    ),
    urls.map(url => ({ url, text: '', isHeader: true, page: 1, box: null })),
  );

const profiles = (text: string, urls: readonly string[] = []) =>
  contactOf(text, urls)
    .links.filter(({ kind }) => kind === 'github' || kind === 'linkedin')
    .map(({ url }) => url.replace(/^https?:\/\/(?:www\.)?|^www\./, ''));

test.each([
  ['GitHub: samdoe', 'github.com/samdoe'],
  ['GitHub → samdoe', 'github.com/samdoe'],
  ['GitHub –\nnightowl | sam@example.com', 'github.com/nightowl'],
  ['sam@example.com | LinkedIn\nsamdoe @ GitHub', 'github.com/samdoe'],
  ['GitHub\tGitHub: nightowl', 'github.com/nightowl'],
  ['LinkedIn\n- GitHub: nightowl', 'github.com/nightowl'],
  ['sam@example.com | nightowl @ GitHub | Leiden', 'github.com/nightowl'],
  ['www.linkedln.com/in/night-owl', 'linkedin.com/in/night-owl'],
  ['Linkedln: night-owl', 'linkedin.com/in/night-owl'],
  ['GitHub ➜ samdoe', 'github.com/samdoe'],
  ['sam@example.com\nGitHub nightowl', 'github.com/nightowl'],
  ['https://www.linkedin.com/in/in/samdoe', 'linkedin.com/in/samdoe'],
  ['GitHub » xj9q', 'github.com/xj9q'],
  ['GitHub [xj9q]', 'github.com/xj9q'],
  ['Berlin | xjq (GitHub) | 2019', 'github.com/xjq'],
  ['github . com / samdoe', 'github.com/samdoe'],
  ['linkedin.com/in/samdoe–', 'linkedin.com/in/samdoe'],
  ['githubgithub.com/samdoe', 'github.com/samdoe'],
  ['sam@example.comlinkedin.com/in/samdoe', 'linkedin.com/in/samdoe'],
  ['github.com/samdoe⋄Berlin', 'github.com/samdoe'],
  ['GitHub (samdoe)', 'github.com/samdoe'],
  ['GitHub: /samdoe', 'github.com/samdoe'],
  ['GitHub\tsamdoe', 'github.com/samdoe'],
  ['GitHub://samdoe', 'github.com/samdoe'],
  ['Git Hub profile link: samdoe', 'github.com/samdoe'],
  ['github. com/samdoe', 'github.com/samdoe'],
  ['g i t h u b . c o m / s a m d o e', 'github.com/samdoe'],
  ['github.com/samdoePhone: 415 555 0199', 'github.com/samdoe'],
  ['GitHub: //samdoe', 'github.com/samdoe'],
  ['Berlin\tGitHub code-baker', 'github.com/code-baker'],
  ['baker7 (GitHub), Berlin', 'github.com/baker7'],
  ['Phone\tGitHub\n415 555 0199\tcodebaker', 'github.com/codebaker'],
  ['GitHub\tBaker\ncodebaker\tBerlin', 'github.com/codebaker'],
  ['Github – samdoe', 'github.com/samdoe'],
  ['Sam Doe\nGitHub samdoe', 'github.com/samdoe'],
  ['Sam Doe\n@sam-doe (GitHub)', 'github.com/sam-doe'],
  ['Sam Doe\nLinks: GH @samdoe', 'github.com/samdoe'],
  ['Sam Doe\nsamdoe12 on LinkedIn', 'linkedin.com/in/samdoe12'],
  ['github.com/ samdoe', 'github.com/samdoe'],
  ['LinkedIn: /in/samdoe', 'linkedin.com/in/samdoe'],
  ['in/samdoe', 'linkedin.com/in/samdoe'],
  ['linkedin.com /in/ samdoe', 'linkedin.com/in/samdoe'],
  ['linkedin.com\\in\\samdoe', 'linkedin.com/in/samdoe'],
  ['linkedin.com/in/sam–doe', 'linkedin.com/in/sam-doe'],
  ['https://www.linkedin.com/\nin/samdoe', 'linkedin.com/in/samdoe'],
  ['https://www.\nlinkedin.com/in/samdoe', 'linkedin.com/in/samdoe'],
  ['www.linkedin.com/in/sam-\ndoe-12', 'linkedin.com/in/sam-doe-12'],
  ['www.linkedin.com/in/sam-doe-\n8723911', 'linkedin.com/in/sam-doe-8723911'],
  ['www.linkedin.com/in/sam-doe\n-8723911', 'linkedin.com/in/sam-doe-8723911'],
  ['Sam Doe\nlinkedin.com/in/sam\ndoe', 'linkedin.com/in/samdoe'],
  ['https://www.\nlinkedin.com/in/\nsamdoe', 'linkedin.com/in/samdoe'],
  ['https://www.linke\ndin.com/in/samdoe', 'linkedin.com/in/samdoe'],
  ['www.linkedin.com/in\n/samdoe', 'linkedin.com/in/samdoe'],
  ['https://www.linkedin.com/i\nn/samdoe', 'linkedin.com/in/samdoe'],
  ['www.linkedin.com/in/sam-\ndoe (LinkedIn)', 'linkedin.com/in/sam-doe'],
  ['Sam Example\nlinkedin.com/in/sam-exam-\nple-12', 'linkedin.com/in/sam-example-12'],
  ['LinkedIn URL: samdoe', 'linkedin.com/in/samdoe'],
  ['Sam Doe\ngithub.com/samd\noe', 'github.com/samdoe'],
  ['github.com/sam-\ndoe7?tab=repositories', 'github.com/sam-doe7'],
  ['linkedin.com/in/sam-\ndoe7/details/skills/', 'linkedin.com/in/sam-doe7'],
  ['https://www.linkedin.\ncom/in/sam-doe-\n1a2b3c/', 'linkedin.com/in/sam-doe-1a2b3c/'],
  ['www.linkedin.com › in › sam-doe', 'linkedin.com/in/sam-doe'],
  ['github.com › samdoe', 'github.com/samdoe'],
  ['Linked In: samdoe', 'linkedin.com/in/samdoe'],
  ['www.linkedin/in/samdoe', 'linkedin.com/in/samdoe'],
  ['https://linkedin.com//in/samdoe', 'linkedin.com/in/samdoe'],
  ['m.linkedin.com/in/samdoe', 'linkedin.com/in/samdoe'],
  ['https://m.github.com/samdoe', 'github.com/samdoe'],
  ['github.com/samdoe↗', 'github.com/samdoe'],
  ['github.com/samdoe→', 'github.com/samdoe'],
  ['https://www.linkedin.\ncom/in/\nsamdoe', 'linkedin.com/in/samdoe'],
  ['https://de.linkedin.com/in/samdoe', 'de.linkedin.com/in/samdoe'],
  ['GitHub-Profil: samdoe', 'github.com/samdoe'],
  ['Berlin\tlinkedin.com/in/sam\nsam@example.com\tdoe-12/', 'linkedin.com/in/samdoe-12/'],
])('the profile in “%s”', (text, profile) => {
  expect(profiles(text)).toEqual([profile]);
});

test.each([
  ['LinkedIn | jo-sunbird | GitHub ID –\nnightowl', ['github.com/nightowl', 'linkedin.com/in/jo-sunbird']],
  ['Jo Sunbird\nLinkedIn | sunbird-jo | GitHub ID – owl', ['github.com/owl', 'linkedin.com/in/sunbird-jo']],
  ['sam@example.com\nGit, GitHub, GitLab\n- Led teams', []],
  ['sam@example.com | engineer @ GitHub | Leiden', []],
  ['GitHub: 45 repositories', []],
  ['Sam Doe\nsam@example.com | LinkedIn:\nLeiden', []],
  ['sam@example.com | LinkedIn: Nightowl', ['linkedin.com/in/Nightowl']],
  ['LinkedIn: ads and posts for bakers', []],
  ['LinkedIn: sunbird and sam@example.com', ['linkedin.com/in/sunbird']],
  ['Sam Doe\n- LinkedIn: @samdoe\n- GitHub', ['linkedin.com/in/samdoe']],
  ['Sam Doe\nsam@example.com | GitHub |\nsamdoe', ['github.com/samdoe']],
  ['Sam Doe\nsam@example.com | GitHub |\nnightowl', []],
  ['sam@example.com | LinkedIn\tkom. 600 700 800', []],
  ['sam@example.com | LinkedIn\tkomet', ['linkedin.com/in/komet']],
  ['sam@example.com | in/j%C3%B6rg-doe', ['linkedin.com/in/j%C3%B6rg-doe']],
  ['LinkedIn: j%C3%B6rg-doe', ['linkedin.com/in/j%C3%B6rg-doe']],
])('the profiles in “%s”', (text, found) => {
  expect([...profiles(text)].sort()).toEqual(found);
});

test.each([
  ['https://www.google.com/url?q=https://github.com/samdoe&sa=D', 'github.com/samdoe'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fgithub.com%2Fsamdoe&data=1',
    'github.com/samdoe',
  ],
  ['https://example.com/out?id=7&to=https%3A%2F%2Fgithub.com%2Fsamdoe&x=1', 'github.com/samdoe'],
  ['https://out.example.com/?https://github.com/samdoe', 'github.com/samdoe'],
  ['https://urldefense.com/v3/__https://www.linkedin.com/in/samdoe__;!!abc$', 'linkedin.com/in/samdoe'],
  ['http://https://www.linkedin.com/in/samdoe', 'linkedin.com/in/samdoe'],
  ['http://www.linkedin.com/in/samdoe.pdf#[0,{%22name%22:%22Fit%22', 'linkedin.com/in/samdoe'],
  ['https://www.linkedin.com/comm/in/samdoe', 'linkedin.com/in/samdoe'],
  ['https://github.com/@samdoe', 'github.com/samdoe'],
  ['https://github.com/samdoe.git', 'github.com/samdoe'],
  ['https://www.linkedin.com/mwlite/in/samdoe', 'linkedin.com/in/samdoe'],
  ['https://github.com/https://github.com/samdoe', 'github.com/samdoe'],
  ['https://www.linkedin.com/in/samdoe%20', 'linkedin.com/in/samdoe'],
  ['file:///C:/Users/sam/linkedin.com/in/samdoe', 'linkedin.com/in/samdoe'],
  ['de.linkedin.com/in/samdoe', 'de.linkedin.com/in/samdoe'],
  ['//www.linkedin.com/in/samdoe', 'linkedin.com/in/samdoe'],
  ['mailto:https://github.com/samdoe', 'github.com/samdoe'],
  ['https://www.linkedin.com/in/samdoe/details/experience/', 'linkedin.com/in/samdoe'],
])('the profile behind “%s”', (url, profile) => {
  expect(profiles('x', [url])).toEqual([profile]);
});

test('an account among the contact details is the person’s own, though another is printed', () => {
  const text = `Sam Doe\nsam@example.com\n${'Baked\n'.repeat(20)}Wrote a plug-in for github.com/bakery`;
  expect(profiles(text, ['https://github.com/samdoe'])).toEqual(['github.com/samdoe', 'github.com/bakery']);
});

test('the digits of a phone number are no account', () => {
  expect(profiles('Sam Doe\nsam@example.com | +49 170 1234567\n(LinkedIn)')).toEqual([]);
});

test('the end of an address is no account on the site that is named behind it', () => {
  expect(profiles('Sam Doe\nsam@example.com | github.com/samdoe | LinkedIn')).toEqual(['github.com/samdoe']);
});

test('a number with gaps as wide as between columns is one number', () => {
  expect(contactOf('Sam Doe\nsam@example.com\n+49\t170\t1234567').phone).toBe('+49 170 1234567');
});

test('an account with the person’s name in it is the person’s own, though another is linked', () => {
  const text = `Sam Doe\nsam@example.com\n${'Baked\n'.repeat(20)}`;
  const bakery = 'https://github.com/bakery';
  expect(profiles(`${text}GitHub: samdoe`, [bakery])[0]).toBe('github.com/bakery');
  const inText = `${text}See github.com/bakery`;
  expect(profiles(`${inText}\nGitHub: samdoe`)[0]).toBe('github.com/samdoe');
  expect(profiles(`${inText} and github.com/samdoe`)[0]).toBe('github.com/samdoe');
});

test('a page of GitHub’s own is no account', () => {
  expect(profiles('Sam Doe\nGitHub: samdoe', ['https://github.com/search?q=go'])).toContain(
    'github.com/samdoe',
  );
});

test.each([
  [
    'Sam Doe\nsam@example.com · 07 81 23 45 67\nExperience\nBaker, Longpan\nCall the hotline 0800 123 4567, day and night',
    '07 81 23 45 67',
  ],
  [
    'Sam Doe\nsam@example.com\nExperience\nBaker, Longpan\nCall the hotline 0800 123 4567, day and night',
    null,
  ],
  ['Contact\nsam@example.com\nEducation\nBaking School\nCall the hotline 0800 123 4567, day and night', null],
  [
    'Experience\nBaker, Longpan\nCall the hotline 0800 123 4567, day and night\nContact\n07 81 23 45 67',
    '07 81 23 45 67',
  ],
  ['Work\n07 81 23 45 67', '07 81 23 45 67'],
  ['Experience\nBaker, Longpan\nBread for the town\nHotline · 0800 1234567', null],
  ['Experience\nBaker, Longpan\nBread for the town\nLoaves | 7160 1234567', null],
  ['Sam Doe\nEducation\nBaking School\nBakers Lane 5\n☎ 0781 234567', '0781 234567'],
])('a number under the jobs is no contact detail: “%s”', (text, phone) => {
  expect(contactOf(text).phone).toBe(phone);
});

const work = `Experience\nBaker, Longpan\nSupport at support@longpan.example with linkedin.com/in/poe\nSee github.com/longpan\n`;
test.each([
  ['at the foot', `Sam Doe\n${work}Contact\nsamd@example.com\nlinkedin.com/in/samd\ngithub.com/samd`],
  [
    'behind the skills',
    `Sam Doe\n${work}Skills\nBaking\nsamd@example.com | linkedin.com/in/samd | github.com/samd`,
  ],
  ['at the head', `Sam Doe\nsamd@example.com\nlinkedin.com/in/samd\ngithub.com/samd\n${work}`],
])('what stands under the jobs is not the person’s, where there is more %s', (_, text) => {
  const { email } = contactOf(text);
  const firstOf = (site: string) => profiles(text).find(url => url.includes(site));
  expect([email, firstOf('github'), firstOf('linkedin')]).toEqual([
    ...['samd@example.com', 'github.com/samd', 'linkedin.com/in/samd'],
  ]);
});

test('an address named after the person under the jobs comes before one at the head only where it stands alone', () => {
  const emailOf = (head: string, job: string) => contactOf(`Sam Doe\n${head}\nExperience\n${job}`).email;
  const own = 'baker7@home.example';
  expect(emailOf(own, 'Baker, Doe Ltd, sam.doe@doe-ltd.example')).toBe(own);
  expect(emailOf('info@kite.example', 'Baker, Kite\nE-mail: sam.doe@home.example')).toBe(
    'sam.doe@home.example',
  );
});

test('what stands under the jobs is the person’s, where there is nothing else', () => {
  expect(contactOf('Sam\nEducation\nBaking School\nsamd@example.com\n07 81 23 45 67')).toMatchObject({
    ...{ email: 'samd@example.com', phone: '07 81 23 45 67' },
  });
});

test.each([
  ['Tel: (21) 2345-\n6789; Cel: (21) 99876-5432', '(21) 2345-6789'],
  ['Berlin / +49\n(0) 711 123456-78', '+49 (0) 711 123456-78'],
  ['Phone: 070-123\n45 67 Address: Bakers Lane 5', '070-12345 67'],
  ['[+81-\n80-1234-5678]', '+81-80-1234-5678'],
])('a number goes on in the next line: “%s”', (text, phone) => {
  expect(contactOf(text).phone?.replace(/\D/g, '')).toBe(phone.replace(/\D/g, ''));
});

test('a place behind “in” is no profile', () => {
  expect(profiles('Sam Doe\nBaker in @samdoe-labs')).toEqual([]);
});

test('years under a year are no number', () => {
  expect(contactOf('Sam Doe\nCall centre, contact 2018\n2020 - 2021').phone).toBeNull();
});

test('the first of two numbers is the person’s, however it is written', () => {
  const text = 'Sam Doe\n600 555 250\n+48 (22) 555 77 50\nsam@example.com';
  expect(contactOf(text).phone).toBe('600 555 250');
});

test.each(['GitHub/LinkedIn: samdoe', 'GitHub, LinkedIn, X: samdoe', '@samdoe (GitHub, LinkedIn)'])(
  'one name for several sites is as many accounts: “%s”',
  text => {
    expect(profiles(text)).toEqual(['github.com/samdoe', 'linkedin.com/in/samdoe']);
  },
);

test.each([
  'linkedin.com/in/samdoe-https://github.com/samdoe',
  'linkedin.com/in/samdoe.github.com/samdoe',
  'linkedin.com/in/samdoe–github.com/samdoe',
])('a sign before the next address belongs to neither: “%s”', text => {
  expect(profiles(text).sort()).toEqual(['github.com/samdoe', 'linkedin.com/in/samdoe']);
});

test('a link whose text only names it comes before one with other text', () => {
  const link = (url: string, text: string) => ({ url, text, isHeader: true, page: 1, box: null });
  const links = [
    link('https://linkedin.com/in/prof-poe', 'Prof. Poe'),
    link('https://linkedin.com/in/codebaker', 'LinkedIn'),
  ];
  expect(findContact([line(20, { text: 'Sam Doe' })], links).links[0]?.url).toBe(links[1]?.url);
});

test('a domain that is cut where its line is full may end in anything', () => {
  const cut = [line(50, { text: 'sam.doe@longsam' }), line(64, { text: 'ple.studio' })].map(one => ({
    ...one,
    room: 0,
  }));
  expect(findContact(cut, []).email).toBe('sam.doe@longsample.studio');
});

test('text with an icon before it may go on under the icon', () => {
  const rows = [
    line(20, { text: 'Sam Doe' }),
    line(34, { text: 'linkedin.com/in/sam-', x: 56 }, { text: 'Baked bread', x: 240 }),
    line(48, { text: 'doe', x: 40 }, { text: 'and cake', x: 240 }),
  ];
  expect(findContact(rows, []).links[0]?.url).toBe('linkedin.com/in/sam-doe');
});

test('a printed profile that lost letters, or that the next word touches, is taken from its link', () => {
  const url = 'https://github.com/sam-griffith';
  expect(profiles('github.com/sam-grith', [url])).toEqual(['github.com/sam-griffith']);
  expect(profiles('github.com/sam-griffithBerlin', [url])).toEqual(['github.com/sam-griffith']);
  expect(profiles('github.com/otherone', [url])[0]).toBe('github.com/otherone');
});

test('two addresses that run together are two', () => {
  expect(profiles('linkedin.com/in/sam-doe/github.com/samdoe')).toHaveLength(2);
  expect(profiles('github.com/samdoelinkedin.com/in/sam-doe')).toEqual([
    'github.com/samdoe',
    'linkedin.com/in/sam-doe',
  ]);
});

test('the end of a sentence above an address is no part of it', () => {
  expect(contactOf('Sam Doe\nlearns new things..\nbaker7@example.com').email).toBe('baker7@example.com');
  expect(contactOf('Sam Doe\nI like to bake bread.\nbaker7@example.com').email).toBe('baker7@example.com');
  expect(contactOf('sam.doe.\nbaker@example.com').email).toBe('sam.doe.baker@example.com');
  expect(contactOf('Sam Doe\nE-mail: baker.\nseven@example.com').email).toBe('baker.seven@example.com');
});

test('the start of a heading below is no rest of an address', () => {
  expect(profiles('Sam Doe\ngithub.com/samdoe-\nExperience\nBaker')).toEqual(['github.com/samdoe-']);
});

test('a cut-off address is taken from its link', () => {
  const url = 'https://www.linkedin.com/in/sam-doe-8723911';
  expect(profiles('linkedin.com/in/sam-doe…', [url])).toEqual(['linkedin.com/in/sam-doe-8723911']);
});

test('the contact details of referees are not the person’s', () => {
  const head = 'Sam Doe\nBaker';
  const referee = 'References\nKim Poe, Head Baker\nkim@example.com | 415 555 0199\nlinkedin.com/in/kim-poe';
  const alone = contactOf(`${head}\n${referee}`);
  expect([alone.email, alone.phone, alone.links]).toEqual([null, null, []]);
  expect(contactOf(`${head}\nReferences\non request\nsam.doe@example.com`).email).toBe('sam.doe@example.com');
  const both = contactOf(`${head}\n${referee}\nContact\nsam@example.com\n415 555 0100`);
  expect([both.email, both.phone]).toEqual(['sam@example.com', '415 555 0100']);
  const own = contactOf(`${head}\n${referee}\nOnline\nlinkedin.com/in/sam-doe · github.com/sdoe`);
  expect([own.email, own.links.map(({ url }) => url)]).toEqual([
    null,
    ['linkedin.com/in/sam-doe', 'github.com/sdoe'],
  ]);
});

test('an address in a letterhead above the name is not the person’s if their own is below', () => {
  const paper = (size: number, theirs: string, ...own: readonly string[]) =>
    findContact(
      [
        line(30, { text: 'Meadow Example Ltd, 1 Harbour Street' }),
        line(44, { text: theirs }),
        line(80, { text: 'Sam Doe', size }),
        ...['Baker', ...own].map((text, at) => line(104 + 14 * at, { text })),
      ],
      [],
    );
  const theirs = 'Tel. 415 555 0199 | info@meadow.example';
  const own = paper(20, theirs, 'sam.doe@example.com', '415 555 0100');
  expect([own.email, own.phone]).toEqual(['sam.doe@example.com', '415 555 0100']);
  const only = paper(20, theirs, 'mail@example.com', '415 555 0100');
  expect([only.email, only.phone]).toEqual(['info@meadow.example', '415 555 0199']);
  expect(paper(10, theirs, 'sam.doe@example.com').email).toBe('info@meadow.example');
  expect(paper(20, 'doe@home.example', 'sam.doe@example.com').email).toBe('doe@home.example');
});

test.each(['LinkedIn · sam-doe', 'LinkedIn • sam-doe'])(
  'a dot stands between a site and an account: %s',
  text => {
    expect(profiles(`Sam Doe\nsam@example.com\n${text}`)).toEqual(['linkedin.com/in/sam-doe']);
    expect(profiles(`Sam Doe\nsam@example.com\n${text.replace('sam-doe', 'Berlin')}`)).toEqual([]);
  },
);

test('a diamond stands between accounts as a dot does', () => {
  expect(profiles('Sam Doe\nsam@example.com ◆ gh/samdoe ◆ Leeds')).toEqual(['github.com/samdoe']);
});

test('neighbouring words, lines and people’s names are no accounts', () => {
  expect(profiles('GitHub | LinkedIn | Portfolio')).toEqual([]);
  expect(profiles('LinkedIn\nBerlin\nGitHub\nMastodon')).toEqual([]);
  expect(profiles(`Sam Doe\n${'Baked\n'.repeat(20)}Weekly notes (GitHub, LinkedIn)`)).toEqual([]);
  expect(profiles('LinkedIn: Sam Doe')).toEqual([]);
  expect(profiles('Sam Doe\nLinkedIn: sam doe')).toEqual([]);
  expect(profiles('Sam Doe\nGitHub actions')).toEqual([]);
  expect(profiles('Sam Doe\nlinkedin.com/in/samdoe\nBerlin')).toEqual(['linkedin.com/in/samdoe']);
  expect(profiles('x', ['github.com/samdoe'])).toEqual(['github.com/samdoe']);
});

test('profiles come before repositories, wraps are joined, and libraries are no addresses', () => {
  const text =
    'github.com/samexample/tool\nhttps://linkedin.com/in/\nsam-example\nNode.js, ASP.NET, socket.io\nGitHub: samexample';
  expect(contactOf(text).links.map(({ kind, url }) => [kind, url])).toEqual([
    ['linkedin', 'https://linkedin.com/in/sam-example'],
    ['github', 'github.com/samexample'],
    ['github', 'github.com/samexample/tool'],
  ]);
});

test('of two profiles among the contact details, the one that has the person’s name is theirs', () => {
  const text = 'Sam Doe\nContributor to github.com/kubernetes\nsam@example.com | github.com/samdoe';
  expect(profiles(text)[0]).toBe('github.com/samdoe');
});

test('an address that is too long is no address', () => {
  expect(contactOf(`https://github.com/${'a'.repeat(20_000)}`).links).toEqual([]);
});

test.each([
  ['linkedin.com/in/sam-example-\n8723911/en', 'linkedin.com/in/sam-example-8723911'],
  ['linkedin.com/pub/sam-\n8723911/1a/2b3/4c5', 'linkedin.com/pub/sam-8723911/1a/2b3/4c5'],
  ['github.com/sam-\nexample12 | sam@example.com', 'github.com/sam-example12'],
  ['linkedin.com/in/sam-\nexample| Leeds', 'linkedin.com/in/sam-example'],
])('a broken address is whole again with what follows its rest: %s', (text, url) => {
  expect(profiles(text)).toEqual([url]);
});

test.each(['GitHub | Berlin', 'GitHub – Remote', 'Sam Doe\nSam on LinkedIn'])(
  '“%s” names no account',
  text => {
    expect(profiles(`${text}\nsam@example.com`)).toEqual([]);
  },
);

test('where icons end the lines, the rest of an address ends before its icon', () => {
  const whole = 'linkedin.com/in/sam-example-';
  const right = 400 + 5 * whole.length;
  const rows = (end: number) => [
    line(20, { text: 'Sam Example' }),
    line(34, { text: 'Baker' }, { text: whole, x: 400 }),
    line(48, { text: 'Berlin' }, { text: 'long', x: right - end - 20 }),
  ];
  expect(findContact(rows(14), []).links[0]?.url).toBe('linkedin.com/in/sam-example-long');
  expect(findContact(rows(40), []).links[0]?.url).toBe(whole);
});

test('an address that was broken or cut off is taken from its link', () => {
  const url = 'https://www.linkedin.com/in/sam-van-example';
  const text = 'linkedin.com/in/sam-van-\nSam Example\ngithub.com/sam-\n\nexample';
  expect(contactOf(text, [url, 'https://github.com/sam-example']).links.map(link => link.url)).toEqual([
    url,
    'github.com/sam-example',
  ]);
  expect(profiles('linkedin.com/in/sam-van', [url])).toEqual(['linkedin.com/in/sam-van-example']);
});

test.each([
  ['sam.example@exam\nple.com', [], 'sam.example@example.com'],
  ['Sam Doe\nsam.doe\n@oven.exam\nple.com', [], 'sam.doe@oven.example.com'],
  ['SAM.EXAMPLE@EXAM\nPLE.COM', [], 'SAM.EXAMPLE@EXAMPLE.COM'],
  ['[sam.example@long-\nexample.com]', [], 'sam.example@long-example.com'],
  ['Berlin\tsam.example@\nGermany\texample.com', [], 'sam.example@example.com'],
  ['sam.example-\nlong@example.com', [], 'sam.example-long@example.com'],
  ['Sam Example\nsam.exam\nple@example.com', [], 'sam.example@example.com'],
  ['Sam Example\nsam.exam-\nple@example.com', [], 'sam.example@example.com'],
  ['sam.tal-\nler@example.com', ['mailto:sam.taller@example.com'], 'sam.taller@example.com'],
  ['Sam Example\nsam.example\n94@example.com', [], 'sam.example94@example.com'],
  ['Sam Example\nsamexample\nsam@example.com', [], 'sam@example.com'],
  ['Sam Example\nsam.exam\nple@exam\nple.com', [], 'sam.example@example.com'],
  ['sam (at) cakes\n(dot) example (dot) org', [], 'sam@cakes.example.org'],
  ['sam@example.ed\nu', [], 'sam@example.edu'],
  ['sam@example.com\n.br', [], 'sam@example.com.br'],
  ['sam@mail.-\nexample.com', [], 'sam@mail.example.com'],
  ['Sam Doe\nsam.doe at example.com', [], 'sam.doe@example.com'],
  ['Sam Doe\nSupervisor: poe@example.edu', ['mailto:sam.doe@example.com'], 'sam.doe@example.com'],
  ['GitHub: github.com/samdoe/\nbake7 [at] example.com', [], 'bake7@example.com'],
  ['sam [at]\ncakes.example.org', [], 'sam@cakes.example.org'],
  ['sam (at) example (dot)\ndev', [], 'sam@example.dev'],
  ['sam (at) example (dot) d\nev', [], 'sam@example.dev'],
  ['sam (at) example (dot) dev\nBerlin', [], 'sam@example.dev'],
  ['E-mail\nsam@example.com', ['mailto:sam.other@example.org'], 'sam@example.com'],
  ['sam.grith@example.com', ['mailto:sam.griffith@example.com'], 'sam.griffith@example.com'],
  ['Bsam@example.com', ['mailto:sam@example.com'], 'sam@example.com'],
  ['E-mail', ['http://sam@example.com/'], 'sam@example.com'],
  ['sdoe@example.com', ['mailto:samdoe@example.com'], 'sdoe@example.com'],
  [`Sam Doe\n${'Baked\n'.repeat(20)}bakery@example.com\nsam.doe@example.com`, [], 'sam.doe@example.com'],
  [`Sam Doe\nbakery@example.com\n${'Baked\n'.repeat(20)}sam.doe@example.com`, [], 'sam.doe@example.com'],
  [`Sam Doe\nnight@example.com\n${'Baked\n'.repeat(20)}bakery@example.com`, [], 'night@example.com'],
])('the address in “%s” with the links %j', (text, urls, email) => {
  expect(contactOf(text, urls).email).toBe(email);
});

const jobs = Array.from({ length: 20 }, () => 'Wrote services that never sleep').join('\n');

test.each([
  ['Home: 415 555 0100 | Cell: 415 555 0199', [], '4155550100'],
  ['415 555 0100 (c) 415 555 0199 (h)', [], '4155550100'],
  ['Phone:07700900123LinkedIn', [], '07700900123'],
  ['+44\n7700 900123', [], '447700900123'],
  ['07 39 98\n12 45', [], '0739981245'],
  ['0171/\n5550198', [], '01715550198'],
  ['415-555-0199/Home: 212-555-0123', [], '4155550199'],
  ['Fax: 0361 5550124; Tel: 0361\n5550123', [], '03615550123'],
  ['sam@example.com\t+48\t512\t555\t018', [], '48512555018'],
  ['2016\t2017\t2018', [], undefined],
  ['Call', ['facetime:+447700900123'], '447700900123'],
  ['Call', ['whatsapp://send?phone=447700900123'], '447700900123'],
  ['Call', ['https://web.whatsapp.com/send?phone=447700900123'], '447700900123'],
  ['WhatsApp', ['https://wa.me/447700900123?text=hi'], '447700900123'],
  ['WhatsApp', ['https://api.whatsapp.com/send?text=hi&phone=447700900123'], '447700900123'],
  ['Fax: +49 30 555 0100\nTel: +49 30 555 0199', [], '49305550199'],
  ['Tel.0301 5550199', [], '03015550199'],
  ['Mob9876543210', [], '9876543210'],
  ['9876543210/9123456780', [], '9876543210'],
  ['9876543210 9123456780', [], '9876543210'],
  ['0049 (0)151 2345 6789', [], '0049015123456789'],
  ['+49 (0)3643/545400', [], '4903643545400'],
  ['415-555-0199x22', [], '4155550199'],
  ['+351 912 345\n678', [], '351912345678'],
  [`${jobs}\nContact\n9876543210`, [], '9876543210'],
  [`${jobs}\n9876543210`, [], undefined],
  ['05.56.55.01.23.\n06.98.55.01.23.\nE-mail : sam@example.com', [], '0556550123'],
  ['Call me', ['tel:%28415%29%20555-0199'], '4155550199'],
  ['070-5550199 / +44 20 7946 0018', [], '0705550199'],
  ['linkedin.com/in/SamDoe+20 10 39489610 / +44 20 7946 0018', [], '201039489610'],
])('the phone number in “%s” with the links %j', (text, urls, digits) => {
  expect(contactOf(text, urls).phone?.replace(/\D/g, '')).toBe(digits);
});

test('a line’s last piece goes on in the next line’s first where its rest did not fit', () => {
  const rows = (last: string, rest: string, room: number) => [
    { ...line(20, { text: 'Sam Doe' }, { text: last, x: 300 }), room },
    line(34, { text: rest, x: 90 }, { text: 'Berlin', x: 240 }),
  ];
  const found = (last: string, rest: string, room: number) => {
    const { email, phone, links } = findContact(rows(last, rest, room), []);
    return email ?? phone ?? links[0]?.url;
  };
  expect(found('sam-', 'doe@example.com', 12)).toBe('sam-doe@example.com');
  expect(found('sam-', 'doe@example.com', 40)).toBe('doe@example.com');
  expect(found('+41 79 757', '82 08', 3)).toBe('+41 79 75782 08');
  expect(found('T +49 (0)', '311 / 4706329', 3)).toBe('+49 (0)311 / 4706329');
  expect(found('LinkedIn/sam-', 'd3a00a853', 9)).toBe('linkedin.com/in/sam-d3a00a853');
});

test.each([
  ['GitHub: sam-\ndoe', 'github.com/sam-doe'],
  ['LinkedIn: in/sam-doe-\n948647', 'linkedin.com/in/sam-doe-948647'],
  ['in samdoe', 'linkedin.com/in/samdoe'],
  ['sam@example.com | GH SamDoe', 'github.com/SamDoe'],
  ['IN/SAM-DOE', 'linkedin.com/in/SAM-DOE'],
  ['git: samd', 'github.com/samd'],
  ['gh/sdoe', 'github.com/sdoe'],
  ['samdoe@github', 'github.com/samdoe'],
  ['sam@example.com, LI: samd, 2019', 'linkedin.com/in/samd'],
  ['li/samdoe', 'linkedin.com/in/samdoe'],
  ['GH: samd  E: sam@example.com', 'github.com/samd'],
  ['Find me on GitHub as samd.', 'github.com/samd'],
  ['git@github.com:samdoe', 'github.com/samdoe'],
  ['network: LinkedIn\n  username: xj9q', 'linkedin.com/in/xj9q'],
  ['LinkedIn: ads for three brands', undefined],
  ['gh/other', undefined],
  ['sam@example.com\nGitHub issues', undefined],
  ['GitHub nightowl', undefined],
  ['sam7 on\n/samdoe on GitHub', 'github.com/samdoe'],
  ['in Berlin', undefined],
  ['github.com/doe5\ndoe57', 'github.com/doe5'],
  ['linkedin.com/in/SamDoe+20 10 39489610', 'linkedin.com/in/SamDoe'],
])('the account in “Sam Doe” above “%s”', (text, url) => {
  expect(profiles(`Sam Doe\n${text}`)[0]).toBe(url);
});

test('LinkedIn’s pages that are not about people are no profiles', () => {
  const links = contactOf('Sam Doe', ['https://www.linkedin.com/company/doe-cakes']).links;
  expect(links.map(({ kind }) => kind)).toEqual(['other']);
});

test('a logo does not count if an account on its site is linked', () => {
  const link = { text: '', isHeader: true, page: 1, box: null };
  const { links } = findContact(
    [line(20, { text: 'Sam Doe' })],
    [
      { ...link, url: 'linkedin.com/in/samdoe', isGuess: true },
      { ...link, url: 'https://linkedin.com/in/sd7' },
    ],
  );
  expect(links.map(({ url }) => url)).toEqual(['https://linkedin.com/in/sd7']);
});

test('an account is not joined to the one below if only its own line is full', () => {
  const rows = ['Sam Doe', 'github.com/sambak', 'er7', 'sam5'].map((text, at) => ({
    ...line(20 + 14 * at, { text }),
    room: at === 1 ? 0 : 20,
  }));
  expect(findContact(rows, []).links[0]?.url).toBe('github.com/sambaker7');
  const site = ['m-arta.github.io', 'x47wolfx@example.com'].map((text, at) => ({
    ...line(20 + 14 * at, { text }),
    room: 0,
  }));
  expect(findContact(site, []).email).toBe('x47wolfx@example.com');
});

test.each([
  ['linkedin.com/in/thecode\nbaker', 'linkedin.com/in/thecodebaker'],
  ['github.com/codeb\naker', 'github.com/codebaker'],
  ['linkedin.com/in/samdoe\nberlin', 'linkedin.com/in/samdoe'],
  ['github.com/codebaker\nBerlin', 'github.com/codebaker'],
  ['codeba\nker@example.com', 'codebaker@example.com'],
  ['berlin\nsam.doe@example.com', 'sam.doe@example.com'],
  ['instagram\n@baking.studio\ngithub.com/samdoe', 'github.com/samdoe'],
  ['https://de.linkedin.co\nm/in/samdoe', 'https://de.linkedin.com/in/samdoe'],
  ['Berlin · github.com/nightb\naker · +49 170 1234567', 'github.com/nightbaker'],
])('where a narrow column is full, an address goes on in the next line: “%s”', (text, address) => {
  const rows = `Sam Doe\n${text}`
    .split('\n')
    .map((row, at) => ({ ...line(20 + 14 * at, { text: row }), room: 1 }));
  const { email, links } = findContact(rows, []);
  expect(email ?? links[0]?.url).toBe(address);
});

test.each([
  ['+91 98765 4321', '0', 0, '919876543210'],
  ['Tel 087 555 01', '23', 0, '0875550123'],
  ['+48 601-234', '-567', 9, '48601234567'],
  ['2014 - 2016', '2018', 0, undefined],
  ['0123 456789', '10115 Berlin', 0, '0123456789'],
])('a number that its line breaks, %s above %s', (text, rest, room, digits) => {
  const rows = ['Sam Doe', text, rest].map((row, at) => ({ ...line(20 + 14 * at, { text: row }), room }));
  expect(findContact(rows, []).phone?.replace(/\D/g, '')).toBe(digits);
});

test.each([
  [6, 'github.com/codebaker'],
  [0, undefined],
])('%d bold letters before a word are its label', (boldLead, url) => {
  const rows = [line(20, { text: 'Sam Doe' }), line(34, { text: 'GITHUB codebaker', boldLead })];
  expect(findContact(rows, []).links[0]?.url).toBe(url);
});

test('an icon’s guess from the end of a printed address does not replace the address', () => {
  const guess = { url: 'github.com/doe', text: '', isHeader: true, page: 1, box: null, isGuess: true };
  const rows = [line(20, { text: 'Sam Doe' }), line(34, { text: 'github.com/sam-doe' })];
  expect(findContact(rows, [guess]).links[0]?.url).toBe('github.com/sam-doe');
});

test('an account goes on under itself, past a line of another column', () => {
  const rows = [
    line(20, { text: 'Sam Doe' }),
    line(34, { text: 'linkedin.com/in/sam-', x: 340 }),
    line(40, { text: 'Porto', x: 56 }),
    line(48, { text: 'doe-8a1', x: 340 }),
  ];
  expect(findContact(rows, []).links[0]?.url).toBe('linkedin.com/in/sam-doe-8a1');
});

test('an account that its cell breaks under the name of its site is whole', () => {
  const rows = [
    line(20, { text: 'Sam Doe' }),
    line(34, { text: 'GitHub', x: 56 }, { text: 'E-mail', x: 200 }),
    line(48, { text: 'xj9-', x: 56 }, { text: 'sam@example.com', x: 200 }),
    line(62, { text: 'quark7', x: 56 }),
  ];
  expect(findContact(rows, []).links[0]?.url).toBe('github.com/xj9-quark7');
});

test('an account under the name of its site is found past what stands right of both', () => {
  const rows = [
    line(20, { text: 'sam@example.com' }),
    line(34, { text: 'LinkedIn' }),
    line(41, { text: 'Experience', x: 300 }),
    line(48, { text: 'nightbaker' }),
  ];
  expect(findContact(rows, []).links.map(({ url }) => url)).toEqual(['linkedin.com/in/nightbaker']);
});

test('the end of an address that is cut where its line is full may be any', () => {
  const rows = (room: number) => [
    { ...line(20, { text: 'sam@cakes.engi' }), room },
    line(34, { text: 'neering' }),
  ];
  expect(findContact(rows(0), []).email).toBe('sam@cakes.engineering');
  expect(findContact(rows(40), []).email).toBe('sam@cakes.engi');
});
