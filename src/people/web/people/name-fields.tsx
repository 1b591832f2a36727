import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { PEOPLE_TEXTS } from './people-texts.ts';

/** A name in its three parts, as typed. */
export interface TypedName {
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
}

interface NameFieldsProps {
  readonly name: TypedName;
  readonly onName: (name: TypedName) => void;
  /** What to say where there is no given name, which everybody has. */
  readonly fault: string | undefined;
}

const LONGEST_NAME = 100;

/** Family, middle and given name, in their official order. */
export function NameFields({ name, onName, fault }: NameFieldsProps): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const isMissing = fault !== undefined && name.givenName.trim() === '';
  const messageOf = (part: keyof TypedName) => {
    if (name[part].length > LONGEST_NAME) return { tone: 'bad', text: texts.nameTooLong } as const;
    return part === 'givenName' && isMissing ? ({ tone: 'bad', text: fault } as const) : undefined;
  };
  return (
    <div className="people-name-fields">
      {(['familyName', 'middleName', 'givenName'] as const).map((part) => (
        <TextField
          key={part}
          label={texts[part]}
          dir="auto"
          autoComplete="off"
          required={part === 'givenName'}
          message={messageOf(part)}
          value={name[part]}
          onChange={({ target }) =>
            onName({ ...nameOnly(name), [part]: target.value } satisfies TypedName)
          }
        />
      ))}
    </div>
  );
}

/** A person has more than a name. */
function nameOnly({ familyName, middleName, givenName }: TypedName): TypedName {
  return { familyName, middleName, givenName };
}
