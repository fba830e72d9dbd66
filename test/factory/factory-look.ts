import type { FactorySection } from './words.ts';

/** How a resume looks: what a template decides. */
export type FactoryLook = {
  readonly id: string;
  readonly format: 'html' | 'docx' | 'text';
  /** Looks that train never test. */
  readonly isUnseen: boolean;
  readonly layout: 'single' | 'side-left' | 'side-right' | 'label-column' | 'date-column' | 'boxes';
  readonly order: readonly FactorySection[];
  /** Which of the words for each heading. */
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
  /** The name on a line, on two, or beside the contact details. */
  readonly name: 'line' | 'two-lines' | 'beside';
  /** Projects like jobs, without dates, or as one line each that begins with its name. */
  readonly projects: 'like-jobs' | 'undated' | 'inline';
  readonly entry: 'title-first' | 'organisation-first' | 'one-line' | 'stacked';
  readonly dates: 'right' | 'below' | 'before';
  readonly dateStyle: 'month-name' | 'numbers' | 'years' | 'to';
  readonly bullet: 'disc' | 'dash' | 'none';
  readonly contact: 'line' | 'lines' | 'labels';
  readonly skills: 'groups' | 'commas' | 'list' | 'bars';
  readonly font: 'sans' | 'serif' | 'mono';
  readonly size: number;
  readonly isCentred: boolean;
  readonly isTight: boolean;
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
};

const docx: Readonly<Record<string, Partial<FactoryLook>>> = {
  'word-headings': { heading: 'bold' },
  'word-capitals': { heading: 'capitals', dates: 'below', wording: 1, entry: 'organisation-first' },
  'word-table-side': { layout: 'side-left', heading: 'capitals', skills: 'list', contact: 'lines' },
  'word-dates-table': { layout: 'date-column', heading: 'ruled', dates: 'before' },
  'word-rule': { heading: 'ruled', bullet: 'dash', skills: 'commas', wording: 3 },
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
};

const text: Readonly<Record<string, Partial<FactoryLook>>> = {
  'text-plain': { heading: 'bold' },
  'text-capitals': { heading: 'capitals', bullet: 'dash', wording: 1 },
  'text-underlined': { heading: 'underlined', entry: 'organisation-first', dates: 'below' },
  markdown: { heading: 'marked', bullet: 'dash' },
};

const unseenText: Readonly<Record<string, Partial<FactoryLook>>> = {
  'text-colon': { heading: 'colon', entry: 'one-line', skills: 'commas', wording: 3 },
  'text-undated': { projects: 'undated', heading: 'capitals', bullet: 'dash' },
  'text-tight': { heading: 'capitals', isTight: true, dates: 'below', dateStyle: 'numbers', wording: 2 },
};

const made = (
  table: Readonly<Record<string, Partial<FactoryLook>>>,
  format: FactoryLook['format'],
  isUnseen: boolean,
): readonly FactoryLook[] =>
  Object.entries(table).map(([id, own]) => ({ ...base, ...own, id, format, isUnseen }));

/** All looks; those that are marked unseen are never trained on. */
export const factoryLooks: readonly FactoryLook[] = [
  ...made(html, 'html', false),
  ...made(unseenHtml, 'html', true),
  ...made(docx, 'docx', false),
  ...made(unseenDocx, 'docx', true),
  ...made(text, 'text', false),
  ...made(unseenText, 'text', true),
];
