import { describe, expect, test } from 'vitest';
import { readPosting } from '../../src/boards/read-posting.ts';
import { readGoldenPostings } from '../golden/read-golden.ts';
import { pageOf } from './fixture.ts';

// One posting laid out as pages of several kinds is the same posting.

type Part = { readonly heading: string | null; readonly lines: readonly string[] };
type Ad = {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly parts: readonly Part[];
};

/** A golden posting in parts: headings, and the lines under each. */
function adOf(id: string, company: string, place: string): Ad {
  const { title, text, lines } = readGoldenPostings().find(one => one.id === id) ?? expect.unreachable(id);
  const parts: { heading: string | null; lines: string[] }[] = [{ heading: null, lines: [] }];
  for (const row of text.split('\n')) {
    const from = text.indexOf(row);
    const role = lines.find(({ start }) => start >= from)?.role;
    const line = row.replace(/^[-•] /, '').trim();
    if (!line || role === 'title' || role === 'meta') continue;
    if (role === 'heading') parts.push({ heading: line, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return { title, company, place, parts };
}

const ads = [
  adOf('bhc-biotech-platform', 'Helixar', 'South San Francisco, CA'),
  adOf('heat-pump-firmware', 'Wärmeinsel GmbH', 'Würzburg'),
  adOf('rem-devtool-rust', 'Quillbase', 'Remote'),
  adOf('tram-backend', 'Tramline', 'Graz'),
  adOf('deu-sysadmin-klinik', 'Kreiskliniken Hochwald gGmbH', 'Daun'),
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const p = (text: string) => `<p>${escaped(text)}</p>`;
/** The parts, each with its heading in an element and its lines in another. */
const body = ({ parts }: Ad, heading: string, line = 'p', around = (lines: string) => lines) =>
  parts
    .map(part => {
      const lines = part.lines.map(text => `<${line}>${escaped(text)}</${line}>`).join('');
      return (
        (part.heading ? `<${heading}>${escaped(part.heading)}</${heading}>` : '') +
        (part.heading ? around(lines) : lines)
      );
    })
    .join('');
const similar = (tag: string) =>
  `<${tag}>Similar jobs</${tag}><ul>${[
    'Payroll Officer',
    'Head of Logistics',
    'Junior Accountant',
    'Senior Data Engineer',
  ]
    .map(
      (role, nth) =>
        `<li><a href="/jobs/${nth}77-${role.toLowerCase().replaceAll(' ', '-')}">${role}</a></li>`,
    )
    .join('')}</ul>`;
const cookies =
  '<div class="cookie-notice"><p>We use cookies to make our website better.</p><a href="/privacy">More</a></div>';
const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/careers">Careers</a></li></ul></nav>';
const foreign = [
  'We use cookies',
  'Similar jobs',
  'Payroll Officer',
  'Head of Logistics',
  'All rights reserved',
];

type Shape = {
  readonly address: string;
  readonly title: (ad: Ad) => string;
  readonly html: (ad: Ad) => string;
};
const shapes: Readonly<Record<string, Shape>> = {
  'an employer’s page over its other jobs': {
    address: 'https://www.example.com/careers/opening-of-the-day',
    title: ({ title, company }) => `${title} | ${company}`,
    html: ad =>
      `${cookies}<header><img class="logo" alt="${ad.company}">${menu}</header><main><h1>${ad.title}</h1><p>Location: ${ad.place}</p>${body(ad, 'h2')}${similar('h2')}</main><footer>© 2026 ${ad.company}. All rights reserved.</footer>`,
  },
  'an unknown system, whose own name stands below': {
    address: 'https://jobs.hireharbour.example/j/48213',
    title: ({ title, company }) => `${title} - ${company}`,
    html: ad =>
      `<div><h1>${ad.title}</h1><div><span class="company-name">${ad.company}</span> <span class="location">${ad.place}</span></div></div><div>${body(ad, 'strong', 'li', lines => `<ul>${lines}</ul>`)}</div>${similar('h3')}<div>© 2026 HireHarbour Inc. All rights reserved.</div>`,
  },
  'nothing but divs': {
    address: 'https://www.example.com/job/opening',
    title: ({ title, company }) => `${title} at ${company} – Careers`,
    html: ad =>
      `<div><div><div>${ad.title}</div><div>Location: ${ad.place}</div></div><div>${body(ad, 'div', 'div')}</div><div><div>Similar jobs</div><div>Payroll Officer</div></div></div><div>© ${ad.company}. All rights reserved.</div>`,
  },
  'folded parts': {
    address: 'https://www.example.com/careers/opening',
    title: ({ title, company }) => `${title} | ${company}`,
    html: ad =>
      `${cookies}${menu}<main><h1>${ad.title}</h1><p>Location: ${ad.place}</p>${ad.parts
        .map(part => {
          const lines = part.lines.map(p).join('');
          return part.heading
            ? `<div><h3><button aria-expanded="false">${escaped(part.heading)}</button></h3><div class="accordion-body" hidden>${lines}</div></div>`
            : lines;
        })
        .join('')}</main><footer>© ${ad.company}. All rights reserved.</footer>`,
  },
  'the first words in its data': {
    address: 'https://www.example.com/jobs/opening',
    title: ({ title, company }) => `${title} | ${company}`,
    html: ad =>
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'JobPosting',
        title: ad.title,
        description: `${ad.parts
          .flatMap(({ lines }) => lines)
          .join(' ')
          .slice(0, 180)}…`,
        hiringOrganization: { name: ad.company },
        jobLocation: { address: { addressLocality: ad.place } },
      })}</script>${menu}<main><h1>${ad.title}</h1>${body(ad, 'h3')}</main>${similar('h2')}`,
  },
};

describe.each(Object.entries(shapes))('%s', (_, { address, title, html }) => {
  test.each(ads)('$title, $company', ad => {
    const page = `<title>${escaped(title(ad))}</title>${html(ad)}`;
    const { job } = readPosting(pageOf(page), new URL(address));
    const text = job?.description ?? '';
    expect(job).toMatchObject({ title: ad.title, company: ad.company, location: ad.place });
    expect(ad.parts.flatMap(({ lines }) => lines).filter(line => !text.includes(line))).toEqual([]);
    expect(foreign.filter(words => text.includes(words))).toEqual([]);
  });
});
