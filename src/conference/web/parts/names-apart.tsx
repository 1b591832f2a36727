import { createContext, use, useMemo, type ReactNode } from 'react';
import {
  namesApart,
  numbersApart,
  type NamedSomebody,
} from '#conference/model/delegates/alike-names.ts';
import type { CalledPerson, ReadConference } from '#conference/web/conference-queries.ts';
import { useWrittenValues, type WrittenValues } from '#platform/web/language/written-values.ts';

interface Apart {
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, number>;
}

const NamesApartContext = createContext<Apart>({ names: new Map(), numbers: new Map() });

interface NamesApartProps {
  readonly conference: ReadConference;
  readonly children: ReactNode;
}

/** Whatever names people of a conference within it tells those of one name apart. */
export function NamesApart({ conference, children }: NamesApartProps): ReactNode {
  const { name } = useWrittenValues();
  const apart = useMemo((): Apart => {
    const everybody = everybodyIn(conference, name);
    return { names: namesApart(everybody), numbers: numbersApart(everybody) };
  }, [conference, name]);
  return <NamesApartContext value={apart}>{children}</NamesApartContext>;
}

/** How somebody is called where the post does not stand beside the name. */
export function useCalled(): (person: Pick<CalledPerson, 'id' | 'name'>) => string {
  const { names } = use(NamesApartContext);
  return ({ id, name }) => names.get(id) ?? name;
}

/** How somebody is called where post and unit stand beside the name: with a number if both are another's too. */
export function useListed(): (person: Pick<CalledPerson, 'id' | 'name'>) => string {
  const { numbers } = use(NamesApartContext);
  return ({ id, name }) => {
    const number = numbers.get(id);
    return number === undefined ? name : `${name} (${number})`;
  };
}

function everybodyIn(
  { chair, secretary, agenda, delegates }: ReadConference,
  written: WrittenValues['name'],
): readonly NamedSomebody[] {
  const named = ({ id, name, title, titleEn }: CalledPerson, unit = '') => ({
    ...{ person: id, name, title: written({ name: title, nameEn: titleEn }), unit },
  });
  return [
    ...delegates.map(({ person, unit }) => named(person, unit === null ? '' : written(unit))),
    ...agenda.flatMap(({ presenter }) => (presenter === null ? [] : [named(presenter)])),
    ...[named(chair), named(secretary)],
  ];
}
