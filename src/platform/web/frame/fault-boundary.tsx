import { Component, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { FRAME_TEXTS } from './frame-texts.ts';

interface FaultBoundaryProps {
  /** Another address is another screen, and another chance. */
  readonly address: string;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps the frame standing where a screen meets a fault of the program, and says so. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): FaultBoundaryState {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: FaultBoundaryProps): void {
    const hasMoved = before.address !== this.props.address;
    if (hasMoved && this.state.hasFailed) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <ScreenFault /> : this.props.children;
  }
}

function ScreenFault(): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  return (
    <div className="screen-fault">
      <Note tone="bad" isUrgent>
        <p>
          <b>{texts.fault}</b>
        </p>
        <p>{texts.faultWayOut}</p>
        <Button onClick={() => location.reload()}>{texts.reload}</Button>
      </Note>
    </div>
  );
}
