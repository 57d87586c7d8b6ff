import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Spoken messages of react-aria name elements that are gone a moment later. */
const announcer = '[data-live-announcer]';

/**
 * Runs axe (WCAG 2.2 A and AA and best practice) on the page as it is; one line per problem, none when clean. It is
 * evaluated through the debugger, which the page's content security policy does not forbid.
 */
export async function findAccessibilityProblems(page: Page, selector?: string): Promise<string[]> {
  await page.evaluate(source);
  const results = (await page.evaluate(
    `axe.run(${JSON.stringify({ include: [selector ?? 'html'], exclude: [announcer] })}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return results.violations.flatMap(violation =>
    violation.nodes.map(
      node =>
        `${violation.id} (${violation.impact}): ${node.html.slice(0, 220)} | ${node.failureSummary?.replaceAll('\n', ' ').slice(0, 300)}`,
    ),
  );
}
