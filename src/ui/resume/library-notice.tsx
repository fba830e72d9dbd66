import { useEffect, useRef } from 'preact/hooks';
import { keyOf, t } from '../../browser/settings/strings.ts';
import { assertNever } from '../../core/assert-never.ts';
import { Notice } from '../components/notice.tsx';
import type { LibraryNotice } from './library-state.ts';

function wordsOf(notice: LibraryNotice): readonly string[] {
  switch (notice.kind) {
    case 'refused':
      return [
        t(keyOf('refusal', notice.refusal), notice.fileName),
        notice.kept === null ? t('nothingAdded') : t('oldKept', notice.kept),
      ];
    case 'failed':
      return [notice.reason];
    case 'added':
      return [t(notice.isBare ? 'resumeAddedBare' : 'resumeAdded', notice.name)];
    case 'replaced':
      return [t('resumeReplaced', notice.name)];
    case 'restored':
      return [t('versionRestored', notice.version, notice.name)];
    default:
      return assertNever(notice);
  }
}

type NoticeBarProps = {
  readonly notice: LibraryNotice;
  readonly onClose: () => void;
};

/** What just happened, said once and closable. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.scrollIntoView({ block: 'nearest' }), [notice]);
  const isGood =
    notice.kind === 'added' ? !notice.isBare : notice.kind !== 'refused' && notice.kind !== 'failed';
  return (
    <div ref={frame}>
      <Notice isCalm={isGood} role={isGood ? 'status' : 'alert'} onClose={onClose}>
        {wordsOf(notice).map((words, index) => (
          <p key={index} class={index > 0 ? 'soft' : ''}>
            {words}
          </p>
        ))}
      </Notice>
    </div>
  );
}
