import { render } from 'preact';
import { speakChosenLanguage } from '../../browser/settings/chosen-language.ts';
import { t } from '../../browser/settings/strings.ts';
import { useLanguage } from '../components/use-language.ts';
import { takeFirstAnswers } from './first-answers.ts';
import { MatchView } from './match-view.tsx';
import './popup.css';
import { usePopup } from './use-popup.ts';

// Most answers come within this time. Drawing the waiting screen first would delay them, as a first layout and paint block the page.
const PATIENCE_MS = 150;

// The popup has asked already; the panel, which stays open, asks for each page that comes to the front.
const first = takeFirstAnswers();

function Popup() {
  useLanguage();
  const { state, actions } = usePopup(first ? 'popup' : 'panel', first);
  return <MatchView state={state.screen} actions={actions} notice={state.notice} />;
}

// In a function: what is imported later, as another language, imports this file, and would wait for it for ever while it waits itself.
async function start(): Promise<void> {
  const patience = new Promise(resolve => setTimeout(resolve, PATIENCE_MS));
  await Promise.all([speakChosenLanguage(), first && Promise.race([first.match, patience])]);
  document.title = t('name');
  const root = document.getElementById('root');
  if (root) render(<Popup />, root);
}

void start();
