/** A sheet of people as it came. */
export interface SheetFile {
  /** By which problems speak of it. */
  readonly name: string;
  readonly content: Uint8Array;
  /** How many people it may name. */
  readonly limit: number;
}
