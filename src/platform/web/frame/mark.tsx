import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Sign } from '#platform/web/parts/sign.tsx';
import './frame.css';

/** The name of the program, which leads to where one begins. */
export function Mark(): ReactNode {
  return (
    <Link className="mark" href="/">
      <Sign name="half" tone="accent" />
      Midyear
    </Link>
  );
}
