import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import './sideways-scroller.css';

interface SidewaysScrollerProps {
  /** What is in it, for those who come by the keyboard. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * Around what may be wider than its place, so that the page itself never moves sideways. It can be
 * reached by the keyboard only while there is something to move.
 */
export function SidewaysScroller({ label, children }: SidewaysScrollerProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    const content = element?.firstElementChild;
    if (!element || !content) return undefined;
    const measure = (): void => setScrolls(content.scrollWidth > element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  const region = scrolls ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={scroller} className="sideways-scroller" data-scrolls={scrolls} {...region}>
      {children}
    </div>
  );
}
