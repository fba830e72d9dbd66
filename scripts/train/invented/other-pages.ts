import { adOf } from './ads.ts';
import { bodyOf } from './bodies.ts';
import { applicationForm, jobCards, otherJobLinks, pageAround } from './chrome.ts';
import { PEOPLE, PROSE } from './prose.ts';
import { escaped, filled, type Site } from './site.ts';

/** A page: its HTML, its path, and the lines and the title of its posting, if it has one. The title is empty if the page does not show it. */
export type Page = {
  readonly html: string;
  readonly path: string;
  readonly lines?: readonly string[];
  readonly title?: string;
};
/** Makes a page for a site. */
export type Maker = (site: Site) => Page;

type Theme = keyof typeof PROSE;
/** A part of a page: HTML, or a function that makes it for a site. */
export type Part = string | ((site: Site) => string);

/** A paragraph. */
export const p = (text: string) => `<p>${escaped(text)}</p>`;
/** A list. */
export const ul = (lines: readonly string[]) =>
  `<ul>${lines.map(line => `<li>${escaped(line)}</li>`).join('')}</ul>`;
/** Some of these lines, with their blanks filled for a site. */
export const said = (site: Site, lines: readonly string[], least: number, most: number) =>
  site.draw.some(lines, least, most).map(line => filled(line, site));
/** Paragraphs about a theme. The themes are in English, so a site in another language gets general sentences of its language. */
const about =
  (theme: Theme, least = 1, most = 4) =>
  (site: Site) =>
    Array.from({ length: site.draw.number(least, most) }, () => {
      const lines = site.words.code === 'en' ? PROSE[theme] : [...site.words.prose, ...site.words.intro];
      return p(said(site, lines, 1, 4).join(' '));
    }).join('');
const points =
  (theme: Theme, least = 3, most = 7) =>
  (site: Site) =>
    ul(said(site, PROSE[theme], least, most));
/** A heading of this level with one of these titles. */
export const h =
  (level: number, ...titles: readonly string[]) =>
  (site: Site) =>
    `<h${level}>${escaped(filled(site.draw.one(titles), site))}</h${level}>`;
/** What the employer offers, under its heading. */
export const offers = (site: Site) =>
  `<h2>${escaped(site.draw.one(site.words.headings.offers))}</h2>${ul(said(site, site.words.offers, 2, 6))}`;
/** A quote from somebody who works there. */
export const quote = (site: Site) =>
  `<blockquote><p>“${escaped(filled(site.draw.one([...site.words.prose, ...PROSE.person]), site))}”</p><cite>${site.draw.one(PEOPLE)}, ${escaped(site.draw.one(site.words.titles))}</cite></blockquote>`;
/** A list of `least` to `most` links to other jobs. */
export const jobs = (least: number, most: number) => (site: Site) =>
  `<ul>${otherJobLinks(site, site.draw.number(least, most))}</ul>`;
/** A form to search jobs with. */
export const search: Part =
  '<form role="search"><input type="search" name="q" placeholder="Keyword"><input name="where"><select name="category"><option>All</option></select><button>Search</button></form>';
/** Who wrote an article, and when. */
export const byline = (site: Site) =>
  `<p class="byline">By ${site.draw.one(PEOPLE)}, <time datetime="2025-03-04">4 March 2025</time> · ${site.draw.number(2, 12)} min read</p>`;
const comments = '<h3>Comments</h3><p>Very true, thank you.</p><p>We do the same, and it works.</p>';
/** A form to sign in with. */
export const login =
  '<form><input type="email" name="email"><input type="password" name="password"><button>Sign in</button></form><p>New here? <a href="/signup">Create an account</a></p>';
/** The people of a team, with their titles. */
export const team = (site: Site) =>
  PEOPLE.map(
    name => `<div class="person"><h3>${name}</h3><p>${escaped(site.draw.one(site.words.titles))}</p></div>`,
  ).join('');
const faq = (theme: Theme) => (site: Site) =>
  said(site, PROSE[theme], 3, 7)
    .map(
      line =>
        `<details><summary>${escaped(line.split(' ').slice(0, 5).join(' '))}?</summary><p>${escaped(line)}</p></details>`,
    )
    .join('');
