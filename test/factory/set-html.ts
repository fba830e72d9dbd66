import type { FactoryLook } from './factory-look.ts';
import { byEntry, type FactoryBlock, type FactoryLine, type FactorySheet } from './factory-sheet.ts';

/** Sets a resume as a page for a browser to print. */
export function setHtml(sheet: FactorySheet, look: FactoryLook): string {
  const isBeside = look.layout === 'side-left' || look.layout === 'side-right';
  const isAside = ({ id }: FactoryBlock) => id === 'skills' || id === 'languages';
  const blocks = (which: readonly FactoryBlock[]) => which.map(block => setBlock(block, look)).join('');
  const contact = sheet.head.filter(({ role }) => role === 'contact');
  const names = sheet.head.filter(({ role }) => role !== 'contact');
  const head = (lines: readonly FactoryLine[]) => lines.map(line => setLine(line, look)).join('');
  const isContactAside = isBeside && look.contact !== 'line';
  const aside = `<aside>${isContactAside ? head(contact) : ''}${blocks(sheet.blocks.filter(isAside))}</aside>`;
  const main = `<main>${blocks(sheet.blocks.filter(block => !isAside(block)))}</main>`;
  const columns = look.layout === 'side-left' ? aside + main : main + aside;
  const top =
    look.name === 'beside'
      ? `<header class="beside"><div>${head(names)}</div><div>${head(contact)}</div></header>`
      : `<header>${head(isContactAside ? names : sheet.head)}</header>`;
  const body = isBeside ? `<div class="columns">${columns}</div>` : blocks(sheet.blocks);
  return `<!doctype html><meta charset="utf-8"><style>${styleOf(look)}</style>${top}${body}`;
}

function setBlock({ id, heading, lines }: FactoryBlock, look: FactoryLook): string {
  const title = `<h2>${escaped(heading.text)}</h2>`;
  const isDated = look.layout === 'date-column' || look.layout === 'date-rail';
  const isBeside = id === 'education' && look.degrees === 'beside';
  const body = isBeside ? setBeside(lines, look) : isDated ? setDated(lines, look) : setLines(lines, look);
  return `<section>${title}<div class="body">${body}</div></section>`;
}

const setLines = (lines: readonly FactoryLine[], look: FactoryLook): string =>
  lines.map(line => setLine(line, look)).join('');

/** Entries side by side. */
function setBeside(lines: readonly FactoryLine[], look: FactoryLook): string {
  const cards = byEntry(lines).map(([, own]) => `<div>${setLines(own, look)}</div>`);
  return `<div class="cards">${cards.join('')}</div>`;
}

/** Entries with their dates in a separate column. */
function setDated(lines: readonly FactoryLine[], look: FactoryLook): string {
  return byEntry(lines)
    .map(([entry, own]) => {
      if (entry === null) return setLines(own, look);
      const [dates, rest] = [own.filter(isDates), own.filter(line => !isDates(line))];
      return `<div class="dated"><div>${setLines(dates, look)}</div><div>${setLines(rest, look)}</div></div>`;
    })
    .join('');
}

const isDates = ({ role }: FactoryLine): boolean => role === 'dates';

function setLine({ role, text, right, isRow }: FactoryLine, look: FactoryLook): string {
  if (isRow) return `<p class="row"><span>${escaped(text)}</span><span>${escaped(right ?? '')}</span></p>`;
  if (role === 'name') return `<h1>${escaped(text)}</h1>`;
  if (role === 'bullet' && look.bullet === 'disc') return `<ul><li>${escaped(text)}</li></ul>`;
  const own = role === 'bullet' && look.bullet === 'dash' ? `– ${text}` : text;
  const end = right === null ? '' : `<span>${escaped(right)}</span>`;
  const bar = role === 'skills' && look.skills === 'bars' ? '<i></i>' : '';
  return `<p class="${role}"><span>${escaped(own)}</span>${end}${bar}</p>`;
}

function styleOf(look: FactoryLook): string {
  const family = {
    sans: 'Liberation Sans, sans-serif',
    serif: 'Liberation Serif, serif',
    mono: 'Liberation Mono, monospace',
  };
  const headings: Partial<Record<FactoryLook['heading'], string>> = {
    ruled: 'border-bottom: 1px solid #333',
    coloured: 'color: #1d5fa8',
    band: 'background: #dfe6ee; padding: 2pt 4pt',
    large: 'font-size: 1.5em; font-weight: normal',
  };
  const columns = look.layout === 'side-left' ? '1fr 2.3fr' : '2.3fr 1fr';
  return `
    @page { size: A4; margin: 15mm 17mm }
    body { font: ${look.size}pt/${look.isTight ? 1.2 : 1.4} ${family[look.font]}; margin: 0 }
    header { text-align: ${look.isCentred ? 'center' : 'left'} }
    .beside { display: flex; justify-content: space-between }
    h1 { font-size: 2em; margin: 0 } h2 { font-size: 1.2em; margin: ${look.isTight ? 6 : 11}pt 0 3pt; ${headings[look.heading] ?? ''} }
    p, ul { margin: 0 } ul { padding-left: 13pt }
    p.entry-title, p.organisation { display: flex; justify-content: space-between; gap: 12pt }
    p.entry-title { font-weight: bold } p.organisation { font-style: italic }
    p.bullet + p.entry-title, ul + p.entry-title, ul + p.organisation, p.bullet + p.organisation { margin-top: ${look.isTight ? 2 : 6}pt }
    .columns { display: grid; grid-template-columns: ${columns}; gap: 26pt }
    p.label { font-style: italic; margin-top: 3pt }
    .row { display: grid; grid-template-columns: 120pt 1fr; gap: 8pt }
    .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 18pt }
    .dated { display: grid; grid-template-columns: 95pt 1fr; gap: 10pt; margin-bottom: 5pt }
    ${look.layout === 'date-rail' ? '.dated { margin-bottom: 16pt } .dated > :first-child { font-size: 0.8em; padding-top: 5pt; color: #555 }' : ''}
    ${look.layout === 'label-column' ? 'section { display: grid; grid-template-columns: 95pt 1fr; gap: 12pt } h2 { font-size: 1em; text-align: right; margin: 0 } section { margin-top: 9pt }' : ''}
    ${look.isAiry ? 'p, ul { margin: 0.9em 0 !important } ul + ul { margin-top: -0.9em !important }' : ''}
    i { display: block; height: 4pt; width: 60pt; background: #1d5fa8 }`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
