import type { FactorySection } from './words.ts';

/** The look of a resume: everything that a template decides. */
export type FactoryLook = {
  readonly id: string;
  readonly format: 'html' | 'docx' | 'text';
  /** True for looks that only test. The others train, and never test. */
  readonly isUnseen: boolean;
  readonly layout:
    | 'single'
    | 'side-left'
    | 'side-right'
    | 'label-column'
    | 'date-column'
    /** Smaller dates beside their entries, not on the same baseline, over several pages. */
    | 'date-rail'
    | 'boxes';
  readonly order: readonly FactorySection[];
  /** Which of the four wordings the headings have. */
  readonly wording: 0 | 1 | 2 | 3;
  readonly heading:
    | 'bold'
    | 'capitals'
    | 'ruled'
    | 'coloured'
    | 'band'
    | 'large'
    | 'colon'
    | 'underlined'
    | 'marked';
  /** The name is on one line, on two lines, or beside the contact details. */
  readonly name: 'line' | 'two-lines' | 'beside';
  /**
   * Projects are like jobs; without dates; one line each that begins with the name; rows of a table; with their tools beside the name and a link at
   * the end; or a description with links under it.
   */
  readonly projects: 'like-jobs' | 'undated' | 'inline' | 'table' | 'linked' | 'sources';
  /** Degrees are like jobs, side by side, one bullet each, or every second one has only its title. */
  readonly degrees: 'like-jobs' | 'beside' | 'bullets' | 'sparse';
  /** What comes between the head of an entry and its bullets. */
  readonly lead: 'nothing' | 'label' | 'sentence';
  /** Jobs are single, in groups with a title, or several roles under one employer. */
  readonly jobs: 'single' | 'groups' | 'roles';
  readonly entry: 'title-first' | 'organisation-first' | 'one-line' | 'stacked';
  /** `above` is a separate line above the entry. */
  readonly dates: 'right' | 'below' | 'before' | 'above';
  readonly dateStyle: 'month-name' | 'numbers' | 'years' | 'to';
  readonly bullet: 'disc' | 'dash' | 'none';
  readonly contact: 'line' | 'lines' | 'labels';
  readonly skills: 'groups' | 'commas' | 'list' | 'bars';
  readonly font: 'sans' | 'serif' | 'mono';
  readonly size: number;
  readonly isCentred: boolean;
  readonly isTight: boolean;
  /** True if paragraphs and lists have a browser's default margins, so that gaps are the same within entries and between them. */
  readonly isAiry: boolean;
};

const usual: readonly FactorySection[] = [
  'summary',
  'experience',
  'projects',
  'education',
  'skills',
  'languages',
];
const studied: readonly FactorySection[] = ['education', 'skills', 'projects', 'experience', 'languages'];
const skilled: readonly FactorySection[] = [
  'summary',
  'skills',
  'experience',
  'education',
  'projects',
  'languages',
];

const base: Omit<FactoryLook, 'id'> = {
  format: 'html',
  isUnseen: false,
  layout: 'single',
  order: usual,
  wording: 0,
  heading: 'bold',
  name: 'line',
  projects: 'like-jobs',
  degrees: 'like-jobs',
  lead: 'nothing',
  jobs: 'single',
  entry: 'title-first',
  dates: 'right',
  dateStyle: 'month-name',
  bullet: 'disc',
  contact: 'line',
  skills: 'groups',
  font: 'sans',
  size: 10,
  isCentred: false,
  isTight: false,
  isAiry: false,
};

