import type { DrawnEnd, DrawnFlow } from './few-ends.ts';
import type { FlowLink } from './flow-drawing.ts';

/** A stretch of a side, in pixels from the top. */
export interface Span {
  readonly top: number;
  readonly height: number;
}

export interface PictureEnd {
  readonly end: DrawnEnd;
  /** The bar that stretches leave or reach. */
  readonly bar: Span;
  /** The room for its words: never less than they need. */
  readonly label: Span;
}

/** A link with where it leaves on the left, and where it comes in on the right. */
export interface PictureLink extends FlowLink {
  readonly left: Span;
  readonly right: Span;
}

export interface FlowPicture {
  readonly before: readonly PictureEnd[];
  readonly after: readonly PictureEnd[];
  readonly links: readonly PictureLink[];
  readonly height: number;
}

/** How a picture is laid, in pixels. */
export interface PictureSizes {
  /** All that is drawn on one side, without what is between. */
  readonly inked: number;
  /** The least room of a label. */
  readonly label: number;
  readonly gap: number;
}

/**
 * Lays a flow out: bars as high as what they weigh, each beside the room for its words; the stretches
 * of a bar lie on it side by side, in the order of the other ends, and fill it.
 */
export function flowPicture(flow: DrawnFlow, sizes: PictureSizes): FlowPicture {
  const scale = flow.total === 0n ? 0 : sizes.inked / Number(flow.total);
  const [left, right] = [flow.before, flow.after].map((ends) => sideOf(ends, scale, sizes));
  const height = Math.max(left?.height ?? 0, right?.height ?? 0);
  const before = centred(left, height);
  const after = centred(right, height);
  const links = flow.links.filter(({ weight }) => weight > 0n);
  const inOrder = links.toSorted((one, other) => one.from - other.from || one.to - other.to);
  const lefts = stack(inOrder, { side: 'from', ends: before, scale });
  const rights = stack(
    inOrder.toSorted((one, other) => one.to - other.to || one.from - other.from),
    { side: 'to', ends: after, scale },
  );
  return {
    before,
    after,
    height,
    links: inOrder.map((link) => ({
      ...link,
      left: lefts.get(link) ?? { top: 0, height: 0 },
      right: rights.get(link) ?? { top: 0, height: 0 },
    })),
  };
}

interface Side {
  readonly ends: readonly PictureEnd[];
  readonly height: number;
}

function sideOf(ends: readonly DrawnEnd[], scale: number, { label, gap }: PictureSizes): Side {
  let top = 0;
  const laid = ends.map((end): PictureEnd => {
    const height = Number(end.weight) * scale;
    const room = Math.max(height, label);
    const bar = { top: top + (room - height) / 2, height };
    const placed = { end, bar, label: { top, height: room } };
    top += room + gap;
    return placed;
  });
  return { ends: laid, height: Math.max(top - gap, 0) };
}

/** The lower side stands in the middle of the higher one. */
function centred(side: Side | undefined, height: number): readonly PictureEnd[] {
  const shift = side === undefined ? 0 : (height - side.height) / 2;
  const moved = ({ top, height: size }: Span) => ({ top: top + shift, height: size });
  return (side?.ends ?? []).map(({ end, bar, label }) => {
    return { end, bar: moved(bar), label: moved(label) };
  });
}

interface Stacking {
  readonly side: 'from' | 'to';
  readonly ends: readonly PictureEnd[];
  readonly scale: number;
}

type Link = DrawnFlow['links'][number];

function stack(links: readonly Link[], { side, ends, scale }: Stacking): ReadonlyMap<Link, Span> {
  const filled = new Map<number, number>();
  return new Map(
    links.map((link) => {
      const end = link[side];
      const top = filled.get(end) ?? ends[end]?.bar.top ?? 0;
      const height = Number(link.weight) * scale;
      filled.set(end, top + height);
      return [link, { top, height }];
    }),
  );
}

/** The outline of a stretch in a picture of a width, as a path of SVG. */
export function stretchPath({ left, right }: PictureLink, width: number): string {
  const middle = width / 2;
  const [leftEnd, rightEnd] = [left.top + left.height, right.top + right.height];
  const curve = (from: number, to: number, x: number) =>
    `C${middle} ${rounded(from)} ${middle} ${rounded(to)} ${x} ${rounded(to)}`;
  return [
    `M0 ${rounded(left.top)}`,
    curve(left.top, right.top, width),
    `V${rounded(rightEnd)}`,
    curve(rightEnd, leftEnd, 0),
    'Z',
  ].join('');
}

function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
