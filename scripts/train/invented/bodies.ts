import type { Section } from './ads.ts';
import type { Draw } from './draw.ts';
import { escaped } from './site.ts';

type Body = (sections: readonly Section[], draw: Draw) => string;

const li = (lines: readonly string[]) => lines.map(line => `<li>${escaped(line)}</li>`).join('');
const ul = (lines: readonly string[]) => `<ul>${li(lines)}</ul>`;
const p = (lines: readonly string[]) => lines.map(line => `<p>${escaped(line)}</p>`).join('');
const text = ({ isList, lines }: Section) => (isList ? ul(lines) : p(lines));
const said = (heading: string | null, markup: (text: string) => string) =>
  heading === null ? '' : markup(escaped(heading));
const each = (sections: readonly Section[], markup: (section: Section, index: number) => string) =>
  sections.map(markup).join('\n');
const breaks = (lines: readonly string[], lead: string) =>
  lines.map(line => lead + escaped(line)).join('<br>\n');

/** The ways in which pages mark up the text of a posting. */
const BODIES: readonly Body[] = [
  sections => each(sections, one => said(one.heading, h => `<h2>${h}</h2>`) + text(one)),
  sections => each(sections, one => said(one.heading, h => `<h3>${h}</h3>`) + text(one)),
  sections => each(sections, one => said(one.heading, h => `<h4>${h}:</h4>`) + text(one)),
  sections => each(sections, one => said(one.heading, h => `<p><strong>${h}</strong></p>`) + text(one)),
  sections => each(sections, one => said(one.heading, h => `<p><b>${h}:</b></p>`) + text(one)),
  sections => each(sections, one => said(one.heading, h => `<p><u>${h}</u></p>`) + text(one)),
  sections => each(sections, one => said(one.heading, h => `<p class="heading">${h}</p>`) + text(one)),
  // Lines separated only by line breaks, with typed bullets.
  sections =>
    `<div>${each(sections, one => `${said(one.heading, h => `<b>${h}</b><br>`)}${breaks(one.lines, one.isList ? '• ' : '')}<br><br>`)}</div>`,
  sections =>
    `<p>${each(sections, one => `${said(one.heading, h => `${h.toUpperCase()}<br>`)}${breaks(one.lines, one.isList ? '- ' : '')}<br><br>`)}</p>`,
  // Lines in one text node, with line breaks that CSS keeps.
  sections =>
    `<div style="white-space:pre-line">${each(sections, one => `${said(one.heading, h => `${h}\n`)}${one.lines.map(line => (one.isList ? '• ' : '') + escaped(line)).join('\n')}\n`)}</div>`,
  sections =>
    `<pre>${each(sections, one => `${said(one.heading, h => `${h}\n\n`)}${one.lines.map(line => (one.isList ? '  * ' : '') + escaped(line)).join('\n')}\n`)}</pre>`,
  // Only divs.
  sections =>
    each(
      sections,
      one =>
        `<div>${said(one.heading, h => `<div><span><b>${h}</b></span></div>`)}${one.lines.map(line => `<div>${escaped(line)}</div>`).join('')}</div>`,
    ),
  // A table with the heading on the left.
  sections =>
    `<table>${each(sections, one => `<tr><td valign="top"><b>${said(one.heading, h => h)}</b></td><td>${text(one)}</td></tr>`)}</table>`,
  sections =>
    `<table border="0">${each(sections, one => `${said(one.heading, h => `<tr><th>${h}</th></tr>`)}${one.lines.map(line => `<tr><td>${escaped(line)}</td></tr>`).join('')}`)}</table>`,
  // Sections that fold, or are behind tabs.
  sections =>
    each(
      sections,
      one =>
        `<details open><summary>${said(one.heading, h => h) || 'Details'}</summary>${text(one)}</details>`,
    ),
  sections =>
    each(
      sections,
      (one, index) =>
        `<div class="accordion-item"><h3><button aria-expanded="false">${said(one.heading, h => h) || 'More'}</button></h3><div class="accordion-panel" ${index > 1 ? 'hidden' : ''}>${text(one)}</div></div>`,
    ),
  sections =>
    `<ul role="tablist">${each(sections, one => `<li role="tab"><a href="#tab">${said(one.heading, h => h) || 'Info'}</a></li>`)}</ul>${each(sections, (one, index) => `<div role="tabpanel" ${index ? 'style="display: none"' : ''}>${text(one)}</div>`)}`,
  // Two columns, cards, separate sections.
  sections => {
    const half = Math.ceil(sections.length / 2);
    const column = (part: readonly Section[]) =>
      `<div class="col-md-6">${each(part, one => said(one.heading, h => `<h4>${h}</h4>`) + text(one))}</div>`;
    return `<div class="row">${column(sections.slice(0, half))}${column(sections.slice(half))}</div>`;
  },
  sections =>
    each(
      sections,
      one =>
        `<section class="card"><header>${said(one.heading, h => `<h2>${h}</h2>`)}</header><div class="card-body">${text(one)}</div></section>`,
    ),
  sections =>
    each(
      sections,
      (one, index) =>
        `<section aria-labelledby="s${index}">${said(one.heading, h => `<h2 id="s${index}"><span>${h}</span></h2>`)}<div>${text(one)}</div></section>`,
    ),
  // Markup from word processors.
  sections =>
    each(
      sections,
      one =>
        `${said(one.heading, h => `<p class="MsoNormal"><b><span style="font-size:11pt">${h}<o:p></o:p></span></b></p>`)}${one.lines.map(line => `<p class="${one.isList ? 'MsoListParagraph' : 'MsoNormal'}"><span>${one.isList ? '·<span>&nbsp;&nbsp;&nbsp; </span>' : ''}${escaped(line)}</span></p>`).join('')}`,
    ),
  sections =>
    each(
      sections,
      one =>
        `${said(one.heading, h => `<font size="3" color="#336699"><b>${h}</b></font><br>`)}<font size="2">${breaks(one.lines, one.isList ? '&#9642; ' : '')}</font><br><br>`,
    ),
  // Lists of other kinds.
  sections =>
    each(
      sections,
      one =>
        said(one.heading, h => `<h3>${h}</h3>`) + (one.isList ? `<ol>${li(one.lines)}</ol>` : p(one.lines)),
    ),
  sections =>
    each(
      sections,
      one =>
        `<dl><dt>${said(one.heading, h => h)}</dt>${one.lines.map(line => `<dd>${escaped(line)}</dd>`).join('')}</dl>`,
    ),
  sections =>
    each(
      sections,
      one =>
        `${said(one.heading, h => `<h3 data-v-7a1="">${h}</h3>`)}<div role="list">${one.lines.map(line => `<div role="listitem"><p>${escaped(line)}</p></div>`).join('')}</div>`,
    ),
  // One long paragraph, without any heading.
  sections => p([sections.flatMap(({ lines }) => lines).join(' ')]),
  sections => p(sections.map(({ lines }) => lines.join('. '))),
];

/** Marks up the text of a posting with one of the bodies. Test pages and training pages use different ones. */
export function bodyOf(sections: readonly Section[], draw: Draw, isTest: boolean): string {
  const own = BODIES.filter((_, index) => (index % 4 === 3) === isTest);
  return draw.one(own)(sections, draw);
}
