/** How a command ends. 0: done. 1: the check failed. 2: unusable input or call. */
export type ExitCode = 0 | 1 | 2;
