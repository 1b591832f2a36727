import {
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';

/** What a button opens beside itself, and how it closes: on leaving it, by Escape, by a press elsewhere. */
export interface OpenedPanel<Place extends HTMLElement> {
  readonly isOpen: boolean;
  readonly close: () => void;
  /** For what holds both the button and what it opens. */
  readonly place: {
    readonly ref: RefObject<Place | null>;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  readonly button: {
    readonly type: 'button';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void;
  };
  /** The identity of what is opened. */
  readonly id: string;
}

/** A panel that a button opens; another `address` closes it. */
export function useOpenedPanel<Place extends HTMLElement>(address: string): OpenedPanel<Place> {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const place = useRef<Place>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  const close = (): void => setOpen(false);
  useEffect(close, [address]);
  usePressElsewhere(isOpen, place, close);
  return {
    isOpen,
    close,
    id,
    place: {
      ref: place,
      onBlur: ({ relatedTarget }) => {
        if (relatedTarget !== null && !place.current?.contains(relatedTarget)) close();
      },
      onKeyDown: ({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        close();
        pressed.current?.focus();
      },
    },
    button: {
      type: 'button',
      'aria-expanded': isOpen,
      'aria-controls': id,
      onClick: ({ currentTarget }) => {
        pressed.current = currentTarget;
        setOpen(!isOpen);
      },
    },
  };
}

function usePressElsewhere(
  isOpen: boolean,
  place: RefObject<HTMLElement | null>,
  onPress: () => void,
): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    if (!isOpen) return undefined;
    const press = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !place.current?.contains(target)) latest.current();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [isOpen, place]);
}
