import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '#platform/web/parts/button.tsx';
import './change.css';

interface DeedPlaceProps {
  readonly label: string;
  /** What it is about, for those who hear the buttons one by one. */
  readonly about?: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly rank?: 'plain' | 'quiet';
  readonly form: (onClose: () => void) => ReactNode;
}

/** A button that opens a form in its place; closed, the focus is on the button again. */
export function DeedPlace(props: DeedPlaceProps): ReactNode {
  const { label, about, isOpen, onOpen, rank = 'quiet', form } = props;
  const place = useRef<HTMLDivElement>(null);
  const told = useRef(onOpen);
  useEffect(() => {
    told.current = onOpen;
  });
  // What was done may take the deed away, with its form: when it may be done again, it is closed.
  useEffect(() => () => told.current(false), []);
  const close = (): void => {
    onOpen(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={place} className="deed-place unprinted" data-open={isOpen}>
      {isOpen ? (
        form(close)
      ) : (
        <Button
          rank={rank}
          aria-label={about === undefined ? undefined : `${label}: ${about}`}
          onClick={() => onOpen(true)}
        >
          {label}
        </Button>
      )}
    </div>
  );
}
