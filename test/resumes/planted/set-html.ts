import { isHeading, type Look, languages, wordsOf } from './look.ts';
import { wordsPicture } from './words-picture.ts';

/** Sets a planted resume as a page for a browser to print. */
export function setHtml(text: string, look: Look = {}): string {
  const lines = text.trim().split('\n');
  const contact = look.contactInFooter ? lines.splice(1, 1)[0] : undefined;
  const aside = look.columns ? lines.splice(lines.indexOf('Skills')) : [];
  const head = look.columns ? lines.splice(0, lines.indexOf('Summary')) : [];
  const body = look.columns
    ? `${set(head, look)}<div class="grid"><div>${set(lines, look)}</div><div>${set(aside, look)}</div></div>`
    : set(lines, look);
  const foot = contact === undefined ? '' : `<p class="foot">${escaped(contact)}</p>`;
  const hidden = look.hidden ? `<p style="color:#fff;margin:0">${escaped(look.hidden)}</p>` : '';
  const end = (look.pictured ? picture : '') + (look.grid ? gridOf(languages) : '');
  const page = look.scanned ? scan : body + end + foot + hidden;
  return `<!doctype html><meta charset="utf-8"><style>${styleOf(look)}</style>${page}`;
}

const picture = `<img style="width:300pt" src="data:image/png;base64,${wordsPicture.toString('base64')}">`;

function gridOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map(row => `<div class="row">${row.map(cell => `<span>${cell}</span>`).join('')}</div>`)
    .join('');
}

// One grey pixel, stretched over the page.
const scan =
  '<img style="width:174mm;height:260mm" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">';

function styleOf({ font = 'Helvetica', size = 10, letterSpaced, contactInFooter }: Look): string {
  const family = {
    Helvetica: 'Liberation Sans, sans-serif',
    'Times-Roman': 'Liberation Serif, serif',
    Courier: 'Liberation Mono, monospace',
  };
  return `
    @page { size: A4; margin: ${contactInFooter ? '16mm 18mm 0' : '16mm 18mm'} }
    body { font: ${size}pt/1.35 ${family[font]}; margin: 0 }
    h1 { font-size: 18pt; margin: 0 } h2 { font-size: 13pt; margin: 9pt 0 2pt }
    h1, h2 { ${letterSpaced ? 'letter-spacing: .45em' : ''} }
    p { margin: 0 } ul { margin: 0; padding-left: 14pt }
    td { border: 1px solid #000; padding: 3pt 6pt } table { border-collapse: collapse }
    .grid { display: grid; grid-template-columns: 2fr 1fr; gap: 30pt }
    .box { float: right; width: 200pt; border: 1px solid; padding: 4pt; margin-left: 12pt }
    .row { display: grid; grid-template-columns: 150pt 120pt 100pt } .row:first-of-type { font-weight: bold }
    .tiny { font-size: 6pt } .page { break-before: page }
    .foot { position: absolute; top: 268mm; margin: 0; font-size: 8.5pt }`;
}

function set(lines: readonly string[], look: Look): string {
  const out: string[] = [];
  let tiny = false;
  let box = look.textBox ? `<div class="box">${escaped(look.textBox)}</div>` : '';
  for (const [index, line] of lines.entries()) {
    if (line === look.tinyAfter) tiny = true;
    const words = withLink(escaped(wordsOf(line)), look);
    if (line === '\f') out.push('<div class="page"></div>');
    else if (line === '') continue;
    else if (isHeading(line)) out.push(`<h2>${words}</h2>`);
    else if (line.startsWith('- ')) {
      out.push(box + bulletOf(words, look, tiny));
      box = '';
    } else if (look.table && line.startsWith('Languages:')) out.push(tableOf(lines.slice(index, index + 3)));
    else if (look.table && /^(?:Backend|Tools):/.test(line)) continue;
    else if (index === 0 && line === 'Nora Field') out.push(`<h1>${words}</h1>`);
    else out.push(`<p class="${tiny ? 'tiny' : ''}">${words}</p>`);
  }
  return out.join('').replaceAll('</ul><ul>', '');
}

function bulletOf(words: string, look: Look, tiny: boolean): string {
  if (look.bullet) return `<p>${look.bullet} ${words}</p>`;
  return `<ul><li class="${tiny ? 'tiny' : ''}">${words}</li></ul>`;
}

function tableOf(rows: readonly string[]): string {
  const cells = rows.map(row =>
    row
      .split(': ')
      .map(cell => `<td>${escaped(cell)}</td>`)
      .join(''),
  );
  return `<table>${cells.map(cell => `<tr>${cell}</tr>`).join('')}</table>`;
}

function withLink(words: string, { linkUnderWord }: Look): string {
  return linkUnderWord
    ? words.replace(/github\.com\/[\w-]+/, address => `<a href="https://${address}">GitHub</a>`)
    : words;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
