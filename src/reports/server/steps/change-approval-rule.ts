import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';
import type { ApprovalRule } from '#cycle/model/approval-rule.ts';
import { refuse, type ReportRefusal } from '#reports/server/report-refusal.ts';
import { APPROVAL_RULES, approvalRule, type RuleFields } from '#cycle/server/kept-approval-rule.ts';

interface RuleChange {
  readonly wish: ApprovalRule;
  readonly seen: string;
  readonly actor: EventActor;
}

/** Says whether who submits may accept, and by which decision. */
export async function changeApprovalRule(
  tx: Transaction,
  { wish, seen, actor }: RuleChange,
): Promise<{ readonly kind: 'done'; readonly record: Kept<RuleFields> } | ReportRefusal> {
  // Of two who decide for the first time at once the second finds the rule of the first.
  await tx.query('lock table approval_rule in share row exclusive mode');
  const { id, version } = await approvalRule(tx);
  const fields = { isOnly: true, ...wish } as const;
  const event = { kind: 'approval-rule-changed', actor, data: {} } as const;
  if (id !== undefined) {
    return changeRecord<RuleFields>(tx, {
      table: APPROVAL_RULES,
      ...{ id, seen, event },
      decide: () => ({ kind: 'done', after: fields }),
    });
  }
  if (seen !== String(version)) {
    return refuse({ code: 'stale-version', facts: { told: seen, current: String(version) } });
  }
  return { kind: 'done', record: await makeRecord(tx, { table: APPROVAL_RULES, fields, event }) };
}
