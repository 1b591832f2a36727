import type { ComponentProps, ReactNode } from 'react';
import './button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  /** One filled button on a screen; quiet ones are read like a link. */
  readonly rank?: 'main' | 'plain' | 'quiet';
  readonly type?: 'button' | 'submit';
}

/** A button. Its verb names the result; where it is disabled, a text in sight says why. */
export function Button({ rank = 'plain', type = 'button', ...rest }: ButtonProps): ReactNode {
  return <button {...rest} type={type} className="button" data-rank={rank} />;
}
