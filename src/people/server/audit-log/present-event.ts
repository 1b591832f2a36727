import type { z } from 'zod';
import type { eventContract } from './audit-contract.ts';
import type { ReadEvent } from './event-pages.ts';
import type { ToldName } from './told-names.ts';

/** An event as it is answered, with the name of who did it as that name is now. */
export function presentEvent(
  event: ReadEvent,
  names: readonly ToldName[],
): z.output<typeof eventContract> {
  const { number, recordedAt, actor, kind, data, content: file, hash, position: linked } = event;
  const account = names.find(({ id, kind: what }) => id === actor && what === 'account');
  return {
    ...{ number, recordedAt, kind, file, hash, linked },
    actor: {
      id: actor,
      name: account?.name ?? null,
      isErased: account !== undefined && account.name === null,
    },
    data: data === null ? null : (JSON.parse(data) as unknown),
  };
}
