/** The password of every sample account: no secret, because samples are let in from this machine alone. */
export const SAMPLE_PASSWORD = 'chay thu midyear';
