/** Columns about persons that share why they are kept, for how long, and for whom. */
export interface PersonalFields {
  readonly table: string;
  /** What each column says about a person. */
  readonly columns: Readonly<Record<string, string>>;
  readonly why: string;
  readonly keptFor: string;
  readonly seenBy: string;
  readonly erasedBy: string;
}
