import { useId, type ReactNode } from 'react';
import { Sign } from './sign.tsx';
import './check-field.css';
import './field.css';

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
  readonly fault?: string | undefined;
}

/** Yes or no, with its sentence beside it. */
export function CheckField({ label, isChecked, onCheck, fault }: CheckFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="field" data-tone={fault === undefined ? undefined : 'bad'}>
      <span className="check-line">
        <input
          id={id}
          type="checkbox"
          checked={isChecked}
          aria-describedby={fault === undefined ? undefined : `${id}-fault`}
          onChange={({ target }) => onCheck(target.checked)}
        />
        <label htmlFor={id}>{label}</label>
      </span>
      {fault !== undefined && (
        <p className="field-message" id={`${id}-fault`} role="alert">
          <Sign name="wrong" />
          <span>{fault}</span>
        </p>
      )}
    </div>
  );
}
