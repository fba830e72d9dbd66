import type { ComponentChildren } from 'preact';
import { format, keyOf, t } from '../../browser/settings/strings.ts';
import type { Hazard, ResumeLine } from '../../core/types.ts';
import { hazardLetter } from './hazard-key.tsx';
import { type LineMark, marksWithin } from './line-marks.ts';
import { hazardsOf } from './reading-blocks.ts';
import type { ShownPage } from './shown-page.ts';

type TextAsReadProps = Omit<ShownPage, 'page' | 'activeHazard'> & {
  /** The hazards that are named at each block that they touch. */
  readonly local: readonly Hazard[];
  readonly onPick: (block: number) => void;
};

type LineProps = {
  readonly text: string;
  readonly line: ResumeLine;
  readonly marks: readonly LineMark[];
  readonly isSought: boolean;
};

/** A line, with marks for the fields and skills that were read in it. */
function Line({ text, line, marks, isSought }: LineProps) {
  const parts: ComponentChildren[] = [];
  let at = line.start;
  for (const mark of marksWithin(marks, line)) {
    parts.push(text.slice(at, mark.start));
    const words = text.slice(mark.start, mark.end);
    parts.push(
      mark.kind === 'skill' ? (
        <mark class="mark proven" key={mark.start}>
          {words}
        </mark>
      ) : (
        <span class="field-mark" key={mark.start}>
          {words}
          <span class="field-name">{t(keyOf('marked', mark.kind))}</span>
        </span>
      ),
    );
    at = mark.end;
  }
  return (
    <span class={isSought ? 'block read-line sought' : 'block read-line'}>
      {parts}
      {text.slice(at, line.end)}
    </span>
  );
}

/** A hazard of a block, with its letter from the list above. Only the first block that it touches also shows its words. */
function Trouble({ letter, hazard, isFirst }: { letter: string; hazard: Hazard; isFirst: boolean }) {
  return (
    <span class="read-trouble">
      <span class="hazard-letter">{letter}</span>
      <span class={isFirst ? undefined : 'for-screen-readers'}>{format(hazard.message)}</span>
    </span>
  );
}

/** The text in the order in which a parser reads it, block by block. A click on a block shows its place on the page. */
export function TextAsRead(props: TextAsReadProps) {
  const { resume, blocks, hazards, local, marks, sought, active, onPoint, onPick } = props;
  return (
    <ol class="read-blocks">
      {blocks.map(block => {
        const isHeading = block.section !== null && block.lines[0]?.start === block.section.start;
        return (
          <li key={block.number}>
            <button
              type="button"
              class={block.number === active ? 'read-block active' : 'read-block'}
              id={`block-${block.number}`}
              onClick={() => onPick(block.number)}
              onMouseEnter={() => onPoint(block.number)}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint(block.number)}
              onBlur={() => onPoint(null)}
            >
              <span class="read-number">{block.number}</span>
              <span class="read-text">
                {isHeading && block.section && (
                  <span class="read-section">{t(keyOf('section', block.section.kind))}</span>
                )}
                {block.lines.map(line => (
                  <Line
                    key={line.start}
                    text={resume.text}
                    line={line}
                    marks={marks}
                    isSought={line === sought.line}
                  />
                ))}
                {hazardsOf(block, local).map(hazard => (
                  <Trouble
                    key={hazards.indexOf(hazard)}
                    letter={hazardLetter(hazards.indexOf(hazard))}
                    hazard={hazard}
                    isFirst={blocks.find(other => hazardsOf(other, [hazard]).length > 0) === block}
                  />
                ))}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
