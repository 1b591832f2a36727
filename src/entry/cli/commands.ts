import { ACCOUNT_LINK_LINE } from './account-lines.ts';
import { AUDIT_HEAD_LINE, AUDIT_VERIFY_LINE } from './audit-lines.ts';
import { command, type Command } from './command.ts';
import { ROLL_UP_LINE, rollUpCall } from './roll-up-line.ts';
import { REPORT_LINE } from './report-line.ts';
import { SERVE_LINE, START_LINE } from './serve-lines.ts';
import { BACKUP_LINE, MIGRATE_LINE, RESTORE_LINE } from './store-lines.ts';
import { EXPORT_LINE, IMPORT_LINE } from './table-lines.ts';

/** What `midyear` can do. Each brings its parts along only when it is run. */
export const COMMANDS: readonly Command[] = [
  command(ROLL_UP_LINE, async (call, terminal) => {
    const { runRollUp } = await import('./roll-up-command.ts');
    return runRollUp(rollUpCall(call), terminal);
  }),
  command(START_LINE, async (call, terminal) => {
    const { runStart } = await import('./serve-command.ts');
    return runStart(call, terminal);
  }),
  command(SERVE_LINE, async (call, terminal) => {
    const { runServe } = await import('./serve-command.ts');
    return runServe(call, terminal);
  }),
  command(IMPORT_LINE, async (call, terminal) => {
    const { runImport } = await import('./import-command.ts');
    return runImport(call, terminal);
  }),
  command(EXPORT_LINE, async (call, terminal) => {
    const { runExport } = await import('./export-command.ts');
    return runExport(call, terminal);
  }),
  command(REPORT_LINE, async (call, terminal) => {
    const { runReport } = await import('./report-command.ts');
    return runReport(call, terminal);
  }),
  command(BACKUP_LINE, async (call, terminal) => {
    const { runBackup } = await import('./backup-command.ts');
    return runBackup(call, terminal);
  }),
  command(RESTORE_LINE, async (call, terminal) => {
    const { runRestore } = await import('./backup-command.ts');
    return runRestore(call, terminal);
  }),
  command(MIGRATE_LINE, async (call, terminal) => {
    const { runMigrate } = await import('./migrate-command.ts');
    return runMigrate(call, terminal);
  }),
  command(AUDIT_VERIFY_LINE, async (call, terminal) => {
    const { runAuditVerify } = await import('./audit-verify-command.ts');
    return runAuditVerify(call, terminal);
  }),
  command(AUDIT_HEAD_LINE, async (call, terminal) => {
    const { runAuditHead } = await import('./audit-head-command.ts');
    return runAuditHead(call, terminal);
  }),
  command(ACCOUNT_LINK_LINE, async (call, terminal) => {
    const { runAccountLink } = await import('./account-link-command.ts');
    return runAccountLink(call, terminal);
  }),
];
