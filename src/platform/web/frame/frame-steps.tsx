import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useOpenedPanel } from '#platform/web/parts/opened-panel.ts';
import { Sign, type SignProps } from '#platform/web/parts/sign.tsx';
import { FRAME_TEXTS } from './frame-texts.ts';
import './frame-steps.css';

/** A part of the program, as the line under the top bar shows it. */
export interface FrameStep {
  readonly address: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

/** A part of the program that is gone through in an order, with how it stands. */
export interface CycleStep extends FrameStep {
  /** Left out until it is known. */
  readonly stand?: {
    readonly sign: SignProps;
    /** Whether it is behind one. */
    readonly isDone: boolean;
    /** How many things wait there for whoever is signed in. */
    readonly waiting: number;
  };
}

export interface FrameStepsProps {
  /** Where one is, without what is asked there. */
  readonly path: string;
  readonly cycle: readonly CycleStep[];
  /** What is no step of the cycle; behind a button where there is no room. */
  readonly others: readonly FrameStep[];
}

/** The line under the top bar: the cycle, then all else; on a telephone one row that opens. */
export function FrameSteps({ path, cycle, others }: FrameStepsProps): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  const { isOpen, close, place, button, id } = useOpenedPanel<HTMLElement>(path);
  if (cycle.length + others.length === 0) return null;
  const elsewhere = others.find(({ isCurrent }) => isCurrent);
  return (
    <nav
      {...place}
      className="steps unprinted"
      aria-label={texts.steps}
      data-open={isOpen}
      data-cycle={cycle.length > 0}
    >
      <button {...button} className="steps-here">
        <Here cycle={cycle} elsewhere={elsewhere} />
      </button>
      <div id={id} className="steps-lists">
        {cycle.length > 0 && (
          <ul className="steps-cycle">
            {cycle.map((step) => (
              <li key={step.address}>
                <StepLink step={step} onFollow={close} />
              </li>
            ))}
          </ul>
        )}
        {others.length > 0 && (
          <button
            {...button}
            aria-controls={`${id}-others`}
            className="steps-more"
            data-current={elsewhere !== undefined}
          >
            {elsewhere?.text ?? texts.otherSteps} <Sign name="down" />
          </button>
        )}
        <ul id={`${id}-others`} className="steps-others">
          {others.map((step) => (
            <li key={step.address}>
              <StepLink step={step} onFollow={close} />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

interface StepLinkProps {
  readonly step: CycleStep;
  readonly onFollow: () => void;
}

function StepLink({ step, onFollow }: StepLinkProps): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  const { address, text, isCurrent, stand } = step;
  return (
    <Link href={address} aria-current={isCurrent ? 'page' : undefined} onClick={onFollow}>
      {stand !== undefined && <Sign {...stand.sign} />}
      {text}
      {stand !== undefined && stand.waiting > 0 && (
        <span className="steps-waiting">
          <span aria-hidden="true">{stand.waiting}</span>
          <span className="heard">{texts.waiting(stand.waiting)}</span>
        </span>
      )}
    </Link>
  );
}

interface HereProps {
  readonly cycle: readonly CycleStep[];
  readonly elsewhere: FrameStep | undefined;
}

/** Where one is, for a telephone: the step, the how manieth it is, and all of them as small boxes. */
function Here({ cycle, elsewhere }: HereProps): ReactNode {
  const texts = useTexts(FRAME_TEXTS);
  const index = cycle.findIndex(({ isCurrent }) => isCurrent);
  const text = cycle[index]?.text ?? elsewhere?.text ?? texts.steps;
  return (
    <>
      <span className="steps-here-text">{text}</span>
      {index >= 0 && <span className="faint">{texts.stepOf(index + 1, cycle.length)}</span>}
      <span className="steps-boxes" aria-hidden="true">
        {cycle.map(({ address, isCurrent, stand }) => (
          <i key={address} data-current={isCurrent} data-done={stand?.isDone === true} />
        ))}
      </span>
      <Sign name="down" tone="faint" />
    </>
  );
}