const html: Readonly<Record<string, Partial<FactoryLook>>> = {
  plain: {},
  ruled: { heading: 'ruled', font: 'serif', isCentred: true, wording: 1 },
  capitals: { heading: 'capitals', entry: 'organisation-first', order: skilled },
  coloured: { heading: 'coloured', contact: 'lines', skills: 'commas', wording: 3 },
  band: { heading: 'band', dates: 'below', dateStyle: 'numbers' },
  large: { heading: 'large', entry: 'stacked', dates: 'below', wording: 2 },
  tight: { heading: 'ruled', isTight: true, size: 9, font: 'serif', order: studied },
  student: { order: studied, heading: 'capitals', skills: 'commas', dates: 'before', dateStyle: 'years' },
  'one-line': { entry: 'one-line', heading: 'ruled', dateStyle: 'to' },
  dashes: { bullet: 'dash', heading: 'bold', isTight: true, font: 'serif' },
  prose: { bullet: 'none', heading: 'coloured', entry: 'organisation-first' },
  mono: { font: 'mono', size: 9, heading: 'capitals', skills: 'list' },
  'side-left': { layout: 'side-left', heading: 'ruled', contact: 'lines', skills: 'list' },
  'side-right': { layout: 'side-right', heading: 'capitals', contact: 'line', skills: 'groups', wording: 1 },
  'side-dark': { layout: 'side-left', heading: 'band', contact: 'labels', skills: 'bars', size: 9.5 },
  labels: { layout: 'label-column', heading: 'bold', wording: 2 },
  'date-column': { layout: 'date-column', heading: 'coloured', dates: 'before' },
  undated: { projects: 'undated', heading: 'ruled', order: studied },
  'name-beside': { name: 'beside', contact: 'lines', heading: 'capitals' },
  'labelled-contact': { contact: 'labels', heading: 'ruled', isCentred: true },
  'date-above': { dates: 'above', heading: 'large', lead: 'label' },
  'date-above-years': { dates: 'above', dateStyle: 'years', entry: 'one-line', degrees: 'bullets' },
  'date-above-side': { dates: 'above', layout: 'side-left', contact: 'lines', heading: 'coloured' },
  'project-table': { projects: 'table', heading: 'ruled', font: 'serif', order: studied },
  'project-sources': { projects: 'sources', heading: 'capitals', isTight: true, degrees: 'sparse' },
  'project-links': { projects: 'linked', heading: 'ruled', font: 'serif', isTight: true, wording: 1 },
  'project-links-plain': { projects: 'linked', heading: 'coloured', bullet: 'none', isTight: true },
  'degrees-beside': { degrees: 'beside', heading: 'band', projects: 'table' },
  'degrees-bullets': { degrees: 'bullets', heading: 'large', dates: 'below', projects: 'inline' },
  'date-rail': { layout: 'date-rail', heading: 'capitals', dates: 'before', size: 12 },
  'date-rail-years': {
    layout: 'date-rail',
    heading: 'large',
    dates: 'before',
    dateStyle: 'years',
    size: 11,
    projects: 'undated',
  },
  'job-groups': { jobs: 'groups', heading: 'ruled', lead: 'sentence' },
  'job-groups-rail': { jobs: 'groups', layout: 'date-column', dates: 'before', heading: 'coloured' },
  airy: { isAiry: true, heading: 'large', entry: 'stacked', dates: 'below' },
  'airy-above': { isAiry: true, heading: 'large', dates: 'above', lead: 'label', entry: 'one-line' },
  'airy-organisation': { isAiry: true, heading: 'bold', entry: 'organisation-first', projects: 'inline' },
  'airy-groups': { isAiry: true, heading: 'ruled', jobs: 'groups', projects: 'sources', degrees: 'bullets' },
  'airy-roles': { isAiry: true, heading: 'large', jobs: 'roles', font: 'serif', projects: 'linked' },
  roles: { jobs: 'roles', entry: 'organisation-first', heading: 'capitals', font: 'serif' },
  'roles-below': { jobs: 'roles', dates: 'below', heading: 'ruled', lead: 'label', wording: 2 },
};

const unseenHtml: Readonly<Record<string, Partial<FactoryLook>>> = {
  'serif-capitals': {
    heading: 'capitals',
    font: 'serif',
    isCentred: true,
    entry: 'stacked',
    dates: 'below',
    wording: 3,
  },
  'right-rail': {
    layout: 'side-right',
    heading: 'coloured',
    contact: 'lines',
    skills: 'list',
    entry: 'organisation-first',
    wording: 2,
  },
  'date-column-ruled': {
    layout: 'date-column',
    heading: 'ruled',
    dates: 'before',
    dateStyle: 'numbers',
    font: 'serif',
  },
  'label-column-coloured': { layout: 'label-column', heading: 'coloured', skills: 'commas', isTight: true },
  'dense-line': {
    entry: 'one-line',
    dateStyle: 'years',
    isTight: true,
    size: 9,
    heading: 'large',
    bullet: 'dash',
  },
  'left-band': {
    layout: 'side-left',
    heading: 'large',
    skills: 'commas',
    contact: 'lines',
    order: skilled,
    wording: 1,
  },
  'colon-serif': { heading: 'colon', font: 'serif', bullet: 'none', dates: 'below', dateStyle: 'to' },
  'two-line-name': {
    name: 'two-lines',
    projects: 'undated',
    heading: 'coloured',
    isTight: true,
    font: 'serif',
  },
  'inline-projects': { projects: 'inline', heading: 'ruled', dates: 'below', order: studied, wording: 2 },
  'beside-rail': {
    name: 'beside',
    contact: 'lines',
    layout: 'date-column',
    dates: 'before',
    heading: 'large',
    dateStyle: 'years',
  },
  'wide-mono': { font: 'mono', heading: 'ruled', order: studied, size: 9, contact: 'labels' },
  'date-above-serif': {
    dates: 'above',
    dateStyle: 'numbers',
    heading: 'ruled',
    font: 'serif',
    entry: 'stacked',
  },
  'project-table-side': {
    projects: 'table',
    layout: 'side-right',
    contact: 'lines',
    heading: 'capitals',
    order: studied,
  },
  'project-sources-large': { projects: 'sources', heading: 'large', font: 'serif', lead: 'label' },
  'project-links-centred': { projects: 'linked', heading: 'capitals', isCentred: true, dates: 'below' },
  'degrees-beside-ruled': { degrees: 'beside', heading: 'ruled', font: 'serif', order: studied },
  'date-rail-serif': {
    layout: 'date-rail',
    heading: 'ruled',
    dates: 'before',
    dateStyle: 'numbers',
    font: 'serif',
    size: 12,
  },
  'job-groups-large': { jobs: 'groups', heading: 'large', entry: 'organisation-first', isTight: true },
  'airy-serif': { isAiry: true, heading: 'ruled', font: 'serif', dates: 'below', lead: 'sentence' },
  'airy-above-label': {
    isAiry: true,
    heading: 'capitals',
    dates: 'above',
    lead: 'label',
    projects: 'linked',
  },
  'airy-one-line': { isAiry: true, heading: 'coloured', entry: 'one-line', jobs: 'groups' },
  'roles-dashes': { jobs: 'roles', heading: 'coloured', bullet: 'dash', degrees: 'bullets', wording: 3 },
};

