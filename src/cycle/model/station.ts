/** The stations of the cycle, in the order in which it goes through them. */
export const STATIONS = [
  'directives',
  'plan',
  'figures',
  'reports',
  'conference',
  'conclusions',
] as const;
export type StationName = (typeof STATIONS)[number];

/** `empty`: nothing is there yet. `late`: something is past its day. */
export const STATION_STATES = ['empty', 'coming', 'running', 'late', 'done'] as const;
export type StationState = (typeof STATION_STATES)[number];

/** How a station of the cycle stands in a period, for whoever asks: what the first page shows of it. */
export interface Station {
  readonly station: StationName;
  readonly state: StationState;
  /** What can be said of it: codes with numbers or names, put into words by the screen. */
  readonly told: readonly StationLine[];
  /** The next day that matters. */
  readonly next: { readonly code: string; readonly day: string } | null;
  /** What waits for whoever asks, each with the page where it is done. */
  readonly waiting: readonly (StationLine & { readonly address: string })[];
}

export interface StationLine {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}
