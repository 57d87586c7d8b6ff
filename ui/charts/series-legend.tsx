import { seriesStyle } from './series-style.ts';

export function SeriesLegend({ names }: { names: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-quiet">
      {names.map((name, rank) => {
        const { colour, dash } = seriesStyle(rank);
        return (
          <li key={name} className="flex items-center gap-1.5">
            <svg aria-hidden width="22" height="8" viewBox="0 0 22 8">
              <path
                d="M1 4h20"
                stroke={colour}
                strokeWidth="2.5"
                strokeLinecap="round"
                strokeDasharray={dash}
              />
            </svg>
            <bdi>{name}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