const docx: Readonly<Record<string, Partial<FactoryLook>>> = {
  'word-headings': { heading: 'bold' },
  'word-capitals': { heading: 'capitals', dates: 'below', wording: 1, entry: 'organisation-first' },
  'word-table-side': { layout: 'side-left', heading: 'capitals', skills: 'list', contact: 'lines' },
  'word-dates-table': { layout: 'date-column', heading: 'ruled', dates: 'before' },
  'word-rule': { heading: 'ruled', bullet: 'dash', skills: 'commas', wording: 3 },
  'word-date-above': { heading: 'bold', dates: 'above', lead: 'label', projects: 'linked' },
  'word-roles': { heading: 'capitals', jobs: 'roles', degrees: 'bullets', projects: 'sources' },
};

const unseenDocx: Readonly<Record<string, Partial<FactoryLook>>> = {
  'word-boxes': { layout: 'boxes', heading: 'coloured', skills: 'list', contact: 'lines' },
  'word-right-table': {
    layout: 'side-right',
    heading: 'ruled',
    entry: 'stacked',
    dates: 'below',
    wording: 2,
  },
  'word-inline': { projects: 'inline', heading: 'capitals', isCentred: true, contact: 'lines' },
  'word-labels': { layout: 'label-column', heading: 'bold', dateStyle: 'numbers' },
  'word-groups': { heading: 'coloured', jobs: 'groups', lead: 'sentence', projects: 'linked' },
};

const text: Readonly<Record<string, Partial<FactoryLook>>> = {
  'text-plain': { heading: 'bold' },
  'text-capitals': { heading: 'capitals', bullet: 'dash', wording: 1 },
  'text-underlined': { heading: 'underlined', entry: 'organisation-first', dates: 'below' },
  markdown: { heading: 'marked', bullet: 'dash' },
  'text-date-above': { heading: 'capitals', dates: 'above', lead: 'label', degrees: 'bullets' },
  'text-project-links': { heading: 'bold', projects: 'linked', bullet: 'dash', jobs: 'roles' },
};

const unseenText: Readonly<Record<string, Partial<FactoryLook>>> = {
  'text-colon': { heading: 'colon', entry: 'one-line', skills: 'commas', wording: 3 },
  'text-sources': { projects: 'sources', heading: 'underlined', bullet: 'dash', jobs: 'groups' },
  'text-undated': { projects: 'undated', heading: 'capitals', bullet: 'dash' },
  'text-tight': { heading: 'capitals', isTight: true, dates: 'below', dateStyle: 'numbers', wording: 2 },
};

const made = (
  table: Readonly<Record<string, Partial<FactoryLook>>>,
  format: FactoryLook['format'],
  isUnseen: boolean,
): readonly FactoryLook[] =>
  Object.entries(table).map(([id, own]) => ({ ...base, ...own, id, format, isUnseen }));

/** All looks. Models are never trained on those with `isUnseen`. */
export const factoryLooks: readonly FactoryLook[] = [
  ...made(html, 'html', false),
  ...made(unseenHtml, 'html', true),
  ...made(docx, 'docx', false),
  ...made(unseenDocx, 'docx', true),
  ...made(text, 'text', false),
  ...made(unseenText, 'text', true),
];
