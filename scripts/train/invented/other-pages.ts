import { applicationForm, otherJobLinks, pageAround } from './chrome.ts';
import { adBody } from './posting-page.ts';
import { escaped, filled, type Site } from './site.ts';

/** The kinds of pages that hold no posting, and a maker for each way in which they come. */
export type Page = { readonly html: string; readonly path: string };
type Maker = (site: Site) => Page;

const prose = (site: Site, least: number, most: number) =>
  Array.from(
    { length: site.draw.number(least, most) },
    () =>
      `<p>${escaped(filled(site.draw.some([...site.words.prose, ...site.words.intro], 1, 4).join(' '), site))}</p>`,
  ).join('');
const listTitle = (site: Site) =>
  filled(site.draw.one(site.words.list).replace('{n}', String(site.draw.number(0, 300))), site);
const listPath = (site: Site) =>
  site.draw.one([
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
  ]);
const quote = (site: Site) =>
  `<blockquote><p>“${escaped(site.draw.one(site.words.prose))}”</p><cite>${site.draw.one(['Ana', 'Jonas', 'Mei', 'Omar'])}, ${escaped(site.draw.one(site.words.titles))}</cite></blockquote>`;
const head = (_: Site, text: string) => `<h1>${escaped(text)}</h1>`;
const search =
  '<form role="search"><input type="search" name="q" placeholder="Keyword"><input name="where"><select name="category"><option>All</option></select><button>Search</button></form>';

const LISTS: readonly Maker[] = [
  site => ({
    path: listPath(site),
    html: pageAround(
      site,
      listTitle(site),
      `${head(site, listTitle(site))}${site.draw.chance(0.5) ? search : ''}<ul>${otherJobLinks(site, site.draw.number(3, 30))}</ul>`,
    ),
  }),
  // Cards with the first lines of each ad.
  site => {
    const card = () =>
      `<div class="card"><h3><a href="/job/${site.draw.number(1000, 9999)}">${escaped(site.draw.one(site.words.titles))}</a></h3><p>${escaped(site.company)}, ${escaped(site.place)}</p><p>${escaped(filled(site.draw.some([...site.words.intro, ...site.words.duties], 2, 5).join(' '), site))}…</p></div>`;
    return {
      path: listPath(site),
      html: pageAround(
        site,
        listTitle(site),
        `${head(site, listTitle(site))}${search}${Array.from({ length: site.draw.number(2, 14) }, card).join('')}`,
      ),
    };
  },
  // A careers page: why us, quotes, benefits, and the roles below.
  site => ({
    path: listPath(site),
    html: pageAround(
      site,
      filled(site.draw.one(['Careers at {c}', '{c} | Careers', site.words.list.at(-1) ?? '']), site),
      `${head(site, listTitle(site))}${prose(site, 1, 4)}${quote(site)}${site.draw.chance(0.6) ? quote(site) : ''}<h2>${escaped(site.draw.one(site.words.headings.offers))}</h2><ul>${site.draw
        .some(site.words.offers, 2, 5)
        .map(line => `<li>${escaped(line)}</li>`)
        .join(
          '',
        )}</ul><h2>${escaped(listTitle(site))}</h2><ul>${otherJobLinks(site, site.draw.number(2, 12))}</ul>`,
    ),
  }),
  // Several whole ads on one page.
  site => {
    const ads = site.draw
      .some(site.words.titles, 2, 4)
      .map(title => `<h2>${escaped(title)}</h2>${adBody({ ...site, title })}`);
    return {
      path: listPath(site),
      html: pageAround(site, listTitle(site), `<h1>${escaped(listTitle(site))}</h1>${ads.join('')}`),
    };
  },
  // Roles as plain headings, each with a button.
  site => ({
    path: listPath(site),
    html: pageAround(
      site,
      listTitle(site),
      `${head(site, listTitle(site))}${site.draw
        .some(site.words.titles, 2, 8)
        .map(
          title =>
            `<div><h3>${escaped(title)}</h3><p>${escaped(site.place)}</p><a href="/apply/${title.length}${title.charCodeAt(0)}">${site.draw.one(site.words.apply)}</a></div>`,
        )
        .join('')}`,
    ),
  }),
  // No hits, or none yet: the filters of a search alone.
  site => ({
    path: listPath(site),
    html: pageAround(
      site,
      listTitle(site),
      `${head(site, listTitle(site))}${search}<p>0 ${escaped(site.words.list[0] ?? '')}</p><ul>${otherJobLinks(site, site.draw.number(1, 4))}</ul>`,
    ),
  }),
];

