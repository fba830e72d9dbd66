import { type ComponentChild, render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { speakChosenLanguage } from '../../browser/settings/chosen-language.ts';
import { type MessageKey, t } from '../../browser/settings/strings.ts';
import { useLanguage } from '../components/use-language.ts';
import { HistoryPage } from '../history/history-page.tsx';
import { placeFrom } from '../pages/find-place.ts';
import { PagesPage } from '../pages/pages-page.tsx';
import { ReportPage } from '../report/report-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { CopyShelfHere } from '../tailor/copies-of.tsx';
import { copyShelf } from '../tailor/copy-shelf.ts';
import { LibraryView } from './library-view.tsx';
import { PageFrame, type PageName } from './page-frame.tsx';
import './resume.css';
import { SamplePage } from './sample-page.tsx';
import { useLibrary } from './use-library.ts';

function LibraryPage() {
  const { state, actions } = useLibrary();
  return <LibraryView state={state} actions={actions} />;
}

function Pages({ id, kind, value }: Readonly<Record<'id' | 'kind' | 'value', string>>) {
  const start = useMemo(() => placeFrom(kind, value), [kind, value]);
  return <PagesPage id={id} start={start} />;
}

type Route = {
  readonly title: MessageKey;
  readonly current: PageName | null;
  readonly content: (id: string, kind: string, value: string) => ComponentChild;
};

const library: Route = { title: 'navResumes', current: 'resumes', content: () => <LibraryPage /> };

/** All pages, by the first word after `#` in the address. */
const routes: Readonly<Record<string, Route>> = {
  resumes: library,
  history: {
    title: 'navHistory',
    current: 'history',
    content: view => <HistoryPage key={view} startsWith={view === 'skills' ? 'skills' : 'postings'} />,
  },
  settings: { title: 'navSettings', current: 'settings', content: () => <SettingsPage /> },
  pages: {
    title: 'pagesTitle',
    current: null,
    content: (id, kind, value) => <Pages key={`${id}/${kind}/${value}`} id={id} kind={kind} value={value} />,
  },
  sample: { title: 'sampleMatch', current: null, content: () => <SamplePage /> },
  report: { title: 'exportReport', current: null, content: () => <ReportPage /> },
};

/** The part of the address after `#`, split at slashes: `pages/ID` is `['pages', 'ID']`. */
function useAddress(onMove: () => void): readonly string[] {
  const read = () => location.hash.slice(1).split('/');
  const [words, setWords] = useState(read);
  useEffect(() => {
    const changed = () => {
      setWords(read());
      onMove();
    };
    addEventListener('hashchange', changed);
    // Read it again, as the address may have changed before the listener was added.
    setWords(before => (before.join('/') === read().join('/') ? before : read()));
    return () => removeEventListener('hashchange', changed);
  }, [onMove]);
  return words;
}

/** Scrolls a new page to its top and focuses it, so that screen readers start there, too. */
function beginAtTop(): void {
  scrollTo(0, 0);
  document.getElementById('page')?.focus({ preventScroll: true });
}

function Page() {
  const [name = '', id = '', kind = '', value = ''] = useAddress(beginAtTop);
  const spoken = useLanguage();
  const route = Object.hasOwn(routes, name) ? (routes[name] ?? library) : library;
  useEffect(() => {
    document.title = t('pageTitle', t(route.title));
  }, [route, spoken]);
  return (
    <CopyShelfHere.Provider value={copyShelf}>
      <PageFrame current={route.current}>{route.content(id, kind, value)}</PageFrame>
    </CopyShelfHere.Provider>
  );
}

await speakChosenLanguage();
const root = document.getElementById('root');
if (root) render(<Page />, root);
void import('../components/keep-focus.ts').then(({ keepFocus }) => keepFocus(document));
