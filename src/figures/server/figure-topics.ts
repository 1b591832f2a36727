import type { FigureChange } from '#figures/model/figure/figure-version.ts';
import {
  indicatorsWith,
  type FigureTopic,
  type PublicationTopic,
} from '#figures/model/figure-topic.ts';
import type { Indicator } from '#figures/model/indicator.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import type { ReorganisationEvent } from '#organisation/server/organisation-topics.ts';
import type { LiveTopic } from '#platform/model/live-topic.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { TopicsOfData } from '#platform/server/live/event-topics.ts';

type FigureEvent = `figure-${FigureChange | 'accepted'}`;
type ImportEvent = 'figures-imported' | 'indicators-imported';
/** Totals follow a reorganisation, and a period onto another tree, so these are heard here as well. */
type FollowedEvent = ReorganisationEvent | 'structure-date-changed';
type HeardEvent = FigureEvent | ImportEvent | 'totals-published' | FollowedEvent;

interface FigureData {
  readonly period: string;
  readonly indicator: string;
}

const ALL_FIGURES: FigureTopic = { topic: 'figures' };
const INDICATORS: LiveTopic = { topic: 'indicators' };

/** What the events of figures, and those that totals follow, have changed. */
export async function figureTopics(
  queries: Queries,
): Promise<Readonly<Record<HeardEvent, TopicsOfData>>> {
  const { byCode } = await loadIndicators(queries);
  const indicators = Array.from(byCode.values(), ({ indicator }) => indicator);
  const ofFigure: TopicsOfData = (data) => [figureTopic(data as FigureData, indicators)];
  return {
    'figure-told': ofFigure,
    'figure-corrected': ofFigure,
    'figure-withdrawn': ofFigure,
    'figure-accepted': ofFigure,
    'figures-imported': () => [ALL_FIGURES],
    // A ratio that is new has totals at once.
    'indicators-imported': () => [INDICATORS, ALL_FIGURES],
    'totals-published': (data) => [publicationTopic(data as FigureData)],
    'structure-date-changed': (data) => [totalsTopic(data as FigureData)],
    'reorganisation-entered': () => [ALL_FIGURES],
    'reorganisation-corrected': () => [ALL_FIGURES],
    'reorganisation-undone': () => [ALL_FIGURES],
  };
}

function figureTopic({ period, indicator }: FigureData, all: readonly Indicator[]): FigureTopic {
  return { topic: 'figures', period, indicators: indicatorsWith(indicator, all) };
}

function totalsTopic({ period }: Pick<FigureData, 'period'>): FigureTopic {
  return { topic: 'figures', period };
}

function publicationTopic({ period }: Pick<FigureData, 'period'>): PublicationTopic {
  return { topic: 'publications', period };
}