const listTitle = (site: Site) =>
  filled(site.draw.one(site.words.list).replace('{n}', String(site.draw.number(0, 300))), site);
const filters =
  '<aside class="filters"><h3>Filter</h3><label><input type="checkbox"> Full-time (12)</label><label><input type="checkbox"> Remote (3)</label><label><input type="checkbox"> Engineering (7)</label></aside>';
const pager =
  '<ul class="pagination"><li><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li><li><a href="?page=3">Next</a></li></ul>';

/** A maker of pages with one of the paths and one of the titles, made of parts. */
export function page(paths: readonly string[], titles: readonly Part[], ...parts: readonly Part[]): Maker {
  return site => {
    const of = (part: Part) => (typeof part === 'string' ? part : part(site));
    const heading = filled(of(site.draw.one(titles)), site);
    // Pages without a posting may have an apply button, too.
    const apply = site.draw.chance(0.35)
      ? `<a class="btn" href="/apply">${site.draw.one(site.words.apply)}</a>`
      : '';
    return {
      path: site.draw.one(paths),
      html: pageAround(site, heading, { heading, text: parts.map(of).join('') + apply }),
    };
  };
}

/** Paths of lists of jobs. */
export const listPaths = [
  '/jobs',
  '/careers',
  '/careers/',
  '/jobs/search?q=java',
  '/search',
  '/karriere',
  '/stellenangebote',
  '/emplois',
  '/vacatures',
  '/open-positions',
  '/praca',
  '/company/careers',
  '/join-us',
  '/searchResults?org=1',
  '/',
  '/work-with-us.html',
  '/Vacancies.aspx',
  '/index.php?page=jobs',
];
const listTitles: readonly Part[] = [listTitle];
const careersTitles: readonly Part[] = [
  'Careers at {c}',
  '{c} | Careers',
  'Work with us',
  'Life at {c}',
  listTitle,
];

const LISTS: Maker[] = [
  page(listPaths, listTitles, jobs(3, 30)),
  page(listPaths, listTitles, search, jobs(3, 30), pager),
  page(listPaths, listTitles, filters, site => jobCards(site, site.draw.number(4, 14)), pager),
  page(listPaths, listTitles, search, site => jobCards(site, site.draw.number(2, 6))),
  page(
    listPaths,
    careersTitles,
    about('culture'),
    quote,
    quote,
    offers,
    h(2, 'Open positions', 'Current vacancies'),
    jobs(2, 12),
  ),
  page(listPaths, careersTitles, about('company'), offers, about('hiring', 1, 2), jobs(3, 9)),
  page(listPaths, careersTitles, quote, faq('hiring'), jobs(3, 9)),
  // Several whole ads on one page.
  site => {
    const ads = site.draw
      .some(site.words.titles, 2, 4)
      .map(title => `<h2>${escaped(title)}</h2>${bodyOf(adOf({ ...site, title }), site.draw, site.isTest)}`);
    return {
      path: site.draw.one(listPaths),
      html: pageAround(site, listTitle(site), { text: ads.join('') }),
    };
  },
  // Roles as headings or rows, each with a button.
  page(listPaths, listTitles, site =>
    site.draw
      .some(site.words.titles, 3, 8)
      .map(
        title =>
          `<div><h3>${escaped(title)}</h3><p>${escaped(site.place)}</p><a href="/apply/${title.length}${title.charCodeAt(0)}">${site.draw.one(site.words.apply)}</a></div>`,
      )
      .join(''),
  ),
  page(listPaths, listTitles, site => {
    const rows = Array.from(
      { length: site.draw.number(4, 25) },
      (_, index) =>
        `<tr><td><a href="JobDetails.aspx?id=${300 + index}">${escaped(site.draw.one(site.words.titles))}</a></td><td>${escaped(site.place)}</td><td>0${(index % 9) + 1}/05/2026</td></tr>`,
    );
    return `<table><tr><th>Position</th><th>Location</th><th>Date</th></tr>${rows.join('')}</table>`;
  }),
  // Groups by department.
  page(listPaths, listTitles, site =>
    ['Engineering', 'Sales', 'Operations']
      .map(name => `<section><h2>${name}</h2>${jobs(1, 5)(site)}</section>`)
      .join(''),
  ),
  // A search without results, and one with results as cards.
  page(listPaths, listTitles, search, '<p>0 results</p>', jobs(1, 4)),
  page(
    ['/jobs?q=nurse&l=Cork', '/search-results?page=2', '/job-search'],
    ['{t} jobs in {p}', '25 {t} jobs', listTitle],
    filters,
    site => jobCards(site, site.draw.number(8, 20)),
  ),
  // Folded teasers.
  page(listPaths, listTitles, site =>
    site.draw
      .some(site.words.titles, 3, 8)
      .map(
        title =>
          `<details><summary>${escaped(title)}</summary><p>${escaped(said(site, [...site.words.intro, ...site.words.duties], 2, 4).join(' '))}</p><a href="/jobs/${title.charCodeAt(0)}-${title.length}">More</a></details>`,
      )
      .join(''),
  ),
];

