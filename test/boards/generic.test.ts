import { describe, expect, test } from 'vitest';
import { placeCandidates } from '../../src/boards/fields/place-candidates.ts';
import { titleParts } from '../../src/boards/fields/title-parts.ts';
import { adPageOf } from '../../src/boards/generic/ad-page.ts';
import {
  isAdAfterAd,
  isApplyAfterApply,
  isRoleAfterRole,
  isSeveral,
  isTitleOfList,
} from '../../src/boards/generic/is-several.ts';
import { jobRoles } from '../../src/boards/generic/job-words.ts';
import { mailFeatures } from '../../src/boards/generic/mail-features.ts';
import { pageFeatures } from '../../src/boards/generic/page-features.ts';
import { saysHiring, voiceOf } from '../../src/boards/generic/voice.ts';
import { wholeSections } from '../../src/boards/generic/whole-sections.ts';
import { blocksOf } from '../../src/boards/page/blocks-of.ts';
import { metaOf } from '../../src/boards/page/dom.ts';
import { readPosting } from '../../src/boards/read-posting.ts';
import { applyWords, mailWords, sectionKind } from '../../src/core/vocabulary/section-words.ts';
import { block } from './block.ts';
import { pageOf } from './fixture.ts';

test.each([
  ...['Apply now', 'Ansök nu', 'Sök jobbet', 'Söka', 'Ansøg', 'Søk på stillingen', 'Skicka in ansökan'].map(
    words => [words, true] as const,
  ),
  ...['Söndag', 'Södertälje', 'Sør-Trøndelag', 'Søster'].map(words => [words, false] as const),
])('“%s” are the words of a link to an application: %s', (words, expected) =>
  expect(applyWords.test(words)).toBe(expected),
);

test.each([
  ...[
    'Schick uns deine Arbeitsproben an werft@example.com.',
    'Senden Sie Ihre Unterlagen an werft@example.com.',
    'Skicka dina papper till werft@example.com.',
    'Stuur je motivatie naar werft@example.com.',
    'Invia il tuo portfolio a werft@example.com.',
  ].map(words => [words, true] as const),
  ...['Schick und schnell: werft.example.com', 'Wir senden werktags.'].map(words => [words, false] as const),
])('“%s” says where to send an application: %s', (words, expected) =>
  expect(mailWords.test(words)).toBe(expected),
);

describe('the section that a heading announces', () => {
  test.each([
    ['Responsibilities:', 'duties'],
    ['What you’ll do', 'duties'],
    ['3. Key Responsibilities', 'duties'],
    ['Requirements', 'requirements'],
    ['Who You Are', 'requirements'],
    ['Nice-to-haves', 'requirements'],
    ['What we offer', 'benefits'],
    ['About the role', 'role'],
    ['About Example', 'company'],
    ['Similar jobs', 'end'],
    ['Apply for this job', 'apply'],
    ['How to apply', 'apply'],
    ['📮 How to apply', 'apply'],
    ['💡 About us', 'company'],
    ['Bewirb dich', 'apply'],
    ['Bewerben Sie sich', 'apply'],
    ['Ihre Bewerbung', 'apply'],
    ['Pour postuler', 'apply'],
    ['Solliciteren', 'apply'],
    ['Application development', null],
    ['Deine Aufgaben', 'duties'],
    ['Das bringst du mit', 'requirements'],
    ['Wir bieten', 'benefits'],
    ['Vos missions', 'duties'],
    ['Profil recherché', 'requirements'],
    ['Nous offrons', 'benefits'],
    ['Requisitos', 'requirements'],
    ['Funciones', 'duties'],
    ['Wat wij vragen', 'requirements'],
    ['Wij bieden', 'benefits'],
    ['Náplň práce', 'duties'],
    ['Požadujeme', 'requirements'],
    ['Nabízíme', 'benefits'],
    ['Zakres obowiązków', 'duties'],
    ['Wymagania', 'requirements'],
    ['Oferujemy', 'benefits'],
    ['Required', 'requirements'],
    ['Preferred', 'requirements'],
    ['You’ll need', 'requirements'],
    ['Wofür du zuständig bist', 'duties'],
    ['Was du mitbringst', 'requirements'],
    ['Procuramos', 'requirements'],
    ['Обязанности', 'duties'],
    ['Вимоги', 'requirements'],
    ['Aranan Nitelikler', 'requirements'],
    ['Työtehtävät', 'duties'],
    ['Wat vragen we van jou?', 'requirements'],
    ['Wat je gaat doen', 'duties'],
    ['Arbetsuppgifter', 'duties'],
    ['Se valorará', 'requirements'],
    ['Co za to', 'benefits'],
    ['Neler yapacaksın?', 'duties'],
    ['Mitä pääset tekemään', 'duties'],
    ['Backend Engineer', null],
    ['Lighthouse Keeper Apprentice', null],
    ['Qualifiche', 'requirements'],
    ['Что нужно будет делать', 'duties'],
    ['Conditions', 'benefits'],
    ['Nos conditions de travail', 'benefits'],
    ['Conditions of use', null],
    ['Terms and conditions', null],
    ['News', null],
  ])('%s: %s', (heading, kind) => {
    expect(sectionKind(heading)).toBe(kind);
  });
});

test.each([
  ...['Technicien réseau (H/F)', 'Ergotherapeut:in', 'Lampist/in', 'Inquisiteur(trice)', 'Ajustador/a'].map(
    one => [one, true] as const,
  ),
  ...['Assistenz der Leitung', 'Secrétaire', 'Auxiliar de faro', 'Consultor de luzes'].map(
    one => [one, true] as const,
  ),
  ...['Projektassistent', 'Physiotherapeutin', 'Assistente de faro', 'Assistenten (m/w/d)', 'Stagiaire'].map(
    one => [one, true] as const,
  ),
  ...[
    'linkedin.com/in/lamp',
    'Lamp Therapeutics',
    'Parkassistenten',
    'Assistenzsysteme',
    'Portal für Therapeuten',
    'Assistenza',
    'Hilfe',
    'Auxiliary lamps',
    'Consultoria',
  ].map(one => [one, false] as const),
])('“%s” names a role: %s', (text, expected) => expect(jobRoles.test(text)).toBe(expected));

