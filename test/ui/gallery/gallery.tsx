import { render } from 'preact';
import german from '../../../public/_locales/de/messages.json';
import english from '../../../public/_locales/en/messages.json';
import { speakFrom } from '../../../src/browser/strings.ts';
import { MatchView } from '../../../src/ui/popup/match-view.tsx';
import '../../../src/ui/popup/popup.css';
import { noMatchActions } from './no-actions.ts';
import { popupPictures } from './states.ts';

const asked = new URL(location.href).searchParams;
speakFrom(asked.get('language') === 'de' ? german : english, asked.get('language') ?? 'en');

const picture = popupPictures[asked.get('state') ?? 'matched'];
const root = document.getElementById('root');
if (root && picture) {
  render(
    <MatchView
      state={picture.state}
      actions={noMatchActions}
      notice={picture.notice ?? null}
      {...(picture.view && { view: picture.view })}
    />,
    root,
  );
}
document.documentElement.dataset.ready = 'true';
