import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from '#platform/web/frame/frame.tsx';

/** Every screen by its address, in its frame. */
export function Screens(): ReactNode {
  return (
    <Frame organisation="" steps={[]} finder={null}>
      <Switch>
        <Route path="/">…</Route>
      </Switch>
    </Frame>
  );
}
