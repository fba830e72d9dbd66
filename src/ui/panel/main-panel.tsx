import { render } from 'preact';
import { speakChosenLanguage } from '../../browser/settings/chosen-language.ts';
import { t } from '../../browser/settings/strings.ts';
import { useLanguage } from '../components/use-language.ts';
import { MatchView } from '../popup/match-view.tsx';
import '../popup/popup.css';
import { usePopup } from '../popup/use-popup.ts';
import './panel.css';

function Panel() {
  useLanguage();
  const { state, actions } = usePopup('panel');
  return <MatchView state={state.screen} actions={actions} notice={state.notice} />;
}

await speakChosenLanguage();
document.title = t('name');
const root = document.getElementById('root');
if (root) render(<Panel />, root);