// Lists that show much of each ad, so that they are easily taken for a posting.
const opening = (site: Site, title: string) =>
  adOf({ ...site, title })
    .slice(0, 2)
    .flatMap(({ lines }) => lines)
    .slice(0, site.draw.number(2, 6));
const longCards =
  (least: number, most: number, more: string): Part =>
  site =>
    site.draw
      .some(site.words.titles, least, most)
      .map(title => {
        const href = `/jobs/${title.length}${title.charCodeAt(0)}-${title.charCodeAt(1)}`;
        const text = opening(site, title).map(p).join('');
        return `<div class="${site.draw.one(['result', 'vacancy', 'teaser', 'row'])}"><h2>${escaped(title)}</h2><p>${escaped(site.place)}</p>${text}<a href="${href}">${more}</a></div>`;
      })
      .join('');
LISTS.push(
  page(listPaths, listTitles, longCards(2, 5, 'Read more')),
  page(listPaths, careersTitles, about('culture', 1, 2), longCards(2, 4, 'View job')),
  page(listPaths, listTitles, search, longCards(2, 4, 'Apply now'), pager),
  page(listPaths, careersTitles, about('company'), quote, longCards(1, 2, 'More'), offers),
  page(
    listPaths,
    careersTitles,
    about('culture', 2, 5),
    h(2, 'What we look for'),
    points('culture'),
    h(2, 'What we offer', 'Benefits'),
    points('culture'),
    quote,
    quote,
    jobs(1, 6),
  ),
  page(listPaths, careersTitles, quote, h(2, 'Our teams'), team, about('culture', 2, 4), jobs(2, 5)),
  page(listPaths, listTitles, longCards(3, 6, 'Details')),
);

/** Paths of application forms. */
export const formPaths = [
  '/jobs/1234-x/apply',
  '/jobs/55/applications/new',
  '/j/ABC12345/apply/',
  '/apply/18127',
  '/job/77/application',
  '/bewerben?id=12',
  '/en/apply?jobid=99',
  '/candidature/88',
  '/form',
  '/x/12345',
  '/jobs/apply-now',
  '/careers/application',
];
const formTitles: readonly Part[] = [
  '{t} - {c}',
  '{t}',
  'Apply: {t}',
  '{c}',
  site => site.draw.one(site.words.apply),
];
const questions = (site: Site) =>
  PROSE.hiring
    .slice(0, site.draw.number(1, 6))
    .map(
      line =>
        `<div><label>${escaped(line.split(' ').slice(0, 7).join(' '))}?</label><textarea name="q"></textarea></div>`,
    )
    .join('');
const FORMS: readonly Maker[] = [
  page(formPaths, formTitles, site => applicationForm(site)),
  page(formPaths, formTitles, about('hiring', 1, 1), site => applicationForm(site), about('rules', 1, 6)),
  page(
    formPaths,
    formTitles,
    site => applicationForm(site, 5),
    '<div><label>1–5</label><select><option>1</option></select></div>'.repeat(5),
  ),
  page(formPaths, formTitles, site => applicationForm(site), questions, points('rules')),
  page(
    formPaths,
    formTitles,
    '<p>Step 1 of 4</p>',
    site => applicationForm(site, 6),
    '<button>Next</button>',
  ),
];

