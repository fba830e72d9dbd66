import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/boards/page/dom.ts';
import { textOf } from '../../src/boards/page/text-of.ts';
import { readPosting } from '../../src/boards/read-posting.ts';
import {
  hasApplicationForm,
  isApplyAddress,
  postingAddress,
} from '../../src/boards/refusals/application-form.ts';
import { isBlocked, saysBlocked } from '../../src/boards/refusals/is-blocked.ts';
import { isClosed } from '../../src/boards/refusals/is-closed.ts';
import {
  isList,
  isListAddress,
  isListTitle,
  otherJobs,
  rolesInRows,
  rowsNamedJobs,
} from '../../src/boards/refusals/is-list.ts';
import { jobsInState } from '../../src/boards/refusals/refusal-of.ts';
import { pageOf } from './fixture.ts';

const at = (path: string) => new URL(path, 'https://www.example.com');
const long = Array.from(
  { length: 60 },
  (_, nth) => `<p>We build lamp ${nth} for lighthouses and mend it when the sea is calm enough.</p>`,
).join('');
const blocked = (html: string) => {
  const page = pageOf(html);
  return isBlocked(page, textOf(bodyOf(page)));
};

describe('robot checks', () => {
  test.each([
    ['<title>Just a moment...</title><p>example.com</p>'],
    ['<title>Attention Required! | Cloudflare</title><p>Sorry.</p>'],
    ['<title>Access to this page has been denied</title><p>…</p>'],
    ['<title>Security check</title><p>…</p>'],
    ['<title>Are you a robot?</title><p>…</p>'],
    ['<h1>Ověřte prosím, že nejste robot</h1>'],
    ['<h1>Potwierdź, że nie jesteś robotem</h1>'],
    ['<h1>Подтвердите, что вы не робот</h1>'],
    ['<h1>Visa att du inte är en robot</h1>'],
    ['<title>Verification required</title><p>…</p>'],
    ['<title>Verifying you are human</title><p>…</p>'],
    ['<title>403 Forbidden</title><p>…</p>'],
    ['<title>Forbidden</title><p>…</p>'],
    ['<title>Forbidden - Lamps Ltd</title><p>…</p>'],
    ['<title>Human Verification</title><p>…</p>'],
    ['<title>Client Challenge | Lamps Ltd</title><p>…</p>'],
    ['<title>Security verification required</title><p>…</p>'],
    ['<title>DDoS-Guard</title><p>…</p>'],
    ['<title>429</title><p>…</p>'],
    ['<title>Error 1020</title><p>…</p>'],
    ['<title>Request blocked</title><p>…</p>'],
    ['<title>Einen Moment…</title><p>…</p>'],
    ['<p>Checking if the site connection is secure</p>'],
    ['<p>Press and hold to confirm you are a human.</p>'],
    ['<p>Our systems have detected unusual traffic from your network.</p>'],
    ['<p>Reference #18.2f3a1bc0</p>'],
    ['<p>You seem to be using automation tools to browse this site.</p>'],
    ['<p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>'],
    ['<title>Acceso denegado a esta página</title><p>…</p>'],
    ['<title>しばらくお待ちください...</title><p>Ray ID: 8f0c1</p>'],
    ['<p>Por favor, verifica que eres humano</p>'],
    ['<p>Vérifiez que vous êtes humain.</p>'],
    ['<p>Potwierdź, że jesteś człowiekiem.</p>'],
    ['<p>The requested URL was rejected. Please consult with your administrator.</p>'],
    ['<p>Hi</p><div id="px-captcha"></div>'],
    ['<p>Hi</p><script src="/cdn-cgi/challenge-platform/x.js"></script>'],
    ['<p>Hi</p><iframe src="https://geo.captcha-delivery.com/captcha/"></iframe>'],
    // The same in twenty languages is a long page.
    [`<title>Security | Example</title>${long}`],
  ])('%#: %.60s', html => {
    expect(blocked(html)).toBe(true);
  });

  test.each([
    ['<title>Verification Engineer | Example</title><p>We look for an engineer.</p>'],
    ['<title>Forbidden City Tours is hiring a guide</title><p>We look for a guide.</p>'],
    ['<title>Client Verification Analyst | Example</title><p>We look for an analyst.</p>'],
    ['<title>Security Check Supervisor</title><p>At the harbour.</p>'],
    ['<title>Sign Industry Sales Manager</title><p>At the harbour.</p>'],
    ['<title>Login Systems Engineer</title><p>We look for an engineer.</p>'],
    ['<title>Login Tools Developer</title><p>We look for a developer.</p>'],
    ['<title>Signing Room Clerk</title><p>At the court.</p>'],
    ['<title>DDoS Mitigation Engineer</title><p>We look for an engineer.</p>'],
    ['<title>Request for proposals</title><p>Maintenance of cranes.</p>'],
    ['<title>Are you our next engineer?</title><p>Yes.</p>'],
    ['<title>Blockchain developer</title><p>Yes.</p>'],
    ['<p>Du är en människa, inte en robot.</p>'],
    ['<p>Вам ответит не бот, а редактор.</p>'],
    ['<p>Мы ищем инженера, а вы не ботаник?</p>'],
    ['<p>Reference #48213, posted yesterday</p>'],
    ['<p>We compare marketing automation tools for you.</p>'],
    [`<title>Backend Engineer</title>${long}<p>Prove that you are a team player.</p>`],
    [`<title>Backend Engineer</title>${long}<script src="/cdn-cgi/challenge-platform/x.js"></script>`],
  ])('no check %#: %.60s', html => {
    expect(blocked(html)).toBe(false);
  });

  test.each([
    ['<div class="cf-turnstile"></div>'],
    ['<label><input type="checkbox"> I am not a robot</label>'],
  ])('a robot check within an application form does not make the page a robot check: %s', guard => {
    const fields = '<input type="email"><input type="tel"><input name="first_name"><input type="file">';
    expect(blocked(`<p>Apply</p>${guard}`)).toBe(true);
    expect(blocked(`<p>Apply</p><form>${fields}${guard}</form>`)).toBe(false);
    expect(blocked(`<title>Just a moment...</title><form>${fields}${guard}</form>`)).toBe(true);
  });

  test.each([
    ['a phrase', '<p>x</p>', 'you have been blocked', 2_500],
    ['a title', '<title>Just a moment...</title>', 'x', 20_000],
    ['an element', '<div id="px-captcha"></div>', 'x', 2_500],
  ])('%s makes a page with little text a robot check', (_, html, text, long) => {
    expect(isBlocked(pageOf(html), text.padEnd(long - 1))).toBe(true);
    expect(isBlocked(pageOf(html), text.padEnd(long))).toBe(false);
  });

  test('“human resources” in other languages is not a robot check', () => {
    for (const text of [
      'Please confirm with Human Resources.',
      'Verifique con Recursos Humanos.',
      'Capital humano',
    ])
      expect(saysBlocked(pageOf('<title>Lamp Engineer</title>'), text)).toBe(false);
  });

  test('a page with little text is a robot check by its title or its words', () => {
    const [titled, plain] = [pageOf('<title>Just a moment...</title>'), pageOf('<title>Lamps</title>')];
    expect([saysBlocked(titled, 'x'), saysBlocked(titled, 'x'.repeat(2_500))]).toEqual([true, false]);
    expect([saysBlocked(plain, 'Ray ID: 1'), saysBlocked(plain, 'x')]).toEqual([true, false]);
    expect(saysBlocked(plain, 'Ray ID: 1'.padEnd(2_500))).toBe(false);
  });

  test('the script of a robot check does not make a short posting one', () => {
    const page = pageOf(
      '<title>Backend Engineer</title><p>Hi</p><script src="/cdn-cgi/challenge-platform/x.js"></script>',
    );
    expect(saysBlocked(page, 'Hi')).toBe(false);
  });

  test('a robot check in several languages is not read as a posting', () => {
    const check =
      '<h2>Help us protect Example Jobs</h2><p>Please help us by verifying that you are a real person. If you keep seeing this message, write to us.</p>' +
      '<h2>Helfen Sie uns</h2><p>Bitte bestätigen Sie, dass Sie ein Mensch sind. Wenn Sie weiterhin diese Meldung erhalten, schreiben Sie uns.</p>' +
      '<h2>Aidez-nous</h2><p>Confirmez que vous êtes une personne réelle. Si vous continuez à voir ce message, écrivez-nous.</p>';
    const { refusal } = readPosting(
      pageOf(`<title>Security | Example</title>${check}`),
      at('/jobs/backend-engineer-12345'),
    );
    expect(refusal?.kind).toBe('blocked');
  });
});

