import { type MessageKey, t } from '../../browser/strings.ts';
import type { Aside, KeywordMatch } from '../../core/types.ts';
import { Asides } from './asides.tsx';
import { Disclosure } from './disclosure.tsx';
import type { KeywordRowContext } from './keyword-evidence.tsx';
import { groupKeywords, type KeywordGroups } from './keyword-groups.ts';
import { KeywordRow } from './keyword-row.tsx';
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

const levelsInShort = [
  ['covered', 'levelCoveredShort'],
  ['listed', 'levelListedShort'],
  ['project', 'levelProjectShort'],
  ['experience', 'levelExperienceShort'],
] as const;

function LadderKey() {
  return (
    <p class="faint ladder-key">
      {levelsInShort.map(([level, words]) => (
        <span key={level}>
          <Ladder level={level} /> {t(words)}
        </span>
      ))}
    </p>
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
  /** Said where no keyword is asked for. */
  readonly whyEmpty: string;
}) {
  const groups = groupKeywords(context.all);
  const isAsked = context.all.length > groups.mentioned.length;
  return (
    <>
      {isAsked ? <LadderKey /> : <p class="soft view-note">{whyEmpty}</p>}
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
