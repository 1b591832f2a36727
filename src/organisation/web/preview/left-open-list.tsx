import type { ReactNode } from 'react';
import type { FigureParts } from '#organisation/web/reorganisation/figure-parts.ts';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
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
  readonly onHeir: ((unit: string, heir: string) => void) | undefined;
}

/** Whether a unit leaves something open that nobody takes over. */
export function isHeirless({ open, named, byItself }: LeftOpen): boolean {
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
          {texts.inPeriod(texts.open[kind](count(many)), periodText(period))}
        </li>
      ))}
    </ul>
  );
}

interface LeftOpenHeirProps extends Pick<LeftOpenListProps, 'onHeir'> {
  readonly left: LeftOpen;
  readonly names: (unit: string) => string;
}

function LeftOpenHeir({ left, names, onHeir }: LeftOpenHeirProps): ReactNode {
  const texts = useTexts(PREVIEW_TEXTS);
  const { unit, named, byItself, candidates } = left;
  const heir = named ?? byItself;
  const offered = [...new Set([...(heir === null ? [] : [heir]), ...candidates])];
  if (onHeir === undefined || (offered.length < 2 && heir !== null)) {
    return (
      <p className="tiny">
        {texts.takenBy}: <b>{heir === null ? '–' : <bdi>{names(heir)}</bdi>}</b>
      </p>
    );
  }
  const none = { value: '', text: texts.chooseHeir };
  const options = offered.map((value) => ({ value, text: names(value) }));
  return (
    <Choice
      label={<span className="tiny">{texts.takenBy}</span>}
      hint={heir === null ? texts.missingHeir : named === null ? texts.byItself : undefined}
      value={heir ?? ''}
      options={heir === null ? [none, ...options] : options}
      onChoose={(chosen) => chosen !== '' && onHeir(unit, chosen)}
    />
  );
}
