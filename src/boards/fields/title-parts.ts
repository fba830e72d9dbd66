import { oneLine } from '../../core/text/one-line.ts';
import { metaOf, pageTitle } from '../page/dom.ts';

/** A piece of a page's title, and what its place there says about it. */
export type TitlePart = {
  readonly text: string;
  /** `pieces` is a whole title that has several; `hirer` and `hired` stand before and after “is hiring”, `before-at` and `at` before and after “at”, `in` after “in”. */
  readonly place:
    | 'whole'
    | 'pieces'
    | 'first'
    | 'middle'
    | 'last'
    | 'at'
    | 'before-at'
    | 'hirer'
    | 'hired'
    | 'in';
};

const separators = /\s+[|–—·•»›/]+\s+|\s+-{1,2}\s+|:{1,2}\s+|\s+::\s*/;
const atWords = /^(.{2,}?)\s+(?:at|@|bei|chez|hos|presso)\s+(\p{Lu}.*|\p{Ll}[\w.]*\.\p{Ll}.*|\d.*)$/u;
const hiringWords =
  /^(.{2,60}?)\s+(?:(?:is|are)\s+)?(?:hiring|looking for|seeking|sucht|recrute|recherche|busca|zoekt|hledá|szuka|cerca|söker|søger|søker)\s+(?:an?\s+|eine?n?\s+|une?\s+)?(.{2,})$/iu;
const inWords = /^(.{3,}?),?\s+(?:in|à|i|w|v)\s+(\p{Lu}.{2,60})$/u;
const openings =
  /^(?:(?:job )?application for|apply (?:now )?(?:for|to)|bewerbung (?:als|für)|(?:job|vacancy|career|vacature|stellenangebot|stellenanzeige|jobangebot|offre d.emploi|oferta de (?:empleo|trabajo)|nabídka práce|oferta pracy|ledigt jobb|stilling)\s*[:–-])\s+(.+)$/i;

/** The page's own title, and the one for those who link to it (`og:title`). */
export function titlesOf(document: Document): readonly string[] {
  const shared = metaOf(document, 'og:title');
  return [pageTitle(document), shared ?? ''].map(oneLine).filter(title => title !== null);
}

/** The page's titles and all their pieces, as plain texts. */
export const titleWhole = (document: Document): readonly string[] =>
  titlesOf(document).flatMap(title => titleParts(title).map(({ text }) => text));

const closed = /^[^()[\]]*(?:[([][^()[\]]*[)\]][^()[\]]*)*$/;

/** Splits a title at its separators, but not inside brackets: “Developer (Java / Go) – Example” has two pieces. */
function splitOutside(title: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: separator } of title.matchAll(new RegExp(separators, 'g'))) {
    if (!closed.test(title.slice(from, index)) && closed.test(title)) continue;
    pieces.push(title.slice(from, index));
    from = index + separator.length;
  }
  return [...pieces, title.slice(from)];
}

/** Splits a page's title into its pieces: “Backend Engineer at Example in Cork | Board”. */
export function titleParts(title: string): readonly TitlePart[] {
  const parts: TitlePart[] = [];
  const add = (place: TitlePart['place'], text: string | undefined) => {
    const line = oneLine(text);
    if (line) parts.push({ place, text: line });
  };
  const pieces = splitOutside(title);
  const isWhole = pieces.length === 1 && ![atWords, hiringWords, openings].some(form => form.test(title));
  add(isWhole ? 'whole' : 'pieces', title);
  for (const [index, piece] of pieces.entries()) {
    const opened = openings.exec(piece)?.[1];
    const text = opened ?? piece;
    if (pieces.length > 1 || opened)
      add(index === 0 ? 'first' : index === pieces.length - 1 ? 'last' : 'middle', text);
    const at = atWords.exec(text);
    add('before-at', at?.[1]);
    addWithPlace('at', at?.[2]);
    const hiring = at ? null : hiringWords.exec(text);
    add('hirer', hiring?.[1]?.replace(/^D(?:ie|as|er) /, ''));
    addWithPlace('hired', hiring?.[2]);
    const placed = at || hiring ? null : inWords.exec(text);
    if (placed) add('first', placed[1]);
    add('in', placed?.[2]);
  }
  return parts;

  function addWithPlace(place: TitlePart['place'], text: string | undefined) {
    const placed = text ? inWords.exec(text) : null;
    add(place, placed?.[1] ?? text);
    add('in', placed?.[2]);
  }
}
