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
/** Matches “We are hiring a …” and “Wir suchen eine …”, where the hirer is no name. English, German and French need an article: “We are hiring engineers” names no job. */
const weSeek =
  /^(?:(?:wir suchen|we(?:[’'` ]a?re| are)? (?:now |currently )?(?:hiring|looking for|seeking|recruiting)|nous (?:recrutons|recherchons|cherchons)|on (?:recrute|recherche|cherche)|we zoeken|wij zoeken|vi (?:søger|söker|søker)) (?:(?:ab sofort|zum nächstmöglichen (?:zeitpunkt|termin)|per direct|dès maintenant) )?(?:an?|eine?n?|une?|een|ett?|en)|(?:buscamos|procuramos|contratamos|cerchiamo|assumiamo)(?: (?:una?|uma?|un[oa]|um))?|szukamy|poszukujemy|hledáme)\s+(.{2,}[^.])$/iu;
/** Matches what ends in a word for “we”, which is no employer's name. */
const isPronoun = /(?:^|\s)(?:we|wir|nous|on|vi|wij)$/i;
/** What follows the job in such a sentence. */
const afterJob =
  /\s+(?:to (?:join|help|lead|work)|who|for our|für unser\p{Ll}*|in unserem|zur Verstärkung|pour (?:notre|nos|rejoindre)|para (?:nuestr|noss)\p{Ll}+|per (?:il nostro|la nostra)|voor on[sz]e?|do naszego|till vår\p{Ll}*|til vores)(?!\p{L}).*$/iu;
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
  const isWhole =
    pieces.length === 1 && ![atWords, hiringWords, weSeek, openings].some(form => form.test(title));
  add(isWhole ? 'whole' : 'pieces', title);
  for (const [index, piece] of pieces.entries()) {
    const opened = openings.exec(piece)?.[1];
    const text = opened ?? piece;
    if (pieces.length > 1 || opened)
      add(index === 0 ? 'first' : index === pieces.length - 1 ? 'last' : 'middle', text);
    const sought = weSeek.exec(text)?.[1]?.replace(/!+$/, '').replace(afterJob, '');
    const at = atWords.exec(sought ?? text);
    add('before-at', at?.[1]);
    addWithPlace('at', at?.[2]);
    addWithPlace('hired', sought && (at?.[1] ?? sought));
    const hiring = at || sought ? null : hiringWords.exec(text);
    if (!isPronoun.test(hiring?.[1] ?? '')) add('hirer', hiring?.[1]?.replace(/^D(?:ie|as|er) /, ''));
    addWithPlace('hired', hiring?.[2]);
    const placed = at || hiring || sought ? null : inWords.exec(text);
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
