import { FIGURES_FOLLOW } from '#figures/server/routes/reorganisation-followers.ts';
import { joinFollowers } from '#organisation/server/reorganisation-followers.ts';
import { PEOPLE_FOLLOW } from '#people/server/posts/people-follow.ts';

/** All rooms that have something to say to a reorganisation. */
export const ROOMS_FOLLOW = joinFollowers([FIGURES_FOLLOW, PEOPLE_FOLLOW]);
