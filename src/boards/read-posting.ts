// Imported first, so that modules full of words stand side by side in the built script: what they share takes hardly any room there.

import { sectionKind } from '../core/vocabulary/section-words.ts';
import { employmentTypeOf } from './fields/employment-type.ts';
import { isBlocked, saysBlocked } from './refusals/is-blocked.ts';
import { saysClosed } from './refusals/is-closed.ts';
import { refusalOf } from './refusals/refusal-of.ts';

// All others.

import { shortAddress } from '../core/posting/short-address.ts';
import { titleOf } from '../core/posting/title-of.ts';
import { oneLine } from '../core/text/one-line.ts';
import { once } from '../core/text/remembered.ts';
import type { Reading } from '../core/types.ts';
import { type JobAddress, jobAddress } from './address/job-address.ts';
import type { Board, Found } from './board.ts';
import { confidenceOf, trust } from './confidence.ts';
import type { FieldPage } from './fields/candidate.ts';
import { companyOf } from './fields/company.ts';
import { factsBesideTitle } from './fields/facts-beside-title.ts';
import { companyOfPage, placeOfPage, titleOfPage } from './fields/fields-of-page.ts';
import { labelledFacts } from './fields/labelled-facts.ts';
import { salaryOf } from './fields/salary.ts';
import { sameTitle } from './fields/same-title.ts';
import { adPageOf } from './generic/ad-page.ts';
import { type Models, shippedModels } from './generic/models.ts';
import { LEAST_CERTAINTY, readGeneric } from './generic/read-generic.ts';
import { isConsentWall } from './page/asks-consent.ts';
import { attributeOf, bodyOf, findAll, frameDocument } from './page/dom.ts';
import { withoutReferences } from './page/parse-html.ts';
import { textOf } from './page/text-of.ts';
import { refused } from './refusals/refusal.ts';
import { findStructured, type Structured } from './structured/find-structured.ts';
import { fullTextMeta } from './structured/full-text-meta.ts';
import { fullerText, shareHeld } from './structured/longer-text.ts';

// Imported last, for the same reason: the boards.

import { boardOf, isHostOf, readByBoard } from './board-of.ts';

const DEEPEST_FRAME = 2;

/** What a page is read with: how its board is found, and the learnt models. */
export type Reader = {
  readonly boardOf: (document: Document, url: URL) => Board | null;
  readonly models: Models;
};

/** The posting that the page shows under `url`, or the reason why there is none. Never changes the page and never throws. */
export function readPosting(
  document: Document,
  url: URL,
  reader: Reader = { boardOf, models: shippedModels },
): Reading {
  try {
    return readPage(document, url, reader, 0);
  } catch {
    return refused('not-a-job');
  }
}

/** What each reader found, best first; the rest of the file makes one posting of it. */
type Voices = {
  readonly document: Document;
  readonly own: Found | null;
  readonly structured: Structured;
  readonly meta: string;
  readonly board: Board | null;
  /** Reads the page's text, once, when it is first needed. */
  readonly page: () => FieldPage;
};

function readPage(document: Document, url: URL, reader: Reader, depth: number): Reading {
  const wanted = jobAddress(url);
  const board = reader.boardOf(document, url);
  const own = ownReading(board, document, url);
  // A board refuses some addresses without reading the page, which may be a robot check.
  if (own && 'refusal' in own)
    return isBlocked(document, textOf(bodyOf(document))) ? refused('blocked') : own;
  const structured = findStructured(document, url, wanted, own?.title ?? null);
  const isMeta = board?.fullTextMeta === true && !own?.description;
  const meta = isMeta
    ? fullTextMeta(document, url, wanted, own?.title ?? structured.found?.title ?? null)
    : '';
  const page = once(() => ({ ...adPageOf(document, url, reader.models), data: structured.found, board }));
  const voices: Voices = { document, own, structured, meta, board, page };
  return (
    knownPosting(voices, url) ??
    genericPosting(voices, wanted, url) ??
    framedPosting(document, url, reader, depth) ??
    refusalOf(document, url, { board, wanted, isListedData: structured.isList })
  );
}

/** Reads the page as its board does. If the board's reader breaks, returns null, so that the other readers are still tried. */
function ownReading(board: Board | null, document: Document, url: URL): Found | Reading | null {
  try {
    const said = board && readByBoard(board, document, url);
    if (typeof said === 'string') return refused(said);
    return said && 'refuse' in said ? refused(said.refuse, said.openUrl) : said;
  } catch {
    return null;
  }
}

/** The posting from structured data, the board's reader and meta tags; null if none of them has a description. */
function knownPosting(voices: Voices, url: URL): Reading | null {
  const text = chosenText(voices);
  if (!text) return null;
  const found = { ...fieldsOf(voices), description: text.description };
  return posting(found, text.source, voices, url, text.trust);
}

/** All fields but the description, from the board's reader first, else from what the whole page says. */
function fieldsOf({ own, structured, page }: Voices): Omit<Found, 'description'> {
  const data = structured.found;
  // If the structured data of this very job contradict the board's heading, the heading is not the title.
  const isMistaken = own?.title && data?.title && !sameTitle(own.title, data.title);
  const title = (isMistaken ? data.title : own?.title) ?? titleOfPage(page()) ?? data?.title ?? null;
  const company =
    own?.company ?? companyOfPage(page(), title, own?.location ?? undefined) ?? data?.company ?? null;
  return {
    title,
    company,
    location: own?.location ?? placeOfPage(page(), title, company) ?? data?.location ?? null,
    employmentType: employmentTypeOf([own?.employmentType]) ?? data?.employmentType ?? null,
    salary: data?.salary ?? own?.salary ?? null,
  };
}