describe('addresses of application forms', () => {
  test.each([
    '/jobs/1234/apply',
    '/jobs/1234-backend/applications/new',
    '/job/apply-now',
    '/x/application-form.aspx',
    '/apply/18127',
    '/bewerben?id=12',
    '/stelle/12/bewerbungsformular',
    '/offre/12/postuler',
    '/vacature/12/solliciteren',
    '/job/Cork/Engineer_JR1/apply/autofillWithResume',
    '/job/12?mode=apply',
    '/job?id=12&step=application',
    '/job/12?apply=1',
    '/apply',
    '/applications/new',
  ])('%s is one', path => {
    expect(isApplyAddress(at(path))).toBe(true);
  });

  test.each([
    '/jobs/new',
    '/jobs/1234/apply-tech-engineer',
    '/apply/for-a-licence',
    '/careers/how-to-apply',
    '/job/12?mode=view',
    '/jobs/application-engineer',
  ])('not %s', path => {
    expect(isApplyAddress(at(path))).toBe(false);
  });

  test.each([
    ['https://www.example.com/jobs/1-x/applications/new', 'https://www.example.com/jobs/1-x'],
    ['https://www.example.com/jobs/1-x/apply/', 'https://www.example.com/jobs/1-x'],
    ['https://www.example.com/j/AB12/application', 'https://www.example.com/j/AB12'],
    ['http://www.example.com/jobs/1-x/apply', null],
    ['https://www.example.com/a/apply', 'https://www.example.com/a'],
    ['https://www.example.com/apply', null],
    ['https://www.example.com/jobs/1-x', null],
  ])('%s leads back to the posting at %s', (address, posting) => {
    expect(postingAddress(new URL(address))).toBe(posting);
  });
});

