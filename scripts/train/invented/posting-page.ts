import { applicationForm, otherJobLinks, pageAround } from './chrome.ts';
import { escaped, filled, type Site } from './site.ts';

/** The posting's own text: introduction and sections, in one of the ways in which pages mark them up. */
export function adBody(site: Site): string {
  const { draw, words } = site;
  const heading = draw.one([
    (text: string) => `<h2>${text}</h2>`,
    (text: string) => `<h3>${text}</h3>`,
    (text: string) => `<p><strong>${text}:</strong></p>`,
    (text: string) => `<div><b>${text}</b></div>`,
    (text: string) => `<p>${text}:</p>`,
  ]);
  const list = draw.one([
    (lines: readonly string[]) => `<ul>${lines.map(line => `<li>${line}</li>`).join('')}</ul>`,
    (lines: readonly string[]) => `<p>${lines.map(line => `• ${line}`).join('<br>')}</p>`,
    (lines: readonly string[]) => lines.map(line => `<p>${line}.</p>`).join(''),
    (lines: readonly string[]) => `<p>${lines.join('. ')}.</p>`,
  ]);
  const say = (text: string) => escaped(filled(text, site));
  const section = (title: readonly string[], lines: readonly string[]) =>
    (draw.chance(0.9) ? heading(say(draw.one(title))) : '') + list(draw.some(lines, 2, 6).map(say));
  const intro = draw
    .some(words.intro, 1, 4)
    .map(text => `<p>${say(text)}</p>`)
    .join('');
  const about = draw.chance(0.4)
    ? heading(say(draw.one(words.headings.about))) +
      `<p>${say(draw.one(words.intro))} ${say(draw.one(words.prose))}</p>`
    : '';
  const { duties, musts, offers } = words.headings;
  const parts = [
    section(duties, words.duties),
    section(musts, words.musts),
    draw.chance(0.75) ? section(offers, words.offers) : '',
  ];
  return draw.chance(0.5) ? about + intro + parts.join('') : intro + parts.join('') + about;
}

/** Employer, place, type and pay, in one of the ways in which pages give them. */
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

/** A page with one posting. */
export function postingPage(site: Site): { readonly html: string; readonly path: string } {
  const { draw, words, kind } = site;
  const namesCompany = kind === 'board' || draw.chance(0.3);
  const pageTitle = filled(draw.one(words.pageTitle), site);
  const level = draw.one(['h1', 'h1', 'h1', 'h2', 'h3']);
  const heading = `<${level}${draw.chance(0.2) ? ' class="job-title"' : ''}>${escaped(site.title)}</${level}>`;
  const above = draw.chance(0.3)
    ? `<p class="crumbs"><a href="/">${words.nav[0]}</a> / <a href="/jobs">${draw.one(words.list).replace('{n}', '9')}</a></p>`
    : '';
  const banner =
    level !== 'h1' && draw.chance(0.4)
      ? `<h1>${escaped(draw.one(words.list).replace('{n} ', '').replace('{c}', site.company))}</h1>`
      : '';
  const button = draw.chance(0.8) ? `<a class="btn" href="/apply/1">${draw.one(words.apply)}</a>` : '';
  const closed = draw.chance(0.05) ? `<p class="notice">${draw.one(words.closed)}</p>` : '';
  const below = draw.one(['', '', '', 'form', 'similar', 'similar']);
  const after =
    below === 'form'
      ? `<h2>${draw.one(words.apply)}</h2>${applicationForm(site)}`
      : below === 'similar'
        ? `<section class="${draw.one(['related', 'similar-jobs', 'more'])}"><h2>${words.similar}</h2><ul>${otherJobLinks(site, draw.number(2, 8))}</ul></section>`
        : '';
  const wrap = draw.one(['main', 'article', 'section', 'div']);
  const content = `${above}${banner}<${wrap}>${heading}${factLines(site, namesCompany)}${closed}${draw.chance(0.5) ? button : ''}<div class="${draw.one(['description', 'content', 'text', 'job-description'])}">${adBody(site)}</div>${button}</${wrap}>${after}`;
  const slug = site.title.toLowerCase().replace(/[^a-z]+/g, '-');
  const path = draw.one([
    `/jobs/${draw.number(1000, 99999)}-${slug}`,
    `/careers/${slug}`,
    `/job/${slug}`,
    `/vacancy/${draw.number(1000, 9999)}`,
    `/stellenangebote/${slug}`,
    `/${slug}`,
    `/jobdetail.aspx?id=${draw.number(1000, 9999)}`,
  ]);
  return { html: pageAround(site, pageTitle, content, draw.chance(0.2) ? dataOf(site) : ''), path };
}
