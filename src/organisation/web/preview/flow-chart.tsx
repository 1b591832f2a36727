import { useId, type ReactNode } from 'react';
import {
  flowPicture,
  stretchPath,
  type FlowPicture,
  type PictureEnd,
} from '#organisation/model/flow/flow-picture.ts';
import type { FlowKind } from '#organisation/model/flow/flow-drawing.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { FLOW_TEXTS } from './flow-texts.ts';
import { useFlowWords, type FlowSide, type FlowWords, type SaidFlow } from './flow-words.ts';
import './flow-chart.css';

const WIDTH = 600;
const SIZES = { label: 56, gap: 10 };
/** Few ends make a low picture: hatching as tall as the page would cry louder than it means. */
const INKED_PER_END = 72;
const MOST_INKED = 300;

/** The picture stretches, the words do not: labels are text at the same heights. */
export function FlowChart(props: SaidFlow): ReactNode {
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

interface EndsProps {
  readonly ends: readonly PictureEnd[];
  readonly side: FlowSide;
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