describe('application forms', () => {
  const input = (marks: string) => `<input ${marks}>`;
  test.each([
    ['by names', ['name="first_name"', 'name="last_name"', 'type="file"'].map(input).join('')],
    ['by types', ['type="email"', 'type="tel"', 'type="file"'].map(input).join('')],
    [
      'by labels',
      '<label for="a">Vorname</label><input id="a"><label for="b">Nachname</label><input id="b"><label for="c">Lebenslauf</label><input id="c">',
    ],
    [
      'by placeholders',
      ['placeholder="Prénom"', 'aria-label="Nom"', 'autocomplete="email"'].map(input).join(''),
    ],
    [
      'by papers and a question that only applicants get',
      '<label for="a">Lebenslauf</label><input id="a" type="file"><label for="b">Gehaltsvorstellung</label><input id="b"><input>',
    ],
    [
      'by labels that contain the fields',
      ['Name', 'E-mail', 'Phone']
        .map(label => `<label>${label} <input name="q${label.length}"></label>`)
        .join(''),
    ],
  ])('%s', (_, html) => {
    expect(hasApplicationForm(pageOf(html))).toBe(true);
  });

  test.each([
    ['a login', ['type="email" name="email"', 'type="password" name="password"'].map(input).join('')],
    ['a newsletter', ['type="email" name="email"', 'name="first_name"'].map(input).join('')],
    [
      'hidden values',
      ['name="first_name"', 'name="last_name"', 'name="resume"']
        .map(marks => `<input type="hidden" ${marks}>`)
        .join(''),
    ],
    [
      'a long sentence beside fields',
      `${'<input name="q">'.repeat(3)}<label>${'I agree to be told of lamps and boats '.repeat(2)} by name, e-mail and phone</label>`,
    ],
    ['a claim with a file', ['type="file" name="photo"', 'name="order"', 'type="email"'].map(input).join('')],
    ['labels without fields', '<label>Name</label><label>E-mail</label><label>Phone</label>'],
  ])('not %s', (_, html) => {
    expect(hasApplicationForm(pageOf(html))).toBe(false);
  });
});

