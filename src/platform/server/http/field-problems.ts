import type { z } from 'zod';
import type { FieldFacts, FieldKind, RequestPart } from '#platform/model/http-problems.ts';
import type { Problem } from '#kernel/problem.ts';

const FIELDS_SHOWN = 20;

/** What a schema found in a request, each with its field; of very many the first. */
export function fieldProblems(
  part: RequestPart,
  issues: readonly z.core.$ZodIssue[],
): readonly Problem<FieldFacts>[] {
  return issues.slice(0, FIELDS_SHOWN).flatMap((issue) => problemsOfIssue(part, issue));
}

function problemsOfIssue(
  part: RequestPart,
  issue: z.core.$ZodIssue,
): readonly Problem<FieldFacts>[] {
  const facts = { part, field: fieldOf(issue.path) };
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return [{ code: 'field-missing', facts }];
      return [{ code: 'field-of-other-kind', facts: { ...facts, kind: kindOf(issue.expected) } }];
    case 'unrecognized_keys':
      return issue.keys.slice(0, FIELDS_SHOWN).map((key) => ({
        code: 'field-unknown',
        facts: { part, field: fieldOf([...issue.path, key]) },
      }));
    case 'invalid_value':
      if (issue.input === undefined) return [{ code: 'field-missing', facts }];
      return [
        {
          code: 'field-not-one-of',
          facts: { ...facts, choices: issue.values.map(String).join(', ') },
        },
      ];
    case 'too_big':
      return [{ code: 'field-too-long', facts: { ...facts, limit: Number(issue.maximum) } }];
    case 'too_small':
      return [{ code: 'field-too-short', facts: { ...facts, least: Number(issue.minimum) } }];
    case 'invalid_format':
      return [{ code: isIdFormat(issue) ? 'field-not-an-id' : 'field-not-understood', facts }];
    case 'custom':
      return [customProblem(issue, facts)];
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return [otherProblem(issue, facts)];
    default:
      return issue satisfies never;
  }
}

function otherProblem(
  issue: z.core.$ZodIssue,
  facts: FieldFacts['field-missing'],
): Problem<FieldFacts> {
  const isMissing = issue.code === 'invalid_union' && issue.input === undefined;
  return { code: isMissing ? 'field-missing' : 'field-not-understood', facts };
}

const OWN_CODES = {
  'field-not-a-day': true,
  'field-not-a-number': true,
  'field-not-an-id': true,
  'field-with-hidden-character': true,
} as const;

function customProblem(
  { params }: z.core.$ZodIssueCustom,
  facts: FieldFacts['field-missing'],
): Problem<FieldFacts> {
  const code: unknown = params?.['code'];
  return { code: isOwnCode(code) ? code : 'field-not-understood', facts };
}

function isOwnCode(code: unknown): code is keyof typeof OWN_CODES {
  return typeof code === 'string' && Object.hasOwn(OWN_CODES, code);
}

function isIdFormat(issue: z.core.$ZodIssueInvalidStringFormat): boolean {
  return issue.format === 'uuid' || (issue.pattern ?? '').includes('[0-9a-f]{12}');
}

const LONGEST_NAME = 200;

function fieldOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.').slice(0, LONGEST_NAME);
}

function kindOf(expected: string): FieldKind {
  switch (expected) {
    case 'array':
    case 'tuple':
      return 'list';
    case 'object':
    case 'record':
      return 'object';
    case 'boolean':
      return 'boolean';
    case 'number':
    case 'int':
      return 'number';
    case 'null':
    case 'undefined':
    case 'never':
      return 'nothing';
    default:
      return 'text';
  }
}