const FORMS: readonly Maker[] = [
  site => ({
    path: site.draw.one([
      '/jobs/1234-x/apply',
      '/jobs/55/applications/new',
      '/j/ABC12345/apply/',
      '/apply/18127',
      '/job/77/application',
      '/bewerben?id=12',
      '/en/apply?jobid=99',
      '/candidature/88',
    ]),
    html: pageAround(
      site,
      filled(site.draw.one(['{t} - {c}', '{t}', 'Apply: {t}', '{c}']), site),
      `${head(site, site.title)}${site.draw.chance(0.3) ? prose(site, 1, 2) : ''}${applicationForm(site)}${site.draw.chance(0.5) ? prose(site, 1, 8) : ''}`,
    ),
  }),
  site => ({
    path: site.draw.one(['/form', '/x/12345', '/jobs/apply-now', '/postuler', '/careers/application']),
    html: pageAround(
      site,
      site.draw.one(site.words.apply),
      `${head(site, site.draw.one(site.words.apply))}${applicationForm(site, 5)}${'<div><label>1–5</label><select><option>1</option></select></div>'.repeat(site.draw.number(0, 6))}`,
    ),
  }),
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
    html: `<!doctype html><title>${site.draw.one(checkTitles)}</title><h1>${site.draw.one([site.host, site.draw.one(checkTitles), ''])}</h1>${site.draw
      .some(checks, 1, 2)
      .map(text => `<p>${text}</p>`)
      .join(
        '',
      )}${site.draw.one(['<form id="challenge-form"></form>', '<div class="cf-turnstile"></div>', '<iframe src="https://captcha.example/x"></iframe>', '<div id="px-captcha"></div>', ''])}<script src="/x.js"></script>`,
  }),
];

