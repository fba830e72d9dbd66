import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Rescored } from '../../browser/messages/matching.ts';
import { formatNumber, plural, t } from '../../browser/settings/strings.ts';
import type { MatchRecord } from '../../browser/storage/match-record.ts';
import { useAttempts } from '../components/attempts.tsx';
import { Button } from '../components/button.tsx';
import { savePicture } from '../components/save-file.ts';
import { Table } from '../components/table.tsx';
import { distinctPostings, type SkillWorth, skillWorth } from './skill-worth.ts';
import { drawWorthCard } from './worth-card.ts';

/** With fewer postings, a single one would decide the result. */
const LEAST_POSTINGS = 10;
const SHOWN_ROWS = 15;

type WorthViewProps = {
  /** The filtered postings. */
  readonly matches: readonly MatchRecord[];
  readonly scores: ReadonlyMap<string, Rescored | null>;
  readonly onView: (key: string, isInView: boolean) => void;
};

/** The worth of each missing skill over the person's postings: how many ask for it, and how many scores would rise. */
export function WorthView({ matches, scores, onView }: WorthViewProps) {
  const postings = useMemo(() => distinctPostings(matches), [matches]);
  useEffect(() => {
    for (const { key } of postings) onView(key, true);
    return () => {
      for (const { key } of postings) onView(key, false);
    };
  }, [postings, onView]);
  const { skills, counted, otherTrades, waiting } = useMemo(
    () => skillWorth(postings, scores),
    [postings, scores],
  );
  const done = postings.length - waiting;
  if (waiting > 0)
    return (
      <div class="worth-wait above-3">
        <p role="status">{t('worthWaiting', formatNumber(done), formatNumber(postings.length))}</p>
        <progress class="progress-bar" aria-label={t('worthTitle')} value={done} max={postings.length} />
      </div>
    );
  if (counted < LEAST_POSTINGS)
    return <p class="soft worth-early">{plural('worthEarly', counted, formatNumber(LEAST_POSTINGS))}</p>;
  return <WorthTable skills={skills} counted={counted} otherTrades={otherTrades} />;
}

type WorthTableProps = { skills: readonly SkillWorth[]; counted: number; otherTrades: number };

function WorthTable({ skills, counted, otherTrades }: WorthTableProps) {
  const [isWhole, setWhole] = useState(false);
  const [notice, attempt] = useAttempts();
  const longest = skills[0]?.total ?? 0;
  const hidden = isWhole ? 0 : Math.max(0, skills.length - SHOWN_ROWS);
  return (
    <section class="worth" aria-label={t('worthTitle')}>
      {notice}
      <div class="worth-top side-by-side">
        <p>
          {plural('worthOver', counted)}{' '}
          {otherTrades > 0 && <span class="faint">{plural('worthOtherTrades', otherTrades)}</span>}
        </p>
        <Button
          icon="share"
          name={t('worthCard')}
          onClick={() => attempt(() => savePicture('evident-skills.png', drawWorthCard(skills, counted)))}
          disabled={skills.length === 0}
        />
      </div>
      {skills.length === 0 ? (
        <p class="soft">{t('worthNothing')}</p>
      ) : (
        <div class="table-frame card">
          <Table
            class="worth-table"
            heads={[t('worthSkill'), t('worthAsked'), t('worthRising'), t('worthPoints')]}
          >
            {skills.slice(0, skills.length - hidden).map(skill => (
              <WorthRow key={skill.name} skill={skill} counted={counted} longest={longest} />
            ))}
          </Table>
        </div>
      )}
      {hidden > 0 && (
        <Button
          class="above-3 worth-more"
          name={t('worthMore', formatNumber(hidden))}
          onClick={() => setWhole(true)}
        />
      )}
      <p class="faint worth-note">{t('worthNote')}</p>
    </section>
  );
}

type WorthRowProps = { readonly skill: SkillWorth; readonly counted: number; readonly longest: number };

function WorthRow({ skill, counted, longest }: WorthRowProps) {
  const { name, asked, rising, mean, most, total } = skill;
  const share = longest === 0 ? 0 : (100 * total) / longest;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="worth-count nowrap">{t('outOf', formatNumber(asked), formatNumber(counted))}</td>
      <td>
        {rising > 0
          ? plural('worthRise', rising, formatNumber(mean, 1), formatNumber(most, 1))
          : t('worthNoRise')}
      </td>
      <td>
        <span class="worth-bar">
          <span class="bar" aria-hidden="true">
            <span class="bar-fill" style={{ width: `${share}%` }} />
          </span>
          <span class="worth-total">{rising > 0 ? t('gain', formatNumber(total, 1)) : '–'}</span>
        </span>
      </td>
    </tr>
  );
}
