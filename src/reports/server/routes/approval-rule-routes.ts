import { z } from 'zod';
import { permitted } from '#platform/server/http/access.ts';
import { toldName } from '#platform/server/http/contract-values.ts';
import { changeRoute, readRoute } from '#platform/server/http/route.ts';
import { REPORT_RULES } from '#reports/model/report-policy.ts';
import { approvalRule } from '#cycle/server/kept-approval-rule.ts';
import { changeApprovalRule } from '#reports/server/steps/change-approval-rule.ts';
import { ruleContract } from './report-contract.ts';

const ADDRESS = '/api/v1/approval-rule';
const LONGEST_BASIS = 300;

export const APPROVAL_RULE_ROUTE = readRoute(ADDRESS, {
  summary: 'Whether somebody else must accept what somebody submitted, and by which decision',
  access: permitted(REPORT_RULES, 'read-approval-rule'),
  answer: ruleContract,
})
  .command(async (database) => ({ kind: 'done', rule: await approvalRule(database) }) as const)
  .present(({ rule: { version, isSeparate, basis } }) => ({ version, isSeparate, basis }), {
    version: ({ rule }) => rule.version,
  });

export const CHANGE_APPROVAL_RULE_ROUTE = changeRoute(`PUT ${ADDRESS}`, {
  summary: 'Says whether somebody else must accept what somebody submitted',
  description: 'If-Match "0" while nobody has decided.',
  access: permitted(REPORT_RULES, 'change-approval-rule'),
  body: z.strictObject({ isSeparate: z.boolean(), basis: toldName(LONGEST_BASIS).min(1) }),
  answer: ruleContract,
})
  .command((tx, { asker, seen, body: wish }) =>
    changeApprovalRule(tx, { wish, seen, actor: asker.account }),
  )
  .present(({ record: { version, isSeparate, basis } }) => ({ version, isSeparate, basis }), {
    version: ({ record }) => record.version,
  });
