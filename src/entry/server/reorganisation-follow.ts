import type { FigureFacts } from '#figures/model/figure-problems.ts';
import { FIGURES_FOLLOW } from '#figures/server/routes/reorganisation-followers.ts';
import type { Problem } from '#kernel/problem.ts';
import { joinFollowers } from '#organisation/server/reorganisation-followers.ts';
import { PEOPLE_FOLLOW } from '#people/server/posts/people-follow.ts';
import type { LastAdministratorProblem } from '#people/server/roles/keep-administrator.ts';

type FollowerProblem = Problem<FigureFacts> | LastAdministratorProblem;

/** All rooms that have something to say to a reorganisation. */
export const ROOMS_FOLLOW = joinFollowers<FollowerProblem>([FIGURES_FOLLOW, PEOPLE_FOLLOW]);
