import { buildMissingPages } from '#entry/server/pages/page-build.ts';

// In a process of its own: test runners set NODE_ENV, and the build would take it over.
await buildMissingPages();
