import { useMemo, type ReactNode } from 'react';
import { encode } from 'uqr';

/** Light modules around it, so that a camera finds its edges (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

interface QrPictureProps {
  readonly text: string;
  readonly label: string;
}

/** A text as a QR code; black on white in every theme, as cameras want it. */
export function QrPicture({ text, label }: QrPictureProps): ReactNode {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      className="qr-picture"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path className="qr-ground" d={`M0 0h${size}v${size}H0z`} />
      <path className="qr-modules" d={path} />
    </svg>
  );
}

function drawn(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
