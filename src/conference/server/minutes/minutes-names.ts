import { namesApart, numbersApart } from '#conference/model/delegates/alike-names.ts';
import { presidingOver } from '#conference/model/presiding.ts';
import type { MinutedPerson } from '#conference/model/minutes/minutes-facts.ts';
import type { HeldConference } from '#conference/server/conferences/held-conference.ts';
import type { KnownNames } from '#conference/server/conferences/known-names.ts';
import type { Language } from '#kernel/problem.ts';

/** Somebody by a post or a body; by neither: the name alone. */
interface Seat {
  readonly person: string;
  readonly by: string | null;
}

/** How minutes call people and units. */
export interface MinutesNames {
  /** Where the unit stands beside it. */
  readonly seated: (seat: Seat) => MinutedPerson;
  /** Where no unit stands beside it: it is added to the post of those who share their name with somebody else. */
  readonly apart: (seat: Seat) => MinutedPerson;
  /** Empty: no unit, or one that nobody knows. */
  readonly unit: (id: string | null) => string;
}

interface Naming {
  readonly names: KnownNames;
  readonly language: Language;
}

/** How the minutes of a conference call people and units in a language. */
export function minutesNames(held: HeldConference, { names, language }: Naming): MinutesNames {
  const inLanguage = (name: string, nameEn: string) =>
    language === 'en' && nameEn !== '' ? nameEn : name;
  const seated = ({ person, by }: Seat) => {
    const { name, title, titleEn } = names.person(person, by);
    return { name, title: inLanguage(title, titleEn) };
  };
  const written = (unit: ReturnType<KnownNames['unit']>) =>
    unit === undefined ? '' : inLanguage(unit.name, unit.nameEn);
  const unitOf = ({ by }: Seat) => (by === null ? '' : written(names.unitOf(by)));
  const named = seatsIn(held).map((seat) => {
    return { ...seated(seat), person: seat.person, unit: unitOf(seat) };
  });
  const alike = namesApart(named);
  const numbers = numbersApart(named);
  return {
    seated,
    apart(seat) {
      const { name, title } = seated(seat);
      const unit = alike.has(seat.person) ? unitOf(seat) : '';
      const number = numbers.get(seat.person);
      return {
        name: number === undefined ? name : `${name} (${number})`,
        title: [title, unit].filter((part) => part !== '').join(', '),
      };
    },
    unit: (id) => (id === null ? '' : written(names.unit(id))),
  };
}

function seatsIn({ conference, items, delegates }: HeldConference): readonly Seat[] {
  const { chairPerson, chairPost, secretaryPerson, secretaryPost } = conference;
  return [
    ...delegates.map(({ person, post, body }) => ({ person, by: post ?? body })),
    ...items.flatMap(({ presenter, presenterPost }) =>
      presenter === null ? [] : [{ person: presenter, by: presenterPost }],
    ),
    ...[
      { person: chairPerson, by: chairPost },
      presidingOver(conference),
      { person: secretaryPerson, by: secretaryPost },
    ],
  ];
}
