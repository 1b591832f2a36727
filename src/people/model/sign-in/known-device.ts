/** A browser in which an account was not signed in for so long is no longer known to it. */
export const DEVICE_DAYS = 180;
