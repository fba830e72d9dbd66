import { escaped, filled, type Site } from './site.ts';
import { builtPage, type Content } from './skeletons.ts';

/** A whole page: its head, sometimes a cookie banner, and the content in one of the skeletons. `title` is the page's own. */
export function pageAround(site: Site, title: string, content: Partial<Content>, head = ''): string {
  const { draw, words, siteName } = site;
  const cookies = draw.chance(0.3)
    ? `<div class="${draw.one(['cookie-banner', 'consent', 'cc-window'])}"><p>${words.cookies}</p><button>OK</button></div>`
    : '';
  const named = draw.chance(0.6) ? `<meta property="og:site_name" content="${escaped(siteName)}">` : '';
  const shared = draw.chance(0.6) ? `<meta property="og:title" content="${escaped(title)}">` : '';
  const suffix =
    draw.chance(0.5) && !title.includes(siteName) ? `${draw.one([' | ', ' - ', ' – '])}${siteName}` : '';
  const body = builtPage({ heading: title, facts: '', text: '', after: '', ...content }, site);
  return `<!doctype html><html lang="${words.code}"><head><title>${escaped(title + suffix)}</title>${named}${shared}${head}</head><body>${cookies}${body}</body></html>`;
}

/** Links to other jobs, as list items. */
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

/** Cards of other jobs, each with some first lines. */
export function jobCards(site: Site, count: number): string {
  const { draw, words } = site;
  const card = () => {
    const teaser = draw.some([...words.intro, ...words.duties], 1, 5).join(' ');
    return `<div class="${draw.one(['card', 'job-card', 'result', 'item'])}"><h3><a href="/job/${draw.number(1000, 9999)}">${escaped(draw.one(words.titles))}</a></h3><p>${escaped(site.company)}, ${escaped(site.place)}</p><p>${escaped(filled(teaser, site))}…</p></div>`;
  };
  return Array.from({ length: count }, card).join('');
}
