import { oneLine } from '../../core/text/one-line.ts';
import { institution } from '../../core/vocabulary/organisations.ts';
import { sectionKind } from '../../core/vocabulary/section-words.ts';
import { isOnlyHiring } from '../generic/voice.ts';
import { caps } from '../page/caps.ts';
import { attributeOf, firstOf, follows, metaOf, nameOf, parentElementOf, rawText } from '../page/dom.ts';
import { organisationNames } from '../structured/json-ld.ts';
import { type Candidate, candidatesOf, type FieldPage, ofTitle, textOfAd, titlePieces } from './candidate.ts';
import { companyOf } from './company.ts';
import { namesEmploymentType } from './employment-type.ts';
import { isGeneralTitle } from './general-titles.ts';
import { isPlaceLike, saysIn } from './known-places.ts';
import { labelledFacts } from './labelled-facts.ts';
import { namedElements } from './named-elements.ts';
import { isAlike } from './same-title.ts';
import { hostNames, writtenLike } from './site-names.ts';
import { titlesOf } from './title-parts.ts';

/** Everything on the page that may be the employer's name, and where it stands. `title` is the job's. */
export function companyCandidates(page: FieldPage, title: string | null): readonly Candidate[] {
  const { document, data } = page;
  const facts = labelledFacts(page.tree, page.range);
  const all = [
    ...candidatesOf('data', [data?.company]),
    ...candidatesOf('label', [facts.company]),
    ...titlePieces(document),
    ...candidatesOf('site', [metaOf(document, 'og:site_name')]),
    ...candidatesOf('app', [metaOf(document, 'application-name'), metaOf(document, 'author')]),
    ...candidatesOf('org', organisationNames(document)),
    ...candidatesOf('logo', logoNames(page)),
    ...candidatesOf('named', namedElements(page, 'company')),
    ...candidatesOf('link', companyLinks(document)),
    ...candidatesOf('about', aboutNames(page)),
    ...candidatesOf('owner', [ownerOf(page)]),
    ...besideTitle(page, title),
    ...behindTitle(page, title),
    ...saidNames(page),
    ...siteNames(page),
  ];
  const ad = textOfAd(page);
  const places = namedElements(page, 'location');
  // An employer that both the markup and the page's title name is a guest on the site, so the site's own names are dropped.
  const guest = all.find(
    ({ source, value }) =>
      source === 'named' &&
      titlePieces(document).some(piece => piece.value === value) &&
      isPossible(value, '', page, title),
  )?.value;
  const titles = titlesOf(document);
  const ownNames = selfNames(page).filter(own => titles.some(one => one.includes(own)) && ad.includes(own));
  return all.flatMap(({ source, value: said }) => {
    // “First Prairie” is short for “First Prairie Savings”, if that is the site's name and its title and the ad say it, too.
    const value = ownNames.find(own => own.startsWith(`${said} `)) ?? said;
    if (guest && /owner|site|host/.test(source) && value !== guest) return [];
    const isOfTitle = ofTitle.test(source);
    const name = companyOf(isOfTitle ? withoutTown(value, page) : value);
    // “Backend Engineer – Whitby”: Whitby is a place if the ad says that something is in it.
    const isPlace = isOfTitle && name !== null && saysIn(ad, name);
    // What the markup names as the place is none; “Lanternworks Cork” says more than the employer's name if the page's data name “Lanternworks”.
    const isOther =
      !outright.has(source) &&
      (places.includes(name ?? '') || (data?.company && name?.startsWith(`${data.company} `)));
    return name && !isPlace && !isOther && isPossible(name, source, page, title)
      ? [{ source, value: name }]
      : [];
  });
}

/** “Lanternworks, Leiden” → “Lanternworks”, if a line of the page begins with the town. Institutions keep their town. */
function withoutTown(name: string, { tree: { blocks } }: FieldPage): string {
  const [, employer, town = ''] = /^([^,]{2,}), (\p{Lu}[^,]{2,})$/u.exec(name) ?? [];
  const isTown = employer && !institution.test(employer) && blocks.some(({ text }) => text.startsWith(town));
  return isTown ? employer : name;
}

/** False for what is certainly no employer: the job itself, the board for job seekers, the name of a page or of a section. */
function isPossible(name: string, source: string, { board }: FieldPage, title: string | null): boolean {
  if (name.length < 2 || name.length > 70 || !/\p{L}/u.test(name)) return false;
  if (title && isAlike(name, title)) return false;
  if (board?.kind === 'site' && isAlike(name, board.name)) return false;
  if (outright.has(source)) return true;
  if (isGeneralTitle(name) || isOnlyHiring(name) || /^[^:]{2,30}:\s/.test(name)) return false;
  // “Your tasks”, “Full-time” and “Berlin, Germany” stand beside titles as employers do. “Example Education” is refused only there.
  const isNear = /^be|^piece/.test(source);
  const isFact = namesEmploymentType(name) || (name.includes(',') && isPlaceLike(name));
  return !((isNear && isFact) || ((isNear || !name.includes(' ')) && sectionKind(name)));
}