describe('lists of jobs', () => {
  test.each([
    '/jobs',
    '/careers/',
    '/search',
    '/karriere',
    '/company/open-positions',
    '/job-board',
    '/vacatures',
    '/stellenangebote.html',
    '/jobs/index.php',
    '/current_vacancies.aspx',
    '/recruitment/',
    '/ofertas-de-empleo',
    '/pesquisa-empregos.asp',
    '/recrutement/index.html',
    '/karriar',
    '/empleo/',
  ])('the address %s', path => {
    expect(isListAddress(at(path))).toBe(true);
  });
  test.each([
    '/jobs/4262/job',
    '/jobs/backend-engineer',
    '/careers/role-12',
    '/about',
    '/vacature.html',
    '/stellenangebot',
    '/en/vaga/',
    '/recrutement/soudeur',
  ])('not %s', path => {
    expect(isListAddress(at(path))).toBe(false);
  });

  test.each([
    'Jobs at Example',
    '25 Java jobs in Cork',
    'Open positions',
    'Careers | Example',
    'Volná místa',
    'Recrutement – Exemple',
    'Carreiras | Exemplo',
  ])('the title %s', title => {
    expect(isListTitle(title)).toBe(true);
  });
  test.each([
    'Backend Engineer',
    'Example',
    'Careers Adviser',
    'Recruitment Consultant | Example',
    'Chargé de recrutement | Exemple',
    'Empleo de becario en Jaén',
    'Vacature monteur kranen',
    'Vacature: Java Engineer @ Example',
    'Stellenangebot: Köchin – Example GmbH',
    'Backend Engineer job in Cork',
    'Example is hiring a welder',
  ])('not the title %s', title => {
    expect(isListTitle(title)).toBe(false);
  });

  const links = (hrefs: readonly string[], text = 'Read on here') =>
    pageOf(hrefs.map((href, nth) => `<a href="${href}">${text} ${nth}</a>`).join(''));

  test('links with the address of a job count, whatever their words', () => {
    expect(otherJobs(links(['/jobs/welder-cork', '/jobs/baker-kiel', '/jobs/baker-kiel']), at('/x'))).toBe(2);
  });

  test('links that name a role count, whatever their address', () => {
    const page = pageOf(
      '<a href="/a">Data Engineer</a><a href="/b">Site Manager</a><a href="/c">Imprint</a>',
    );
    expect(otherJobs(page, at('/x'))).toBe(2);
  });

  test('links with similar addresses count on pages about jobs, in any language', () => {
    const hrefs = [1, 2, 3, 4].map(nth => `/stellen/anzeige.php?nr=${nth}`);
    expect(otherJobs(links(hrefs, 'Schweißer in'), at('/x'))).toBe(4);
  });

  test('links that all say “Read more” count if their addresses are similar', () => {
    const page = pageOf(
      [1, 2, 3].map(nth => `<a href="/recruitment/project-no-${nth}/">Read more</a>`).join(''),
    );
    expect(otherJobs(page, at('/recruitment/'))).toBe(3);
    expect(otherJobs(page, at('/recruitment/project-no-1/'))).toBe(2);
  });

  test('a link to the page itself, an anchor, and a link to an article of another site do not count', () => {
    const page = pageOf(
      '<a href="/jobs/welder-cork">This job</a><a href="#data-engineer">Data Engineer</a><a href="https://a.example/n/2026-01-02-x">Long news title</a>',
    );
    expect(otherJobs(page, at('/jobs/welder-cork'))).toBe(0);
  });

  test.each([
    ['a link without words', '<a href="/jobs/welder-cork"></a>', 0],
    ['a link of three letters', '<a href="/jobs/welder-cork">New</a>', 0],
    ['a link of more letters', '<a href="/jobs/welder-cork">Welder</a>', 1],
    ['an invalid address', '<a href="https://[">Data Engineer</a>', 0],
    ['an address of more than 1,000 characters', `<a href="/jobs/${'x'.repeat(1_000)}">Data Engineer</a>`, 0],
    ['the same page with another query', '<a href="/x?job=2">Data Engineer</a>', 1],
    ['another page with the same query', '<a href="/y?job=1">Data Engineer</a>', 1],
    ['the same page and query', '<a href="/x?job=1">Data Engineer</a>', 0],
    ['a heading as long as a sentence', `<h2>${'An engineer who mends lamps '.padEnd(90, 'x')}</h2>`, 0],
    ['a shorter heading', `<h2>${'An engineer who mends lamps '.padEnd(89, 'x')}</h2>`, 1],
  ])('%s counts as so many other jobs: %s', (_, html, count) => {
    expect(otherJobs(pageOf(html), at('/x?job=1'))).toBe(count);
  });

  const shaped = (hrefs: readonly string[], text: string) =>
    pageOf(hrefs.map(href => `<a href="${href}">${text}</a>`).join(''));
  test.each<[string, readonly string[], string, number]>([
    ['with numbers', ['/karriere/n/41', '/karriere/n/42'], 'Schweißer', 2],
    ['with words', ['/karriere/n/wir-am-hafen', '/karriere/n/wir-am-kai'], 'Schweißer', 2],
    ['with one word', ['/karriere/n/hafen', '/karriere/n/kai'], 'Schweißer', 0],
    ['of short words', ['/karriere/n/41', '/karriere/n/42'], 'Fotos', 0],
    ['of six letters', ['/karriere/n/41', '/karriere/n/42'], 'Köchin', 2],
    ['without words', ['/karriere/n/41', '/karriere/n/42'], '', 0],
    ['about no job', ['/produkte/n/41', '/produkte/n/42'], 'Schweißer', 0],
    [
      'of another site',
      ['https://a.example/karriere/n/41', 'https://a.example/karriere/n/42'],
      'Schweißer',
      0,
    ],
    ['of no site', ['https://[/karriere/n/41', 'https://[/karriere/n/42'], 'Schweißer', 0],
    ['without an end', [1, 2].map(nth => `/karriere/n/${'4'.repeat(1_000)}${nth}`), 'Schweißer', 0],
    ['of two shapes', ['/karriere/n/41', '/karriere/m/42'], 'Schweißer', 1],
    ['and the page itself', ['/karriere/n/40', '/karriere/n/42'], 'Schweißer', 1],
    ['with values', ['/karriere/n?a=1', '/karriere/n?a=2', '/karriere/n?b=2'], 'Schweißer', 2],
  ])('of links with similar addresses %s, so many count: %s', (_, hrefs, text, count) => {
    expect(otherJobs(shaped(hrefs, text), at('/karriere/n/40'))).toBe(count);
  });

  test('headings that name a role count', () => {
    expect(otherJobs(pageOf('<h2>Data Engineer</h2><h3>Site Manager</h3><h3>Imprint</h3>'), at('/x'))).toBe(
      2,
    );
  });

  test('one other job makes a page a list if the address says so, and three anywhere', () => {
    const empty = pageOf('<p>x</p>');
    expect([0, 1].map(others => isList(empty, at('/careers'), others))).toEqual([false, true]);
    expect([2, 3].map(others => isList(empty, at('/x'), others))).toEqual([false, true]);
  });

  test('the address and the title together make a page a list without any job', () => {
    expect(isList(pageOf('<title>Careers</title><p>x</p>'), at('/careers'), 0)).toBe(true);
    expect(isList(pageOf('<title>Careers</title><h1>Jobs</h1>'), at('/x'), 0)).toBe(false);
  });

  test('roles in rows and in folded parts count without a link, but sentences that name a role do not', () => {
    const rows = (tag: string, ...texts: string[]) =>
      rolesInRows(pageOf(`<div>${texts.map(text => `<${tag}>${text}</${tag}>`).join('')}</div>`));
    expect(rows('summary', 'Lamp Engineer', 'Tide Analyst', 'Lamp Engineer')).toBe(2);
    expect(rows('li', 'work with an engineer', 'You help the analyst. Often.')).toBe(0);
    expect(rows('li', 'Lighthouse', '', 'Engineer'.padEnd(60, 'x'))).toBe(0);
    expect(rows('li', 'Engineer'.padEnd(59, 'x'))).toBe(1);
  });

  test('elements with a class for jobs count, whatever they say', () => {
    const parts = (name: string, text: string) =>
      pageOf(`<main>${`<div class="${name}"><p>${text}</p></div>`.repeat(3)}</main>`);
    expect(rowsNamedJobs(parts('vacature-item big', 'We zoeken een suppoost.'), at('/x'))).toBe(3);
    expect(rowsNamedJobs(parts('postcard', 'We zoeken een suppoost.'), at('/x'))).toBe(0);
    const page = parts('vacature-item', 'We zoeken een suppoost die van kunst houdt.');
    expect(readPosting(page, at('/werken')).refusal?.kind).toBe('list');
  });

  test('rows that are links are a list if a class of theirs is named after jobs', () => {
    const rows = (name: string, href: string, text: string) =>
      pageOf(
        `<main>${[1, 2, 3].map(nth => `<a class="${name}" href="${href}${nth}">${text}</a>`).join('')}</main>`,
      );
    const count = (...row: Parameters<typeof rows>) => rowsNamedJobs(rows(...row), at('/x'));
    expect(count('vacature-rij', '/suppoost-', 'Suppoost in Leiden, 24 uur')).toBe(3);
    expect(count('museum-rij', '/suppoost-', 'Suppoost in Leiden, 24 uur')).toBe(0);
    // Buttons, links of a menu, and links that share one job with others.
    expect(count('job-tab', '/lamps-', 'Benefits')).toBe(0);
    expect(count('job-share', 'https://social.example/?u=', 'Share this on Social')).toBe(0);
    expect(count('job-jump', '#', 'Down to the benefits')).toBe(0);
    const page = rows('vacature-rij', '/suppoost-', 'Suppoost in Leiden, 24 uur');
    expect(readPosting(page, at('/werken')).refusal?.kind).toBe('list');
  });

  test('a form under the address and title of a list, without a list, is an application form', () => {
    const fields =
      '<form><input name="first_name"><input name="last_name"><input type="email" name="email"><input type="file"></form>';
    const kind = (html: string) =>
      readPosting(pageOf(`<title>Careers | Fog</title><h1>Careers</h1>${html}`), at('/careers')).refusal
        ?.kind;
    expect(kind(fields)).toBe('application-form');
    expect(kind('<p>Come and see us.</p>')).toBe('list');
    expect(kind(`<a href="/jobs/1182-keeper">Lamp Engineer</a>${fields}`)).toBe('list');
    const rows = ['Lamp Engineer', 'Fog Analyst', 'Harbour Manager'].map(role => `<li>${role}</li>`);
    expect(kind(`<ul>${rows.join('')}</ul>${fields}`)).toBe('list');
  });

  test('only the first heading of each level can announce a list', () => {
    const page = pageOf('<h1>Fog & Sons</h1><h1>Vacancies</h1><h2>Lamps</h2><h2>Vacancies</h2>');
    expect(isList(page, at('/x'), 1)).toBe(false);
    expect(isList(pageOf('<h1>Vacancies</h1>'), at('/x'), 1)).toBe(true);
  });

  test('a second heading announces a list if the first one is the site’s name', () => {
    const page = pageOf('<title>Fog</title><h1>Fog & Sons</h1><h2>Vacancies</h2><p>Come and see us.</p>');
    expect(isList(page, at('/vacancies'), 0)).toBe(true);
  });

  test('a list of vacancies in a table without links is a list', () => {
    const roles = ['Lamp Engineer', 'Tide Analyst', 'Boat Technician'];
    const rows = roles.map(role => `<tr><td>${role}</td><td>Pier</td></tr>`).join('');
    const page = pageOf(`<title>Current vacancies</title><h1>Current vacancies</h1><table>${rows}</table>`);
    expect(readPosting(page, at('/work/now')).refusal?.kind).toBe('list');
  });
});

