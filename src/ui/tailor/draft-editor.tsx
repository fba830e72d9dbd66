import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../browser/settings/strings.ts';
import type { Draft, DraftSection } from '../../core/tailor/draft.ts';
import { putCaret } from './caret.ts';
import { DraftHead } from './draft-head.tsx';
import { Section } from './draft-parts.tsx';
import { ReadOnly } from './editable-text.tsx';
import { createDrag } from './editor-drag.ts';
import type { CaretWish, EditorFrame } from './editor-frame.ts';
import { pasteText, pressKey, typeText } from './editor-keys.ts';
import { clickTask } from './editor-tasks.ts';
import { placeName } from './text-places.ts';
import { useKept } from './use-kept.ts';

type DraftEditorProps = {
  readonly draft: Draft;
  readonly frame: EditorFrame;
  /** Where the caret must go after the next drawing; used once. */
  readonly caret: { current: CaretWish | null };
};

/** The resume with its sections, entries and lines. Each text is edited in place. */
export function DraftEditor({ draft, frame, caret }: DraftEditorProps) {
  const isReadOnly = useContext(ReadOnly);
  const element = useRef<HTMLElement>(null);
  const drag = useMemo(() => createDrag(frame), [frame]);
  useLayoutEffect(() => {
    const wish = caret.current;
    caret.current = null;
    if (wish && element.current) follow(element.current, wish);
  });
  const draw = useKept<DraftSection>([], section => <Section key={section.id} section={section} />);
  const guard =
    <E extends Event>(hear: (event: E) => void) =>
    (event: E) => {
      if (!isReadOnly) hear(event);
    };
  return (
    <article
      class="draft card"
      ref={element}
      lang={draft.language === 'und' ? undefined : draft.language}
      aria-label={t('draftLabel')}
      onInput={guard(event => typeText(frame, event.target))}
      onBeforeInput={guard(refuseOwnHistory)}
      onKeyDown={guard(event => pressKey(frame, event))}
      onPaste={guard(event => pasteText(frame, event, event.clipboardData))}
      onClick={guard(event => clickTask(frame, event.target))}
      onDragStart={guard(drag.start)}
      onDragOver={guard(drag.over)}
      onDrop={guard(event => drag.drop(event) || pasteText(frame, event, event.dataTransfer))}
      onDragEnd={guard(drag.end)}
    >
      <DraftHead draft={draft} />
      {draft.sections.map(draw)}
    </article>
  );
}

/** Blocks the browser’s own Undo, line breaks and formatting: they would change the text on the page, but not the draft. */
function refuseOwnHistory(event: InputEvent): void {
  if (/^(?:history(?:Undo|Redo)|insertParagraph|insertLineBreak|format)/.test(event.inputType))
    event.preventDefault();
}

function follow(frame: HTMLElement, wish: CaretWish): void {
  const selector =
    typeof wish.in === 'string'
      ? `[data-part="${CSS.escape(wish.in)}"] [data-place]`
      : `[data-place="${CSS.escape(placeName(wish.in))}"]`;
  const text = frame.querySelector<HTMLElement>(selector);
  if (!text) return;
  putCaret(text, wish.at);
  text.scrollIntoView({ block: 'nearest' });
}
