import { useMemo, type ReactNode } from 'react';
import { parseFraction, ZERO } from '#kernel/fraction.ts';
import { withFewEnds, type DrawnFlow } from '#organisation/model/flow/few-ends.ts';
import {
  reorganisationFlow,
  type FlowInput,
} from '#organisation/model/flow/reorganisation-flow.ts';
import type { FigureParts, FlowMeasure } from '#organisation/web/reorganisation/figure-parts.ts';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { FLOW_TEXTS } from './flow-texts.ts';
import { FlowChart } from './flow-chart.tsx';

interface FlowSectionProps {
  readonly preview: ReorganisationPreview;
  readonly eve: string;
  readonly FlowMeasures: FigureParts['FlowMeasures'];
}

/** More ends on one side are not told apart. */
const MOST_ENDS = 14;

/** Where units and what they have go, drawn as stretches as wide as what is chosen to be measured. */
export function FlowSection({ preview, eve, FlowMeasures }: FlowSectionProps): ReactNode {
  const texts = useTexts(FLOW_TEXTS);
  const units = useMemo(
    () => preview.units.filter(({ before }) => before !== null).map(({ id }) => id),
    [preview],
  );
  return (
    <section aria-labelledby="flow-title">
      <FlowMeasures units={units} on={eve}>
        {(measure, chooser) => (
          <>
            <div className="flow-head">
              <h2 id="flow-title">{texts.title}</h2>
              {chooser}
            </div>
            <Flow {...{ preview, eve, measure }} />
          </>
        )}
      </FlowMeasures>
    </section>
  );
}

interface FlowProps extends Pick<FlowSectionProps, 'preview' | 'eve'> {
  readonly measure: FlowMeasure | undefined;
}

function Flow({ preview, eve, measure }: FlowProps): ReactNode {
  const texts = useTexts(FLOW_TEXTS);
  const flow = useMemo(() => drawnFlow(preview, measure), [preview, measure]);
  if (flow.before.length === 0) return <p className="quiet small">{texts.nothing}</p>;
  return <FlowChart {...{ preview, eve, flow, measure }} />;
}

function drawnFlow(preview: ReorganisationPreview, measure: FlowMeasure | undefined): DrawnFlow {
  return withFewEnds(reorganisationFlow(flowInput(preview, measure)), MOST_ENDS);
}

function flowInput(
  { units, onItsDay }: ReorganisationPreview,
  measure: FlowMeasure | undefined,
): FlowInput {
  const series = onItsDay?.series ?? [];
  const broken = new Set(
    series.filter(({ notContinuable }) => notContinuable.length > 0).map(({ unit }) => unit),
  );
  const counts = new Map(units.map(({ id, before }) => [id, BigInt(before?.unitCount ?? 0)]));
  const weights = measure?.weightOf ?? counts;
  const byUnit = Map.groupBy(series, ({ unit }) => unit);
  return {
    units,
    passages: [...byUnit].flatMap(([unit, all]) => {
      const passed = chosenSeries(all, measure);
      if (passed === undefined) return [];
      const rests = passed.rests.map((rest) => {
        return { ...rest, share: parseFraction(rest.share) ?? ZERO };
      });
      return [{ unit, rests, takers: passed.notContinuable, isBroken: broken.has(unit) }];
    }),
    weightOf: (unit) => weights.get(unit) ?? 0n,
  };
}

type Series = NonNullable<ReorganisationPreview['onItsDay']>['series'][number];

/** Of the measure's own basis; numbers of units go by whatever basis is known. */
function chosenSeries(
  series: readonly Series[],
  measure: FlowMeasure | undefined,
): Series | undefined {
  const known = series.find(({ outcome }) => outcome !== 'held') ?? series[0];
  if (measure === undefined) return known;
  return series.find(({ basis }) => basis === measure.basis) ?? known;
}
