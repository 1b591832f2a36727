import { formatScaled } from '#kernel/exact-number.ts';
import { endsWithEndsBelow } from '#organisation/model/flow/ends-below.ts';
import type { DrawnEnd, DrawnFlow } from '#organisation/model/flow/few-ends.ts';
import type { FlowPicture } from '#organisation/model/flow/flow-picture.ts';
import type { FlowMeasure } from '#organisation/web/reorganisation/figure-parts.ts';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { FLOW_TEXTS } from './flow-texts.ts';
import { unitsOf } from './preview-names.ts';

/** A flow with what is known of its units. */
export interface SaidFlow {
  readonly preview: ReorganisationPreview;
  readonly eve: string;
  readonly flow: DrawnFlow;
  readonly measure: FlowMeasure | undefined;
}

export type FlowSide = 'before' | 'after';

/** What is said of the ends and stretches of a picture. */
export interface FlowWords {
  readonly weight: (weight: bigint) => string;
  readonly name: (end: DrawnEnd) => string;
  readonly note: (end: DrawnEnd, side: FlowSide) => string;
  readonly stretch: (link: FlowPicture['links'][number]) => string;
}

/** The words of a picture in the language of the page. */
export function useFlowWords({ preview, eve, flow, measure }: SaidFlow): FlowWords {
  const texts = useTexts(FLOW_TEXTS);
  const { name: inLanguage, number, count, day } = useWrittenValues();
  const unitById = unitsOf(preview);
  const weight = (scaled: bigint) => number(formatScaled(scaled, measure?.decimals ?? 0));
  const name = ({ unit, unitCount }: DrawnEnd) => {
    if (unitCount > 1) return texts.others(count(unitCount));
    const found = unitById.get(unit);
    return found === undefined ? unit : inLanguage(found);
  };
  const note = ({ unit, unitCount, isHeld, weight: has }: DrawnEnd, side: FlowSide) => {
    if (unitCount > 1) return '';
    if (isHeld) return texts.holds;
    const { before, after } = unitById.get(unit) ?? { before: null, after: null };
    if (after === null) return texts.ends(day(eve));
    if (before === null && has === 0n) return texts.shareUnknown;
    return before === null ? texts.opens(day(preview.on)) : noteOfGoingOn(unit, side);
  };
  const noteOfGoingOn = (unit: string, side: FlowSide) => {
    const place = flow.after.findIndex((end) => end.unit === unit && !end.isHeld);
    const arriving = flow.links.filter(({ to }) => to === place).length;
    return side === 'after' && arriving > 1 ? texts.receives : texts.goesOn;
  };
  const parted = {
    before: endsWithEndsBelow(flow.before, preview.units, 'before'),
    after: endsWithEndsBelow(flow.after, preview.units, 'after'),
  };
  const wholeNote = (end: DrawnEnd, side: FlowSide) =>
    end.unitCount === 1 && !end.isHeld && parted[side].has(end.unit)
      ? `${note(end, side)}; ${texts.withoutBelow}`
      : note(end, side);
  const endName = (ends: readonly DrawnEnd[], place: number) => {
    const end = ends[place];
    return end === undefined ? '' : `\u2068${name(end)}\u2069`;
  };
  return {
    weight,
    name,
    note: wholeNote,
    stretch: (link) =>
      texts.stretch(
        endName(flow.before, link.from),
        endName(flow.after, link.to),
        weight(link.weight),
      ),
  };
}
