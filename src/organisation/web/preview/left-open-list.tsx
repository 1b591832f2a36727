import type { ReactNode } from 'react';
import type { FigureParts } from '#organisation/web/reorganisation/figure-parts.ts';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { mayEnd } from '#organisation/model/reorganisation/open-work.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { PREVIEW_TEXTS } from './preview-texts.ts';
import { usePreviewNames } from './preview-names.ts';

type LeftOpen = ReorganisationPreview['leftOpen'][number];

interface LeftOpenListProps {
  readonly preview: ReorganisationPreview;
  readonly periodText: FigureParts['periodText'];
  readonly onHeir: ((unit: string, heir: string | null) => void) | undefined;
}

/** Whether a unit leaves something open that nobody takes over, and that does not end with it either. */
export function isHeirless({ open, named, byItself, isEnded }: LeftOpen): boolean {
  if (isEnded) return !open.every(mayEnd);
  return open.length > 0 && (named ?? byItself) === null;
}

/** Each ending unit with what it leaves open and who takes that over. */
export function LeftOpenList({ preview, periodText, onHeir }: LeftOpenListProps): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const names = usePreviewNames(preview);
  const { count } = useWrittenValues();
  const { leftOpen } = preview;
  if (leftOpen.length === 0) return <p className="quiet small">{texts.noEnding}</p>;
  // Whoever is missing first, then those with something open; the others are one line.
  const withOpen = leftOpen
    .filter(({ open }) => open.length > 0)
    .toSorted((one, other) => Number(isHeirless(other)) - Number(isHeirless(one)));
  const closed = leftOpen.filter(({ open }) => open.length === 0);
  return (
    <ul className="left-open">
      {withOpen.map((left) => (
        <li key={left.unit} data-missing={isHeirless(left)}>
          <p className="left-open-unit">
            {isHeirless(left) && <Sign name="wrong" tone="bad" />} <bdi>{names(left.unit)}</bdi>
          </p>
          <OpenWork open={left.open} periodText={periodText} />
          <LeftOpenHeir {...{ left, names, onHeir }} />
        </li>
      ))}
      {closed.length > 0 && (
        <li>
          <p>
            <bdi>
              {closed
                .slice(0, 3)
                .map(({ unit }) => names(unit))
                .join(', ')}
            </bdi>{' '}
            {closed.length > 3 && texts.moreUnits(count(closed.length - 3))}
          </p>
          <p className="tiny quiet">{texts.nothingOpen}</p>
        </li>
      )}
    </ul>
  );
}

function OpenWork({
  open,
  periodText,
}: Pick<LeftOpen, 'open'> & Pick<LeftOpenListProps, 'periodText'>): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const { count } = useWrittenValues();
  return (
    <ul className="tiny quiet">
      {open.map(({ kind, period, count: many }) => (
        <li key={`${kind} ${period}`}>
          {period === null
            ? texts.open[kind](count(many))
            : texts.inPeriod(texts.open[kind](count(many)), periodText(period))}
        </li>
      ))}
    </ul>
  );
}

/** No unit is called so. */
const NOBODY = 'nobody';

interface LeftOpenHeirProps extends Pick<LeftOpenListProps, 'onHeir'> {
  readonly left: LeftOpen;
  readonly names: (unit: string) => string;
}

function LeftOpenHeir({ left, names, onHeir }: LeftOpenHeirProps): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const { unit, open, named, byItself, candidates, isEnded } = left;
  const heir = isEnded ? null : (named ?? byItself);
  const offered = [...new Set([...(heir === null ? [] : [heir]), ...candidates])];
  const canEnd = isEnded || open.every(mayEnd);
  if (onHeir === undefined || (offered.length < 2 && heir !== null && !canEnd)) {
    const nobody = isEnded ? texts.nobody : '–';
    return (
      <p className="tiny">
        {texts.takenBy}: <b>{heir === null ? nobody : <bdi>{names(heir)}</bdi>}</b>
      </p>
    );
  }
  const none = { value: '', text: texts.chooseHeir };
  const options = [
    ...(heir === null && !isEnded ? [none] : []),
    ...offered.map((value) => ({ value, text: names(value) })),
    ...(canEnd ? [{ value: NOBODY, text: texts.nobody }] : []),
  ];
  return (
    <Choice
      label={<span className="tiny">{texts.takenBy}</span>}
      hint={heirHint(left, texts)}
      value={isEnded ? NOBODY : (heir ?? '')}
      options={options}
      onChoose={(chosen) => chosen !== '' && onHeir(unit, chosen === NOBODY ? null : chosen)}
    />
  );
}

function heirHint(
  left: LeftOpen,
  texts: Readonly<Record<'missingHeir' | 'endsWithUnit' | 'byItself', string>>,
): string | undefined {
  if (isHeirless(left)) return texts.missingHeir;
  if (left.isEnded) return texts.endsWithUnit;
  return left.named === null ? texts.byItself : undefined;
}
