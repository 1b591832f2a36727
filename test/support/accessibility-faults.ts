import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })))`;

type Violation = Pick<AxeResults['violations'][number], 'id' | 'help' | 'nodes'>;

/**
 * What axe finds in a page as it stands, a sentence for each element. It works in a world of its own,
 * so that the page keeps its policy and meets nothing that it would not meet otherwise.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await worldOfItsOwn(session);
    await evaluate(session, contextId, `${AXE};undefined`);
    const violations = (await evaluate(session, contextId, RUN)) as readonly Violation[];
    return violations.flatMap(sentencesOf);
  } finally {
    await session.detach();
  }
}

async function worldOfItsOwn(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  return executionContextId;
}

async function evaluate(
  session: CDPSession,
  contextId: number,
  expression: string,
): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(`axe: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  }
  return result.value as unknown;
}

function sentencesOf({ id, help, nodes }: Violation): string[] {
  return nodes.map(
    ({ target, failureSummary = '' }) =>
      `${id}: ${help}. At ${target.join(' ')}. ${failureSummary.replaceAll(/\s+/g, ' ')}`,
  );
}
