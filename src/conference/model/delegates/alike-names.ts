/** Somebody as a list names one. Empty: no post, no unit. */
export interface NamedSomebody {
  readonly person: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
}

/**
 * How those are called who share their name with somebody else: with the post where that tells them apart, else
 * with the unit, else with both. Who is not in it is called by the name alone.
 * @param people some may stand in it twice: the first time counts
 */
export function namesApart(people: readonly NamedSomebody[]): ReadonlyMap<string, string> {
  const known = new Map(people.toReversed().map((each) => [each.person, each]));
  const named = [...known.values()].filter(({ name }) => name !== '');
  const alike = Map.groupBy(named, ({ name }) => name);
  return new Map(
    [...alike.values()]
      .filter(({ length }) => length > 1)
      .flatMap((group) => group.map((each) => [each.person, calledIn(group, each)] as const)),
  );
}

function calledIn(group: readonly NamedSomebody[], { name, title, unit }: NamedSomebody): string {
  const byTitle = tellsApart(group, 'title') ? title : '';
  const byUnit = tellsApart(group, 'unit') ? unit : '';
  // What is the same for all of them tells nothing.
  const both = [isShared(group, 'title') ? '' : title, isShared(group, 'unit') ? '' : unit];
  const told = byTitle || byUnit || both.filter((part) => part !== '').join(', ');
  return told === '' ? name : `${name} (${told})`;
}

function tellsApart(group: readonly NamedSomebody[], by: 'title' | 'unit'): boolean {
  const told = new Set(group.map((each) => each[by]));
  return told.size === group.length && !told.has('');
}

function isShared(group: readonly NamedSomebody[], by: 'title' | 'unit'): boolean {
  return new Set(group.map((each) => each[by])).size === 1;
}
