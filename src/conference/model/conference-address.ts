/** Where the conferences are on the screens. */
export const CONFERENCES_PATH = '/conferences';

/** Where the conclusions of all conferences are. */
export const CONCLUSIONS_PATH = '/conclusions';

/** The page by which the secretary keeps a conference. */
export function conferenceAddress(conference: string): string {
  return `${CONFERENCES_PATH}/${conference}`;
}

/** What the hall sees. */
export function hallAddress(conference: string): string {
  return `${conferenceAddress(conference)}/hall`;
}
