import type { Actor } from '#kernel/actor.ts';
import { periodName } from '#cycle/model/period-name.ts';
import { periodOf } from '#cycle/server/kept-periods.ts';
import { conferenceOf } from '#conference/server/conference-of.ts';
import type { Day } from '#kernel/day.ts';
import type { Language, Problem } from '#kernel/problem.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { calledUnit } from '#people/server/posts/place-names.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { makeRecord } from '#platform/server/records/write-records.ts';
import { planProgressOf } from '#plans/server/progress/plan-progress-of.ts';
import { NO_CREDIT, type Article } from '#publication/model/article.ts';
import { CONFERENCE_FACTS, conferenceReference } from '#publication/model/article-references.ts';
import { draftedText, type DraftFigure } from '#publication/model/drafted-text.ts';
import { COUNTS } from '#reports/model/live-text/live-reference.ts';
import type { LivePlace } from '#reports/server/live-values/live-place.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { refuse, type ArticleOutcome } from './article-refusal.ts';
import { ARTICLE_TABLE } from './article-table.ts';
import { articleValues } from './article-values.ts';
import { foundPhotographs } from './found-photographs.ts';

interface DraftWish {
  readonly unit: string;
  readonly period: string;
  readonly language: Language;
  readonly today: Day;
  readonly actor: EventActor;
  /** Whoever asks sees no other photographs; left out: the program itself drafts. */
  readonly sight?: Actor;
}

type DraftOutcome =
  | Extract<ArticleOutcome, { readonly kind: 'done' }>
  | {
      readonly kind: 'refused';
      readonly problem: Problem<Pick<FigureFacts, 'unknown-period'>>;
    };

/** What is in the plan stands in the draft; more than this would be a table. */
const MOST_FIGURES = 3;
const MOST_PHOTOGRAPHS = 3;

/** Drafts an article of a unit on a period from what is on record. */
export async function draftArticle(
  tx: Transaction,
  { actor, ...wish }: DraftWish,
): Promise<DraftOutcome> {
  const { unit, period, language, today } = wish;
  if ((await periodOf(tx, period)) === undefined) {
    return refuse({ code: 'unknown-period', facts: { period } });
  }
  const conference = await conferenceOf(tx, { ...wish, conference: null });
  const called = calledUnit(await organisationSeenBy(tx), unit, today);
  const figures = await plannedFigures(tx, wish);
  const place = { ...wish, conference: conference?.id ?? null };
  const values = await articleValues(tx, place, [
    ...CONFERENCE_FACTS.map(conferenceReference),
    ...COUNTS,
    ...figures.map(({ code }) => code),
  ]);
  // Of nothing there is no news.
  const isKnown = (reference: string) => !['0', null].includes(values.get(reference)?.raw ?? null);
  const text = draftedText({
    language,
    unitName: (language === 'en' && called?.nameEn) || (called?.name ?? ''),
    periodName: periodName(period, language),
    conferenceTitle: conference?.title ?? null,
    figures: figures.filter(({ code }) => isKnown(code)).slice(0, MOST_FIGURES),
    isKnown,
  });
  const found = await foundPhotographs(tx, wish);
  const fields: Article = {
    ...{ unit, period, language, ...text },
    conference: place.conference,
    state: 'draft',
    photographs: found.slice(0, MOST_PHOTOGRAPHS),
    credit: NO_CREDIT,
    corrections: [],
    writers: [actor],
    ...{ slug: null, figures: null, notice: null, publishedAt: null, changedAt: null },
  };
  const event = { kind: 'article-drafted', actor, data: { unit, period } } as const;
  return {
    kind: 'done',
    record: await makeRecord(tx, { table: ARTICLE_TABLE, fields, event }),
  } as const;
}

/** The indicators that the unit has a target for, in their order. */
async function plannedFigures(tx: Transaction, place: LivePlace): Promise<readonly DraftFigure[]> {
  const plan = await planProgressOf(tx, { ...place, scope: 'accepted' });
  return (plan?.indicators ?? []).map(({ code, name, nameEn, unitOfMeasure }) => {
    const called = place.language === 'en' && nameEn !== '' ? nameEn : name;
    // Units of measure are told in Vietnamese alone.
    return { code, name: called, unitOfMeasure: place.language === 'en' ? '' : unitOfMeasure };
  });
}
