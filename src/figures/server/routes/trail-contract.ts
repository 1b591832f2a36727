import { z } from 'zod';
import type { HeldFigure, RestingPart, Teller } from '#figures/model/read/restated-trail.ts';
import type { KeptIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { LiveTrail, RestatedTrailRead } from '#figures/server/read/total-trail.ts';
import { formatFraction } from '#kernel/fraction.ts';
import { formatScaled } from '#kernel/exact-number.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { indicatorOf } from './asked-cells.ts';
import { figureVersionContract, presentFigureVersion } from './figure-contract.ts';
import { presentTotal, totalContract } from './totals-contract.ts';

const named = { code: z.string(), name: z.string(), nameEn: z.string() };
const teller = { unit: writtenId, ...named, indicator: z.string() };
const told = { ...teller, value: z.string() };

/** What a total is made of, told on this very tree or on an earlier one. */
export const trailContract = {
  totals: z
    .array(z.object({ ...teller, ...totalContract }))
    .meta({ description: 'Of the unit first, then of those directly below it.' }),
  own: z
    .array(z.object({ indicator: z.string(), versions: z.array(figureVersionContract) }))
    .meta({ description: 'Live: the figures of the unit itself, with every version.' }),
  rests: z
    .array(
      z.object({
        ...told,
        share: z.string(),
        part: z.string(),
        isHeld: z.boolean(),
        isRestated: z.boolean(),
      }),
    )
    .meta({ description: 'Restated: what of each figure told rests on the very unit.' }),
  heldAbove: z
    .array(z.object({ ...told, holder: writtenId.optional(), share: z.string().optional() }))
    .meta({ description: 'Restated: figures it may be an heir of, held by a unit above.' }),
  silent: z
    .array(z.object(teller))
    .meta({ description: 'Who was asked and has not told, of the unit and those below.' }),
};

type Trail = {
  [Part in keyof typeof trailContract]: z.output<(typeof trailContract)[Part]>;
};

/** The coverage beside a total says how many there are. */
const MOST_LISTED = 1000;

export function presentLiveTrail(known: KeptIndicators, { sheet, own, silent }: LiveTrail): Trail {
  const { lines, totals, isAskedKnown } = sheet;
  const lineOf = new Map(lines.map((line) => [line.unit, line]));
  return {
    totals: totals.flatMap((total) => {
      const line = lineOf.get(total.unit);
      if (line === undefined) return [];
      const { code: indicator, decimals } = indicatorOf(known, total.indicator);
      const { id: unit, code, name, name_en: nameEn } = line;
      return [
        { unit, code, name, nameEn, indicator, ...presentTotal({ total, decimals, isAskedKnown }) },
      ];
    }),
    own: own.map((figure) => {
      const { code, decimals } = indicatorOf(known, figure.indicator);
      const versions = figure.versions.slice(0, MOST_LISTED);
      return {
        indicator: code,
        versions: versions.map((version) => presentFigureVersion(version, decimals)),
      };
    }),
    rests: [],
    heldAbove: [],
    silent: silent
      .slice(0, MOST_LISTED)
      .map(({ id: unit, code, name, name_en: nameEn, indicator }) => {
        return { unit, code, name, nameEn, indicator: indicatorOf(known, indicator).code };
      }),
  };
}

export function presentRestatedTrail(
  { byCode }: KeptIndicators,
  { totals, rests, heldAbove, silent, isAskedKnown }: RestatedTrailRead,
): Trail {
  const decimalsOf = (code: string) => byCode.get(code)?.indicator.decimals ?? 0;
  const written = (value: bigint, { indicator }: Teller) =>
    formatScaled(value, decimalsOf(indicator));
  const presentRest = (rest: RestingPart) => ({
    ...rest,
    value: written(rest.value, rest),
    share: formatFraction(rest.share),
    part: written(rest.part, rest),
  });
  const presentHeld = ({ holder, share, ...held }: HeldFigure) => ({
    ...held,
    value: written(held.value, held),
    ...(holder !== undefined && { holder }),
    ...(share !== undefined && { share: formatFraction(share) }),
  });
  return {
    totals: totals.map(({ unit, version: { code, name, nameEn }, indicator, total }) => {
      const decimals = decimalsOf(indicator);
      return {
        unit,
        code,
        name,
        nameEn,
        indicator,
        ...presentTotal({ total, decimals, isAskedKnown }),
      };
    }),
    own: [],
    rests: rests.slice(0, MOST_LISTED).map(presentRest),
    heldAbove: heldAbove.slice(0, MOST_LISTED).map(presentHeld),
    silent: silent.slice(0, MOST_LISTED).map((each) => ({ ...each })),
  };
}
