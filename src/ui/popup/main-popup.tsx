import { render } from 'preact';
import { speakChosenLanguage } from '../../browser/settings/chosen-language.ts';
import { t } from '../../browser/settings/strings.ts';
import { useLanguage } from '../components/use-language.ts';
import { MatchView } from './match-view.tsx';
import './popup.css';
import { usePopup } from './use-popup.ts';

function Popup() {
  useLanguage();
  const { state, actions } = usePopup();
  return <MatchView state={state.screen} actions={actions} notice={state.notice} />;
}

await speakChosenLanguage();
document.title = t('name');
const root = document.getElementById('root');
if (root) render(<Popup />, root);
