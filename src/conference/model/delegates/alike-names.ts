/** Somebody as a list names one. Empty: no post, no unit. */
export interface NamedSomebody {
  readonly person: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
}

/**
 * How those are called who share their name with somebody else: with the post where that tells them apart, else
 * with the unit, else with both; who still cannot be told apart by these has a number. Who is not in it is called
 * by the name alone.
 * @param people some may stand in it twice: the first time counts
 */
export function namesApart(people: readonly NamedSomebody[]): ReadonlyMap<string, string> {
  const numbers = numbersApart(people);
  return new Map(
    alikeBy(people, ({ name }) => name).flatMap((group) =>
      group.map((each) => [each.person, calledIn(group, each, numbers.get(each.person))] as const),
    ),
  );
}

/**
 * The numbers of those who share their name, post and unit with somebody else, as nothing else that may be shown
 * tells them apart: the day of birth is nobody's concern at a conference. The same in every list: in the order of
 * their identities.
 */
export function numbersApart(people: readonly NamedSomebody[]): ReadonlyMap<string, number> {
  return new Map(
    alikeBy(people, ({ name, title, unit }) => JSON.stringify([name, title, unit])).flatMap(
      (group) =>
        group
          .map(({ person }) => person)
          .toSorted()
          .map((person, place) => [person, place + 1] as const),
    ),
  );
}

/** Those of a name who are alike; nobody is alike who has no name any more. */
function alikeBy(
  people: readonly NamedSomebody[],
  keyOf: (somebody: NamedSomebody) => string,
): readonly (readonly NamedSomebody[])[] {
  const known = new Map(people.toReversed().map((each) => [each.person, each]));
  const named = [...known.values()].filter(({ name }) => name !== '');
  return [...Map.groupBy(named, keyOf).values()].filter(({ length }) => length > 1);
}

function calledIn(
  group: readonly NamedSomebody[],
  { name, title, unit }: NamedSomebody,
  number: number | undefined,
): string {
  const byTitle = tellsApart(group, 'title') ? title : '';
  const byUnit = tellsApart(group, 'unit') ? unit : '';
  // What is the same for all of them tells nothing.
  const both = [isShared(group, 'title') ? '' : title, isShared(group, 'unit') ? '' : unit];
  const numbered = [...both, number === undefined ? '' : String(number)];
  const told = byTitle || byUnit || numbered.filter((part) => part !== '').join(', ');
  return told === '' ? name : `${name} (${told})`;
}

function tellsApart(group: readonly NamedSomebody[], by: 'title' | 'unit'): boolean {
  const told = new Set(group.map((each) => each[by]));
  return told.size === group.length && !told.has('');
}

function isShared(group: readonly NamedSomebody[], by: 'title' | 'unit'): boolean {
  return new Set(group.map((each) => each[by])).size === 1;
}
