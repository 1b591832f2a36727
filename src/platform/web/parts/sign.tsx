import type { ReactNode } from 'react';
import './sign.css';

/** Signs are drawn, because the typeface has none; one never stands without a word or a label. */
const DRAWN = {
  done: { line: 'M2 7.5l3.4 3.4L12 3.6', weight: 2 },
  missing: {
    fill: 'M7 .8L13.8 13H.2zM6.2 5v4h1.6V5zm0 5.1v1.5h1.6v-1.5z',
  },
  wrong: {
    fill: 'M4.3.5h5.4l3.8 3.8v5.4l-3.8 3.8H4.3L.5 9.7V4.3zM4.5 3.5l-1 1L6 7 3.5 9.5l1 1L7 8l2.5 2.5 1-1L8 7l2.5-2.5-1-1L7 6z',
  },
  open: { line: 'M12.2 7a5.2 5.2 0 11-10.4 0 5.2 5.2 0 0110.4 0z', weight: 1.6 },
  half: {
    line: 'M12.2 7a5.2 5.2 0 11-10.4 0 5.2 5.2 0 0110.4 0z',
    weight: 1.6,
    fill: 'M7 2.5a4.5 4.5 0 010 9z',
  },
  ahead: { fill: 'M7 3l5 8H2z' },
  behind: { fill: 'M7 11L2 3h10z' },
  right: { line: 'M5 2.5L9.5 7 5 11.5', weight: 1.6 },
  down: { line: 'M2.5 5L7 9.5 11.5 5', weight: 1.6 },
  close: { line: 'M3 3l8 8M11 3l-8 8', weight: 1.6 },
  find: { line: 'M9.2 9.2L13 13M10.5 6a4.5 4.5 0 11-9 0 4.5 4.5 0 019 0z', weight: 1.6 },
  lock: {
    fill: 'M2 6h1.5V4.5a3.5 3.5 0 017 0V6H12v7.5H2zm3.1 0h3.8V4.5a1.9 1.9 0 00-3.8 0z',
  },
} as const satisfies Record<string, Drawing>;

interface Drawing {
  readonly line?: string;
  readonly weight?: number;
  readonly fill?: string;
}

export type SignName = keyof typeof DRAWN;

export interface SignProps {
  readonly name: SignName;
  /** What it says to a reader of screens, where no word beside it says so. */
  readonly label?: string;
  readonly tone?: 'ok' | 'warn' | 'bad' | 'accent' | 'faint';
}

export function Sign({ name, label, tone }: SignProps): ReactNode {
  const { line, weight, fill }: Drawing = DRAWN[name];
  return (
    <svg
      className="sign"
      data-tone={tone}
      viewBox="0 0 14 14"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {line !== undefined && (
        <path d={line} fill="none" stroke="currentColor" strokeWidth={weight} />
      )}
      {fill !== undefined && <path d={fill} fill="currentColor" fillRule="evenodd" />}
    </svg>
  );
}
