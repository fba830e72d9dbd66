import type { ResumeReading } from '../../core/types.ts';
import type { AnnotatedLink } from '../contact/find-links.ts';
import { findDocxHazards } from '../hazards/find-docx-hazards.ts';
import { maxPages, reasons, refuse } from '../refusals.ts';
import { buildResume } from '../structure/build-resume.ts';
import { openPackage, pagesOf, type WordPackage } from './open-package.ts';
import { elementsOf } from './parse-xml.ts';
import { type WordPart, walkDocument } from './walk-document.ts';
import { styledLinesOf } from './word-lines.ts';
import { readStyles } from './word-styles.ts';

/** Reads a Word document, or says what else the ZIP file is. */
export function readDocx({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): ResumeReading {
  try {
    const file = openPackage(bytes);
    if (!file.names.includes('word/document.xml')) return refuse('wrong-type', otherPackage(file));
    const pages = pagesOf(file.part('docProps/app.xml')) ?? 1;
    if (pages > maxPages) return refuse('too-many-pages', reasons.tooManyPages);
    return readParts(file, name, bytes.length, pages);
  } catch {
    return refuse('damaged', reasons.damaged);
  }
}

function readParts(file: WordPackage, name: string, size: number, pages: number): ResumeReading {
  const styles = readStyles(file.part('word/styles.xml'));
  const read = (part: string): WordPart => {
    const root = file.part(`word/${part}.xml`);
    const urls = relations(file, part);
    const empty = { lines: [], hidden: [], tables: 0, textBoxes: [], images: 0, columns: 1 };
    return root ? walkDocument(root, { styles, urlOf: id => urls.get(id) ?? null }) : empty;
  };
  const body = read('document');
  const headers = marginParts(file, 'header').map(read);
  const footers = marginParts(file, 'footer').map(read);
  const lines = styledLinesOf([...headers, body, ...footers]);
  if (lines.length === 0) return refuse('empty', reasons.noText);
  const letters = lines
    .flatMap(line => line.parts)
    .map(({ text, look }) => ({ length: text.length, isTiny: look.size > 0 && look.size < 8 }));
  const all = letters.reduce((sum, { length }) => sum + length, 0);
  const resume = buildResume(
    {
      format: 'docx',
      fileName: name,
      fileBytes: size,
      lines,
      links: linksOf([...headers, body, ...footers]),
      layout: {
        pages,
        columns: body.columns,
        tables: body.tables,
        images: body.images + headers.reduce((sum, header) => sum + header.images, 0),
        scanned: false,
        tinyShare:
          letters.reduce((sum, { length, isTiny }) => sum + (isTiny ? length : 0), 0) / Math.max(all, 1),
      },
    },
    built => findDocxHazards(built, { body, margins: [...headers, ...footers] }),
  );
  return { resume, refusal: null };
}

/** The header or footer parts, without those that repeat another's text (first page, even pages). */
function marginParts(file: WordPackage, kind: 'header' | 'footer'): readonly string[] {
  const names = file.names.flatMap(name => new RegExp(`^word/(${kind}\\d*)\\.xml$`).exec(name)?.[1] ?? []);
  const seen = new Set<string>();
  return names.sort().filter(name => {
    const text = (file.text(`word/${name}.xml`) ?? '').replace(/<[^>]*>/g, '');
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function relations(file: WordPackage, part: string): ReadonlyMap<string, string> {
  const root = file.part(`word/_rels/${part}.xml.rels`);
  const urls = new Map<string, string>();
  for (const list of root ? elementsOf(root, 'Relationships') : []) {
    for (const { attributes } of elementsOf(list)) {
      const target = attributes.get('Target') ?? '';
      if (attributes.get('TargetMode') === 'External' && target.length < 2000)
        urls.set(attributes.get('Id') ?? '', target);
    }
  }
  return urls;
}

function linksOf(parts: readonly WordPart[]): readonly AnnotatedLink[] {
  const links = new Map<string, string>();
  for (const run of parts.flatMap(part => part.lines).flatMap(line => line.runs)) {
    if (run.url !== null) links.set(run.url, (links.get(run.url) ?? '') + run.text);
  }
  return [...links].map(([url, text], index) => ({ url, text, isHeader: index < 6 }));
}

function otherPackage(file: WordPackage): string {
  const type = file.text('mimetype') ?? '';
  if (type.includes('opendocument.text')) return reasons.openDocument;
  if (file.names.some(name => /\.iwa$|^Index\.zip$|^index\.xml$/.test(name))) return reasons.pages;
  if (type.includes('opendocument') || file.names.some(name => /^(?:xl|ppt)\//.test(name)))
    return reasons.otherOffice;
  return reasons.zip;
}
