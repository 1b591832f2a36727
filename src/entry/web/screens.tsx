import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from '#platform/web/frame/frame.tsx';

const DevUiPage = lazy(async () => {
  const page = await import('./dev-ui/dev-ui-page.tsx');
  return { default: page.DevUiPage };
});

/** Every screen by its address, in its frame. */
export function Screens(): ReactNode {
  return (
    <Frame organisation="" steps={[]} finder={null}>
      <Switch>
        <Route path="/">…</Route>
        <Route path="/dev/ui">
          <Suspense fallback={null}>
            <DevUiPage />
          </Suspense>
        </Route>
      </Switch>
    </Frame>
  );
}
