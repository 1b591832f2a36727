import { createContext, use, type ReactNode } from 'react';

const ZoneContext = createContext<string | undefined>(undefined);

interface OrganisationZoneProps {
  /** Of the organisation: an IANA name. */
  readonly zone: string;
  readonly children: ReactNode;
}

/** Has the screens within write every instant by the clock of the organisation, as its documents do. */
export function OrganisationZone({ zone, children }: OrganisationZoneProps): ReactNode {
  return <ZoneContext value={zone}>{children}</ZoneContext>;
}

/** Left out around a screen: where the reader is. */
export function useOrganisationZone(): string | undefined {
  return use(ZoneContext);
}