type Text = { readonly description: string; readonly source: string; readonly trust: number };

/** The fullest text of the job that the readers found, and which of them found it; null if none did. */
function chosenText(voices: Voices): Text | null {
  const { own, structured, meta, board } = voices;
  const data = structured.found?.description ?? '';
  const shown = own?.description ?? '';
  const page = shown || meta || (data && !board ? fullerPage(data, voices) : '');
  const winner = fullerText(data, page);
  const isAgreed = data !== '' && page !== '' && winner !== null;
  if (winner === 'data') {
    if (data.length < SHORTEST_WHOLE && voices.page().kept.length === 0) return null;
    return {
      description: data,
      source: structured.source,
      trust: isAgreed ? trust.agreeing : trust.structured,
    };
  }
  if (!page) return null;
  const source = shown ? (board?.id ?? 'generic') : meta ? 'meta' : 'generic';
  const alone = meta && !shown ? trust.meta : board?.isChecked ? trust.boardChecked : trust.boardBestEffort;
  return { description: page, source, trust: isAgreed ? trust.agreeing : alone };
}

/** A description up to this length may be a teaser: the page may say what it sums up in other words. */
const LONGEST_TEASER = 350;

/** True for a text with duties, requirements and something more: however short, it is complete. */
function isWhole(text: string): boolean {
  const kinds = new Set(text.split('\n').map(sectionKind));
  return kinds.has('duties') && kinds.has('requirements') && (kinds.has('benefits') || kinds.has('apply'));
}

/** If the page shows nothing yet, a shorter text in its structured data only announces the posting. */
const SHORTEST_WHOLE = 150;

/** For an employer's own page: the generic reader's text, if it holds the structured data's text and clearly more; else empty. */
function fullerPage(data: string, { page, structured }: Voices): string {
  if (data.length > 6000 || isWhole(data)) return '';
  // The structured data prove that there is a posting, so a text with their words needs no certainty.
  const { description: text, certainty } = readGeneric(page(), structured.found?.title ?? null, 0);
  if (data.length <= LONGEST_TEASER && text.length > data.length * 2 && certainty >= LEAST_CERTAINTY)
    return text;
  const isFuller = text.length > data.length * 1.25 && text.length < data.length * 3 + 2000;
  return isFuller && shareHeld(data, text) >= 0.9 ? text : '';
}

/** Reads by the generic reader, but not from lists and split views of known boards: there, a wrong posting is likelier than a right one. */
function genericPosting(voices: Voices, wanted: JobAddress, url: URL): Reading | null {
  const { board } = voices;
  if (board && isHostOf(board, url) && wanted.from !== 'path') return null;
  const page = voices.page();
  const lines = page.tree.blocks.map(({ text }) => text);
  if (isConsentWall(lines) || saysBlocked(page.document, lines.join(' '))) return null;
  const fields = fieldsOf(voices);
  const { description, certainty } = readGeneric(page, fields.title);
  if (!description) return null;
  const facts = labelledFacts(page.tree, page.range);
  const beside = factsBesideTitle(page, fields.title);
  const found: Found = {
    ...fields,
    employmentType:
      fields.employmentType ?? employmentTypeOf([facts.employmentType]) ?? beside.employmentType,
    salary: fields.salary ?? facts.salary ?? beside.salary,
    description,
  };
  return posting(found, 'generic', voices, url, certainty);
}

/** Reads a posting in a frame of the page's own origin (iCIMS). Frames of other origins give no document. */
function framedPosting(document: Document, url: URL, reader: Reader, depth: number): Reading | null {
  if (depth >= DEEPEST_FRAME) return null;
  for (const frame of findAll(document, 'iframe', 10)) {
    const inner = frameDocument(frame);
    if (!(inner && bodyOf(inner)?.firstElementChild)) continue;
    const source = attributeOf(frame, 'src') ?? '';
    const address = URL.canParse(source, url.href) ? new URL(source, url.href) : url;
    const reading = readPage(inner, address.protocol.startsWith('http') ? address : url, reader, depth + 1);
    if (reading.job) return { job: { ...reading.job, url: shortAddress(url.href) }, refusal: null };
  }
  return null;
}

function posting(
  found: Found,
  source: string,
  { board, document }: Voices,
  url: URL,
  start: number,
): Reading {
  const plain = (text: string | null) => text && withoutReferences(text, document);
  const tidy = {
    title: titleOf(plain(found.title)),
    company: companyOf(plain(found.company)),
    location: oneLine(plain(found.location)),
    employmentType: found.employmentType,
    salary: salaryOf(found.salary),
    description: withoutReferences(found.description, document),
    ...(saysClosed(document, found.description) && { isClosed: true }),
  };
  const confidence = confidenceOf(tidy, start);
  const address = shortAddress(url.href);
  return { job: { ...tidy, url: address, source, board: board?.name ?? null, confidence }, refusal: null };
}
