import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { speakChosenLanguage } from '../../browser/chosen-language.ts';
import { language, t } from '../../browser/strings.ts';
import { HistoryPage } from '../history/history-page.tsx';
import { PagesPage } from '../pages/pages-page.tsx';
import { ReportPage } from '../report/report-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { LibraryView } from './library-view.tsx';
import { PageFrame } from './page-frame.tsx';
import './resume.css';
import { SamplePage } from './sample-page.tsx';
import { useLibrary } from './use-library.ts';

function LibraryPage() {
  const { state, actions } = useLibrary();
  return <LibraryView state={state} actions={actions} />;
}

/** The part of the address after `#`, as words: `pages/ID` is `['pages', 'ID']`. */
function useRoute(): readonly string[] {
  const read = () => location.hash.slice(1).split('/');
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const changed = () => {
      setRoute(read());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}

function Page() {
  const [name, id] = useRoute();
  switch (name) {
    case 'sample':
      return (
        <PageFrame current={null}>
          <SamplePage />
        </PageFrame>
      );
    case 'pages':
      return (
        <PageFrame current={null}>
          <PagesPage key={id} id={id ?? ''} />
        </PageFrame>
      );
    case 'history':
      return (
        <PageFrame current="history">
          <HistoryPage />
        </PageFrame>
      );
    case 'settings':
      return (
        <PageFrame current="settings">
          <SettingsPage />
        </PageFrame>
      );
    case 'report':
      return (
        <PageFrame current={null}>
          <ReportPage />
        </PageFrame>
      );
    default:
      return (
        <PageFrame current="resumes">
          <LibraryPage />
        </PageFrame>
      );
  }
}

await speakChosenLanguage();
document.documentElement.lang = language();
document.title = t('name');
const root = document.getElementById('root');
if (root) render(<Page />, root);
