/** What an address says after its question mark; what is undefined or empty is left out. */
export type AddressQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A path with what is asked of it; of a list each part on its own, in order. */
export function withQuery(path: string, query: AddressQuery): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? []))
      .filter((each) => each !== '')
      .map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`),
  );
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
