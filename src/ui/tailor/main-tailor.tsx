import { render } from 'preact';
import { speakChosenLanguage } from '../../browser/settings/chosen-language.ts';
import './tailor.css';
import { TailorPage } from './tailor-page.tsx';

await speakChosenLanguage();
const root = document.getElementById('root');
if (root) render(<TailorPage />, root);
void import('../components/keep-focus.ts').then(({ keepFocus }) => keepFocus(document));
