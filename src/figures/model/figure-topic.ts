import type { LiveTopic } from '#platform/model/live-topic.ts';
import type { Indicator } from './indicator.ts';

/** Figures changed, and with them totals. */
export interface FigureTopic extends LiveTopic {
  readonly topic: 'figures';
  /** Left out: in any period. */
  readonly period?: string;
  /** Codes, also of the ratios that are made of what was told. Left out: any. */
  readonly indicators?: readonly string[];
}

/** Totals of a period were published. */
export interface PublicationTopic extends LiveTopic {
  readonly topic: 'publications';
  readonly period: string;
}

/** What a figure of an indicator changes: its own totals, and the ratios that it is a part of. */
export function indicatorsWith(code: string, indicators: Iterable<Indicator>): readonly string[] {
  const ratios = Array.from(indicators).filter(
    (each) =>
      each.aggregation === 'ratio' && (each.numerator === code || each.denominator === code),
  );
  return [code, ...ratios.map((ratio) => ratio.code)];
}
