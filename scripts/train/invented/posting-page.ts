import { adOf, type Section } from './ads.ts';
import { bodyOf } from './bodies.ts';
import { applicationForm, jobCards, otherJobLinks, pageAround } from './chrome.ts';
import { byline, type Maker, type Page } from './other-pages.ts';
import { pageWordsOf } from './page-words.ts';
import { escaped, filled, type Site } from './site.ts';

/** Employer, place, type and pay, in one of the ways in which pages show them. */
function factLines(site: Site, namesCompany: boolean): string {
  const { draw, words, company, place } = site;
  const { labels } = words;
  const facts = [
    [namesCompany ? labels.company : '', company],
    [labels.place, place],
    [draw.chance(0.5) ? labels.type : '', labels.types],
    [draw.chance(0.3) ? labels.pay : '', '€ 45,000 – 55,000'],
  ].filter(([label]) => label);
  const ways = [
    () =>
      `<dl>${facts.map(([label, value]) => `<dt>${label}</dt><dd>${escaped(value as string)}</dd>`).join('')}</dl>`,
    () => facts.map(([label, value]) => `<p>${label}: ${escaped(value as string)}</p>`).join(''),
    () =>
      `<table>${facts.map(([label, value]) => `<tr><th>${label}:</th><td>${escaped(value as string)}</td></tr>`).join('')}</table>`,
    () =>
      `<ul class="meta">${facts.map(([, value]) => `<li>${escaped(value as string)}</li>`).join('')}</ul>`,
    () =>
      `<p class="sub">${facts.map(([, value]) => escaped(value as string)).join(draw.one([' · ', ' | ', ' - ']))}</p>`,
    () =>
      `<div class="job-info"><span class="company-name">${namesCompany ? escaped(company) : ''}</span> <span class="job-location">${escaped(place)}</span></div>`,
    () =>
      `${namesCompany ? `<a href="/company/${site.host.length}">${escaped(company)}</a>` : ''}<div>${escaped(place)}</div>`,
  ];
  return draw.one(ways)();
}

