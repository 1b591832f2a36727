/** What a route takes where nothing is wrong with it; `{name}` stands for the id of something. */
export interface SoundRequest {
  /** For each parameter of the address. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}
