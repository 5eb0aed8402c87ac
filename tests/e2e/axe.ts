import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { ChromiumSession } from '../support/journey/chromium-session';
import { enterExtensionWorld } from './extension-world';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page, as the rule and the first element of each. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ''}`,
    );
  });
}

/** The reader as it is drawn, in a page of its own: axe does not see into closed roots. */
export async function copyOfReader(chromium: ChromiumSession): Promise<Page> {
  const evaluate = await enterExtensionWorld(chromium);
  const [html, css] = (await evaluate(`(() => {
    const root = [...document.documentElement.children]
      .map((each) => chrome.dom.openOrClosedShadowRoot(each)).find((each) => each?.querySelector('.reader'));
    const css = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    return [root.querySelector('dialog').outerHTML, css.join('\\n')];
  })()`)) as [string, string];
  const page = await chromium.context.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><title>Reader</title><style>${css}</style><body>${html}</body></html>`,
  );
  return page;
}
