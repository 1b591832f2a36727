import { Component, useEffect, useRef, type ReactNode } from 'react';
import { useConnection } from '#platform/web/api/live-changes.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { FRAME_TEXTS } from './frame-texts.ts';
import { ScreenNotLoaded } from './screen-not-loaded.ts';

interface FaultBoundaryProps {
  /** Another address is another screen, and another chance. */
  readonly address: string;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  /** Screens fail by what they throw, which may be anything. */
  readonly failure: { readonly error: unknown } | undefined;
}

/** Keeps the frame standing where a screen meets a fault of the program, and says so. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { failure: { error } };
  }

  override componentDidUpdate(before: FaultBoundaryProps): void {
    const hasMoved = before.address !== this.props.address;
    if (hasMoved && this.state.failure !== undefined) this.setState({ failure: undefined });
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return failure.error instanceof ScreenNotLoaded ? <NotLoaded /> : <ScreenFault />;
  }
}

function ScreenFault(): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  return <NoScreen title={texts.fault} wayOut={texts.faultWayOut} />;
}

/** Loaded again once the server is heard again: nothing was begun on a screen that never came. */
function NotLoaded(): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  const connection = useConnection();
  const before = useRef(connection);
  useEffect(() => {
    if (before.current === 'lost' && connection === 'live') location.reload();
    before.current = connection;
  }, [connection]);
  // A network that was gone for a moment need not have broken what is listened to.
  useEffect(() => {
    const load = (): void => location.reload();
    window.addEventListener('online', load);
    return () => window.removeEventListener('online', load);
  }, []);
  return <NoScreen title={texts.notLoaded} wayOut={texts.notLoadedWayOut} />;
}

interface NoScreenProps {
  readonly title: string;
  readonly wayOut: string;
}

function NoScreen({ title, wayOut }: NoScreenProps): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  return (
    <div className="screen-fault">
      <Note tone="bad" isUrgent>
        <p>
          <b>{title}</b>
        </p>
        <p>{wayOut}</p>
        <Button onClick={() => location.reload()}>{texts.reload}</Button>
      </Note>
    </div>
  );
}
