import { render } from 'preact';
import { speakFrom } from '../../../src/browser/settings/strings.ts';
import { voiceOf } from '../../../src/browser/settings/voice-of.ts';
import { isLanguage } from '../../../src/core/messages/languages.ts';
import { loadOpened } from '../../../src/ui/components/use-opened.ts';
import { MatchView } from '../../../src/ui/popup/match-view.tsx';
import { PageFrame } from '../../../src/ui/resume/page-frame.tsx';
import { noMatchActions } from './no-actions.ts';

const asked = new URL(location.href).searchParams;
const given = asked.get('language');
const language = isLanguage(given) ? given : 'en';
speakFrom(await voiceOf(language));
document.documentElement.lang = language;

// The states contain text that is made when they are loaded, so they are loaded after the language is set.
const { pagePictures } = await import('./page-states.tsx');
const { popupPictures } = await import('./states.ts');
const { tailorPictures } = await import('./tailor-states.tsx');

const name = asked.get('state') ?? 'matched';
const kind = asked.get('kind') ?? 'popup';
const popup = kind === 'popup' ? popupPictures[name] : undefined;
const page = kind === 'page' ? pagePictures[name] : undefined;
const tailor = kind === 'tailor' ? tailorPictures[name] : undefined;
if (popup) await import('../../../src/ui/popup/popup.css');
else if (tailor) await import('../../../src/ui/tailor/tailor.css');
else await import('../../../src/ui/resume/resume.css');

await loadOpened();
const root = document.getElementById('root');
if (root && popup) {
  render(<MatchView state={popup.state} actions={noMatchActions} notice={popup.notice ?? null} />, root);
}
if (root && page) render(<PageFrame current={page.page}>{page.content}</PageFrame>, root);
if (root && tailor) render(tailor.draw(), root);
document.documentElement.dataset.ready = 'true';