const checks = [
  'Verify you are human by completing the action below.',
  'Checking your browser before accessing the site.',
  'Please enable cookies to continue.',
  'Our systems have detected unusual traffic from your network.',
  'Access to this page has been denied because we believe you are using automation tools.',
  'Additional verification required. Ray ID: 7af0',
  'Press and hold to confirm you are a human and not a bot.',
  'Help us protect this site by verifying that you’re a real person.',
  'You have been blocked. Why have I been blocked? Ray ID: 7af0',
  'The request could not be satisfied. Request blocked.',
  'Reference #18.2f3a You don’t have permission to access this page.',
  'Bitte bestätigen Sie, dass Sie kein Roboter sind.',
  'Veuillez confirmer que vous n’êtes pas un robot.',
  'Confirme que no es un robot.',
  'Pardon our interruption: something about your browser made us think you were a bot.',
];
const checkTitles = [
  'Just a moment...',
  'Security check',
  'Attention Required! | Cloudflare',
  'Access Denied',
  'Are you a robot?',
  'Pardon Our Interruption',
  'Human Verification',
  '403 Forbidden',
  'Bot check',
  'Please wait',
  'ERROR: The request could not be satisfied',
  'Nur einen Moment…',
  'Un momento…',
  '',
];
const BLOCKS: readonly Maker[] = [
  site => ({
    path: site.draw.one([
      '/viewjob?jk=0123456789abcdef',
      '/job-listing/x-JV_IC1.htm?jl=1009000000001',
      '/jobs/1234',
      '/',
    ]),
    html: `<!doctype html><title>${site.draw.one(checkTitles)}</title><h1>${escaped(site.host)}</h1><p>${site.draw.one(checks)}</p>${site.draw.one(['', '<div class="cf-turnstile"></div>', '<iframe src="https://captcha.example/x"></iframe>', '<div id="px-captcha"></div>', ''])}<script src="/x.js"></script>`,
  }),
];

/** A sentence that the job is taken. */
export const closedText = (site: Site) => p(site.draw.one(site.words.closed));
/** Paths of a single job. */
export const jobPaths = [
  '/jobs/12345-x',
  '/job/98765',
  '/vacancy/4455',
  '/cim_jobdetail.asp?jobId=10232',
  '/careers/role-x',
];
const closedTitles: readonly Part[] = ['{t}', '{t} - {c}', site => site.words.closed[0] ?? '', '{c}'];
const CLOSED: readonly Maker[] = [
  page(jobPaths, closedTitles, closedText),
  page(jobPaths, closedTitles, closedText, site => `<h2>${site.words.similar}</h2>`, jobs(1, 4)),
  page(jobPaths, closedTitles, closedText, '<p><a href="/jobs">See all open jobs</a></p>', search),
  page(jobPaths, closedTitles, closedText, about('company', 1, 2)),
];

const frames = [
  'https://boards.greenhouse.io/embed/job_app?for=x&token=4000001',
  'https://jobs.lever.co/x/11111111-2222-4333-8444-555555555555',
  'https://jobs.ashbyhq.com/x/11111111-2222-4333-8444-555555555555',
  'https://x.recruitee.com/o/backend-engineer',
  'https://apply.workable.com/x/j/ABCDEF1234',
  'https://x.jobs.personio.de/job/123456',
  'https://careers-x.icims.com/jobs/1234/job',
];
const framePaths = ['/careers/backend', '/careers?gh_jid=4000001', '/jobs/detail', '/join/role'];
const frame = (site: Site) => `<iframe src="${escaped(site.draw.one(frames))}"></iframe>`;
const EMBEDDED: readonly Maker[] = [
  page(framePaths, ['{t} | {c}', 'Careers | {c}'], frame),
  page(framePaths, ['{t} | {c}', 'Careers | {c}'], about('culture', 1, 2), frame),
];

