import type { FieldFacts, RequestPart } from '#platform/model/http-problems.ts';
import type { Problem } from '#kernel/problem.ts';

const SHOWN = 20;
const LONGEST_NAME = 200;

/**
 * The fields of a request whose text, or whose own name, no database can keep: with a NUL, or with
 * half of a character (a lone surrogate). Looked for once, before any contract.
 */
export function brokenTexts(part: RequestPart, told: unknown): readonly Problem<FieldFacts>[] {
  const problems: Problem<FieldFacts>[] = [];
  const refuse = (field: string) => {
    problems.push({ code: 'field-with-broken-text', facts: { part, field: readable(field) } });
  };
  // A list of its own: what is told may be nested deeper than calls can be.
  const waiting: [field: string, value: unknown][] = [['', told]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [field, value] = next;
    if (problems.length === SHOWN) return problems;
    if (typeof value === 'string' && isBroken(value)) refuse(field);
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      if (isBroken(name)) refuse(below(field, name));
      else waiting.push([below(field, name), member]);
    }
  }
  return problems;
}

function isBroken(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}

function below(field: string, name: string): string {
  return (field === '' ? name : `${field}.${name}`).slice(0, LONGEST_NAME);
}

function readable(field: string): string {
  return field.replaceAll('\0', '').toWellFormed();
}
