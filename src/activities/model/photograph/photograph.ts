/** A photograph of an outreach event, as it is kept. */
export interface PhotographFields {
  readonly outreachEvent: string;
  /** The kept file. */
  readonly file: string;
  readonly caption: string;
  /** What is to be seen, for who cannot see it. */
  readonly altText: string;
  /** Who took it, where it is somebody of the organisation. */
  readonly creditedPerson: string | null;
  /** Else the office or newspaper it is from. */
  readonly creditNote: string;
  readonly isRemoved: boolean;
}
