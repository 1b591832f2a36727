import { command, type Command } from './command.ts';
import { ROLL_UP_LINE, rollUpCall } from './roll-up-line.ts';

/** What `midyear` can do. Each brings its parts along only when it is run. */
export const COMMANDS: readonly Command[] = [
  command(ROLL_UP_LINE, async (call, terminal) => {
    const { runRollUp } = await import('./roll-up-command.ts');
    return runRollUp(rollUpCall(call), terminal);
  }),
];
