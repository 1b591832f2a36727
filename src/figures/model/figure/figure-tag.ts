import type { FigureStanding } from './figure-version.ts';

/** What changes of a figure that is told: each version, and whether it is accepted by now. */
type Changing = Pick<FigureStanding, 'version' | 'isAccepted'>;

/** What someone has seen of a figure before they change it. */
export interface SeenFigure {
  /** 0: that nobody had told it. */
  readonly version: number;
  /** `undefined`: they named the version alone. */
  readonly isAccepted: boolean | undefined;
}

/** A figure as it stands, in a word that is another one once it is accepted: `0`, `3s`, `3a`. */
export function figureTag({ version, isAccepted }: Changing): string {
  if (version === 0) return '0';
  return `${version}${isAccepted ? 'a' : 's'}`;
}

const TAG = /^(0|[1-9]\d{0,8})([as]?)$/;

/** Reads such a word, or the number of a version alone; `undefined` where it is neither. */
export function readFigureTag(text: string): SeenFigure | undefined {
  const [, version, state] = TAG.exec(text) ?? [];
  if (version === undefined) return undefined;
  return { version: Number(version), isAccepted: state === '' ? undefined : state === 'a' };
}

/** Whether a figure of the first tag came after one of the second; false where one is no tag. */
export function isLaterTag(one: string, other: string): boolean {
  const [later, earlier] = [one, other].map(readFigureTag);
  if (later === undefined || earlier === undefined) return false;
  if (later.version !== earlier.version) return later.version > earlier.version;
  return later.isAccepted === true && earlier.isAccepted !== true;
}

/** Whether what was seen is how the figure stands. */
export function isAsSeen(standing: Changing, { version, isAccepted }: SeenFigure): boolean {
  if (standing.version !== version) return false;
  return isAccepted === undefined || isAccepted === standing.isAccepted;
}
