import { doEveryPlanDeed } from './plan-deeds.ts';
import { doEveryDirectiveDeed } from './directive-deeds.ts';
import { doEveryActivityDeed } from './activity-deeds.ts';
import { doEveryReportDeed } from './report-deeds.ts';
import { doEveryConferenceDeed } from './conference-deeds.ts';
import { doEveryArticleDeed } from './article-deeds.ts';
import type { Database } from '#platform/server/database/database.ts';

/** Leaves an event of every kind of the rooms above figures behind. */
export async function doEveryRoomDeed(database: Database): Promise<void> {
  await doEveryPlanDeed(database);
  await doEveryDirectiveDeed(database);
  await doEveryActivityDeed(database);
  await doEveryReportDeed(database);
  await doEveryConferenceDeed(database);
  await doEveryArticleDeed(database);
}
