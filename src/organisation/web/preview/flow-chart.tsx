import { useId, type ReactNode } from 'react';
import { formatScaled } from '#kernel/exact-number.ts';
import type { DrawnEnd, DrawnFlow } from '#organisation/model/flow/few-ends.ts';
import {
  flowPicture,
  stretchPath,
  type FlowPicture,
  type PictureEnd,
} from '#organisation/model/flow/flow-picture.ts';
import type { FlowKind } from '#organisation/model/flow/reorganisation-flow.ts';
import type { FlowMeasure } from '#organisation/web/reorganisation/figure-parts.ts';
import type { ReorganisationPreview } from '#organisation/web/reorganisation/reorganisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { FLOW_TEXTS } from './flow-texts.ts';
import { unitsOf } from './preview-names.ts';
import './flow-chart.css';

interface FlowChartProps {
  readonly preview: ReorganisationPreview;
  readonly eve: string;
  readonly flow: DrawnFlow;
  readonly measure: FlowMeasure | undefined;
}

const WIDTH = 600;
const SIZES = { label: 56, gap: 10 };
/** Few ends make a low picture: hatching as tall as the page would cry louder than it means. */
const INKED_PER_END = 72;
const MOST_INKED = 300;

/** The picture stretches, the words do not: labels are text at the same heights. */
export function FlowChart(props: FlowChartProps): ReactNode {
  const { flow } = props;
  const words = useFlowWords(props);
  const endCount = Math.max(flow.before.length, flow.after.length);
  const inked = Math.min(MOST_INKED, INKED_PER_END * endCount);
  const picture = flowPicture(flow, { ...SIZES, inked });
  const texts = useTexts(FLOW_TEXTS);
  const stretches = picture.links.map((link) => words.stretch(link)).join('. ');
  return (
    <>
      <figure className="flow-chart" role="img" aria-label={texts.label(stretches)}>
        <Ends {...{ words, height: picture.height }} ends={picture.before} side="before" />
        <Stretches picture={picture} titleOf={words.stretch} />
        <Ends {...{ words, height: picture.height }} ends={picture.after} side="after" />
      </figure>
      <FlowKey kinds={new Set(picture.links.map(({ kind }) => kind))}>
        <span className="flow-equal">
          <Sign name="done" tone="ok" /> {texts.equal(words.weight(flow.total))}
        </span>
      </FlowKey>
    </>
  );
}

type Side = 'before' | 'after';

interface FlowWords {
  readonly weight: (weight: bigint) => string;
  readonly name: (end: DrawnEnd) => string;
  readonly note: (end: DrawnEnd, side: Side) => string;
  readonly stretch: (link: FlowPicture['links'][number]) => string;
}

function useFlowWords({ preview, eve, flow, measure }: FlowChartProps): FlowWords {
  const texts = useTexts(FLOW_TEXTS);
  const { name: inLanguage, number, count, day } = useWrittenValues();
  const unitById = unitsOf(preview);
  const weight = (scaled: bigint) => number(formatScaled(scaled, measure?.decimals ?? 0));
  const name = ({ unit, unitCount }: DrawnEnd) => {
    if (unitCount > 1) return texts.others(count(unitCount));
    const found = unitById.get(unit);
    return found === undefined ? unit : inLanguage(found);
  };
  const note = ({ unit, unitCount, isHeld, weight: has }: DrawnEnd, side: Side) => {
    if (unitCount > 1) return '';
    if (isHeld) return texts.holds;
    const { before, after } = unitById.get(unit) ?? { before: null, after: null };
    if (after === null) return texts.ends(day(eve));
    if (before === null && has === 0n) return texts.shareUnknown;
    return before === null ? texts.opens(day(preview.on)) : noteOfGoingOn(unit, side);
  };
  const noteOfGoingOn = (unit: string, side: Side) => {
    const place = flow.after.findIndex((end) => end.unit === unit && !end.isHeld);
    const arriving = flow.links.filter(({ to }) => to === place).length;
    return side === 'after' && arriving > 1 ? texts.receives : texts.goesOn;
  };
  const endName = (ends: readonly DrawnEnd[], place: number) => {
    const end = ends[place];
    return end === undefined ? '' : `\u2068${name(end)}\u2069`;
  };
  return {
    weight,
    name,
    note,
    stretch: (link) =>
      texts.stretch(
        endName(flow.before, link.from),
        endName(flow.after, link.to),
        weight(link.weight),
      ),
  };
}

interface EndsProps {
  readonly ends: readonly PictureEnd[];
  readonly side: Side;
  readonly height: number;
  readonly words: FlowWords;
}

function Ends({ ends, side, height, words }: EndsProps): ReactNode {
  return (
    <ol data-side={side} style={{ height }}>
      {ends.map(({ end, label }) => (
        <li
          key={`${end.unit} ${String(end.isHeld)}`}
          style={{ top: label.top, height: label.height }}
        >
          <div>
            <p className="flow-name">
              <bdi>{words.name(end)}</bdi>{' '}
              <span className="figures">{words.weight(end.weight)}</span>
            </p>
            <p className="flow-note">{words.note(end, side)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

interface StretchesProps {
  readonly picture: FlowPicture;
  readonly titleOf: FlowWords['stretch'];
}

function Stretches({ picture, titleOf }: StretchesProps): ReactNode {
  const hatching = useId();
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${picture.height}`}
      preserveAspectRatio="none"
      style={{ height: picture.height }}
      aria-hidden
    >
      <Hatching id={hatching} />
      {picture.links.map((link) => (
        <path
          key={`${link.from} ${link.to}`}
          data-kind={link.kind}
          d={stretchPath(link, WIDTH)}
          fill={link.kind === 'broken' ? `url(#${hatching})` : undefined}
        >
          <title>{titleOf(link)}</title>
        </path>
      ))}
    </svg>
  );
}

function Hatching({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern
        id={id}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="flow-hatch-ground" width="7" height="7" />
        <rect className="flow-hatch-line" width="2" height="7" />
      </pattern>
    </defs>
  );
}

interface FlowKeyProps {
  readonly kinds: ReadonlySet<FlowKind>;
  readonly children: ReactNode;
}

const KINDS: readonly FlowKind[] = ['goes-on', 'moves', 'joins', 'broken'];

function FlowKey({ kinds, children }: FlowKeyProps): ReactNode {
  const texts = useTexts(FLOW_TEXTS);
  const hatching = useId();
  return (
    <p className="flow-key">
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <span key={kind}>
          <svg aria-hidden viewBox="0 0 22 12">
            {kind === 'broken' && <Hatching id={hatching} />}
            <rect
              data-kind={kind}
              width="22"
              height="12"
              fill={kind === 'broken' ? `url(#${hatching})` : undefined}
            />
          </svg>
          {texts.kinds[kind]}
        </span>
      ))}
      {children}
    </p>
  );
}
