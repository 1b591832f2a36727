import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import type { DraftStep } from '#organisation/model/draft/reorganisation-draft.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { DRAFT_TEXTS } from './draft-texts.ts';
import { StepFields, type StepFieldsProps } from './step-fields.tsx';

interface StepFrameProps extends StepFieldsProps<DraftStep> {
  readonly index: number;
  readonly stepCount: number;
  readonly onRemove: () => void;
  /** Puts it at another place. */
  readonly onMove: (index: number) => void;
}

/** One step with its fields, its place among the others, and the way to remove it. */
export function StepFrame(props: StepFrameProps): ReactNode {
  const { index, stepCount, onRemove, onMove, ...fields } = props;
  const texts = useTexts(DRAFT_TEXTS);
  const { kind } = fields.step;
  const title = kind === 'kept' ? texts.keptKind : texts.kinds[kind];
  const heard = (action: string) => texts.ofStep(action, index + 1);
  return (
    <li className="draft-step">
      <div className="draft-step-head">
        <h3>
          {texts.step(index + 1)}: {title}
        </h3>
        {index > 0 && (
          <Button rank="quiet" aria-label={heard(texts.up)} onClick={() => onMove(index - 1)}>
            {texts.up}
          </Button>
        )}
        {index < stepCount - 1 && (
          <Button rank="quiet" aria-label={heard(texts.down)} onClick={() => onMove(index + 1)}>
            {texts.down}
          </Button>
        )}
        <Button rank="quiet" aria-label={heard(texts.remove)} onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
      <div className="draft-step-fields">
        <StepFields {...fields} />
      </div>
    </li>
  );
}
