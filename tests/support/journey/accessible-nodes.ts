import type { CDPSession, Page } from '@playwright/test';

/** A node as a screen reader meets it. */
export interface AccessibleNode {
  role: string;
  name: string;
  /** Such as `focused`, `pressed`, `checked`, `expanded`. */
  properties: Record<string, unknown>;
  /** Where to click, in CSS pixels of the viewport; scrolled into view first. */
  center(): Promise<{ x: number; y: number }>;
  /** The top of its first line as things stand; `null` where it has none. */
  top(): Promise<number | null>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Every node that is not ignored, in document order, closed shadow roots included. */
export async function readAccessibleNodes(page: Page): Promise<AccessibleNode[]> {
  const session = await sessionOf(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return inDocumentOrder(nodes)
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      async top() {
        const { backendDOMNodeId: backendNodeId } = node;
        const { quads } = await session.send('DOM.getContentQuads', { backendNodeId }).catch(() => ({ quads: [] }));
        return quads[0]?.[1] ?? null;
      },
      async center() {
        const { backendDOMNodeId: backendNodeId } = node;
        await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
        const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
        const [left, top, , , right, bottom] = quads[0] as number[];
        return { x: ((left as number) + (right as number)) / 2, y: ((top as number) + (bottom as number)) / 2 };
      },
    }));
}

/** The browser gives them level by level. */
function inDocumentOrder<Node extends { nodeId: string; parentId?: string; childIds?: string[] }>(
  nodes: Node[],
): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const waiting = nodes.filter(({ parentId }) => parentId === undefined || !byId.has(parentId)).reverse();
  const ordered: Node[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    ordered.push(node);
    for (const id of [...(node.childIds ?? [])].reverse()) {
      const child = byId.get(id);
      if (child) waiting.push(child);
    }
  }
  return ordered;
}

/** A session is bound to its page for good; asking twice would leave a second one behind. */
function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const made = page.context().newCDPSession(page);
  sessions.set(page, made);
  return made;
}
