import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { HallPage } from '#conference/web/hall/hall-page.tsx';

/** What the hall sees of a conference, without the frame around other screens. */
export function HallScreen(): ReactNode {
  const { id } = useParams<{ id: string }>();
  return <HallPage key={id} id={id} />;
}
