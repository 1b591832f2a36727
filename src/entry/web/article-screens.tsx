import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { ARTICLES_PATH } from '#publication/model/article-address.ts';
import { ArticlePage } from '#publication/web/article-page.tsx';
import { ArticlesPage } from '#publication/web/articles-page.tsx';
import { WithLentParts } from './lent-parts.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The screens of articles, with the field of the organisation that picks a unit. */
export function ArticleScreens(): ReactNode {
  return (
    <OnlyWhoMay verb="read-articles">
      <WithLentParts>
        <Switch>
          <Route path={ARTICLES_PATH} component={ArticlesPage} />
          <Route path={`${ARTICLES_PATH}/:id`}>
            {({ id }) => <ArticlePage key={id} id={id} />}
          </Route>
          <Route component={UnknownPage} />
        </Switch>
      </WithLentParts>
    </OnlyWhoMay>
  );
}
