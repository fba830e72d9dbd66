import { type GoldenPosting, readGoldenPostings } from '../../../test/golden/read-golden.ts';
import { filled, type Site } from './site.ts';

/** A section of a posting: its heading, and its lines as sentences or as a list. */
export type Section = {
  readonly heading: string | null;
  readonly lines: readonly string[];
  readonly isList: boolean;
};

let golden: readonly GoldenPosting[] | null = null;

/** The text of a posting, made of sentences in the site's language, or of a golden posting, often after an opening that names employer and job. */
export function adOf(site: Site): readonly Section[] {
  const { draw, words } = site;
  const how = draw.chance(0.3) ? [howTo(site)] : [];
  if (words.code !== 'en' || draw.chance(0.4)) return [...ownAd(site), ...how];
  golden ??= readGoldenPostings();
  const ads = golden.filter(({ isTest, text }) => isTest === site.isTest && text.length > 500);
  const opening = draw.chance(0.7) ? [section(null, [filled(draw.one(words.intro), site)], false)] : [];
  return [...opening, ...goldenSections(draw.one(ads)), ...how];
}

const section = (heading: string | null, lines: readonly string[], isList: boolean): Section => {
  return { heading, lines, isList };
};

const howTo = ({ draw, words: { how } }: Site) =>
  section(draw.chance(0.8) ? draw.one(how.headings) : null, draw.some(how.lines, 1, 3), false);

function ownAd(site: Site): readonly Section[] {
  const { draw, words } = site;
  const say = (text: string) => filled(text, site);
  const { duties, musts, offers, about } = words.headings;
  const list = (headings: readonly string[], lines: readonly string[]) =>
    section(
      draw.chance(0.92) ? say(draw.one(headings)) : null,
      draw.some(lines, 2, 8).map(say),
      draw.chance(0.85),
    );
  const intro = section(null, draw.some(words.intro, 1, 4).map(say), false);
  const company = section(
    say(draw.one(about)),
    [say(draw.one(words.intro)), say(draw.one(words.prose))],
    false,
  );
  const parts = [list(duties, words.duties), list(musts, words.musts)];
  if (draw.chance(0.75)) parts.push(list(offers, words.offers));
  if (!draw.chance(0.4)) return [intro, ...parts];
  return draw.chance(0.5) ? [company, intro, ...parts] : [intro, ...parts, company];
}

function goldenSections({ text, lines }: GoldenPosting): readonly Section[] {
  const sections: { heading: string | null; lines: string[]; isList: boolean }[] = [];
  let next: { heading: string | null; lines: string[]; isList: boolean } | null = null;
  let end = -1;
  for (const { start, end: stop, role } of lines) {
    const said = text.slice(start, stop).trim();
    const isBullet = /^[-•*–]\s/.test(said);
    const line = said.replace(/^[-•*–]\s+/, '');
    if (!line) continue;
    if (role === 'heading') {
      next = { heading: line, lines: [], isList: false };
      sections.push(next);
    } else if (next && next.lines.length > 0 && !text.slice(end, start).includes('\n')) {
      next.lines[next.lines.length - 1] += ` ${line}`;
    } else {
      if (!next || (next.lines.length > 0 && isBullet !== next.isList && next.heading === null)) {
        next = { heading: null, lines: [], isList: false };
        sections.push(next);
      }
      next.isList ||= isBullet;
      next.lines.push(line);
    }
    end = stop;
  }
  return sections;
}
