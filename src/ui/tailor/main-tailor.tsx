import { render } from 'preact';
import { speakChosenLanguage } from '../../browser/settings/chosen-language.ts';
import { keepFocus } from '../components/keep-focus.ts';
import './tailor.css';
import { TailorPage } from './tailor-page.tsx';

await speakChosenLanguage();
const root = document.getElementById('root');
if (root) render(<TailorPage />, root);
keepFocus(document);