describe('jobs that only the page’s scripts hold', () => {
  const state = (titles: readonly string[]) =>
    JSON.stringify({ jobs: titles.map(title => ({ id: 1, title })) });
  const roles = ['Data Engineer', 'Site Manager', 'Baker’s Assistant'];
  const asScript = `<p>Loading</p><script>window.pageData = ${state(roles)};</script>`;

  test('count once each, in scripts and in attributes', () => {
    expect(jobsInState(pageOf(asScript))).toBe(3);
    expect(jobsInState(pageOf(`<head><script>x = ${state(roles)}</script></head><p>Loading</p>`))).toBe(3);
    expect(jobsInState(pageOf(`<div data-page='${state([...roles, ...roles])}'></div>`))).toBe(3);
    expect(jobsInState(pageOf(`<script>x = ${state(['Home', 'Imprint', 'Lamp P4'])}</script>`))).toBe(0);
  });

  test('count within the first 400,000 characters of scripts', () => {
    const page = (length: number) =>
      pageOf(`<p>x</p><script>${' '.repeat(length)}</script><script>x = ${state(roles)}</script>`);
    expect([jobsInState(page(399_000)), jobsInState(page(400_000))]).toEqual([3, 0]);
  });

  test('make an empty page a list, but never the page of one job', () => {
    const kind = (html: string, path: string) => readPosting(pageOf(html), at(path)).refusal?.kind;
    expect(kind(asScript, '/board')).toBe('list');
    expect(kind(asScript, '/jobs/12345')).not.toBe('list');
    expect(kind(`${asScript}${long}`, '/board')).not.toBe('list');
  });
});

