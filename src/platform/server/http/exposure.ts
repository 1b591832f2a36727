/** To whom a server answers. */
export type Exposure =
  /** Programs and browsers on this machine, over the loopback. */
  | { readonly kind: 'this-machine' }
  | {
      readonly kind: 'network';
      /** Under which people open it: `https://midyear.example.org`. */
      readonly origin: string;
      /** Addresses and networks of the proxies whose word on who asks is taken. */
      readonly trustedProxies: readonly string[];
      /** The certificate, where the server speaks TLS itself; else a trusted proxy does. */
      readonly tls?: TlsFiles | undefined;
    };

/** PEM, as read from files. */
export interface TlsFiles {
  readonly cert: Buffer;
  readonly key: Buffer;
}

export const THIS_MACHINE: Exposure = { kind: 'this-machine' };

/** A year: browsers that came once come by TLS only (RFC 6797). */
const TRANSPORT_SECURITY = 'max-age=31536000';

/** What every answer says beside the strict headers. */
export function exposureHeaders({ kind }: Exposure): Readonly<Record<string, string>> {
  return kind === 'network' ? { 'strict-transport-security': TRANSPORT_SECURITY } : {};
}
