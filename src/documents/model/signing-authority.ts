/**
 * In whose place a document is signed, where it is not by the head's own right: on behalf of a body that
 * decides together, by a deputy for the head, by order of the head, by written authorisation of the head.
 * Who only acts in a post signs by that post (`Q.`). Source: Decree 30/2020/NĐ-CP, Appendix I, II.7.a.
 */
export const AUTHORITY_FORMS = ['on-behalf', 'for-head', 'by-order', 'by-authorisation'] as const;
export type AuthorityForm = (typeof AUTHORITY_FORMS)[number];

const ABBREVIATIONS: Readonly<Record<AuthorityForm, string>> = {
  'on-behalf': 'TM.',
  'for-head': 'KT.',
  'by-order': 'TL.',
  'by-authorisation': 'TUQ.',
};

/** `KT. Chủ tịch Liên hội`, the line above the post of who signs. @param whom name of a body, or title of a post. */
export function writtenAuthority(form: AuthorityForm, whom: string): string {
  return `${ABBREVIATIONS[form]} ${whom}`;
}

/** Whether it is the place of a body, or of whoever holds a post, in which somebody signs. */
export function authorityIsOf(form: AuthorityForm): 'body' | 'post' {
  return form === 'on-behalf' ? 'body' : 'post';
}

/** A post of the unit that issues. */
export interface IssuingPost {
  readonly id: string;
  /** In Vietnamese, as documents print it. */
  readonly title: string;
}

export interface Authority {
  readonly form: AuthorityForm;
  /** A body, or a post: see `authorityIsOf`. */
  readonly of: string;
}

/**
 * What a document most likely needs: a deputy signs for the head whose deputy the title says, else for the
 * highest post of the unit; `undefined` of everybody else. @param posts the highest first.
 */
export function offeredAuthority(
  signing: IssuingPost,
  posts: readonly IssuingPost[],
): Authority | undefined {
  const headTitle = deputyOf(signing.title);
  if (headTitle === undefined) return undefined;
  const heads = posts.filter(({ id, title }) => id !== signing.id && deputyOf(title) === undefined);
  const head = heads.find(({ title }) => inSmall(title) === headTitle) ?? heads[0];
  return head && { form: 'for-head', of: head.id };
}

const DEPUTY = /^phó\s+/u;

/** Of `Phó Chủ tịch`: `chủ tịch`; `undefined` of a title that is no deputy's. */
function deputyOf(title: string): string | undefined {
  const small = inSmall(title);
  return DEPUTY.test(small) ? small.replace(DEPUTY, '') : undefined;
}

function inSmall(title: string): string {
  return title.normalize('NFC').trim().toLowerCase();
}
