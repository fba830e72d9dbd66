import type { Draw } from './draw.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** What an invented page is about, and its site. */
export type Site = {
  readonly draw: Draw;
  readonly words: Language;
  readonly company: string;
  readonly title: string;
  readonly place: string;
  /** The employer's own site, a board for job seekers, or a system that hosts pages for employers. */
  readonly kind: 'own' | 'board' | 'system';
  readonly siteName: string;
  readonly host: string;
  /** True for test pages: their markup and their texts differ from those of training pages. */
  readonly isTest: boolean;
};

const firsts = [
  'Lantern',
  'Fog',
  'Harbour',
  'Nord',
  'Brack',
  'Alder',
  'Quill',
  'Tern',
  'Mistral',
  'Pebble',
  'Ostler',
  'Kestrel',
  'Varde',
  'Sable',
  'Corvid',
  'Umbra',
  'Halyard',
  'Thistle',
  'Bram',
  'Solen',
];
const seconds = [
  'works',
  'line',
  'soft',
  ' & Sons',
  ' Labs',
  ' Systems',
  'ly',
  'wright',
  ' Health',
  ' Foods',
  ' Energy',
  'tec',
  ' Marine',
  ' Group',
  ' Bank',
  'ware',
  ' Logistics',
  '',
  ' Cranes',
  ' Robotics',
];
const forms = [
  '',
  '',
  '',
  '',
  '',
  ' Ltd',
  ' GmbH',
  ' Inc.',
  ', Inc.',
  ' S.A.',
  ' s.r.o.',
  ' B.V.',
  ' AG',
  ' LLC',
  ' A/S',
  ' plc',
];
const towns = [
  'Cork',
  'Whitby',
  'Kiel',
  'Lyon',
  'Gdynia',
  'Ostrava',
  'Aarhus',
  'Leiden',
  'Bilbao',
  'Porto',
  'Trieste',
  'Austin',
  'Leeds',
  'Graz',
  'Bergen',
  'Turku',
  'Halifax',
  'Pune',
  'Dresden',
  'Utrecht',
];
const regions = [
  '',
  '',
  '',
  ', Ireland',
  ', TX',
  ', Germany',
  ', France',
  ', United Kingdom',
  ' (hybrid)',
  ', Remote',
  ', ON, Canada',
  ', Poland',
];
/** Employers whose name says what they are. `{t}` stands for a town, `{f}` for a name. */
const institutions = [
  'University of {t}',
  '{t} Institute of Technology',
  '{f} Lab',
  '{f} Research Group',
  'Praxis {f}',
  '{t} City Council',
  'Stadtwerke {t}',
  'Clinique {f}',
  '{t} Museum of Science',
  'Café {f}',
];
const boardNames = [
  'Jobline',
  'WorkFinder',
  'CareerHarbour',
  'Stellenwelt',
  'Emploi Direct',
  'Praca24',
  'TalentBay',
  'JobSpot',
  'HireWire',
  'Vacaturekrant',
  'Trabajoya',
  'Remote Crew',
  'DevBoard',
  'Jobs Today',
];
const systemHosts = ['easyats.com', 'hireflow.io', 'talentlane.com', 'recruitbox.net', 'jobsuite.eu'];

const squeezed = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '');

/** An employer, a job, a town, a language and a site, drawn at random. */
export function siteOf(draw: Draw, isTest: boolean): Site {
  const words = draw.chance(0.45) ? (LANGUAGES[0] as Language) : draw.one(LANGUAGES);
  const isInstitution = draw.chance(0.15);
  const brand = isInstitution
    ? draw.one(institutions).replace('{t}', draw.one(towns)).replace('{f}', draw.one(firsts))
    : draw.one(firsts) + draw.one(seconds);
  const company = brand + (isInstitution ? '' : draw.one(forms));
  const kind = draw.one(['own', 'own', 'board', 'board', 'system'] as const);
  const board = draw.one(boardNames);
  const tld = draw.one(['com', 'io', 'de', 'co.uk', 'fr', 'eu', 'org']);
  const own = squeezed(brand);
  const host = {
    own: draw.one([
      `www.${own}.${tld}`,
      `careers.${own}.${tld}`,
      `jobs.${own}.${tld}`,
      `${own}.${tld}`,
      `join.${own}.${tld}`,
    ]),
    board: `${draw.one(['www.', 'jobs.', ''])}${squeezed(board)}.${tld}`,
    system: draw.chance(0.6) ? `${own}.${draw.one(systemHosts)}` : `jobs.${draw.one(systemHosts)}`,
  }[kind];
  return {
    draw,
    words,
    company,
    title: draw.one(words.titles),
    place: draw.one(towns) + draw.one(regions),
    kind,
    siteName: kind === 'board' ? board : kind === 'own' ? brand : draw.one([company, 'EasyATS', 'HireFlow']),
    host,
    isTest,
  };
}

/** A sentence with its blanks filled. */
export const filled = (text: string, { company, title, place }: Site) =>
  text.replaceAll('{c}', company).replaceAll('{t}', title).replaceAll('{p}', place);

/** Text made harmless for markup. */
export const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
