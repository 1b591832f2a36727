import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '#entry/server/all-rules.ts';
import { ROLES, type AccountId, type HeldRole, type RolePlace } from '#kernel/actor.ts';
import { decide, type Subject } from '#kernel/permission.ts';
import { permissionsDocument, POLICIES } from '#test/support/permissions-document.ts';
import { PROJECT_ROOT } from '#test/support/source-files.ts';

/**
 * What each role gives: `any` for everything, wherever it is held; `unit` for the units that it reaches;
 * `whole` only where it is held for the whole organisation; `-` not at all.
 */
const GIVEN = `
                     viewer  reporter  approver  secretary  auditor  administrator
  read-organisation  any     any       any       any        any      any
  reorganise         -       -         -         -          -        whole
  read-indicators    any     any       any       any        any      any
  read-periods       any     any       any       any        any      any
  read-figures       unit    unit      unit      unit       unit     unit
  tell-figure        -       unit      -         -          -        -
  accept-figure      -       -         unit      -          -        -
  open-period        -       -         -         whole      -        whole
  publish-totals     -       -         whole     -          -        -
  read-publications  whole   whole     whole     whole      whole    whole
  read-people        any     any       any       any        any      any
  manage-people      -       -         -         any        -        any
  manage-posts       -       -         -         unit       -        unit
  read-accounts      -       -         -         -          whole    whole
  manage-accounts    -       -         -         -          -        whole
  read-roles         -       -         -         -          unit     unit
  give-role          -       -         -         -          -        unit
  erase-person       -       -         -         -          -        whole
  read-log           -       -         -         -          whole    -
  read-plan          unit    unit      unit      unit       unit     unit
  give-target        -       -         -         unit       -        -
  set-plan-rule      -       -         -         unit       -        -
  set-task           -       -         -         unit       -        -
  report-task        -       unit      -         -          -        -
  confirm-task       -       -         unit      -          -        -
  read-directives    any     any       any       any        any      any
  read-study         unit    unit      unit      unit       unit     unit
  register-directive -       -         -         whole      -        -
  answer-directive   -       unit      -         -          -        -
  read-outreach      unit    unit      unit      unit       unit     unit
  record-outreach    -       unit      -         -          -        -
  withdraw-outreach  -       unit      unit      -          -        -
  read-places        any     any       any       any        any      any
  keep-places        -       any       -         any        -        any
  read-report-requests any   any       any       any        any      any
  ask-for-report     -       -         -         unit       -        -
  read-reports       unit    unit      unit      unit       unit     unit
  write-report       -       unit      -         unit       -        -
  submit-report      -       unit      -         unit       -        -
  accept-report      -       -         unit      -          -        -
  publish-report     -       -         -         unit       -        -
  raise-difficulty   -       unit      -         unit       -        -
  answer-difficulty  -       -         unit      unit       -        -
  read-approval-rule any     any       any       any        any      any
  change-approval-rule -     -         -         whole      -        whole
  read-conferences   unit    unit      unit      unit       unit     unit
  prepare-conference -       -         -         unit       -        -
  keep-conference    -       -         -         unit       -        -
  sign-minutes       -       -         unit      -          -        -
  issue-conclusion   -       -         unit      -          -        -
  read-articles      unit    unit      unit      unit       unit     unit
  write-article      -       unit      unit      unit       -        -
  approve-article    -       -         unit      -          -        -
  publish-article    -       -         unit      unit       -        -
  keep-file          -       any       any       any        -        any
`;

/**
 * What that comes to: a role is held for the unit H alone, for H and all below it, or for the whole; what is
 * asked about is H itself, a unit below it, one above it, one beside it, or the organisation as such.
 * `no`: refused, and told why. `unseen`: answered as if there were no such thing. Rows with `-` are those of
 * roles that lack the verb, by where it must be held by those who have it.
 */
