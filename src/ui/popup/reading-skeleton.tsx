import { t } from '../../browser/settings/strings.ts';

/** The popup before there is anything to say: every part already in its place. */
export function ReadingSkeleton() {
  return (
    <main class="match reading" aria-busy="true">
      <header class="posting">
        <h1 class="for-screen-readers" tabIndex={-1}>
          {t('reading')}
        </h1>
        <span class="skeleton w-70 h-title" />
        <span class="skeleton w-50 h-line" />
      </header>
      <div class="chooser">
        <span class="skeleton w-60 h-line" />
      </div>
      <section class="score">
        <div class="score-top">
          <span class="skeleton ring-ghost" />
          <div class="score-words">
            <span class="skeleton w-90 h-line" />
            <span class="skeleton w-60 h-line" />
          </div>
        </div>
        <span class="skeleton w-70 h-line" />
        <span class="skeleton w-40 h-line" />
      </section>
      <section class="gains">
        <span class="skeleton w-30 h-line" />
        <span class="skeleton h-row" />
        <span class="skeleton h-row" />
        <span class="skeleton h-row" />
      </section>
    </main>
  );
}
