import type { IssuingUnit } from './signing-queries.ts';

/** Somebody who may sign, in a post. */
export interface Signer {
  readonly post: string;
  readonly person: string;
  readonly name: string;
  /** Of the post, in both languages; in English it may be empty. */
  readonly title: { readonly name: string; readonly nameEn: string };
  readonly isActing: boolean;
  /** Since when one holds the post, where another of the same name holds one of the same title. */
  readonly since: string | undefined;
}

/** Who holds a post of the unit, in the order of its posts. */
export function signersOf({ posts }: Pick<IssuingUnit, 'posts'>): readonly Signer[] {
  const held = posts.flatMap(({ id: post, title, titleEn, holders }) =>
    holders.map(({ person, name, isActing, from }) => {
      return { post, person, name, title: { name: title, nameEn: titleEn }, isActing, from };
    }),
  );
  return held.map(({ from, ...signer }) => {
    const hasNamesake = held.some(
      ({ person, name, title }) =>
        person !== signer.person && name === signer.name && title.name === signer.title.name,
    );
    return { ...signer, since: hasNamesake ? from : undefined };
  });
}