const MEANT = `
                  itself  below   above   beside  organisation
  any alone       yes     yes     yes     yes     yes
  any below       yes     yes     yes     yes     yes
  any whole       yes     yes     yes     yes     yes
  unit alone      yes     unseen  unseen  unseen  unseen
  unit below      yes     yes     unseen  unseen  unseen
  unit whole      yes     yes     yes     yes     yes
  whole alone     no      no      no      no      no
  whole below     no      no      no      no      no
  whole whole     yes     yes     yes     yes     yes
  -any alone      no      no      no      no      no
  -any below      no      no      no      no      no
  -any whole      no      no      no      no      no
  -unit alone     no      unseen  unseen  unseen  unseen
  -unit below     no      no      unseen  unseen  unseen
  -unit whole     no      no      no      no      no
  -whole alone    no      no      no      no      no
  -whole below    no      no      no      no      no
  -whole whole    no      no      no      no      no
`;

const HELD: Readonly<Record<string, RolePlace>> = {
  alone: { kind: 'unit', unit: 'H', reach: 'alone' },
  below: { kind: 'unit', unit: 'H', reach: 'below' },
  whole: { kind: 'whole' },
};

const SUBJECTS: Readonly<Record<string, Subject>> = {
  itself: unit('H', 'Above'),
  below: unit('Below', 'H', 'Above'),
  above: unit('Above'),
  beside: unit('Beside', 'Above'),
  organisation: { kind: 'organisation' },
};

function unit(self: string, ...above: readonly string[]): Subject {
  return { kind: 'unit', selves: new Set([self]), line: new Set([self, ...above]) };
}

const ANSWERS = { allowed: 'yes', refused: 'no', unseen: 'unseen' } as const;

/** The rows of a table written in words and spaces: the last words of each are its columns. */
function rowsOf(table: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const [head = '', ...lines] = table.trimEnd().split('\n').slice(1);
  const columns = head.trim().split(/\s+/u);
  return lines.map((line) => {
    const words = line.trim().split(/\s+/u);
    const name = words.slice(0, -columns.length).join(' ');
    const cells = words.slice(-columns.length);
    return [name, Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))];
  });
}

const given = rowsOf(GIVEN);
const meant = new Map(rowsOf(MEANT));

/** What the table says of a role that lacks the verb: by where those need it who have it. */
function manner(verb: string, mark: string): string {
  if (mark !== '-') return mark;
  const row = given.find(([name]) => name === verb)?.[1] ?? {};
  return `-${Object.values(row).find((other) => other !== '-')}`;
}

describe('the table of permissions', () => {
  test('names every verb of every policy once, and no other', () => {
    const verbs = POLICIES.flatMap(([, rules]) => Object.keys(rules));
    expect(given.map(([verb]) => verb)).toEqual(verbs);
    expect(Object.keys(ALL_RULES).toSorted()).toEqual(verbs.toSorted());
  });

  test.each(given)(
    'says what each role gives, alone, below and for the whole: %s',
    (verb, marks) => {
      const rule = ALL_RULES[verb];
      if (rule === undefined) throw new Error(`${verb}: expected a rule`);
      for (const role of ROLES) {
        for (const [reach, place] of Object.entries(HELD)) {
          const held: HeldRole = { role, place };
          const actor = { account: 'somebody' as AccountId, roles: [held] };
          const answers = Object.entries(SUBJECTS).map(([name, subject]) => {
            return [name, ANSWERS[decide(rule, actor, subject).kind]];
          });
          const row = `${manner(verb, marks[role] ?? '')} ${reach}`;
          expect([role, row, Object.fromEntries(answers)]).toEqual([role, row, meant.get(row)]);
        }
      }
    },
  );

  test('gives nothing to whoever holds no role', () => {
    for (const rule of Object.values(ALL_RULES)) {
      for (const subject of Object.values(SUBJECTS)) {
        const verdict = decide(rule, { account: 'somebody' as AccountId, roles: [] }, subject);
        expect(verdict.kind).not.toBe('allowed');
      }
    }
  });

  test('stands in docs/permissions.md as the policies have it', async () => {
    const document = join(PROJECT_ROOT, 'docs', 'permissions.md');
    await expect(permissionsDocument()).toMatchFileSnapshot(document);
  });
});