/** Sources that say outright that their value is an organisation. */
const outright = new Set(['data', 'label', 'org', 'named', 'link']);

/** What is added to a name to get an address that is free: “getexample.com”, “examplehq.com”. */
const added = /^(?:get|try|use|join|the)|(?:hq|app|jobs)$/;

/** The names in the page's addresses, spelled as in the page's text if they stand there. */
function siteNames({ document, url, board, tree }: FieldPage): readonly Candidate[] {
  const titles = titlesOf(document);
  const text = [...titles, ...tree.blocks.map(block => block.text)].join('\n').slice(0, 300_000);
  return hostNames(document, url, board).map(({ name, source }) => {
    const written = writtenLike(text, name) ?? writtenLike(text, name.replace(added, ''));
    return written
      ? { source: `${source}-written`, value: written }
      : { source, value: name.charAt(0).toUpperCase() + name.slice(1) };
  });
}

/** The names that the site gives itself: in its meta tags, in its logo and in its copyright line. */
export function selfNames(page: FieldPage): readonly string[] {
  const { document } = page;
  const marked = ['og:site_name', 'application-name'].map(name => metaOf(document, name));
  return [...marked, ...logoNames(page), ownerOf(page)].flatMap(name => companyOf(name) ?? []);
}

const MOST_PICTURES = 500;
const MOST_LOGOS = 5;
const MOST_PARENTS = 30;
const logoWord = /logo/i;

/** True for a picture with alternative text in the page's header or in something called “logo”, for a link called “brand”, and for one called “logo” with a title. */
function isLogo(element: Element): boolean {
  const name = attributeOf(element, 'class') ?? '';
  if (nameOf(element) === 'a')
    return /brand/i.test(name) || (logoWord.test(name) && attributeOf(element, 'title') !== null);
  const alt = attributeOf(element, 'alt');
  if (!alt) return false;
  if (logoWord.test(alt) || logoWord.test(name)) return true;
  let around = parentElementOf(element);
  for (let climbs = 0; around && climbs < MOST_PARENTS; climbs++) {
    if (nameOf(around) === 'header' || logoWord.test(attributeOf(around, 'class') ?? '')) return true;
    around = parentElementOf(around);
  }
  return false;
}

/** The words of the page's first logos. They are looked up by tag, since a selector for all of this would be tried on every element. */
function logoNames({ document }: FieldPage): readonly (string | null)[] {
  const logos = (['img', 'a'] as const).flatMap(name =>
    firstOf(document, name, MOST_PICTURES).filter(isLogo).slice(0, MOST_LOGOS),
  );
  return logos
    .sort((one, other) => (follows(one, other) ? 1 : -1))
    .slice(0, MOST_LOGOS)
    .map(logo => oneLine(attributeOf(logo, 'alt') ?? attributeOf(logo, 'title') ?? rawText(logo)))
    .filter(name => !/powered by|opens? (?:in )?(?:a )?new/i.test(name ?? ''));
}

const companyPaths =
  'compan(?:y|ie)|cmp|employe(?:r|ur)|unternehmen|arbeitgeber|firm[aey]?|entreprise|empresa|bedrij(?:f|ven)|aziend[ae]|pracodawc[ay]|zam[eě]stnavatel[eé]?|virksomhed|f[oö]retag|ty[oö]nantaja';
/** What job sites put before and after that word. */
const [before, after] = ['(?:(?:job|emprego|vaga|oferta|empleo|emploi)s?-)?', '(?:-(?:id|profile|page))?'];
/** Matches “/company/example”, but not “/how/employer” or “/employers/post-a-job”. */
const oneCompany = new RegExp(
  `/${before}(?:${companyPaths})s?${after}/(?!post|log-?in|sign|register|pricing|search|about|careers?\\b|jobs?\\b)[^/?#]{2,}|/(?:${companyPaths})s?[/.]?[^/]*[?&=]`,
  'i',
);

/** The texts of links to companies' pages, on boards that have a page for each company. */
function companyLinks(document: Document): readonly (string | null)[] {
  return firstOf(document, 'a', caps.links)
    .filter(link => oneCompany.test((attributeOf(link, 'href') ?? '').slice(0, 500)))
    .slice(0, 8)
    .map(link => oneLine(rawText(link)));
}