describe('a page says that its job is gone', () => {
  test.each([
    'This position has been filled.',
    'We are no longer accepting applications.',
    'The job you’re looking for is closed.',
    'Diese Stelle ist nicht mehr verfügbar.',
    'Cette offre n’est plus disponible.',
    'Tato pozice již není aktivní.',
    'Vacature niet gevonden',
    'Die Stelle ist abgelaufen.',
    'Cette offre est pourvue.',
    'Esta oferta ha sido cerrada.',
    'Vaga encerrada',
    'Oferta wygasła',
    'Annonsen är stängd',
    'Sista ansökningsdag har passerat.',
    'Stillingen er besat.',
    'Unfortunately this position has been filled, but do have a look at our other openings, or join our talent network to hear of new ones.',
    'Leider ist diese Position, die Sie suchen, nicht mehr verfügbar.',
  ])('%s', text => {
    expect(isClosed(pageOf(''), text)).toBe(true);
  });

  test('by its title, on a page of usual length', () => {
    const page = pageOf('<title>Job expired</title>');
    expect([isClosed(page, ''), isClosed(page, ' '.repeat(30_000))]).toEqual([true, false]);
  });

  test('by a class alone, but not by just any sentence', () => {
    expect(isClosed(pageOf('<div class="job-closed-notice"></div>'), '')).toBe(true);
    expect(isClosed(pageOf(''), 'The shop is closed on Sundays.')).toBe(false);
    expect(isClosed(pageOf(''), 'Die Stelle ist offen, die Seite wurde nicht gefunden.')).toBe(false);
  });
});

