import type { ReactNode } from 'react';
import { TextField } from '#platform/web/parts/field.tsx';

interface NamedFieldsProps {
  readonly labels: readonly [string, string];
  readonly name: string;
  readonly nameEn: string;
  readonly onNames: (names: { readonly name: string; readonly nameEn: string }) => void;
  /** What to say where there is no name. */
  readonly fault: string | undefined;
}

const LONGEST_NAME = 200;

/** What something is called, and in English where that is known. */
export function NamedFields({ labels, name, nameEn, onNames, fault }: NamedFieldsProps): ReactNode {
  const isMissing = fault !== undefined && name.trim() === '';
  return (
    <>
      <TextField
        label={labels[0]}
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        required
        value={name}
        message={isMissing ? { tone: 'bad', text: fault } : undefined}
        onChange={({ target }) => onNames({ name: target.value, nameEn })}
      />
      <TextField
        label={labels[1]}
        dir="auto"
        lang="en"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={nameEn}
        onChange={({ target }) => onNames({ name, nameEn: target.value })}
      />
    </>
  );
}
