import { ARTICLE_RULES } from '#publication/model/article-policy.ts';
import { ACTIVITY_RULES } from '#activities/model/activity-policy.ts';
import { CONFERENCE_RULES } from '#conference/model/conference-policy.ts';
import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import { FILE_RULES } from '#platform/model/files/file-policy.ts';
import { REPORT_RULES } from '#reports/model/report-policy.ts';
import { ROLES } from '#kernel/actor.ts';
import type { PermissionRules } from '#kernel/permission.ts';
import { ORGANISATION_RULES } from '#organisation/model/organisation-policy.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { PLAN_RULES } from '#plans/model/plan-policy.ts';
import { VERB_TEXTS } from '#people/web/access/verb-texts.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { OPERATIONS_BY_VERB } from './operations-by-verb.ts';

/** The policies there are, each under the name of its feature. */
export const POLICIES: readonly (readonly [string, PermissionRules<string>])[] = [
  ['Organisation', ORGANISATION_RULES],
  ['Figures', FIGURE_RULES],
  ['People', PEOPLE_RULES],
  ['Plans', PLAN_RULES],
  ['Directives', DIRECTIVE_RULES],
  ['Activities', ACTIVITY_RULES],
  ['Reports', REPORT_RULES],
  ['Conferences', CONFERENCE_RULES],
  ['News', ARTICLE_RULES],
  ['Files', FILE_RULES],
];

const HEAD = `# Who may do what

Made from the policies of the features (\`src/*/model/*-policy.ts\`) by a test, which fails when the two
differ: \`npx vitest run --project model test/laws/permission-table.test.ts -u\` writes it anew.

A role is held for the whole organisation, or for one unit: in it alone, or with all units below it. Whoever
holds any role over a unit knows of it, and is refused (403) what the role does not give; to everybody else
it is as if it were not there (404). The server asks the policy at every request, with the roles as they
are then: a role that was given or ended counts from the next request on.

- \`any\`: the role gives it wherever it is held, for everything.
- \`unit\`: for the units it reaches: the one it is held for, that one and all below it, or all.
- \`whole\`: only where it is held for the whole organisation.

A role comes to an account by being given to it, by a post that its person holds, or by delegation: that
counts only while, and only as far as, the role of whoever delegated it does, and can neither be delegated
further nor give roles to others. Where a unit has ended, the role is held over its heir. Somebody who can
sign in always administers the whole organisation.
`;

/** `docs/permissions.md` as the policies would have it. */
export function permissionsDocument(): string {
  const features = POLICIES.map(([name, rules]) => `## ${name}\n\n${ruleTable(rules)}\n`);
  const operations = `## What each verb is asked for by\n\n${operationList()}\n`;
  return [HEAD, ...features, operations].join('\n');
}

function ruleTable(rules: PermissionRules<string>): string {
  const rows = Object.entries(rules).map(([verb, { roles, where }]) => {
    const mark = where === 'anywhere' ? 'any' : where;
    const marks = ROLES.map((role) => (roles.includes(role) ? mark : ''));
    return [`\`${verb}\``, wordsOf(verb), ...marks];
  });
  return table(['verb', 'lets one', ...ROLES.map((role) => ROLE_TEXTS.en[role])], rows);
}

function wordsOf(verb: string): string {
  const words = VERB_TEXTS.en[verb]?.does;
  if (words === undefined) throw new Error(`${verb}: expected words for it`);
  return words;
}

function operationList(): string {
  const lines = Object.entries(OPERATIONS_BY_VERB).map(
    ([verb, calls]) => `- \`${verb}\`: ${calls.map((call) => `\`${call}\``).join(', ')}`,
  );
  return lines.join('\n');
}

/** A table whose columns are as wide as their longest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
