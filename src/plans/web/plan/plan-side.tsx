import { useState, type ReactNode } from 'react';
import { useLentParts } from '#platform/web/lent/lent-parts.tsx';

interface PlanSideProps {
  /** The day whose tree is shown first; another one is another tree. */
  readonly on: string;
  readonly unit: string;
  readonly addressOf: (unit: string) => string;
}

/** The tree beside a plan: it may be looked at on other days to find a unit; the plan stays on its own. */
export function PlanSide({ on, unit, addressOf }: PlanSideProps): ReactNode {
  const { UnitSide } = useLentParts();
  const [day, setDay] = useState(on);
  return <UnitSide on={day} {...{ unit, addressOf }} onDay={setDay} />;
}
