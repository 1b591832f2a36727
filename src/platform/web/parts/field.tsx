import { useId, type ComponentProps, type ReactNode } from 'react';
import { Sign } from './sign.tsx';
import './field.css';

interface FieldParts {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** In the place of the hint; an error stops, a warning does not. */
  readonly message?: { readonly tone: 'bad' | 'warn'; readonly text: ReactNode } | undefined;
}

export interface TextFieldProps
  extends FieldParts, Omit<ComponentProps<'input'>, 'className' | 'id' | 'style'> {}

/** One line of text: label above, hint or message under it. */
export function TextField({ label, hint, message, ...input }: TextFieldProps): ReactNode {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, message }}>
      <input
        {...input}
        id={id}
        aria-invalid={message?.tone === 'bad'}
        aria-describedby={describedBy(id, hint, message)}
      />
    </FieldFrame>
  );
}

export interface ProseFieldProps
  extends FieldParts, Omit<ComponentProps<'textarea'>, 'className' | 'id' | 'style'> {}

/** Several lines of text: label above, hint or message under it. */
export function ProseField({ label, hint, message, ...area }: ProseFieldProps): ReactNode {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, message }}>
      <textarea
        {...area}
        id={id}
        aria-invalid={message?.tone === 'bad'}
        aria-describedby={describedBy(id, hint, message)}
      />
    </FieldFrame>
  );
}

export interface ChoiceProps<Value extends string> extends FieldParts {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One of a few, as the system's own list. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { label, hint, message, value, options, onChoose, disabled } = props;
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, message }}>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={describedBy(id, hint, message)}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface FieldFrameProps extends FieldParts {
  readonly id: string;
  readonly children: ReactNode;
}

/** What stands around every field: its label above, its hint or message under it. */
export function FieldFrame({ id, label, hint, message, children }: FieldFrameProps): ReactNode {
  return (
    <div className="field" data-tone={message?.tone}>
      <label htmlFor={id}>{label}</label>
      {children}
      <FieldNote {...{ id, hint, message }} />
    </div>
  );
}

function FieldNote({ id, hint, message }: Omit<FieldFrameProps, 'label' | 'children'>): ReactNode {
  if (message !== undefined) {
    return (
      <p className="field-message" id={`${id}-note`} role="alert">
        <Sign name={message.tone === 'bad' ? 'wrong' : 'missing'} />
        <span>{message.text}</span>
      </p>
    );
  }
  if (hint === undefined) return null;
  return (
    <p className="field-hint" id={`${id}-note`}>
      {hint}
    </p>
  );
}

/** Which note describes a field; it stands in its frame. */
export function describedBy(id: string, hint: ReactNode, message: unknown): string | undefined {
  return hint === undefined && message === undefined ? undefined : `${id}-note`;
}
