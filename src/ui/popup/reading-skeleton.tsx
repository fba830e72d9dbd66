import { t } from '../../browser/settings/strings.ts';

/** The popup before there is anything to say: every part already in its place. */
export function ReadingSkeleton() {
  return (
    <main class="match reading" aria-busy="true">
      <header class="posting">
        <h1 class="for-screen-readers" tabIndex={-1}>
          {t('reading')}
        </h1>
        <span class="skeleton h-title" style="width: 70%" />
        <span class="skeleton h-line" style="width: 50%" />
      </header>
      <div class="chooser">
        <span class="skeleton h-line" style="width: 60%" />
      </div>
      <section class="score">
        <div class="score-top">
          <span class="skeleton ring-ghost" />
          <div class="score-words">
            <span class="skeleton h-line" style="width: 90%" />
            <span class="skeleton h-line" style="width: 60%" />
          </div>
        </div>
        <span class="skeleton h-line" style="width: 70%" />
        <span class="skeleton h-line" style="width: 40%" />
      </section>
      <section class="gains">
        <span class="skeleton h-line" style="width: 30%" />
        <span class="skeleton h-row" />
        <span class="skeleton h-row" />
        <span class="skeleton h-row" />
      </section>
    </main>
  );
}
