import type { ReactNode } from 'react';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { isHeirless } from './left-open-list.tsx';
import { otherObstacles } from './obstacles.tsx';
import { PREVIEW_TEXTS } from './preview-texts.ts';

interface PreviewFactsProps {
  readonly preview: ReorganisationPreview;
  readonly legalBasis: string;
  /** The id by which a disabled button points at the reason. */
  readonly reasonId: string;
}

/** What stands in the way of a reorganisation, each in a few words. */
export function useReasons(preview: ReorganisationPreview): readonly string[] {
  const texts = useTexts(PREVIEW_TEXTS);
  const { count } = useWrittenValues();
  const heirless = preview.leftOpen.filter(isHeirless).length;
  const others = otherObstacles(preview).length;
  return [
    ...(heirless > 0 ? [texts.heirsMissing(count(heirless))] : []),
    ...(others > 0 ? [texts.obstacles(count(others))] : []),
  ];
}

/** When, by what, and whether it can be applied. */
export function PreviewFacts({ preview, legalBasis, reasonId }: PreviewFactsProps): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const { day } = useWrittenValues();
  const reasons = useReasons(preview);
  const isBlocked = reasons.length > 0 || preview.obstacles.length > 0;
  return (
    <dl className="reorganisation-facts">
      <div>
        <dt>{texts.effect}</dt>
        <dd className="figures">{day(preview.on)}</dd>
      </div>
      <div>
        <dt>{texts.legalBasis}</dt>
        <dd>{legalBasis === '' ? texts.noLegalBasis : <bdi>{legalBasis}</bdi>}</dd>
      </div>
      <div>
        <dt>{texts.overwritten}</dt>
        <dd>{texts.nothingOverwritten}</dd>
      </div>
      <div id={reasonId}>
        <dt>{isBlocked ? texts.blocked : texts.free}</dt>
        <dd data-tone={isBlocked ? 'bad' : undefined}>
          <Sign name={isBlocked ? 'wrong' : 'done'} tone={isBlocked ? 'bad' : 'ok'} />{' '}
          {isBlocked ? reasons.join('; ') : texts.canBeApplied}
        </dd>
      </div>
    </dl>
  );
}