describe('the voice of a text', () => {
  test('has so many words for “we” and for “I”, in many languages', () => {
    expect(voiceOf('We love our lamps. Wir mögen unsere Lampen. Western sources.')).toEqual({
      we: 4,
      alone: 0,
    });
    expect(voiceOf('I’m Ana, and my work is lamps. Iron.')).toEqual({ we: 0, alone: 2 });
  });
  test.each([
    'Lanternworks is looking for a welder.',
    'Wir suchen eine Köchin',
    'Zum Mai sucht die Werft Verstärkung',
    'Wij zoeken een monteur',
    'Hledáme kolegu',
  ])('says that somebody is wanted: %s', text => expect(saysHiring(text)).toBe(true));
  test.each(['She is looking out of the window.', 'Hiring well is hard.', 'A search for lamps'])(
    'does not say so: %s',
    text => expect(saysHiring(text)).toBe(false),
  );
});

test.each([
  ['Write to jobs@lanternworks.example', ['mail', 'job-mail']],
  ['Bewerbung[at]lampen.example', ['mail', 'job-mail']],
  ['ana at lampen dot example', ['mail']],
  ['Follow @lanternworks', []],
])('the mail addresses in “%s” give the features %j', (text, features) => {
  expect(mailFeatures([block('Lamps.'), block(text)])).toEqual(features);
});

describe('a page has several ads', () => {
  const roles = (count: number) =>
    Array.from({ length: count }, (_, nth) => block(`Java Developer ${nth}`, { linked: 16 }));
  const headings = (...texts: readonly string[]) =>
    texts.map(text => block(text, { kind: 'heading', level: 2 }));

  test.each([
    ['five linked roles', roles(5), true],
    ['four linked roles', roles(4), false],
    ['five roles that are no links', roles(5).map(role => ({ ...role, linked: 9 })), false],
    [
      'headings of duties and of requirements, each twice',
      headings('Duties', 'Requirements', 'Duties', 'Requirements'),
      true,
    ],
    ['headings of duties twice, of requirements once', headings('Duties', 'Requirements', 'Duties'), false],
    [
      'two different headings of each kind',
      headings('Duties', 'Your tasks', 'Requirements', 'Skills'),
      false,
    ],
    [
      'the same words, but not as headings',
      ['Duties', 'Requirements', 'Duties', 'Requirements'].map(text => block(text)),
      false,
    ],
  ])('with %s: %s', (_, blocks, isSo) => {
    expect(isSeveral(blocks)).toBe(isSo);
  });

  test.each([
    ['three roles as headings of one level', headings('Nurse', 'Cook', 'Driver'), true],
    ['two roles', headings('Nurse', 'Cook'), false],
    [
      'three of different levels',
      headings('Nurse', 'Cook', 'Driver').map((one, nth) => ({ ...one, level: nth + 1 })),
      false,
    ],
    ['three with a section between them', headings('Nurse', 'Cook', 'Requirements', 'Driver'), false],
    ['two, and one before a section', headings('Driver', 'Requirements', 'Nurse', 'Cook'), false],
    [
      'two with one application, and one before a section',
      [...headings('Driver', 'Requirements', 'Nurse', 'Cook'), block('Apply now', { linked: 9 })],
      false,
    ],
    [
      'two, and one of another level',
      headings('Nurse', 'Cook', 'Driver').map((one, nth) => ({ ...one, level: nth === 0 ? 1 : 2 })),
      false,
    ],
    [
      'two with one application, and one of another level',
      [
        ...headings('Nurse', 'Cook', 'Driver').map((one, nth) => ({ ...one, level: nth === 0 ? 1 : 2 })),
        block('Apply now', { linked: 9 }),
      ],
      false,
    ],
    [
      'two, and one six lines on',
      [...headings('Nurse', 'Cook'), ...Array.from({ length: 5 }, () => block('x')), ...headings('Driver')],
      true,
    ],
    [
      'two, and one seven lines on',
      [...headings('Nurse', 'Cook'), ...Array.from({ length: 6 }, () => block('x')), ...headings('Driver')],
      false,
    ],
    [
      'two, each with a link to an application',
      headings('Nurse', 'Cook').flatMap(role => [role, block('Apply now', { linked: 9 })]),
      true,
    ],
    [
      'two, each with the words of such a link, but no link',
      headings('Nurse', 'Cook').flatMap(role => [role, block('Apply now')]),
      false,
    ],
    [
      'three that are seven lines apart',
      headings('Nurse', 'Cook', 'Driver').flatMap(role => [
        role,
        ...Array.from({ length: 6 }, () => block('A line.')),
      ]),
      false,
    ],
    [
      'three that are six lines apart',
      headings('Nurse', 'Cook', 'Driver').flatMap(role => [
        role,
        ...Array.from({ length: 5 }, () => block('A line.')),
      ]),
      true,
    ],
  ])('with roles one after the other: %s: %s', (_, blocks, isSo) => {
    expect(isRoleAfterRole(blocks)).toBe(isSo);
  });

  const items = (...texts: readonly string[]) => texts.map(text => block(text, { kind: 'item' }));
  test.each([
    ['one of three roles in a list', items('Night Nurse', 'Cook', 'Driver'), true],
    ['the last of them', items('Cook', 'Driver', 'Night Nurse'), true],
    ['one of two', items('Night Nurse', 'Cook'), false],
    ['none of three', items('Cook', 'Driver', 'Day Porter'), false],
    [
      'one of three and a heading',
      [...headings('Night Nurse'), ...items('Night Nurse', 'Cook', 'Driver')],
      false,
    ],
    [
      'one of three, with a line between',
      [...items('Night Nurse', 'Cook'), block('x'), ...items('Driver')],
      false,
    ],
    [
      'named in a sentence',
      items('You help the night nurse and her cook with letters.', 'Cook', 'Driver'),
      false,
    ],
  ])('if the title is %s: %s', (_, blocks, isSo) => {
    expect(isTitleOfList(blocks, 'Night Nurse')).toBe(isSo);
  });
  test('not without a title', () => {
    expect(isTitleOfList(items('Night Nurse', 'Cook', 'Driver'), null)).toBe(false);
  });

  const lines = Array.from({ length: 30 }, () => block('A line.'));
  const applied = (...texts: readonly string[]) =>
    headings(...texts).flatMap(role => [role, ...lines, block('Apply now', { linked: 9 })]);
  test.each([
    ['two roles far apart, each with an application', applied('Nurse', 'Cook'), true],
    ['their sections between them', [...headings('Nurse', 'Skills'), ...applied('Skills', 'Cook')], true],
    ['two roles that share only “(m/w/d)”', applied('Koch (m/w/d)', 'Pfleger (m/w/d)'), true],
    ['one role twice', applied('Data Nurse', 'Data Nurse (Cork)'), false],
    ['a heading that tells about a role', applied('Nurse', 'Life as a nurse'), false],
    ['an application below the second role only', [...headings('Nurse'), ...applied('Cook')], false],
    [
      'another role below the ad’s own, of another level',
      applied('Nurse', 'Cook').map(one => (one.text === 'Nurse' ? { ...one, level: 1 } : one)),
      false,
    ],
    [
      'a second role that is a link',
      [
        ...applied('Nurse'),
        block('Cook', { kind: 'heading', level: 2, linked: 4 }),
        block('Apply now', { linked: 9 }),
      ],
      false,
    ],
    [
      'the words of such a link, but no link',
      applied('Nurse', 'Cook').map(one => ({ ...one, linked: 0 })),
      false,
    ],
  ])('with applications one after the other: %s: %s', (_, blocks, isSo) => {
    expect(isApplyAfterApply(blocks)).toBe(isSo);
  });

  test.each([
    ['the same section after the next role', headings('Nurse', 'Skills:', 'Cook', 'Skills:'), true],
    ['another section after the next role', headings('Nurse', 'Skills:', 'Cook', 'Requirements:'), false],
    ['the same section twice for one role', headings('Nurse', 'Skills:', 'Benefits', 'Skills:'), false],
    ['a section that each ad may share', headings('Nurse', 'Benefits', 'Cook', 'Benefits'), false],
    [
      'the same section after a role that is no heading',
      [...headings('Skills:'), block('Cook:'), ...headings('Skills:')],
      false,
    ],
  ])('with one ad after the other: %s: %s', (_, blocks, isSo) => {
    expect(isAdAfterAd(blocks)).toBe(isSo);
  });
});

