import { t } from '../../browser/settings/strings.ts';
import { Icon } from '../components/icon.tsx';

type NextStepsProps = { readonly hasResume: boolean; readonly keys: string | null };

/** The steps to a first score. */
export function NextSteps({ hasResume, keys }: NextStepsProps) {
  const steps = [
    { done: hasResume, title: t('addYourResume'), text: t('stepAddText') },
    { done: false, title: t('stepOpen'), text: t('stepOpenText') },
    { done: false, title: t('stepClick'), text: keys ? t('stepClickKeys', keys) : t('stepClickText') },
  ];
  return (
    <section class="steps">
      <ol>
        {steps.map((step, index) => (
          <li key={step.title} data-done={step.done}>
            <span class="step-mark" aria-hidden="true">
              {step.done ? <Icon name="check" /> : index + 1}
            </span>
            <div>
              <h2>
                {step.title}
                {step.done && <span class="for-screen-readers"> ({t('stepDone')})</span>}
              </h2>
              <p class="soft">{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
      {hasResume && (
        <p class="above-4">
          <a class="button primary" href="#sample">
            {t('trySample')}
          </a>
        </p>
      )}
    </section>
  );
}
