/** A message of plain text to one address. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends a message. @returns whether a server took it; it never throws. */
export type SendMail = (mail: Mail) => Promise<boolean>;