const aboutHeading =
  /^(?:about|why|life at|working (?:at|for)|who is|meet|über|warum|à propos d[e’']|pourquoi|qui est|sobre|acerca de|over|waarom|o firmě|o společnosti|o|om|chi è)\s*(?:join(?:ing)?\s+|work(?:ing)? (?:at|for|with)\s+|the company:?\s+)?(\p{Lu}[^?:!]{1,40})\s*[?:!]?$/iu;

/** The employers in headings of sections about them: “About Example”, “Why Example?”. */
function aboutNames({ tree }: FieldPage): readonly (string | undefined)[] {
  return tree.blocks
    .filter(({ text, kind, bold }) => kind === 'heading' || bold || /[:?]$/.test(text))
    .map(({ text }) => aboutHeading.exec(text)?.[1])
    .filter(name => name && /^\p{Lu}|^\d/u.test(name) && !noName.test(name));
}

const owner =
  /(?:©|\(c\)|copyright) ?(?:copyright )?(?:© ?)?(?:\d{4}(?: ?[-–] ?\d{4})?)?,? ?(?:by )?([^|©]{2,60}?) ?(?:\. |\.$|\||[-–] |all rights|alle rechte|tous droits|$)/i;

const LONGEST_OWNER = 300;

/** The owner in the page's last copyright line: “© 2026 Example, Inc. All rights reserved.” → “Example, Inc.” */
function ownerOf({ tree: { blocks } }: FieldPage): string | null {
  const line = blocks.findLast(({ text }) => text.length < LONGEST_OWNER && owner.test(text));
  return oneLine(owner.exec(line?.text ?? '')?.[1]?.replace(/[\s\d–-]+$/, ''));
}

const separators = /\s+[|–—·•-]\s+|,\s+/;
/** A mark in front of titles: “[Hiring] ”. */
const mark = /^\[hiring\]\s*/i;
const behind = /^\s*(?:[|–—·•,@-]+|at)\s+(.{2,60})$/u;

/** The short lines near the line that shows the title. Their sources name the distance. */
function besideTitle({ tree: { blocks } }: FieldPage, title: string | null): readonly Candidate[] {
  if (!title) return [];
  const at = blocks.findIndex(({ text, kind }) => kind === 'heading' && isAlike(text, title));
  const from = at < 0 ? blocks.findIndex(({ text }) => isAlike(text, title)) : at;
  if (from < 0) return [];
  return [-2, -1, 1, 2, 3].flatMap(distance => {
    const text = blocks[from + distance]?.text ?? '';
    if (text.length > 120) return [];
    const pieces = text.split(separators);
    return [
      ...candidatesOf(`beside${distance}`, [text]),
      ...candidatesOf(`piece${distance}`, pieces.length > 1 ? [pieces[0]] : []),
    ];
  });
}

/** “Backend Engineer – Example” → “Example”: what follows the title in a line of the page, or the last piece of the title itself. */
function behindTitle({ tree: { blocks } }: FieldPage, title: string | null): readonly Candidate[] {
  if (!title) return [];
  const pieces = title.split(separators);
  const lines = blocks.map(({ text }) => text.replace(mark, '')).filter(text => text.startsWith(title));
  return candidatesOf('behind', [
    ...(pieces.length > 1 ? [pieces.at(-1)] : []),
    ...lines.map(text => behind.exec(text.slice(title.length))?.[1]),
  ]);
}

// One to five words that begin with a capital, with words such as “of” or “&” between them. Each word can match in one way only, so that no text is tried twice.
const word = String.raw`\p{Lu}[\p{L}\d&'’.+-]*`;
const name = String.raw`(${word}(?:\s(?:(?:of|de|and|und|et|&)\s)?${word}){0,4})`;
const sayings: readonly (readonly [string, RegExp, RegExp?])[] = [
  [
    'says-is',
    new RegExp(
      `(?:^|[.!?]\\s)(?:The |Die |Das |La |L’)?${name}(?:,[^,.]{3,60},)?\\s+(?:is|are|was|has|offers|provides|ist|sucht|est|recrute|recherche|es|busca|é|is een|zoekt|je|hledá|jest|szuka|è|cerca|är|söker|er|søger)\\s`,
      'gmu',
    ),
  ],
  ['says-at', new RegExp(`(?:^|[.!?]\\s)(?:At|Bei|Chez|Hos|En|Bij|Ve|W)\\s+${name},?\\s`, 'gmu')],
  [
    'says-join',
    new RegExp(
      `\\b(?:[Jj]oin|work(?:ing)? (?:at|for)|career at|part of|bei|chez|rejoignez|team (?:at|von))\\s+${name}`,
      'gu',
    ),
  ],
  [
    'says-join',
    new RegExp(`\\b(?:of|at|der|du|de|della|van)(?: the| l[ae]| de)? ${name}`, 'gu'),
    institution,
  ],
];
const noName =
  /^(?:we|you|this|the|it|our|your|there|he|she|they|what|who|as|if|in|all|that|these|position|role|job|candidates?|applicants?|experience|knowledge|salary|sie|du|wir|es|das|die|der|vous|nous|il|elle|ce|cette)\b/i;

/** Names that the ad's sentences use as an employer's: “Example is …”, “At Example …”, “join Example”. */
function saidNames(page: FieldPage): readonly Candidate[] {
  const text = textOfAd(page).slice(0, 30_000);
  return sayings.flatMap(([source, pattern, kind]) =>
    [...text.matchAll(pattern)]
      .map(match => match[1] ?? '')
      .filter(found => !noName.test(found) && (kind?.test(found) ?? true))
      .slice(0, 12)
      .map(value => ({ source, value })),
  );
}
