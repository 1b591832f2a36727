import '#platform/web/style/fonts.css';
import '#platform/web/style/tokens.css';
import '#platform/web/style/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeLinkToken } from '#people/web/link/link-token.ts';
import { newQueryClient, QueryCache } from '#platform/web/api/query-cache.tsx';
import { firstLanguage, LanguageProvider } from '#platform/web/language/language-choice.tsx';
import { hearHistoryFirst } from '#platform/web/leave/leave-guard.ts';
import { wearKeptTheme } from '#platform/web/style/theme-choice.ts';
import { Entrance } from './entrance.tsx';
import { askFirstQuestions } from './first-questions.ts';

const place = document.querySelector('#screen');
if (place === null) throw new Error('#screen: expected in the page');
takeLinkToken();
wearKeptTheme();
hearHistoryFirst();
document.documentElement.lang = firstLanguage();
const client = newQueryClient();
askFirstQuestions(client, location.pathname);
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <QueryCache client={client}>
        <Entrance />
      </QueryCache>
    </LanguageProvider>
  </StrictMode>,
);
