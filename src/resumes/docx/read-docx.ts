import { SMALLEST_TEXT } from '../../core/smallest-text.ts';
import type { Resume, ResumeReading } from '../../core/types.ts';
import { changedIn } from '../changed-in.ts';
import { accountBeside } from '../contact/find-handles.ts';
import type { AnnotatedLink } from '../contact/find-links.ts';
import type { ResumeFile } from '../file-type.ts';
import { findDocxHazards } from '../hazards/find-docx-hazards.ts';
import { MAX_LINES, MAX_PAGES, refuse } from '../refusals.ts';
import type { Unbuilt } from '../structure/build-resume.ts';
import { openPackage, pagesOf, type WordPackage } from './open-package.ts';
import { byId, childOf, valOf, type XmlElement } from './parse-xml.ts';
import type { WordContext, WordSign } from './read-runs.ts';
import { type WordPart, walkDocument } from './walk-document.ts';
import { styledLinesOf } from './word-lines.ts';
import { marginParts } from './word-margins.ts';
import { hasBackdrop, readStyles } from './word-styles.ts';

/** Reads a Word document, or returns a refusal that says what else the ZIP file is. */
export function readDocx({ name, bytes }: ResumeFile): Unbuilt | ResumeReading {
  try {
    const file = openPackage(bytes);
    const root = file.main === null ? null : file.part(file.main);
    if (file.main === null || root === null) return refuseOther(file);
    const pages = pagesOf(file.part('docProps/app.xml')) ?? 1;
    if (pages > MAX_PAGES) return refuse('too-many-pages');
    const properties = file.text('docProps/core.xml') ?? '';
    const dates = Array.from(properties.matchAll(changeDate), ([, date]) => date);
    const source = { fileName: name, fileBytes: bytes.length, ...changedIn(dates) };
    return readParts(walkParts(file, file.main, root), source, pages);
  } catch {
    return refuse('damaged');
  }
}

const changeDate = /<(?:\w+:)?(?:modified|created)\b[^>]*>\s*([^<]*)/g;

type Parts = {
  readonly body: WordPart;
  readonly headers: readonly WordPart[];
  /** Footers, and the notes that stand above them. */
  readonly footers: readonly WordPart[];
};

function walkParts(file: WordPackage, main: string, root: XmlElement): Parts {
  const relations = file.relationsOf(main);
  const partOf = (type: string): XmlElement | null => {
    const named = relations.find(relation => relation.type === type && !relation.isExternal);
    return named ? file.part(named.target) : null;
  };
  const headers = marginParts(file, relations, root, 'header');
  const footers = marginParts(file, relations, root, 'footer');
  const shared: Omit<WordContext, 'urlOf'> = {
    styles: readStyles(partOf('styles')),
    isMarked: readNumbering(partOf('numbering')),
    hasBackdrop: [root, ...headers.flatMap(header => file.part(header) ?? [])].some(hasBackdrop),
  };
  const walk = (name: string, part: XmlElement | null): WordPart => {
    const links = new Map(
      file.relationsOf(name).flatMap(({ id, target, isExternal }) => (isExternal ? [[id, target]] : [])),
    );
    return walkDocument(part, { ...shared, urlOf: id => links.get(id) ?? null });
  };
  const notes = ['footnotes', 'endnotes'].flatMap(type =>
    relations.filter(relation => relation.type === type).map(({ target }) => target),
  );
  return {
    body: walk(main, root),
    headers: headers.map(header => walk(header, file.part(header))),
    footers: [...notes, ...footers].map(footer => walk(footer, file.part(footer))),
  };
}

function readParts(
  { body, headers, footers }: Parts,
  source: Pick<Resume, 'fileName' | 'fileBytes' | 'changedIn'>,
  pages: number,
): Unbuilt | ResumeReading {
  const lines = styledLinesOf([...headers, body, ...footers]);
  if (lines.length > MAX_LINES) return refuse('too-many-pages');
  if (lines.length === 0) return refuseTextless(body);
  const letters = lines
    .flatMap(line => line.parts)
    .map(({ text, look }) => ({
      length: text.length,
      isTiny: look.size > 0 && look.size < SMALLEST_TEXT.size,
    }));
  const all = letters.reduce((sum, { length }) => sum + length, 0);
  return {
    raw: {
      format: 'docx',
      ...source,
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
    hazardsOf: built => findDocxHazards(built, { body, margins: [...headers, ...footers] }),
  };
}

/** No text at all: what there is instead. */
function refuseTextless(body: WordPart): ResumeReading {
  if (body.chunks > 0) return refuse('web-page');
  return body.images > 0 ? refuse('scan') : refuse('empty');
}

function linksOf(parts: readonly WordPart[]): readonly AnnotatedLink[] {
  const links = new Map<string, string>();
  for (const run of parts.flatMap(part => part.lines).flatMap(line => line.runs)) {
    if (run.url !== null) links.set(run.url, (links.get(run.url) ?? '') + run.text);
  }
  for (const url of parts.flatMap(part => part.pictureLinks)) if (!links.has(url)) links.set(url, '');
  const linked = [...links].map(([url, text], index) => ({
    url,
    text,
    isHeader: index < 6,
    page: null,
    box: null,
  }));
  return [...linked, ...parts.flatMap(part => part.signs).flatMap(accountOf)];
}

/** The account in the text behind a picture of its site's logo. */
function accountOf({ site, runs, at }: WordSign): readonly AnnotatedLink[] {
  const words = runs.slice(at).map(run => run.text);
  const url = accountBeside(site, words.join('').trim());
  return url === null ? [] : [{ url, text: '', isHeader: true, page: null, box: null, isGuess: true }];
}

function refuseOther(file: WordPackage): ResumeReading {
  const type = file.text('mimetype') ?? '';
  const has = (pattern: RegExp) => file.names.some(name => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/)) return refuse('damaged');
  if (type.includes('opendocument.text')) return refuse('open-document');
  if (has(/\.iwa$|^Index\.zip$|^index\.(?:xml|apxl)(?:\.gz)?$/)) return refuse('pages');
  if (type.includes('opendocument') || has(/^(?:xl|ppt)\//)) return refuse('other-office');
  return refuse('archive');
}

/** Reads `word/numbering.xml`: do a list's items have a mark or number at a level? For an unknown list, yes. */
export function readNumbering(root: XmlElement | null): (list: string, level: string) => boolean {
  const numbering = childOf(root, 'w:numbering');
  const abstract = byId(numbering, 'w:abstractNum', 'w:abstractNumId');
  const lists = byId(numbering, 'w:num', 'w:numId');
  return (list, level) => {
    const definition = abstract.get(valOf(lists.get(list), 'w:abstractNumId') ?? '');
    const found = byId(definition, 'w:lvl', 'w:ilvl').get(level);
    return found === undefined || (valOf(found, 'w:numFmt') !== 'none' && valOf(found, 'w:lvlText') !== '');
  };
}
