import type { ReactNode } from 'react';
import { ProseField } from '#platform/web/parts/field.tsx';

interface TextAreaProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const LONGEST_TEXT = 2000;

/** Several lines about work. */
export function TextArea({ onChange, ...field }: TextAreaProps): ReactNode {
  return (
    <ProseField
      {...field}
      dir="auto"
      rows={3}
      maxLength={LONGEST_TEXT}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
