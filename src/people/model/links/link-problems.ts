import type { Problem } from '#kernel/problem.ts';

/** Where in a request a person stands; in a sheet the place says it. */
export interface InRequest {
  /** Among several people, the first being 1. */
  readonly row?: number | undefined;
  readonly part?: 'body';
  readonly field?: string;
}

/** What can be wrong with how a person is called and reached. */
export interface NamedPersonFacts {
  'not-a-login': InRequest & { readonly login: string };
  'login-taken': InRequest & { readonly login: string };
  'login-twice': InRequest & { readonly login: string };
  'not-an-email': InRequest & { readonly email: string };
  'no-given-name': InRequest;
}

/** What can be wrong with one-time links and with those they are for. */
export interface LinkFacts extends NamedPersonFacts {
  'link-unknown': Record<string, never>;
  'link-used': Record<string, never>;
  'link-withdrawn': Record<string, never>;
  'link-expired': Record<string, never>;
  /** The first administrator says who it is. */
  'first-administrator-unnamed': Record<string, never>;
  'already-come-in': Record<string, never>;
  /** Whoever has a session left open would need no password to set one. */
  'link-for-oneself': Record<string, never>;
  'person-has-account': Record<string, never>;
}

export type LinkProblem = Problem<LinkFacts>;
export type NamedPersonProblem = Problem<NamedPersonFacts>;