describe('the reason why a page has no posting', () => {
  const kindOf = (html: string, path: string) => readPosting(pageOf(html), at(path)).refusal?.kind;
  const fields =
    '<form><input type="email"><input type="tel"><input name="first_name"><input type="file"></form>';
  const roles = ['Lamp Engineer', 'Tide Analyst', 'Boat Technician'];
  const items = (count: number) =>
    `<ul>${roles
      .slice(0, count)
      .map(role => `<li>${role}</li>`)
      .join('')}</ul>`;
  const links = (count: number) =>
    roles
      .slice(0, count)
      .map((role, nth) => `<a href="/r/${nth}">${role}</a> `)
      .join('');

  const signIn = '<form><input type="email"><input type="password"><button>Sign in</button></form>';

  test.each([
    ['a form, whatever the address', '/x', fields, 'application-form'],
    ['the address of a form that is not shown yet', '/jobs/12/apply', '<p>Loading</p>', 'application-form'],
    ['a form among other jobs', '/x', `${fields}${links(3)}`, 'list'],
    [
      'a job that is gone, at the address of its form',
      '/jobs/12345/apply',
      '<p>This job is closed.</p>',
      'closed',
    ],
    ['a form among roles', '/careers', `${fields}${items(3)}`, 'application-form'],
    ['three roles under the title of a list', '/x', `<h1>Careers</h1>${items(3)}`, 'list'],
    ['two roles under the title of a list', '/x', `<h1>Careers</h1>${items(2)}`, 'not-a-job'],
    ['three roles without such a title', '/x', items(3), 'not-a-job'],
    ['“is closed” beside two other jobs', '/x', `<p>This job is closed.</p>${links(2)}`, 'closed'],
    ['“is closed” beside three other jobs', '/x', `<p>This job is closed.</p>${links(3)}`, 'list'],
    [
      '“is closed” beside three other jobs, at the address of one',
      '/jobs/12345',
      `<p>This job is closed.</p>${links(3)}`,
      'closed',
    ],
    [
      'a sign-in',
      '/jobs/12345',
      `<h1>Backend Engineer</h1><p>Sign in to view this job.</p>${signIn}`,
      'blocked',
    ],
    [
      'a page with the title “Sign In”',
      '/x',
      '<title>Sign In | Lamps</title><p>With your e-mail address</p>',
      'blocked',
    ],
    ['a page with the title “Log in to …”', '/x', '<title>Log in to Lamps</title><p>…</p>', 'blocked'],
    ['a page on a team with such a name', '/x', '<title>Login Tools</title><p>…</p>', 'not-a-job'],
    ['a sign-in above a text of 500 characters', '/x', `${signIn}<p>${'fog '.repeat(130)}</p>`, 'not-a-job'],
    ['a sign-in beside other jobs', '/x', `${signIn}${links(3)}`, 'list'],
    ['a sign-in beside a job that is gone', '/jobs/12345', `<p>This job is closed.</p>${signIn}`, 'closed'],
    ['a sign-in above a long text', '/x', `${signIn}<p>${'fog '.repeat(400)}</p>`, 'not-a-job'],
    ['a sign-in at the address of a form', '/jobs/12345/apply', signIn, 'application-form'],
    ['scripts and little text', '/x', '<p>Loading</p><script src="/a.js"></script>', 'not-ready'],
    ['little text without scripts', '/x', '<p>Lamps</p>', 'not-a-job'],
    ['little text at the address of a job, on no known board', '/jobs/12345', '<p>Lamps</p>', 'not-a-job'],
    ['scripts and a text', '/x', `<p>${'fog '.repeat(63)}</p><script src="/a.js"></script>`, 'not-a-job'],
  ])('%s: %s', (_, path, html, kind) => {
    expect(kindOf(html, path)).toBe(kind);
  });

  test('a board’s page without text is “not ready” only at the address of a job', () => {
    const kindAt = (address: string) => readPosting(pageOf('<p>x</p>'), new URL(address)).refusal?.kind;
    expect(kindAt('https://jobs.lever.co/x/11111111-2222-4333-8444-555555555555')).toBe('not-ready');
    expect(kindAt('https://jobs.lever.co/x')).not.toBe('not-ready');
  });
});
