/** Columns about persons that share why they are kept, for how long, and for whom. */
export interface PersonalFields {
  readonly table: string;
  /** What each column says about a person. */
  readonly columns: Readonly<Record<string, string>>;
  readonly why: string;
  readonly keptFor: string;
  readonly seenBy: string;
  readonly erasedBy: string;
  /**
   * Which rows are about a person, `$2`, or its account, `$1`, as a condition of SQL: for the file of the
   * own data. Left out where the room of people says it.
   */
  readonly ownRows?: string;
}
