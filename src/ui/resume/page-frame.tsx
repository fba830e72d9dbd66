import type { ComponentChildren } from 'preact';
import { keyOf, t } from '../../browser/settings/strings.ts';

/** The pages that the header links to, by the first word after `#`. */
const pageNames = ['resumes', 'history', 'settings'] as const;

/** A page that the header links to. */
export type PageName = (typeof pageNames)[number];

type PageFrameProps = { readonly current: PageName | null; readonly children: ComponentChildren };

/** The frame around every full page: the logo, and links to the other pages. */
export function PageFrame({ current, children }: PageFrameProps) {
  return (
    <>
      <header class="page-header side-by-side">
        <a class="wordmark" href="#resumes">
          <img src="/icons/48.png" width="24" height="24" alt="" />
          {t('name')}
        </a>
        <nav aria-label={t('pages')}>
          <ul>
            {pageNames.map(name => (
              <li key={name}>
                <a class="tab" href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
                  {t(keyOf('nav', name))}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div id="page" tabIndex={-1}>
        {children}
      </div>
    </>
  );
}
