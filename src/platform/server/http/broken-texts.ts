import type { FieldFacts, RequestPart } from '#platform/model/http-problems.ts';
import type { Problem } from '#kernel/problem.ts';

const SHOWN = 20;
const LONGEST_NAME = 200;

/** Something with members, and by what way it was come to; written out only where it is refused. */
interface Reached {
  readonly above: Reached | undefined;
  readonly name: string | number;
  readonly members: object;
}

/**
 * The fields of a request whose text, or whose own name, no database can keep: with a NUL, or with
 * half of a character (a lone surrogate). Looked for once, before any contract, and so in as much as
 * anybody sends.
 */
export function brokenTexts(part: RequestPart, told: unknown): readonly Problem<FieldFacts>[] {
  const problems: Problem<FieldFacts>[] = [];
  // A list of its own: what is told may be nested deeper than calls can be.
  const waiting: Reached[] = [];
  const look = (above: Reached | undefined, name: string | number, value: unknown) => {
    if (typeof value === 'object' && value !== null) waiting.push({ above, name, members: value });
    if (typeof value === 'string' && isBroken(value)) refuse(above, name);
  };
  const refuse = (above: Reached | undefined, name: string | number) => {
    const facts = { part, field: writtenWay(above, name) };
    if (problems.length < SHOWN) problems.push({ code: 'field-with-broken-text', facts });
  };
  look(undefined, '', told);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (problems.length === SHOWN) return problems;
    const { members } = next;
    if (Array.isArray(members)) {
      for (let at = 0; at < members.length; at += 1) look(next, at, members[at]);
      continue;
    }
    for (const name of Object.keys(members)) {
      if (isBroken(name)) refuse(next, name);
      else look(next, name, (members as Record<string, unknown>)[name]);
    }
  }
  return problems;
}

function isBroken(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}

function writtenWay(above: Reached | undefined, name: string | number): string {
  const names = [name];
  for (let at = above; at !== undefined; at = at.above) names.push(at.name);
  const way = names.reverse().filter((step) => step !== '');
  return readable(way.join('.')).slice(0, LONGEST_NAME);
}

function readable(field: string): string {
  return field.replaceAll('\0', '').toWellFormed();
}
