import { useMemo, useState, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { UnitPicker, type UnitPickerProps } from '#organisation/web/unit-picker/unit-picker.tsx';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { ARTICLES_PATH } from '#publication/model/article-address.ts';
import { ArticlePage } from '#publication/web/article-page.tsx';
import { ArticlesPage } from '#publication/web/articles-page.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The screens of articles, with the field of the organisation that picks a unit. */
export function ArticleScreens(): ReactNode {
  return (
    <OnlyWhoMay verb="read-articles">
      <Switch>
        <Route path={ARTICLES_PATH}>
          <ArticlesPage unitField={(choice) => <UnitField {...choice} />} />
        </Route>
        <Route path={`${ARTICLES_PATH}/:id`}>{({ id }) => <ArticlePage key={id} id={id} />}</Route>
        <Route component={UnknownPage} />
      </Switch>
    </OnlyWhoMay>
  );
}

interface UnitFieldProps {
  readonly label: string;
  readonly onPick: (unit: string | undefined) => void;
}

function UnitField({ label, onPick }: UnitFieldProps): ReactNode {
  const day = useMemo(todayHere, []);
  const [picked, setPicked] = useState<UnitPickerProps['value']>();
  return (
    <UnitPicker
      {...{ label, day }}
      value={picked}
      onPick={(unit) => {
        setPicked(unit);
        onPick(unit?.id);
      }}
      canClear
    />
  );
}
