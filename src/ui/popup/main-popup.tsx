import { render } from 'preact';
import { speakChosenLanguage } from '../../browser/chosen-language.ts';
import { t } from '../../browser/strings.ts';
import { useLanguage } from '../components/use-language.ts';
import { prepareComparison } from './compare.ts';
import { MatchView } from './match-view.tsx';
import './popup.css';
import { useMatch } from './use-match.ts';

function Popup() {
  useLanguage();
  const { state, actions, notice } = useMatch();
  return <MatchView state={state} actions={actions} notice={notice} />;
}

prepareComparison();
await speakChosenLanguage();
document.title = t('name');
const root = document.getElementById('root');
if (root) render(<Popup />, root);
