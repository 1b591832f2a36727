/**
 * What an answer rests on, in the words in which changes are told: a topic and, where the answer is
 * about a few things only, which. A field that either side leaves out means all.
 */
export interface Subject {
  readonly topic: string;
  readonly [field: string]: string | readonly string[] | undefined;
}

/** The topic that stands for every other: too much was changed to say what. */
const EVERYTHING = 'everything';

/** Whether something that was changed is among what an answer rests on. */
export function isTouched(
  { restsOn }: { readonly restsOn: readonly Subject[] },
  changed: Subject,
): boolean {
  return changed.topic === EVERYTHING || restsOn.some((subject) => overlap(subject, changed));
}

function overlap(one: Subject, other: Subject): boolean {
  return Object.keys(one).every((field) => haveCommon(one[field], other[field]));
}

type Named = string | readonly string[] | undefined;

function haveCommon(one: Named, other: Named): boolean {
  if (one === undefined || other === undefined) return true;
  const others = listOf(other);
  return listOf(one).some((name) => others.includes(name));
}

function listOf(named: string | readonly string[]): readonly string[] {
  return typeof named === 'string' ? [named] : named;
}