function dataOf({ title, company, place, words }: Site): string {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: { '@type': 'Place', address: { addressLocality: place } },
    description: words.duties[0],
  };
  return `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
}

/** Content that may follow a posting and is not part of it. */
const afters: readonly ((site: Site) => string)[] = [
  () => '',
  ({ draw, words, ...site }) =>
    `<h2>${draw.one(words.apply)}</h2>${applicationForm({ draw, words, ...site })}`,
  site =>
    `<section class="${site.draw.one(['related', 'similar-jobs', 'more'])}"><h2>${site.words.similar}</h2><ul>${otherJobLinks(site, site.draw.number(2, 8))}</ul></section>`,
  site => `<h3>${site.words.similar}</h3>${jobCards(site, site.draw.number(2, 5))}`,
  () =>
    '<div class="share"><span>Share this job</span> <a href="https://social.example/share">Post</a> <a href="mailto:?subject=x">E-mail</a></div>',
  () =>
    '<div class="alert-signup"><h3>Get new jobs like this by e-mail</h3><p>We send one message a week, and you can leave at any time.</p><input type="email" name="alert"><button>Create alert</button></div>',
  () =>
    '<div class="safety"><h4>Stay safe</h4><p>Never pay anybody for a job, and never give your bank details before you have signed a contract. Report what looks wrong to us.</p></div>',
  ({ company, draw, words }) =>
    `<div class="author-box"><h4>${escaped(company)}</h4><p>${escaped(draw.one(words.prose))}</p><a href="/company/1">12 followers</a></div>`,
  ({ draw, words }) =>
    `<div class="comments"><h3>2 comments</h3><p>${escaped(draw.one(words.prose))}</p><p>Thanks for sharing!</p><form><textarea name="comment"></textarea><button>Post comment</button></form></div>`,
  ({ draw, words }) =>
    `<blockquote class="testimonial"><p>“${escaped(draw.one(words.prose))}”</p><cite>${draw.one(['Ana', 'Jonas', 'Mei'])}, ${escaped(draw.one(words.titles))}</cite></blockquote>`,
  () =>
    '<div class="w-form"><form><input type="email" name="email"><button>Send</button></form><div class="w-form-done"><div>Thank you! Your submission has been received!</div></div></div>',
  ({ siteName }) =>
    `<section class="cta"><h2>Let’s talk</h2><p>${escaped(siteName)} is happy to hear from customers, too. Write to us or call, and somebody answers within a day.</p><a href="/contact">Contact</a></section>`,
  () =>
    '<form class="eeo"><h3>Voluntary self-identification</h3><p>Answering is up to you and has no bearing on the decision. We keep what you say apart from your application.</p><select name="gender"><option>Decline to answer</option></select><select name="race"><option>Decline to answer</option></select></form>',
];

/** Page titles that small sites use for any job. */
const generalTitles = ['Job Description', 'Job details', 'Vacancy', 'Job posting'];

/** A path of a posting on its site. */
function pathOf(draw: Site['draw'], slug: string): string {
  return draw.one([
    `/jobs/${draw.number(1000, 99999)}-${slug}`,
    `/careers/${slug}`,
    `/job/${slug}`,
    `/vacancy/${draw.number(1000, 9999)}`,
    `/stellenangebote/${slug}`,
    `/${slug}`,
    `/${slug}.html`,
    '/job-description.html',
    '/job_posting.html',
    `/JobDetails.aspx?id=${draw.number(1000, 9999)}`,
    `/p/${draw.number(1000, 99999)}`,
    `/en/about/work-with-us/${slug}/`,
    `/display/HR/${slug}`,
    `/index.php?page=42&item=${draw.number(1000, 9999)}`,
    `/sites/hr/Pages/${slug}.aspx`,
    `/viewposting.do?req=${draw.number(1000, 9999)}`,
    `/${draw.number(2015, 2026)}/05/${slug}/`,
  ]);
}

/** The page of one posting. `isTitle` is false if its heading is not the job's title. A page that is not plain may have an author. */
function postingOf(
  site: Site,
  sections: readonly Section[],
  heading: string = site.title,
  { isTitle = true, isPlain = false } = {},
): Page {
  const { draw, words, kind } = site;
  const headed = { ...site, title: heading };
  const namesCompany = kind === 'board' || draw.chance(0.3);
  // Many small sites give all their pages the same title.
  const general = [
    site.siteName,
    ...generalTitles,
    ...generalTitles.map(name => `${name} | ${site.siteName}`),
  ];
  const pageTitle = draw.chance(0.15) ? draw.one(general) : filled(draw.one(words.pageTitle), headed);
  const button = () =>
    draw.chance(0.6) ? `<a class="btn" href="/apply/1">${draw.one(words.apply)}</a>` : '';
  // On blog software, a job is posted like an article, with its author.
  const author = !isPlain && draw.chance(0.1) ? byline(site) : '';
  const closed = draw.chance(0.04) ? `<p class="notice">${draw.one(words.closed)}</p>` : '';
  const box = draw.one(['<div>', '<div class="description">', '<div class="job-description">', '<article>']);
  const text = `${box}${bodyOf(sections, draw, site.isTest)}</${box.slice(1).split(/[ >]/)[0]}>`;
  const facts = factLines(site, namesCompany);
  const isBeside = draw.chance(0.2);
  const content = {
    heading,
    facts: author + (isBeside ? '' : facts) + closed + button(),
    text: text + button(),
    after:
      (isBeside ? `<div class="${draw.one(['col-md-4', 'sidebar', 'aside'])}">${facts}</div>` : '') +
      draw
        .some(afters, 0, 3)
        .map(after => after(site))
        .join(''),
  };
  const path = pathOf(draw, heading.toLowerCase().replace(/[^a-z]+/g, '-'));
  const lines = sections.flatMap(({ heading, lines: said }) =>
    heading === null ? said : [heading, ...said],
  );
  const html = pageAround(site, pageTitle, content, draw.chance(0.2) ? dataOf(headed) : '');
  return { html, path, lines, title: isTitle ? heading : '' };
}

/** A short ad: a few sentences, or a line and a few points. */
function shortAd(site: Site, said: readonly string[]): readonly Section[] {
  const { draw, words } = site;
  const say = (lines: readonly string[], least: number, most: number) =>
    draw.some(lines, least, most).map(line => filled(line, site));
  const section = (heading: string | null, lines: readonly string[], isList: boolean) => {
    return { heading, lines, isList };
  };
  const [first = '', ...rest] = say(said, 3, 6);
  const opening = section(null, [...say(words.intro, 1, 1), first], false);
  const points = section(
    draw.chance(0.6) ? filled(draw.one([...words.headings.duties, ...words.headings.musts]), site) : null,
    say([...words.duties, ...words.musts], 2, 4),
    draw.chance(0.7),
  );
  return draw.one([
    [section(null, [...opening.lines, ...rest], false)],
    [opening, points],
    [opening, points, section(draw.one(words.how.headings), say(words.how.lines, 1, 1), false)],
  ]);
}

const said = (site: Site) => pageWordsOf(site.words.code, site.isTest);

/** A page with one posting, with the job's title as its heading and without an author. */
export const plainPosting: Maker = site => postingOf(site, adOf(site), site.title, { isPlain: true });

/** Pages with one posting: with the title as heading, with a heading that names no job, with one that only names a craft, and very short ones. */
export const POSTING_PAGES: readonly Maker[] = [
  site => postingOf(site, adOf(site)),
  site => postingOf(site, adOf(site), site.draw.one(said(site).invitations), { isTitle: false }),
  site => postingOf(site, adOf(site), site.draw.one(said(site).crafts)),
  site => postingOf(site, shortAd(site, said(site).adverts)),
];
