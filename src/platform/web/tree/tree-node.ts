/** Something in a tree, as its line shows it. */
export interface TreeNode {
  readonly id: string;
  readonly name: string;
  /** Whether it can be opened. */
  readonly hasBelow: boolean;
  /** A figure at the end of the line, as it is written. */
  readonly count?: string;
  /** A word or two in a frame behind the name, for what is out of the ordinary. */
  readonly mark?: string | undefined;
}

/** What stands right below a node that was opened: all of it, what has come so far, or no more. */
export interface TreeBranch {
  readonly nodes: readonly TreeNode[];
  readonly state: 'whole' | 'coming' | 'failed';
}
