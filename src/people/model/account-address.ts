/** Where everybody keeps the own account. */
export const OWN_ACCOUNT_PATH = '/account';

/** Where one-time links lead; the token of one stands behind `#`, which no server is sent. */
export const LINK_PATH = '/link';
