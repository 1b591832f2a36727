import { pointsOfMm } from '#documents/model/layout-profile.ts';

/** Word measures in twentieths of a point (ECMA-376, 17.18.81: ST_TwipsMeasure). */
const TWIPS_PER_POINT = 20;

export function twipsOfPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

export function twipsOfMm(mm: number): number {
  return twipsOfPoints(pointsOfMm(mm));
}

/** Sizes of letters in half points (ECMA-376, 17.3.2.38: sz). */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Lines of borders in eighths of a point (ECMA-376, 17.18.23: ST_EighthPointMeasure). */
export function eighthPoints(points: number): number {
  return Math.round(points * 8);
}

/** A single line in Word's own measure of lines (ECMA-376, 17.3.1.33: spacing). */
export const SINGLE_LINE = 240;
