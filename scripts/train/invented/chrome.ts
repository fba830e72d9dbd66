import { escaped, filled, type Site } from './site.ts';

/** What stands around the content of any page: head, navigation, footer. `title` is the page's own. */
export function pageAround(site: Site, title: string, content: string, head = ''): string {
  const { draw, words, siteName } = site;
  const nav = draw
    .some(words.nav, 3, 7)
    .map(word => `<li><a href="/${word.toLowerCase()}">${escaped(word)}</a></li>`)
    .join('');
  const logo = draw.one([
    `<a href="/" class="logo"><img src="/logo.svg" alt="${escaped(siteName)}${draw.one([' logo', '', ' Logo'])}"></a>`,
    `<a href="/" class="brand">${escaped(siteName)}</a>`,
    '<a href="/"><svg></svg></a>',
  ]);
  const cookies = draw.chance(0.3)
    ? `<div class="${draw.one(['cookie-banner', 'consent', 'cc-window'])}"><p>${words.cookies}</p><button>OK</button></div>`
    : '';
  const owner = draw.chance(0.7)
    ? `<p>© ${draw.number(2012, 2026)} ${escaped(siteName)}. All rights reserved.</p>`
    : '';
  const links = draw
    .some(words.nav, 2, 6)
    .map(word => `<a href="/f/${word.length}">${escaped(word)}</a>`)
    .join(' ');
  const footer = draw.one([
    `<footer>${links}${owner}</footer>`,
    `<div class="footer">${owner}${links}</div>`,
    `<div id="bottom">${links}${owner}</div>`,
  ]);
  const header = draw.one([
    `<header>${logo}<nav><ul>${nav}</ul></nav></header>`,
    `<div class="top">${logo}<ul>${nav}</ul></div>`,
  ]);
  const named = draw.chance(0.6) ? `<meta property="og:site_name" content="${escaped(siteName)}">` : '';
  const shared = draw.chance(0.6) ? `<meta property="og:title" content="${escaped(title)}">` : '';
  const body = draw.chance(0.12)
    ? `<form method="post" action="./x.aspx"><input type="hidden" name="__VIEWSTATE" value="x">${header}${content}${footer}</form>`
    : `${header}${content}${footer}`;
  const suffix =
    draw.chance(0.5) && !title.includes(siteName) ? `${draw.one([' | ', ' - ', ' – '])}${siteName}` : '';
  return `<!doctype html><html lang="${words.code}"><head><title>${escaped(title + suffix)}</title>${named}${shared}${head}</head><body>${cookies}${body}</body></html>`;
}

/** Links to other jobs, as a list beside or under something. */
export function otherJobLinks(site: Site, count: number): string {
  const { draw, words } = site;
  return Array.from({ length: count }, (_, index) => {
    const title = draw.one(words.titles);
    const href = draw.one([
      `/jobs/${1000 + index}-${index}`,
      `/careers/role-${index}`,
      `/vacancy/${20_000 + index}`,
      `/stellen/${index}-x${draw.number(100, 999)}`,
    ]);
    const meta = draw.chance(0.6)
      ? `<span>${escaped(filled(draw.one(['{p}', '{c}', '{c} · {p}']), site))}</span>`
      : '';
    return draw.one([
      `<li><a href="${href}">${escaped(title)}</a>${meta}</li>`,
      `<li><h3><a href="${href}">${escaped(title)}</a></h3>${meta}</li>`,
    ]);
  }).join('');
}

/** A form that asks for a person's details. */
export function applicationForm(site: Site, most = 8): string {
  const fields = site.words.form.slice(0, Math.max(4, most));
  const names = ['first_name', 'last_name', 'email', 'phone', 'resume', 'cover_letter', 'source', 'consent'];
  const types = ['text', 'text', 'email', 'tel', 'file', 'text', 'text', 'checkbox'];
  const rows = fields.map(
    (label, index) =>
      `<div class="field"><label>${escaped(label)}</label><input type="${types[index] ?? 'text'}" name="${names[index] ?? 'other'}"></div>`,
  );
  return `<form action="/apply" method="post">${rows.join('')}<button type="submit">${escaped(site.draw.one(site.words.apply))}</button></form>`;
}