test.each([
  ['<meta name="og:title" content="A">', 'A'],
  ['<meta property="og:title" content="A"><meta name="og:title" content="B">', 'A'],
  ['<div><meta property="og:title" content="A"></div>', 'A'],
  ['<meta property="og:title:x" content="A">', null],
  ['<meta property="og:title">', null],
  [`${'<meta name="x" content="y">'.repeat(300)}<meta name="og:title" content="A">`, null],
])(
  'a meta tag is found by its exact name, the first one, among the first three hundred: %#',
  (html, content) => {
    expect(metaOf(pageOf(html), 'og:title')).toBe(content);
  },
);

const url = new URL('https://www.lanternworks.example/careers/backend-engineer');
const sections = `<h3>What you will do</h3><ul><li>Build REST APIs in Java and Spring Boot for 40 lighthouse keepers</li><li>Design PostgreSQL schemas and watch their slow queries</li></ul>
  <h3>What you bring</h3><ul><li>Two years of experience with Java or Kotlin</li><li>SQL, Git and Docker in daily work</li></ul>`;
const intro =
  '<p>Lanternworks builds booking software for lighthouses. We are looking for a backend engineer who likes dull services.</p><p>You will work with a team of six, full-time, and you join the harbour rota once a month, in fog or out of it.</p>';
const nav = '<div class="site-nav"><a href="/">Home</a><h1>Products</h1><a href="/lamps">Lamps</a></div>';
const apply = '<a href="/apply">Apply now</a>';
const read = (html: string) => readPosting(pageOf(html), url).job;

