/** The value of one measure on items that developers may read (`dev`), and on items that none of them has read (`blind`). */
export type Figure = {
  readonly label: string;
  readonly dev: number | null;
  readonly blind: number | null;
  /** The number of cases behind the blind figure. */
  readonly count: number;
};

const line =
  /^ {2}(\S.*?|\s+\S.*?)\s{2,}(n\/a|-?\d[\d.]*)\s+(n\/a|-?\d[\d.]*)\s+(?:-?\d[\d.]*\s+)?(\d+)(?=\s|$)/;

/** Reads the figures from a table that the measures print. */
export function readFigures(printed: string): readonly Figure[] {
  return printed.split('\n').flatMap(text => {
    const [, label, dev, blind, count] = line.exec(text) ?? [];
    if (label === undefined) return [];
    return [{ label: label.trim(), dev: numberOf(dev), blind: numberOf(blind), count: Number(count) }];
  });
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === 'n/a' ? null : Number(text);
}

const shown = (value: number | null, label: string): string => {
  if (value === null) return '–';
  if (label.endsWith('(count)')) return String(value);
  if (label.endsWith('in points')) return (value * 100).toFixed(1);
  return label.startsWith('order') ? value.toFixed(2) : `${Math.round(value * 100)} %`;
};

/** The figures as a table for the README: shares in percent, distances in points, an order as a correlation. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ label, dev, blind, count }) =>
      `| ${label.replace(/ \(count\)$/, '')} | ${shown(blind, label)} | ${shown(dev, label)} | ${count} |`,
  );
  return ['| What | never seen | seen | cases |', '| --- | --: | --: | --: |', ...rows].join('\n');
}
