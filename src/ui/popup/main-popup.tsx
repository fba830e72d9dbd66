import { render } from 'preact';
import { speakChosenLanguage } from '../../browser/chosen-language.ts';
import { language, t } from '../../browser/strings.ts';
import { prepareComparison } from './compare.ts';
import { MatchView } from './match-view.tsx';
import './popup.css';
import { useMatch } from './use-match.ts';

function Popup() {
  const { state, actions, notice } = useMatch();
  return <MatchView state={state} actions={actions} notice={notice} />;
}

prepareComparison();
await speakChosenLanguage();
document.documentElement.lang = language();
document.title = t('name');
const root = document.getElementById('root');
if (root) render(<Popup />, root);