describe('on an employer’s own page', () => {
  test('the text and the title are read without the rest of the site', () => {
    const job =
      read(`<title>Backend Engineer | Lanternworks</title>${nav}<main><h1>Backend Engineer</h1><div>${intro}</div><div>${sections}</div></main>
      <div class="x"><p>Lamps for a dark world, since 1911, in every harbour of the coast.</p><p>© 2026 Lanternworks Ltd.</p></div>`);
    expect(job?.title).toBe('Backend Engineer');
    expect(job?.company).toBe('Lanternworks');
    expect(job?.description.split('\n')[0]).toContain('booking software');
    expect(job?.description).toMatch(/\n- Design PostgreSQL schemas/);
    expect(job?.description).not.toMatch(/dark world|Home|©/);
    expect(job?.confidence).toBeGreaterThan(0.5);
  });

  test('a heading that says whom “we” seek is the job’s own heading and no second role', () => {
    const seek = 'Wir suchen eine Softwareentwicklerin (m/w/d) für unsere Werft am Hafen von Kiel';
    const short = `<p>Seit 1962 bauen wir Lampen, die man von weit her sieht.</p><h3>Das machst du</h3><ul><li>Du schreibst Firmware in C++</li><li>Du misst am Leuchtturm nach</li></ul>
      <h3>Das bringst du mit</h3><ul><li>Ausbildung oder Studium</li><li>Erfahrung mit Mikrocontrollern</li></ul><p>Schreib an jobs@lanternworks.example.</p>`;
    const job = read(`<title>${seek}</title><h1>${seek}</h1>${short}`);
    expect(job?.title).toBe('Softwareentwicklerin (m/w/d)');
    const features = (heading: string) => {
      const html = `<title>${seek}</title><h1>${heading}</h1>${short}`;
      const page = adPageOf(pageOf(html), url);
      const blocks = page.tree.blocks.slice(0, -1);
      return pageFeatures(
        { ...page, range: { start: 0, end: blocks.length } },
        blocks,
        'Softwareentwicklerin (m/w/d)',
      );
    };
    expect(features(seek)).toContain('titled-headed');
    expect(features(seek)).not.toContain('roles>0');
    expect(features('Neben dir sitzt eine Ingenieurin (m/w/d)')).not.toContain('titled-headed');
    expect(features('Neben dir sitzt eine Ingenieurin (m/w/d)')).toContain('roles>0');
  });

  test('bold lines serve as headings', () => {
    const html = `<title>Jobs</title><div><h2>Backend Engineer</h2><div>${intro}${sections.replaceAll('<h3>', '<p><b>').replaceAll('</h3>', ':</b></p>')}</div>${apply}</div>`;
    expect(read(html)?.title).toBe('Backend Engineer');
  });

  test('other roles after the ad, under whatever heading, neither make it several ads nor get into its text', () => {
    const cards = ['Payroll Analyst', 'Harbour Manager', 'Fog Engineer']
      .map(role => `<h3><a href="/jobs/${role.length}/x">${role}</a></h3><p>Whitby</p>`)
      .join('');
    const menu = '<p><a href="/lamps">Lamps</a></p>'.repeat(60);
    const page = (words: string) =>
      `${menu}<main><h1>Backend Engineer</h1><div>${intro}</div><div>${sections}</div></main><h2>${words}</h2>${cards}`;
    for (const words of ['Similar jobs', 'Lamps'])
      expect(read(page(words))?.description).toMatch(
        /^Lanternworks builds[\s\S]*SQL, Git and Docker in daily work(?:\n*Lamps)?$/,
      );
    const others = page('Lamps').replaceAll(/<a href="\/jobs[^>]*>/g, '');
    expect(read(others)?.description).toMatch(/SQL, Git and Docker in daily work$/);
    // Above the ad they do make it several ads, since their text would be read, too.
    const teasers = ['Payroll Analyst', 'Harbour Manager', 'Fog Engineer'].map(
      role =>
        `<h3>${role}</h3><p>You will run the clusters of our customers and teach three teams how to deploy. You know Terraform and have five years of experience with Kafka.</p>`,
    );
    expect(
      read(`<h2>More jobs</h2>${teasers.join('')}<h1>Backend Engineer</h1>${intro}${sections}`),
    ).toBeNull();
  });

  test('a link to an article does not end the ad, and linked other jobs in the middle of it are left out', () => {
    const rest = [
      ['Nice to have', 'Experience with Kafka is a plus', 'You have worked for a harbour before'],
      ['What we offer', '30 days of holiday and a budget for books', 'Work from home three days a week'],
    ].map(
      ([heading, ...items]) =>
        `<h2>${heading}</h2><ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`,
    );
    const linked = (words: string) =>
      `<h2><a href="/x">${words}</a></h2><p>Read what people say about their days, the code they keep and the tools they use.</p>`;
    const page = (midst: string) =>
      read(`<main><h1>Backend Engineer</h1>${intro}${sections}${midst}${rest.join('')}</main>`)?.description;
    expect(page(linked('How our developers work'))).toMatch(/Read what[\s\S]*three days a week$/);
    expect(page(['Payroll Analyst', 'Harbour Manager', 'Fog Engineer'].map(linked).join(''))).toMatch(
      /Docker in daily work\n+Nice to have\n[\s\S]*three days a week$/,
    );
  });

  test('text that is repeated for another screen width is read once', () => {
    const job = read(
      `<h1>Backend Engineer</h1><div class="phone">${intro}</div><div class="desk">${intro}</div>${sections}`,
    );
    expect(job?.description.match(/booking software/g)).toHaveLength(1);
  });

  test('collapsed text is read, but “show more” and short hidden text is not', () => {
    const job = read(
      `<h1>Backend Engineer</h1>${intro}<p hidden>Saved!</p><div class="collapse" style="display: none">${sections}</div><span>Show more</span>${apply}`,
    );
    expect(job?.description).toContain('Two years of experience');
    expect(job?.description).not.toMatch(/Saved|Show more/);
  });

  test('the place, the kind of employment and the pay are found by their labels', () => {
    const job = read(
      `<main><h1>Backend Engineer</h1><p>Location:</p><p>Cork, Ireland</p><p>Salary: €45k - €55k</p><p>Job type: Full time</p>${intro}${sections}</main>`,
    );
    expect(job).toMatchObject({
      location: 'Cork, Ireland',
      employmentType: 'Full-time',
      salary: '€45k–€55k',
    });
  });

  test('the label “Company:” names the employer rather than the site’s name, but a menu called “Company” does not', () => {
    const page = (label: string) =>
      `<title>Backend Engineer | Harbour Jobs</title><main><h1>Backend Engineer</h1>${label}${intro}${sections}</main>`;
    expect(read(page('<p>Company: Fog & Sons</p>'))?.company).toBe('Fog & Sons');
    expect(read(page('<h4>Company</h4><p>About us</p>'))?.company).not.toBe('About us');
  });

  test('the title may contain the word of a section, and the host of many sites does not name the employer', () => {
    const html = `<main><h1>Full-Stack Engineer</h1>${intro}${sections}</main>`;
    const job = readPosting(
      pageOf(html),
      new URL('https://lanternworks.github.io/jobs/full-stack-engineer'),
    ).job;
    expect(job).toMatchObject({ title: 'Full-Stack Engineer', company: 'Lanternworks' });
  });

  test('a text on how to apply is read, but a form with its heading is not', () => {
    const page = (how: string) => read(`<main><h1>Backend Engineer</h1>${intro}${sections}${how}</main>`);
    const how =
      '<h3>How to apply</h3><p>Please send your CV and a few lines to jobs@lanternworks.example by the third of May.</p>';
    expect(page(how)?.description).toContain('by the third of May');
    const form =
      '<h3>Apply for this job</h3><form><input name="first_name"><input type="email"><input type="file"><button>Send</button></form><p>Attach a file</p>';
    expect(page(form)?.description).not.toMatch(/Apply for|Attach/);
  });

  test('short lines before lists serve as headings', () => {
    const plain = `${intro}<p>What you will do<br>- Build REST APIs in Java for 40 lighthouse keepers<br>- Design PostgreSQL schemas<br><br>What you bring<br>- Two years of experience with Java<br>- SQL, Git and Docker in daily work</p>`;
    const html = `<main><h1>Backend Engineer</h1><div>${plain}</div></main><ul><li><a href="/a">Data Engineer</a></li><li><a href="/b">Site Manager</a></li></ul>`;
    expect(read(html)?.description).toContain('Two years of experience with Java');
  });

  test('text that a known site builder hides by its style sheet is not read', () => {
    const scrap = '<div class="w-form-done"><div>Thank you! Your message is on its way.</div></div>';
    expect(read(`<h1>Backend Engineer</h1>${intro}${sections}${scrap}${apply}`)?.description).not.toContain(
      'Thank you!',
    );
  });

  test('lists and sections are read completely', () => {
    const short = '<li>Tea</li><li>Coffee</li><li>A boat</li>';
    const html = `<title>Backend Engineer | Lanternworks</title>${nav}<h2>Backend Engineer</h2><a href="#x">Apply now</a><h2>We offer:</h2><ul>${short}</ul>${sections}<p>If this is for you, send us your CV and a few lines to jobs@lanternworks.example or call.</p><h2>Lamps</h2><ul><li><a href="/p1">Lamp P1</a></li><li><a href="/p2">Lamp P2</a></li></ul>`;
    const text = read(html)?.description ?? '';
    expect(text).toMatch(/We offer:\n- Tea\n- Coffee\n- A boat/);
    expect(text).toContain('send us your CV');
    expect(text).not.toMatch(/Lamp P1/);
  });

  test('facts between the title and the text, and a form after it, are left out', () => {
    const facts = '<p>Job ID 10417</p><p>Line of Business Corporate</p>';
    const text =
      read(
        `<title>Backend Engineer</title><h1>Backend Engineer</h1>${facts}${intro}${sections}<h2>Benefits</h2><form><input name="first_name"><input type="email"><label>Your benefits so far</label><input></form>`,
      )?.description ?? '';
    expect(text).not.toMatch(/10417|Your benefits/);
  });

  test('the page’s text is read if its data have only a teaser', () => {
    const data = {
      '@type': 'JobPosting',
      title: 'Backend Engineer',
      description: 'Write dull services that never fail.',
    };
    const job = read(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><title>Backend Engineer</title><h1>Backend Engineer</h1>${intro}${sections}${apply}`,
    );
    expect(job?.description).toContain('Two years of experience');
  });

  test.each([
    ['is replaced by the page’s', '', true],
    [
      'is kept if it has all sections of a posting',
      '<h3>What we offer</h3><p>Bread and a pension.</p>',
      false,
    ],
  ])('short text in the data %s', (_, offer, isPages) => {
    const ad = `<h3>Your tasks</h3><ul><li>Trim each lamp of the harbour at dusk</li></ul><h3>Requirements</h3><ul><li>Two years of experience with lamps</li></ul>${offer}`;
    const data = { '@type': 'JobPosting', title: 'Lamp Keeper', description: ad };
    const quote = `<p>${'I have kept lamps here for nine years, says Ann, and would not keep anything else. '.repeat(4)}</p>`;
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><title>Lamp Keeper</title><h1>Lamp Keeper</h1>${ad}${quote}`;
    const said = readPosting(pageOf(html), url).job?.description.includes('says Ann');
    expect(said).toBe(isPages);
  });

  test('a text in the data that is longer than a teaser, and has other words than the page, is kept', () => {
    const sentence = 'Write dull services that never fail, nor ever wake a person at midnight. ';
    const more = `<h2>What you do</h2><ul>${[...'abcdef'].map(one => `<li>Look after service ${one}, its tables, its queues and whoever calls it</li>`).join('')}</ul>`;
    const descriptionOf = (length: number) => {
      const data = {
        '@type': 'JobPosting',
        title: 'Backend Engineer',
        description: sentence.repeat(5).slice(0, length),
      };
      return read(
        `<script type="application/ld+json">${JSON.stringify(data)}</script><title>Backend Engineer</title><h1>Backend Engineer</h1>${intro}${sections}${more}${apply}`,
      )?.description;
    };
    expect(descriptionOf(350)).toContain('Two years of experience');
    expect(descriptionOf(355)).not.toContain('Two years of experience');
  });

  test('if the page’s text has all words of the data’s and more, it is read, even without headings', () => {
    const read = (description: string) => {
      const paragraphs = Array.from(
        { length: 9 },
        (_, nth) => `<p>In harbour ${nth} stand ${nth + 2} lamps, and each of them has a name.</p>`,
      );
      const data = { '@type': 'JobPosting', title: 'Lamp Keeper', description };
      const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><title>Lamp Keeper</title><h1>Lamp Keeper</h1>${paragraphs.join('')}`;
      return readPosting(pageOf(html), url).job?.description;
    };
    const some = Array.from(
      { length: 6 },
      (_, nth) => `In harbour ${nth} stand ${nth + 2} lamps, and each of them has a name.`,
    );
    expect(read(some.join(' '))).toContain('In harbour 8');
    // The data’s text is kept if it is nearly as long, or has one word of eight that the page does not have.
    const most = `${some.join(' ')} In harbour 6 stand 8 lamps, and each of them has a name. In harbour 7 stand 9 lamps.`;
    expect(read(most)).not.toContain('In harbour 8');
    expect(read(some.join(' ').replaceAll('lamps', 'ships'))).not.toContain('In harbour 8');
    expect(read(some.join(' ').replaceAll('lamps', 'ships that nobody sank'))).not.toContain('In harbour 8');
  });

  test('the text in a form around the whole page is read if the form has no fields', () => {
    const short =
      '<h1>Lamp Keeper</h1><p>The lamp keeper keeps the lamps of three harbours, and writes down what he saw.</p><h2>Duties</h2><ul><li>Trim each lamp at dusk</li><li>Write the log</li></ul><h2>Requirements</h2><p>Two years of experience with lamps, and a head for heights, stairs and storms.</p><p>Write to us by the end of June, with the names of two lamps that you have kept.</p>';
    const page = (inputs: string) =>
      blocksOf(pageOf(`<form>${inputs}${short}</form>`)).blocks.map(({ text }) => text);
    expect(page('<input type="hidden" name="state">')).toContain('Trim each lamp at dusk');
    expect(page('<input name="first_name">')).toEqual([]);
    // Some servers put a form of their own around every page.
    for (const state of ['__VIEWSTATE', 'javax.faces.ViewState'])
      expect(page(`<input type="hidden" name="${state}"><input name="search">`)).toContain(
        'Trim each lamp at dusk',
      );
    const points = `<ul>${'<li>Trim each lamp at dusk, and again</li>'.repeat(8)}</ul>`;
    const listed = (inputs: string) => blocksOf(pageOf(`<form>${inputs}${points}</form>`)).blocks.length;
    expect(listed('<input type="submit">')).toBe(8);
    expect(listed('<input name="first_name">')).toBe(0);
  });

  test('a dialog is read while it is open, unless it asks about cookies', () => {
    const dialog = (attributes: string, text: string) =>
      blocksOf(pageOf(`<p>Jobs</p><dialog ${attributes}><p>${text}</p></dialog>`)).blocks.length;
    expect(dialog('open', 'You will trim lamps.')).toBe(2);
    expect(dialog('', 'You will trim lamps.')).toBe(1);
    expect(dialog('open', 'We use cookies to trim lamps.')).toBe(1);
  });

  test('a title ends before the facts of the job, and the heading of a section is no title', () => {
    const page = (heading: string) => `<title>Lanternworks</title><h1>${heading}</h1>${intro}${sections}`;
    expect(read(page('Backend Engineer | Cork, Ireland | Full-time'))?.title).toBe('Backend Engineer');
    expect(read(page('Backend Engineer | Lamps'))?.title).toBe('Backend Engineer | Lamps');
    const above = '<h1>Lamp Wizard</h1><p>Lanternworks</p><h2>About the Role</h2>';
    expect(read(`<title>Lamp Wizard</title>${above}${intro}${sections}`)?.title).toBe('Lamp Wizard');
  });

  test('a link names the employer if its address is that of an employer', () => {
    const page = (href: string, text: string) =>
      read(
        `<ul><li><a href="${href}">${text}</a></li><li><a href="/lamps">Lamps</a></li><li><a href="/news">News</a></li></ul><h1>Backend Engineer</h1>${intro.replaceAll('Lanternworks', 'Somebody')}${sections}`,
      )?.company;
    expect(page('/company/fog-and-sons', 'Fog & Sons')).toBe('Fog & Sons');
    expect(page('/how/employer', 'How It Works')).not.toBe('How It Works');
    expect(page('/employers/post-a-job', 'Post Here')).not.toBe('Post Here');
  });

  test.each([
    ['/emprego-empresa-id/123/fog-and-sons/', 'Fog & Sons'],
    ['/bedrijven/fog-and-sons', 'Fog & Sons'],
    ['/arbeitgeber/fog-and-sons', 'Fog & Sons'],
  ])('%s is the address of an employer: %s', (href, name) => {
    const html = `<h1>Backend Engineer</h1><p><a href="${href}">${name}</a></p>${intro.replaceAll('Lanternworks', 'Somebody')}${sections}`;
    expect(read(html)?.company).toBe(name);
  });

  test('“Why this role matters” names no employer', () => {
    const html = `<title>Backend Engineer | Lanternworks</title><h1>Backend Engineer</h1><h2>Why This Role Matters</h2>${intro.replaceAll('Lanternworks', 'Somebody')}${sections}`;
    expect(read(html)?.company).not.toBe('This Role Matters');
  });

  test('list items with a heading inside are items, and a long text in a heading is a text', () => {
    const duty = 'Write the software that books the boats to the lighthouses';
    const wish = 'Two years of experience with Java, SQL and Git in daily work';
    const list = (...items: string[]) =>
      `<ul>${items.map(item => `<li><h4>${item}</h4></li>`).join('')}</ul>`;
    const asHeadings = `<h1>Backend Engineer</h1>${intro}<h3>Responsibilities</h3>${list(duty, 'Draw the tables of the harbour')}<h3>Requirements</h3>${list(wish, 'Plain English')}`;
    expect(read(asHeadings)?.description).toContain(`- ${duty}`);
    expect(read(asHeadings)?.description).toContain('- Plain English');
    const roles = '<ul><li><h3><a href="/jobs/keeper-1">Lighthouse Keeper</a></h3></li></ul>';
    expect(blocksOf(pageOf(roles).body).blocks[0]?.kind).toBe('heading');
    const long = `${duty}, and look after them in every season, in storms and in the long nights of the winter, with five colleagues who have done so for ten years and more by now`;
    expect(blocksOf(pageOf(`<h3><p>${long}</p></h3>`).body).blocks[0]).toMatchObject({
      kind: 'text',
      level: 0,
    });
  });

  test.each([
    ['<span>Lanternworks</span><span>Leiden, Netherlands</span>', 'Lanternworks Leiden, Netherlands'],
    ['<span>3 weeks ago</span><span>30 applicants</span>', '3 weeks ago 30 applicants'],
    ['<span>Pay</span><span>€3,000</span>', 'Pay €3,000'],
    ['<span>light</span><span>house</span>', 'lighthouse'],
    ['<b>Java</b><i>Script</i>', 'JavaScript'],
    ['Web<span>GL</span>', 'WebGL'],
    ['<span>€ 45</span><span>.000</span>', '€ 45.000'],
  ])('%s is read as it looks: %s', (html, text) => {
    expect(blocksOf(pageOf(`<p>${html}</p>`).body).blocks[0]?.text).toBe(text);
  });

  test('a place is read without the employer in front of it, and a title is not taken for a place', () => {
    const page = (line: string) =>
      `<title>Backend Engineer | Lanternworks</title><h1>Backend Engineer</h1><p>${line}</p>${intro}${sections}`;
    expect(read(page('Lanternworks – Leiden, Netherlands'))?.location).toBe('Leiden, Netherlands');
    expect(read(page('Localidade Leiden, Netherlands'))?.location).toBe('Leiden, Netherlands');
    expect(read(page('08.09.2026 | Ref: 24657'))?.location).toBeNull();
    expect(read(page('30 days of holiday • Write to jobs@lanternworks.example'))?.location).toBeNull();
    expect(read(page('University of Leiden, Amsterdam'))?.location).toBe('Amsterdam');
    expect(
      read(page('<span>Engineering</span> <span>Remote (EU)</span> <span>Full-time</span>'))?.location,
    ).toBe('Remote (EU)');
    expect(read(page('Location: Leiden, Netherlands | Privacy Policy | Terms of Use'))?.location).toBe(
      'Leiden, Netherlands',
    );
    const titled = `<title>Ad for a Backend Engineer, Leiden, Netherlands</title><h1>Backend Engineer</h1>${intro}${sections}`;
    expect(read(titled)?.location ?? '').not.toContain('Engineer');
  });

  describe('places', () => {
    const places = (html: string) => {
      const page = { ...adPageOf(pageOf(html), url), data: null, board: null };
      return placeCandidates(page, 'Backend Engineer', 'Lanternworks').map(
        ({ source, value }) => `${source}: ${value}`,
      );
    };
    const ad = `<h1>Backend Engineer</h1>${intro}${sections}`;

    test.each([
      ['Lanternworks, Kai 1, 24937 Flensborg', 'Flensborg'],
      ['Lanternworks, 801 82 Gävle', 'Gävle'],
      ['Unit 7, Stroud, GL5 1AA', 'Stroud'],
      ['12 Elm Street, Barton Oaks, TX 78701', 'Barton Oaks'],
    ])('the address “%s” names a town', (address, town) => {
      expect(places(`${ad}<footer><p>${address}</p></footer>`)).toContain(`address: ${town}`);
    });

    test('the year of a copyright is not taken for a postcode', () => {
      expect(places(`${ad}<p>© 2026 Lanternworks</p>`).join()).not.toContain('address');
    });

    test('a place is found between the commas of a line of facts', () => {
      const facts = '<p>am Standort Flensborg, in Vollzeit, unbefristet</p>';
      expect(places(ad.replace('</h1>', `</h1>${facts}`))).toContain('below-piece: Flensborg');
    });

    test('a place in the page’s title is found without the words after it', () => {
      expect(places(`<title>Backend Engineer in Leipzig gesucht</title>${ad}`)).toContain('t-in: Leipzig');
    });
  });

  test('a title is not split within brackets', () => {
    const job = read(
      `<title>Engineer (Java / Go) (f/m/x) | Lanternworks</title><h1>Engineer (Java / Go) (f/m/x)</h1>${intro}${sections}`,
    );
    expect(job?.title).toBe('Engineer (Java / Go) (f/m/x)');
    expect(titleParts('Engineer (Java – Go) – Lanternworks').map(({ text }) => text)).toContain(
      'Engineer (Java – Go)',
    );
    expect(titleParts('Engineer (Java – Lanternworks').map(({ text }) => text)).toContain('Lanternworks');
  });

  test.each([
    ['How to apply', 'Please submit a cover letter and a CV to the harbour office.', true],
    ['How to apply', 'Fill in the form below, and wait.', false],
    ['About Lanternworks', 'Please submit a cover letter and a CV to the harbour office.', false],
  ])('a last paragraph that the model left out, under “%s”, is read: “%s”: %s', (heading, text, isKept) => {
    const tree = blocksOf(pageOf(`<p>${sections}</p><h3>${heading}</h3><p>${text}</p>`).body);
    const last = tree.blocks.length - 1;
    const kept = tree.blocks.map((_, index) => index).filter(index => index < last - 1);
    expect(wholeSections(tree, kept, new Set(), []).includes(last)).toBe(isKept);
  });

  test('the text under the last heading of the ad belongs to it, as do points of its lists that the model left out', () => {
    const tree = blocksOf(
      pageOf(
        '<ul><li>Mend lamps</li><li>Know the tide</li><li>Row</li></ul><h3>What we offer</h3><p>Two lamps.</p>',
      ).body,
    );
    expect(wholeSections(tree, [0, 2, 3], new Set(), [])).toEqual([0, 1, 2, 3, 4]);
  });

  test('the hidden panel of a tab is read even if it is short, but other short hidden text is not', () => {
    const text = (marks: string) =>
      blocksOf(pageOf(`<div ${marks}><p>You can row a boat through a gale, and like it.</p></div>`).body)
        .blocks.length;
    expect(text('hidden role="tabpanel"')).toBe(1);
    expect(text('class="tab-pane" style="display:none"')).toBe(1);
    expect(text('class="toast" hidden')).toBe(0);
  });

  test('a banner above the job’s heading does not belong to the ad', () => {
    const job = read(
      `<title>Harbour Lab – Publications</title><div class="banner"><h1>Harbour Lab</h1><p>Our mission: to understand the tide</p></div><h1>Research Engineer, Lamps that Learn</h1>${intro}${sections}`,
    );
    expect(job?.title).toBe('Research Engineer, Lamps that Learn');
    expect(job?.description).not.toMatch(/Our mission/);
  });

  test('a slogan above the job’s heading is not read, but a sentence there that says who is wanted is', () => {
    const page = (above: string) =>
      read(
        `<title>Careers | Lanternworks</title><h1>Brighter together</h1><p>${above}</p><h2>Backend Engineer</h2><p>Leiden</p>${intro}${sections}`,
      );
    const boast =
      'Lanternworks is the oldest maker of lamps for towers, and the quietest neighbour there is.';
    const call =
      'Lanternworks is looking for a Backend Engineer who knows the sea and does not mind the fog.';
    expect(page(boast)?.title).toBe('Backend Engineer');
    expect(page(boast)?.description).not.toContain('quietest neighbour');
    expect(page(call)?.description).toContain('knows the sea');
    // Only sentences above are read, not the site's menu.
    const menu = read(
      `<title>Careers | Lanternworks</title><ul><li>Our tides</li><li>Easy words</li></ul><p>${call}</p><h1>Backend Engineer</h1>${intro}${sections}`,
    );
    expect(menu?.description).toMatch(/^Lanternworks is looking/);
  });

  test('facts in a box beside the ad are found', () => {
    const aside = '<aside><h6>Location</h6><p>Cork, Ireland</p><h6>Job type</h6><p>Part time</p></aside>';
    const job = read(`<main><h1>Backend Engineer</h1>${intro}${sections}</main>${aside}`);
    expect(job).toMatchObject({ location: 'Cork, Ireland', employmentType: 'Part-time' });
  });

  test('a heading that is the site’s name is not the title', () => {
    const job = read(
      `<title>Lanternworks</title><h1><a href="/">Lanternworks</a></h1><ul><li><a href="/lamps">Lamps</a></li></ul><h2>Backend Engineer</h2><div>${intro}${sections}</div>`,
    );
    expect(job).toMatchObject({ title: 'Backend Engineer', company: 'Lanternworks' });
  });

  test('an ad is read even if the page’s title is only “Job Description”, and nothing links to an application', () => {
    const html = `<title>Job Description</title><header><h1><a href="/">Lanternworks</a></h1><ul><li><a href="/careers">Careers</a></li><li><a href="/lamps">Lamps</a></li></ul></header>
      <h1>Backend Engineer</h1>${intro}${sections}<h2>Why work at Lanternworks</h2><ul><li>A boat and a good coat</li></ul>`;
    const { job } = readPosting(
      pageOf(html),
      new URL('https://www.lanternworks.example/job-description.html'),
    );
    expect(job).toMatchObject({ title: 'Backend Engineer', company: 'Lanternworks' });
  });

  test('an ad is read even if its heading does not name a role', () => {
    const html = (heading: string) =>
      `<title>${heading} | Lanternworks</title><main><h1>${heading}</h1>${intro}${sections}<a href="/apply">Apply here</a></main>`;
    for (const heading of ['Come and keep the lights on', 'Could this be you?', 'Lights & data'])
      expect(read(html(heading))?.description).toContain('PostgreSQL schemas');
  });

  test('an article on how to write an ad is not one, although it quotes one', () => {
    const article = `<title>How to write an ad | Lanternworks</title><main><h1>How to write an ad</h1><p class="byline">By Ana Veldt, 4 March 2025 · 5 min read</p>
      <p>Most ads list what the person must have and forget what they will do. We asked ninety applicants what they had read before they wrote to us.</p>${sections}
      <p>Write what you offer, and put the salary first. In the end the team decides, and says so on the same day.</p></main>`;
    expect(readPosting(pageOf(article), new URL('https://www.lanternworks.example/blog/ads')).job).toBeNull();
  });

  test.each([
    ['Backend Engineer – Autonomous Lamps', null],
    ['Backend Engineer – Lanternworks Jobs', null],
    ['Backend Engineer – Tallinn', 'Tallinn'],
    ['Backend Engineer – Deutschland', 'Deutschland'],
    ['Backend Engineer – Whitby', 'Whitby'],
  ])(
    'the words after the title’s dash are taken for a place only if something else says so: %s',
    (title, location) => {
      const html = `<title>${title}</title><main><h1>Backend Engineer</h1>${intro}${sections}<p>You sit in Whitby, by the sea.</p>${apply}</main>`;
      expect(read(html)?.location ?? null).toBe(location);
    },
  );

  test.each([
    ['The studio is located in Whitby, above the harbour.', 'Whitby', 'says-based'],
    ['The position is based in Cork, Ireland.', 'Cork, Ireland', 'says-based'],
    ['You sit with us in our New Haven office.', 'New Haven', 'says-office'],
    ['Wir sind ein Team in Berlin.', 'Berlin', 'says-in'],
    ['We believe in Whitby and its boats.', null, null],
  ])('a sentence names the place of work: %s', (sentence, value, source) => {
    const html = `<title>Backend Engineer</title><main><h1>Backend Engineer</h1>${intro}${sections}<p>${sentence}</p>${apply}</main>`;
    const ad = adPageOf(pageOf(html), new URL('https://lanternworks.example/jobs/12345'));
    const said = placeCandidates({ ...ad, data: null, board: null }, 'Backend Engineer', null).filter(
      one => one.source === source || (source === null && one.value === 'Whitby'),
    );
    expect(said.map(one => one.value)).toEqual(value === null ? [] : [value]);
  });

  test('a short ad without the usual headings is read if it has a role, says who hires, and has a mail address', () => {
    const html = `<title>Senior Welder | Lanternworks</title><meta property="og:type" content="article">${nav}<main><h1>Senior Welder</h1><p>Whitby, Yorkshire</p>
      <p>Lanternworks is looking for a welder who minds neither height nor weather. We mend lamps on forty towers along the coast.</p>
      <p>Here is what we would like you to be:</p><ul><li>steady on a ladder, and patient with old iron</li><li>at home with TIG and arc, and with drawings older than you</li></ul>
      <p>Here is what awaits you:</p><ul><li>a boat, a van and a good coat</li><li>five weeks at home each year</li></ul>
      <p>If that sounds like you, drop us a line at jobs@lanternworks.example.</p></main>`;
    const { job } = readPosting(
      pageOf(html),
      new URL('https://www.lanternworks.example/careers/senior-welder/'),
    );
    expect(job?.title).toBe('Senior Welder');
    expect(job?.description).toContain('TIG and arc');
  });

  test('a name after the title and a dash, in a line of its own, is the employer', () => {
    const html = `<title>Backend Engineer</title><main><h1>Backend Engineer</h1><p>Backend Engineer – Corvid Marine</p>${intro.replaceAll('Lanternworks', 'Corvid Marine')}${sections}<p>Corvid Marine is for all.</p>${apply}</main>`;
    const { job } = readPosting(pageOf(html), new URL('https://jobs.example/x/12345'));
    expect(job?.company).toBe('Corvid Marine');
  });

  test('an ad in German is read', () => {
    const job =
      read(`<title>Backend-Entwickler (m/w/d) bei Lanternworks GmbH</title><main><h1>Backend-Entwickler (m/w/d)</h1>
      <p>Wir suchen Verstärkung für unser kleines Team in Kiel, gern auch in Teilzeit, zum nächsten Ersten.</p>
      <h2>Deine Aufgaben</h2><ul><li>REST-Schnittstellen in Java und Spring Boot für vierzig Leuchttürme</li><li>Datenmodelle in PostgreSQL</li></ul>
      <h2>Dein Profil</h2><ul><li>Zwei Jahre Berufserfahrung mit Java oder Kotlin, dazu SQL und Git</li><li>Deutsch und Englisch</li></ul>
      <h2>Wir bieten</h2><ul><li>Dreißig Tage Urlaub, ein Boot und Tee auf beiden Seiten der letzten Meile</li></ul><a href="/bewerben">Jetzt bewerben</a></main>`);
    expect(job?.title).toBe('Backend-Entwickler (m/w/d)');
    expect(job?.company).toBe('Lanternworks GmbH');
    expect(job?.description).toContain('Dreißig Tage Urlaub');
  });
});

test('text in a frame of the same origin is read, with the page’s own address', () => {
  const page = document.implementation.createHTMLDocument('Careers');
  const inner = pageOf(
    `<h1 class="iCIMS_Header">Backend Engineer</h1><div class="iCIMS_JobContent">${intro}${sections}</div>`,
  );
  const frame = page.createElement('iframe');
  frame.setAttribute(
    'src',
    'https://careers-lanternworks.icims.com/jobs/1001/backend-engineer/job?in_iframe=1',
  );
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  page.body.append(frame);
  const outer = new URL('https://careers-lanternworks.icims.com/jobs/1001/backend-engineer/job');
  const job = readPosting(page, outer).job;
  expect(job).toMatchObject({ title: 'Backend Engineer', source: 'icims', board: 'iCIMS', url: outer.href });
});
