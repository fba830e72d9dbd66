import { render } from 'preact';
import { speakChosenLanguage } from '../../browser/settings/chosen-language.ts';
import { t } from '../../browser/settings/strings.ts';
import { useLanguage } from '../components/use-language.ts';
import { takeFirstAnswers } from './first-answers.ts';
import { MatchView } from './match-view.tsx';
import './popup.css';
import { usePopup } from './use-popup.ts';

// Most matches arrive within this time. Drawing the waiting screen first would delay them: the first layout and paint block the page.
const PATIENCE_MS = 150;

// Null in the panel: it has no first script, and asks for each page that comes to the front.
const first = takeFirstAnswers();

function Popup() {
  useLanguage();
  const { state, actions } = usePopup(first ? 'popup' : 'panel', first);
  return <MatchView state={state.screen} actions={actions} notice={state.notice} />;
}

// No top-level `await`: files loaded later, such as another language, import this file, so each would wait for the other for ever.
async function start(): Promise<void> {
  const patience = new Promise(resolve => setTimeout(resolve, PATIENCE_MS));
  await Promise.all([speakChosenLanguage(), first && Promise.race([first.match, patience])]);
  document.title = t('name');
  const root = document.getElementById('root');
  if (root) render(<Popup />, root);
}

void start();
