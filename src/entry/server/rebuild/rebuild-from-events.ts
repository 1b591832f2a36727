import type { Database, Queries } from '#platform/server/database/database.ts';
import { continueNumbers } from '#platform/server/backup/stored-tables.ts';
import { dataOfEvent } from '#people/server/personal-data/kept-data.ts';
import { copyEvent, eventsInOrder } from '#platform/server/copied-event.ts';
import { ALL_RECORD_TABLES } from '#entry/server/all-record-tables.ts';
import { recordDeeds } from './kept-records.ts';
import { changeFigureAgain } from './changed-figure.ts';
import { importFiguresAgain } from './imported-figures.ts';
import { importIndicatorsAgain } from './imported-indicators.ts';
import { importOrganisationAgain } from './imported-organisation.ts';
import { keepFileAgain, nameFileAgain } from './kept-files.ts';
import { movePeriodAgain } from './moved-period.ts';
import { openPeriodsAgain } from './opened-periods.ts';
import { PEOPLE_DEEDS } from './people-deeds.ts';
import { publishAgain } from './published-totals.ts';
import type { DoAgain } from './recorded-change.ts';
import { reorganiseAgain } from './reorganised-units.ts';

/** What each kind of event did, to be done again. */
const DEEDS: Readonly<Record<string, DoAgain>> = {
  'organisation-imported': importOrganisationAgain,
  'reorganisation-entered': reorganiseAgain,
  'reorganisation-corrected': reorganiseAgain,
  'reorganisation-undone': reorganiseAgain,
  'periods-opened': openPeriodsAgain,
  'structure-date-changed': movePeriodAgain,
  'indicators-imported': importIndicatorsAgain,
  'figures-imported': importFiguresAgain,
  'figure-told': changeFigureAgain,
  'figure-corrected': changeFigureAgain,
  'figure-withdrawn': changeFigureAgain,
  'figure-accepted': changeFigureAgain,
  'totals-published': publishAgain,
  'file-kept': keepFileAgain,
  'file-named': nameFileAgain,
  ...PEOPLE_DEEDS,
  ...recordDeeds(ALL_RECORD_TABLES),
};

/**
 * Makes the state of one database anew in an empty one, out of nothing but its events, their stored
 * files and what their commitments stand for: one event after the other, each in a transaction and by
 * the rules of its change. What is not there afterwards says `NOT_FROM_EVENTS`.
 * @throws where an event does not follow from those before it: then the log is not whole.
 */
export async function rebuildFromEvents(from: Queries, into: Database): Promise<void> {
  for await (const event of eventsInOrder(from)) {
    const { number, kind, data, content } = event;
    const doAgain = DEEDS[kind];
    if (doAgain === undefined)
      throw new Error(`event ${number}: expected a known kind, got ${kind}`);
    const personal = await dataOfEvent(from, number);
    await into.transaction(async (tx) => {
      await copyEvent(from, tx, event);
      await doAgain(tx, { number, kind, content, personal, data: JSON.parse(data) });
    });
  }
  await into.transaction(continueNumbers);
}