const shells = [
  '',
  '<p>Loading…</p>',
  '<noscript>You need to enable JavaScript to run this app.</noscript>',
  '<div class="skeleton"></div>',
];
const NOT_READY: readonly Maker[] = [
  site => ({
    path: site.draw.one([
      '/job/Cork/Engineer_JR1000123',
      '/jobs/98765',
      '/careers/job/1234',
      '/search-results',
    ]),
    html: `<!doctype html><title>${escaped(site.draw.one([site.siteName, site.title, '']))}</title><div id="root">${site.draw.one(shells)}</div><script src="/app.js"></script><script>window.x={}</script>`,
  }),
];

/** Paths of articles. */
export const blogPaths = [
  '/blog/how-we-hire',
  '/insights/hiring-2026',
  '/artikel/12345',
  '/2025/03/what-we-learnt/',
  '/stories/ana',
  '/resources/job-description',
];
const newsPaths = [
  '/news/2024/hall',
  '/aktuelles/halle',
  '/press/1234',
  '/wirtschaft/artikel-77.html',
  '/actualites/le-port',
];
const docPaths = [
  '/docs/install',
  '/engine/install/',
  '/guide/requirements',
  '/display/OPS/Runbook',
  '/wiki/Cluster',
  '/help/article/12',
];
/** Paths of pages about working for an employer. */
export const careerPaths = [
  '/about/life',
  '/careers/benefits',
  '/karriere/vorteile',
  '/culture',
  '/careers/our-values',
  '/jobs/how-we-hire',
  '/careers/teams/engineering',
];
const OTHERS: readonly Maker[] = [
  // Articles about hiring and work.
  page(
    blogPaths,
    ['How we hire', 'How to write a job description', 'What a manager does all day'],
    byline,
    about('hiring', 4, 12),
    comments,
  ),
  page(
    blogPaths,
    ['Ten questions to ask in an interview', 'Hiring engineers: what we learnt'],
    byline,
    about('hiring', 2, 4),
    h(2, 'What we look for', 'Responsibilities'),
    points('hiring'),
    h(2, 'Requirements and wishes', 'Skills'),
    points('hiring'),
  ),
  page(
    blogPaths,
    ['What does a {t} do?', '{t}: duties, salary, career'],
    about('hiring', 1, 2),
    h(2, 'Responsibilities'),
    site => ul(said(site, site.words.duties, 3, 6)),
    h(2, 'How to become one'),
    about('course', 1, 3),
    h(2, 'Salary'),
    points('review'),
  ),
  page(
    blogPaths,
    ['Meet the team: {t}', 'A day in the life of a {t}', 'Interview with our {t}'],
    byline,
    about('person', 3, 8),
    quote,
  ),
  page(blogPaths, ['Remote work after three years'], byline, about('culture', 3, 8), comments),
  // Careers pages without a job.
  page(careerPaths, ['Benefits', 'What we offer', 'Your advantages'], about('culture'), offers, quote),
  page(
    careerPaths,
    ['Our culture', 'Life at {c}', 'Our values'],
    about('culture', 2, 6),
    h(2, 'Who we are'),
    about('company'),
    h(2, 'What we offer'),
    points('culture'),
  ),
  page(
    careerPaths,
    ['Our hiring process', 'How to apply', 'Frequently asked questions'],
    about('hiring', 1, 3),
    faq('hiring'),
    about('rules', 1, 2),
  ),
  page(
    careerPaths,
    ['Engineering at {c}', 'Our teams'],
    about('culture', 1, 3),
    h(2, 'What you will do here', 'Your role'),
    about('culture', 1, 3),
    h(2, 'What we look for'),
    points('culture'),
    quote,
    '<a href="/jobs">See open positions</a>',
  ),
  page(
    careerPaths,
    ['Apprenticeships at {c}', 'Students and graduates'],
    about('course', 1, 3),
    h(2, 'What we offer'),
    points('culture'),
    h(2, 'What you need'),
    points('course'),
    '<a href="/jobs?type=student">All places</a>',
  ),
  page(careerPaths, ['Work with us'], quote, quote, quote, about('culture')),
  // News.
  page(newsPaths, ['New hall opened', 'Port moves crane', 'Sales rise'], byline, about('news', 3, 14)),
  page(
    newsPaths,
    ['Firm to hire 200 people in {p}', '{c} is looking for engineers'],
    byline,
    about('news', 2, 6),
    about('hiring', 1, 2),
  ),
  page(newsPaths, ['News', 'Press'], points('news', 6, 12)),
  page(
    newsPaths,
    ['Minister: what the new law requires'],
    byline,
    about('news', 2, 4),
    h(2, 'What changes'),
    points('news'),
    h(2, 'Requirements'),
    points('rules'),
  ),
  // Docs and help.
  page(
    docPaths,
    ['Installing the cluster', 'Requirements', 'Runbook'],
    about('docs', 1, 3),
    h(2, 'Prerequisites', 'Requirements'),
    points('docs'),
    '<pre>npm install x\nx start</pre>',
    h(2, 'Next steps'),
    about('docs'),
  ),
  page(
    docPaths,
    ['README', 'Developer guide'],
    about('docs', 2, 5),
    '<pre><code>git clone x</code></pre>',
    h(2, 'About'),
    about('docs', 1, 2),
    h(2, 'Contributing'),
    points('docs'),
  ),
  page(
    docPaths,
    ['Roles and permissions', 'Team responsibilities'],
    h(2, 'Engineer'),
    points('docs'),
    h(2, 'Manager'),
    points('docs'),
    h(2, 'Responsibilities'),
    points('docs'),
  ),
  page(docPaths, ['How can we help?'], search, faq('docs')),
  page(
    ['/government/publications/profiles', '/guidance/apply-for-x', '/gesetz/12'],
    ['Success profiles', 'Apply for a licence', 'Guidance for employers'],
    about('rules', 2, 4),
    h(2, 'Eligibility', 'Who can apply', 'Qualifications'),
    points('rules'),
    h(2, 'What you need'),
    points('course'),
  ),
  // Products and shops.
  page(
    ['/products/pump', '/p/12345', '/shop/jacke-7.html'],
    ['Pump P4', 'Heated jacket', 'Work gloves'],
    '<p class="price">€ 149.00</p><button>Add to cart</button>',
    about('product', 1, 3),
    h(2, 'What you get', 'Features'),
    points('product'),
    h(3, 'Reviews'),
    points('review', 1, 2),
  ),
  page(
    ['/pricing', '/features', '/software/shift-planning'],
    ['Shift planning for teams', 'Pricing', 'Recruiting software'],
    about('product', 1, 3),
    h(2, 'What we offer', 'Benefits'),
    points('product'),
    h(2, 'Requirements'),
    points('docs', 2, 4),
    '<a href="/demo">Book a demo</a>',
  ),
  page(
    ['/services/recruitment', '/leistungen/beratung'],
    ['Recruitment services', 'Consulting', 'For employers: post a job'],
    about('company', 1, 3),
    h(2, 'What we do', 'Our services'),
    points('product'),
    h(2, 'Why {c}?'),
    points('company'),
    '<a href="/contact">Contact us</a>',
  ),
  // Courses, events, studies.
  page(
    ['/kurse/12', '/courses/welding', '/ausbildung/kfz'],
    ['Course: welding', 'Vehicle technician: training', 'Data analytics bootcamp'],
    about('course', 1, 3),
    h(2, 'What you will learn', 'Your tasks'),
    points('course'),
    h(2, 'Requirements', 'Voraussetzungen'),
    points('course', 2, 4),
    h(2, 'Career prospects'),
    about('course', 1, 2),
  ),
  page(
    ['/event/2026', '/veranstaltungen/7', '/meetup/java'],
    ['Harbour day 2026', 'Careers fair', 'Java meetup'],
    '<p>12 May 2026, 18:00, {p}</p>',
    about('news', 1, 3),
    h(2, 'Programme', 'Speakers'),
    team,
  ),
  page(
    ['/grants/2026', '/scholarships/x'],
    ['Scholarships for young engineers', 'Call for projects'],
    about('course', 1, 3),
    h(2, 'Who can apply', 'Requirements'),
    points('course'),
    h(2, 'What we offer'),
    points('culture', 2, 4),
  ),
  // Companies and people.
  page(
    ['/companies/lanternworks', '/company/12', '/employers/x/about'],
    ['{c}', '{c} | Company profile'],
    about('company', 2, 6),
    h(2, 'About {c}'),
    about('company', 1, 3),
    offers,
    '<a href="/jobs?c=1">3 open jobs</a>',
  ),
  page(
    ['/companies/x/reviews', '/cmp/x/reviews'],
    ['{c}: reviews', 'Working at {c}'],
    points('review'),
    about('review', 2, 6),
  ),
  page(
    ['/salaries/engineer', '/gehalt/manager'],
    ['Salary of a {t}', 'How much does a {t} earn?'],
    about('review', 1, 3),
    points('review'),
  ),
  page(
    ['/about', '/ueber-uns', '/'],
    ['About us', '{c}', 'Welcome'],
    about('company', 2, 6),
    h(2, 'Our mission'),
    about('company', 1, 2),
    team,
  ),
  page(['/team', '/people'], ['Our team', 'People'], team, about('person')),
  page(
    ['/in/ana-veldt', '/u/jonas', '/cv.html'],
    ['Ana Veldt', 'Jonas Orre – {t}', 'Curriculum vitae'],
    h(2, 'Summary', 'About me'),
    about('person', 1, 2),
    h(2, 'Experience'),
    points('person'),
    h(2, 'Education', 'Skills'),
    points('person', 2, 4),
  ),
  page(
    ['/posts/ana_activity-1', '/status/77'],
    ['Ana Veldt on hiring', 'We are hiring!'],
    about('hiring', 1, 1),
    '<p>Like · Comment · Share</p>',
    about('person', 1, 2),
  ),
  // Login walls, errors, legal pages.
  page(
    ['/authwall?x=1', '/login', '/jobs/1234', '/signin?return=/jobs/1'],
    ['Sign in to continue', 'Join to see this job', 'Log in'],
    login,
  ),
  page(
    ['/signup', '/register'],
    ['Create your account', 'Post your resume'],
    login,
    about('product', 1, 2),
    points('product', 2, 4),
  ),
  page(
    ['/jobs/gone', '/x/y', '/careers/old-page'],
    ['404', 'Page not found', 'Seite nicht gefunden'],
    '<p>There is nothing at this address.</p>',
    search,
  ),
  page(
    ['/privacy', '/datenschutz', '/terms', '/careers/privacy'],
    ['Privacy policy', 'Privacy notice for applicants', 'Terms'],
    about('rules', 4, 10),
    h(2, 'Your rights'),
    points('rules'),
  ),
  page(
    ['/contact', '/kontakt'],
    ['Contact'],
    about('company', 1, 1),
    '<form><input name="name"><input type="email" name="email"><textarea name="message"></textarea><button>Send</button></form>',
  ),
  page(
    ['/forum/t/12', '/questions/77/how'],
    ['How do I become a {t}?', 'Is {c} a good employer?'],
    about('review', 1, 2),
    h(3, 'Answers'),
    about('hiring', 2, 6),
    about('person', 1, 2),
  ),
  page(
    ['/tender/2026-12', '/ausschreibung/4'],
    ['Tender: maintenance of cranes', 'Request for proposals'],
    about('rules', 1, 3),
    h(2, 'Scope of work', 'Requirements'),
    points('docs'),
    h(2, 'Qualifications of bidders'),
    points('rules'),
  ),
  page(
    ['/jobs/alerts', '/me/saved-jobs'],
    ['Saved jobs', 'Your job alerts', 'My applications'],
    '<p>You have not saved any job yet.</p>',
    search,
  ),
  page(
    ['/jobs/4711/thanks', '/apply/confirmation'],
    ['Thank you for your application', 'Application sent'],
    about('hiring', 1, 1),
    jobs(0, 2),
  ),
  page(
    ['/locations/cork', '/standorte/kiel'],
    ['{c} in {p}', 'Our offices'],
    about('company', 1, 3),
    '<p>Mon–Fri 9–17</p>',
    offers,
  ),
];

/** Makers of pages without a readable posting, by the kind of refusal. */
export const OTHER_PAGES = {
  list: LISTS,
  'application-form': FORMS,
  blocked: BLOCKS,
  closed: CLOSED,
  embedded: EMBEDDED,
  'not-ready': NOT_READY,
  'not-a-job': OTHERS,
} as const;