const CLOSED: readonly Maker[] = [
  site => ({
    path: site.draw.one(['/jobs/12345-x', '/job/98765', '/vacancy/4455', '/cim_jobdetail.asp?jobId=10232']),
    html: pageAround(
      site,
      site.draw.one([site.title, site.words.closed[0] ?? '', site.siteName]),
      `${site.draw.chance(0.5) ? head(site, site.title) : ''}<p>${escaped(site.draw.one(site.words.closed))}</p>${site.draw.chance(0.4) ? `<h2>${site.words.similar}</h2><ul>${otherJobLinks(site, site.draw.number(1, 5))}</ul>` : ''}`,
    ),
  }),
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
const EMBEDDED: readonly Maker[] = [
  site => ({
    path: site.draw.one(['/careers/backend', '/careers?gh_jid=4000001', '/jobs/detail', '/join/role']),
    html: pageAround(
      site,
      filled(site.draw.one(['{t} | {c}', 'Careers | {c}']), site),
      `${site.draw.chance(0.5) ? head(site, site.title) : ''}${site.draw.chance(0.4) ? prose(site, 1, 2) : ''}<iframe src="${escaped(site.draw.one(frames))}"></iframe>`,
    ),
  }),
];

const NOT_READY: readonly Maker[] = [
  site => ({
    path: site.draw.one([
      '/job/Cork/Engineer_JR1000123',
      '/jobs/98765',
      '/careers/job/1234',
      '/search-results',
    ]),
    html: `<!doctype html><title>${escaped(site.draw.one([site.siteName, site.title, '']))}</title><div id="root">${site.draw.one(['', '<p>Loading…</p>', '<noscript>You need to enable JavaScript to run this app.</noscript>', '<div class="skeleton"></div>'])}</div><script src="/app.js"></script><script>window.x={}</script>`,
  }),
];

const OTHERS: readonly Maker[] = [
  // Articles, how we hire, news.
  site => ({
    path: site.draw.one([
      '/blog/how-we-hire',
      '/news/2024/hall',
      '/artikel/12345',
      '/about',
      '/stories/ana',
      '/insights/teams',
    ]),
    html: pageAround(
      site,
      site.draw.one(['How we hire', 'News', 'Our story', 'Aktuelles', 'Notre histoire']),
      `<article>${head(site, site.draw.one(['How we hire', 'A new hall', 'Meet the team', 'Interview with our engineers']))}${prose(site, 4, 14)}${site.draw.chance(0.4) ? `<h2>${escaped(site.draw.one(site.words.headings.about).replace('{c}', site.company))}</h2>${quote(site)}` : ''}</article>`,
    ),
  }),
  // Benefits and culture.
  site => ({
    path: site.draw.one([
      '/about/life',
      '/careers/benefits',
      '/karriere/vorteile',
      '/culture',
      '/careers/our-values',
    ]),
    html: pageAround(
      site,
      site.draw.one(['Life with us', 'Benefits', 'Our culture', 'Unsere Werte']),
      `${head(site, site.draw.one(['Benefits', 'Life with us']))}${prose(site, 1, 5)}<h2>${escaped(site.draw.one(site.words.headings.offers))}</h2><ul>${site.words.offers.map(line => `<li>${escaped(line)}</li>`).join('')}</ul>${quote(site)}`,
    ),
  }),
  // A wall: sign in first.
  site => ({
    path: site.draw.one(['/authwall?x=1', '/login', '/jobs/1234', '/signin?return=/jobs/1']),
    html: pageAround(
      site,
      site.draw.one(['Sign in', 'Log in or sign up', 'Anmelden', 'Join now']),
      `${head(site, site.draw.one(['Sign in to continue', 'Join to see this job', 'Anmelden']))}<form><input type="email" name="email"><input type="password" name="password"><button>Sign in</button></form><p>New here? <a href="/signup">Create an account</a></p>`,
    ),
  }),
  // Nothing at this address.
  site => ({
    path: site.draw.one(['/jobs/gone', '/x/y', '/careers/old-page']),
    html: pageAround(
      site,
      site.draw.one(['Page not found', '404', 'Seite nicht gefunden', 'Page introuvable']),
      `<h1>404</h1><p>${site.draw.one(['The page you are looking for does not exist.', 'Die Seite gibt es nicht.', 'Cette page n’existe pas.'])}</p>`,
    ),
  }),
  // Guides, products, courses: headings and lists, no job.
  site => ({
    path: site.draw.one(['/docs/install', '/products/pump', '/kurse/12', '/event/2026', '/guide']),
    html: pageAround(
      site,
      site.draw.one(['Installing the pump', 'Pump P4', 'Course: welding', 'Harbour day 2026']),
      `${head(site, site.draw.one(['Installing the pump', 'Requirements', 'What you will learn']))}${prose(site, 1, 4)}<h2>${site.draw.one(['Prerequisites', 'Requirements', 'Features', 'Programme', 'Voraussetzungen'])}</h2><ul><li>Docker 24 or later</li><li>Two free ports on the machine</li><li>A password of twelve letters</li></ul>${prose(site, 1, 4)}`,
    ),
  }),
  // A company's profile on a board.
  site => ({
    path: site.draw.one(['/companies/lanternworks', '/company/12', '/employers/x/about']),
    html: pageAround(
      site,
      `${site.company}${site.draw.one([' | Company profile', ': reviews', ''])}`,
      `<h1>${escaped(site.company)}</h1>${prose(site, 2, 6)}<h2>${escaped(site.draw.one(site.words.headings.about).replace('{c}', site.company))}</h2>${prose(site, 1, 3)}<p><a href="/jobs?c=1">${escaped(listTitle(site))}</a></p>`,
    ),
  }),
];

/** Makers by the kind that a page of theirs is refused as. */
export const OTHER_PAGES = {
  list: LISTS,
  'application-form': FORMS,
  blocked: BLOCKS,
  closed: CLOSED,
  embedded: EMBEDDED,
  'not-ready': NOT_READY,
  'not-a-job': OTHERS,
} as const;
