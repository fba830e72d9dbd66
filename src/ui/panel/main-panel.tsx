import { render } from 'preact';
import { speakChosenLanguage } from '../../browser/chosen-language.ts';
import { t } from '../../browser/strings.ts';
import { useLanguage } from '../components/use-language.ts';
import { MatchView } from '../popup/match-view.tsx';
import '../popup/popup.css';
import { useMatch } from '../popup/use-match.ts';
import './panel.css';

function Panel() {
  useLanguage();
  const { state, actions, notice } = useMatch('panel');
  return <MatchView state={state} actions={actions} notice={notice} />;
}

await speakChosenLanguage();
document.title = t('name');
const root = document.getElementById('root');
if (root) render(<Panel />, root);
