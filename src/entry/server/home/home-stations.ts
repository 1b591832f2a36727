import { STATIONS, type Station } from '#cycle/model/station.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { STATION_SOURCES, type StationAsked } from './station-sources.ts';

/** Every station of a period in the order of the cycle, for whoever asks. */
export async function homeStations(
  view: Snapshot,
  asked: StationAsked,
): Promise<readonly Station[]> {
  const stations: Station[] = [];
  // One connection holds the snapshot: what is asked at once would only queue up behind it.
  for (const name of STATIONS) stations.push(await STATION_SOURCES[name](view, asked));
  return stations;
}
