import { type MessageKey, t } from '../../browser/strings.ts';
import type { Aside, KeywordMatch } from '../../core/types.ts';
import { Asides } from './asides.tsx';
import { Disclosure } from './disclosure.tsx';
import { groupKeywords, type KeywordGroups } from './keyword-groups.ts';
import { KeywordRow, type KeywordRowContext } from './keyword-row.tsx';
import { Ladder } from './ladder.tsx';

type Shown = { readonly id: keyof KeywordGroups; readonly title: MessageKey; readonly note?: MessageKey };

const groupsInOrder: readonly Shown[] = [
  { id: 'missingRequired', title: 'groupMissingRequired' },
  { id: 'missingPreferred', title: 'groupMissingPreferred' },
  { id: 'listed', title: 'groupListed', note: 'groupListedNote' },
  { id: 'covered', title: 'groupCovered', note: 'groupCoveredNote' },
  { id: 'proven', title: 'groupProven' },
  { id: 'satisfied', title: 'groupSatisfied', note: 'groupSatisfiedNote' },
];

function Group({
  shown,
  matches,
  context,
}: {
  readonly shown: Shown;
  readonly matches: readonly KeywordMatch[];
  readonly context: KeywordRowContext;
}) {
  if (matches.length === 0) return null;
  return (
    <section class="group">
      <h3 class="group-title">
        {t(shown.title)} <span class="group-count">{matches.length}</span>
      </h3>
      {shown.note && <p class="faint group-note">{t(shown.note)}</p>}
      <ul class="rows">
        {matches.map(match => (
          <KeywordRow key={match.name} match={match} context={context} />
        ))}
      </ul>
    </section>
  );
}

/** All keywords by what there is to do about them; then what is named without being asked for. */
export function KeywordView({
  context,
  asides,
  whyEmpty,
}: {
  readonly context: KeywordRowContext;
  readonly asides: readonly Aside[];
  /** Said where there is no keyword at all. */
  readonly whyEmpty: string;
}) {
  const groups = groupKeywords(context.all);
  if (context.all.length === 0) {
    return (
      <>
        <p class="soft view-note">{whyEmpty}</p>
        <Asides asides={asides} description={context.description} />
      </>
    );
  }
  return (
    <>
      <p class="faint ladder-key">
        <span>
          <Ladder rung="covered" /> {t('rungCoveredShort')}
        </span>
        <span>
          <Ladder rung="listed" /> {t('rungListedShort')}
        </span>
        <span>
          <Ladder rung="project" /> {t('rungProjectShort')}
        </span>
        <span>
          <Ladder rung="experience" /> {t('rungExperienceShort')}
        </span>
      </p>
      {groupsInOrder.map(shown => (
        <Group key={shown.id} shown={shown} matches={groups[shown.id]} context={context} />
      ))}
      {groups.mentioned.length > 0 && (
        <Disclosure
          class="fold"
          summary={
            <span class="fold-title">
              {t('groupMentioned')} <span class="group-count">{groups.mentioned.length}</span>
            </span>
          }
        >
          <p class="faint group-note">{t('groupMentionedNote')}</p>
          <ul class="rows">
            {groups.mentioned.map(match => (
              <KeywordRow key={match.name} match={match} context={context} />
            ))}
          </ul>
        </Disclosure>
      )}
      <Asides asides={asides} description={context.description} />
    </>
  );
}
