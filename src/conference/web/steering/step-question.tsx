import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '#platform/web/parts/button.tsx';

interface StepQuestionProps {
  readonly title: string;
  /** What comes of the step, or what is missing. */
  readonly children: ReactNode;
  readonly take: string;
  readonly leave: string;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Asks in place before a conference is taken where it does not come back from. */
export function StepQuestion(props: StepQuestionProps): ReactNode {
  const { title, children, take, leave, isBusy, onTake, onLeave } = props;
  const place = useRef<HTMLDivElement>(null);
  const [question, consequence] = [useId(), useId()];
  useEffect(() => place.current?.focus(), []);
  return (
    <div
      ref={place}
      className="change-form"
      role="group"
      aria-labelledby={question}
      aria-describedby={consequence}
      tabIndex={-1}
    >
      <p className="change-title" id={question}>
        {title}
      </p>
      <div id={consequence}>{children}</div>
      <div className="change-actions">
        <Button rank="main" disabled={isBusy} onClick={onTake}>
          {take}
        </Button>
        <Button rank="quiet" onClick={onLeave}>
          {leave}
        </Button>
      </div>
    </div>
  );
}
