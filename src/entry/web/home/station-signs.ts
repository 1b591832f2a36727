import type { StationState } from '#cycle/model/station.ts';
import type { SignProps } from '#platform/web/parts/sign.tsx';

/** The sign of a state; its word stands beside it, or is its label. */
export const STATION_SIGNS: Readonly<Record<StationState, Omit<SignProps, 'label'>>> = {
  empty: { name: 'open', tone: 'faint' },
  coming: { name: 'open' },
  running: { name: 'half', tone: 'accent' },
  late: { name: 'wrong', tone: 'bad' },
  done: { name: 'done', tone: 'ok' },
};
