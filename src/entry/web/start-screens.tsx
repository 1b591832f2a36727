import '#platform/web/style/fonts.css';
import '#platform/web/style/tokens.css';
import '#platform/web/style/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LiveChanges } from '#platform/web/api/live-changes.tsx';
import { newQueryClient, QueryCache } from '#platform/web/api/query-cache.tsx';
import { firstLanguage, LanguageProvider } from '#platform/web/language/language-choice.tsx';
import { wearKeptTheme } from '#platform/web/style/theme-choice.ts';
import { askFirstQuestions } from './first-questions.ts';
import { Screens } from './screens.tsx';

const place = document.querySelector('#screen');
if (place === null) throw new Error('#screen: expected in the page');
wearKeptTheme();
document.documentElement.lang = firstLanguage();
const client = newQueryClient();
askFirstQuestions(client, location.pathname);
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <QueryCache client={client}>
        <LiveChanges>
          <Screens />
        </LiveChanges>
      </QueryCache>
    </LanguageProvider>
  </StrictMode>,
);
