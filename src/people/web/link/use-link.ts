import { useState } from 'react';
import { api } from '#platform/web/api/api-client.ts';

/** What whoever uses a link tells of itself. */
export interface LinkWish {
  readonly token: string;
  readonly password: string;
  /** Of the second factor, where the account has one. */
  readonly code?: string;
  readonly login?: string;
  readonly familyName?: string;
  readonly middleName?: string;
  readonly givenName?: string;
  readonly language?: 'vi' | 'en';
}

export interface LinkUse {
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly use: (wish: LinkWish) => Promise<void>;
}

/** Uses a one-time link up; done, its owner is signed in. */
export function useLink(onIn: () => void): LinkUse {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly error?: unknown }>({
    isBusy: false,
  });
  const use = async (wish: LinkWish): Promise<void> => {
    setState({ isBusy: true });
    try {
      await api.POST('/api/v1/links/use', { body: wish });
      onIn();
    } catch (error) {
      setState({ isBusy: false, error });
    }
  };
  return { isBusy: state.isBusy, error: state.error, use };
}
