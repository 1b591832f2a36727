import {
  CORRECT_PERSON_ROUTE,
  MAKE_PERSON_ROUTE,
  PEOPLE_ROUTE,
  PERSON_ROUTE,
} from '#people/server/names/person-routes.ts';
import {
  CHANGE_BODY_ROUTE,
  CHOOSE_MEMBER_ROUTE,
  END_MEMBERSHIP_ROUTE,
  MAKE_BODY_ROUTE,
  OPEN_TERM_ROUTE,
} from './body-routes.ts';
import {
  CHANGE_POST_ROUTE,
  GIVE_POST_ROUTE,
  LEAVE_POST_ROUTE,
  MAKE_POST_ROUTE,
} from './post-routes.ts';
import { UNIT_POSTS_ROUTE } from './unit-posts-route.ts';
import { WITHOUT_PLACE_ROUTE } from './without-place-route.ts';

/** People, the bodies they are in and the posts they hold. */
export const PEOPLE_POST_ROUTES = [
  PEOPLE_ROUTE,
  WITHOUT_PLACE_ROUTE,
  PERSON_ROUTE,
  MAKE_PERSON_ROUTE,
  CORRECT_PERSON_ROUTE,
  UNIT_POSTS_ROUTE,
  MAKE_BODY_ROUTE,
  CHANGE_BODY_ROUTE,
  OPEN_TERM_ROUTE,
  CHOOSE_MEMBER_ROUTE,
  END_MEMBERSHIP_ROUTE,
  MAKE_POST_ROUTE,
  CHANGE_POST_ROUTE,
  GIVE_POST_ROUTE,
  LEAVE_POST_ROUTE,
] as const;
