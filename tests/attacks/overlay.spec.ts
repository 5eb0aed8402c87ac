import { poll } from '../support/poll';
import { FIND_DISALLOWED } from './allowed';
import { expect, openReader, tally, test } from './attack';
import type { AttackWorld } from './attack-world';
import { CANARY, proseOf, storyWith } from './hostile-page';
import type { HostileSite } from './hostile-site';

const WORDS = 'nobody had come';

/** Opens the reader over a story; gives its text. */
async function read(world: AttackWorld, site: HostileSite, path: string, markup = '', head = ''): Promise<void> {
  await world.goto(site.serve(path, storyWith(markup, head)));
  const { opened } = await openReader(world);
  expect(opened).toBe('opened');
}

const isOpen = async (world: AttackWorld) =>
  (await world.inOverlay<boolean>(`return root.querySelector('dialog').open`)) === true;

test('A7 the page’s world is poisoned', async ({ world, site }) => {
  const poison = `<script>
    for (const owner of [Array.prototype, String.prototype, Object, JSON, Element.prototype, Node.prototype, Document.prototype, EventTarget.prototype, RegExp.prototype, Map.prototype])
      for (const key of Object.getOwnPropertyNames(owner)) {
        const { value, configurable } = Object.getOwnPropertyDescriptor(owner, key);
        if (typeof value === 'function' && configurable && key !== 'constructor') owner[key] = function () { hostile.executed++; throw new Error('poison'); };
      }
  </script>`;
  await world.goto(site.serve('/poison.html', storyWith('', '').replace('</body>', `${poison}</body>`)));
  await openReader(world);
  const overlay = await world.inOverlay<{ found: string[]; text: string }>(FIND_DISALLOWED);
  expect(overlay?.found).toEqual([]);
  expect(overlay?.text).toContain(WORDS);
  await world.send({ type: 'closeReader' });
});

/** What a page tries so as to read what stands in front of it. Each gives text, or ''. */
const PEEKS: Record<string, string> = {
  shadowRoot: `[...document.documentElement.children].map((each) => each.shadowRoot?.textContent ?? '').join('')`,
  innerText: 'document.documentElement.lastElementChild.innerText ?? ""',
  outerHTML: 'document.documentElement.lastElementChild.outerHTML',
  getHTML: `document.documentElement.getHTML?.({ serializableShadowRoots: true }).split('</body>')[1] ?? ''`,
  find: `typeof find === 'function' && find('${WORDS} in the overlay only') ? '${WORDS}' : ''`,
  selection: `(getSelection().selectAllChildren(document.documentElement.lastElementChild), String(getSelection()))`,
  elementFromPoint: `document.elementsFromPoint(400, 300).map((each) => each.localName === 'html' || each.localName === 'body' || each.closest('body') ? '' : each.textContent).join('')`,
  caret: `(() => {
    const { offsetNode = null } = document.caretPositionFromPoint?.(400, 300) ?? {};
    return document.body.contains(offsetNode) || offsetNode === document.documentElement ? '' : (offsetNode?.textContent ?? '');
  })()`,
  attachShadow: `(() => { try { return document.documentElement.lastElementChild.attachShadow({ mode: 'open' }).textContent; } catch { return ''; } })()`,
  cloneNode: 'document.documentElement.lastElementChild.cloneNode(true).textContent',
  adoptedStyleSheets: `[...(document.adoptedStyleSheets ?? [])].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('')).join('')`,
};

test('A13 the page tries to read what stands in front of it', async ({ world, site }) => {
  await read(world, site, '/peek.html');
  const seen: string[] = [];
  for (const [name, expression] of Object.entries(PEEKS)) {
    if (String(await world.inPage(expression)).includes(WORDS)) seen.push(name);
  }
  // Control: the page can read itself by the same means.
  expect(await world.inPage(`document.body.innerText.includes('${WORDS}')`)).toBe(true);
  tally(Object.keys(PEEKS).length, Object.keys(PEEKS).length - seen.length);
  expect(seen).toEqual([]);
  await world.send({ type: 'closeReader' });
});

test('A13 another extension sees the article and nothing else', async ({ world, site }) => {
  await read(world, site, '/others.html');
  // What an extension with access to the page can see of a closed root: the same call, from its own world.
  const html = (await world.inOverlay<string>('return root.innerHTML')) ?? '';
  for (const secret of ['pillHiddenSites', 'autoOpenSites', 'siteRules', 'article:'])
    expect(html).not.toContain(secret);
  await world.send({ type: 'closeReader' });
});

test('A14 a click right after opening, and one under a cover, keep nothing', async ({ world, site }) => {
  await world.goto(site.serve('/cover.html', storyWith('')));
  const before = await world.stored();
  await world.send({ type: 'readArticle', force: true });
  // The page has somebody double-click where a button is about to be.
  const opening = world.send({ type: 'openReader', force: true });
  for (let i = 0; i < 6; i++) await world.click(980 - i * 30, 30);
  await opening;
  await world.inPage(`(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:white';
    document.body.append(cover);
    cover.showPopover();
    document.documentElement.style.opacity = '0.01';
  })()`);
  await world.click(640, 450);
  expect(await world.stored()).toBe(before);
  await world.send({ type: 'closeReader' });
});

test('A15 clicks and keys of the page’s own making do nothing', async ({ world, site }) => {
  await read(world, site, '/synthetic.html');
  const html = 'return root.querySelector("dialog").outerHTML';
  let drawn: string | null = null;
  await poll('the reader is at rest', async () => {
    const last = drawn;
    drawn = await world.inOverlay<string>(html);
    return drawn === last && drawn?.includes('Ingrid Aasen</');
  }).catch(() => undefined);
  const before = [await world.stored(), await world.inOverlay<string>(html)];
  await world.inPage(`(() => {
    const targets = [document, window, document.documentElement, document.body, ...document.documentElement.children];
    const keys = ['Escape', 'x', 'f', 'c', 'a', '+', '-', 's', '?', 'm', 'Tab', 'Enter', ' '];
    for (const target of targets) {
      for (const key of keys) for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
      for (const type of ['click', 'mousedown', 'pointerdown', 'auxclick', 'cancel', 'close', 'toggle', 'wheel', 'beforeprint'])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 1200, clientY: 30 }));
    }
  })()`);
  const after = [await world.stored(), await world.inOverlay<string>(html)];
  expect(after).toEqual(before);
  await world.send({ type: 'closeReader' });
});

test('A16 there is nothing to type in, whatever is opened by key', async ({ world, site }) => {
  const names = ['Ingrid Aasen', 'Marit Solheim', 'Ola Nordmann', 'Kari Lund', 'Per Haugen', 'Liv Berg', 'Nils Dahl'];
  const people = names.map((name) => `<p>“The water rose all night,” said ${name}, who lives by the harbour.</p>`);
  await read(world, site, '/typing.html', people.join(''));
  await poll('the facts are there', () => world.inOverlay<boolean>(`return root.textContent.includes('Kari Lund')`));
  const fields = `return root.querySelectorAll('input, textarea, select, [contenteditable], iframe').length`;
  expect(await world.inOverlay(fields)).toBe(0);
  for (const key of ['c', 'a', 'f', '?']) {
    await world.press(key);
    expect(await world.inOverlay(fields)).toBe(0);
  }
  await world.send({ type: 'closeReader' });
});

test('A17 the page cannot take the focus', async ({ world, site }) => {
  const steal = `<input id="thief"><script>globalThis.stolen = '';
    thief.addEventListener('input', () => { stolen += thief.value; });
    setInterval(() => { thief.focus(); }, 20);</script>`;
  await read(world, site, '/focus.html', steal);
  for (const key of ['q', 'w', 'q', 'w']) await world.press(key);
  expect(await world.inPage('stolen + thief.value')).toBe('');
  await world.send({ type: 'closeReader' });
});

/** What a page does against an overlay, and whether the reader is still open after it. */
const WAR: [name: string, script: string, isBorne: boolean][] = [
  ['hides its root', `document.documentElement.style.cssText = 'opacity:0!important'`, true],
  [
    'moves its root',
    `document.documentElement.style.cssText = 'transform:translateX(-9999px)!important;filter:blur(9px)'`,
    true,
  ],
  [
    'hides what it does not know',
    `document.head.append(Object.assign(document.createElement('style'), { textContent: 'html>:not(head,body){display:none!important;opacity:0!important}' }))`,
    true,
  ],
  ['makes its root inert', `document.documentElement.inert = true`, true],
  ['takes us out once', 'document.documentElement.lastElementChild.remove()', true],
  [
    'takes us out three times',
    `(async () => { for (let i = 0; i < 3; i++) { document.documentElement.lastElementChild.remove(); await new Promise((go) => setTimeout(go, 60)); } })()`,
    true,
  ],
  [
    'takes us out without end',
    `globalThis.war = setInterval(() => { const last = document.documentElement.lastElementChild; if (last !== document.body && !last.dataset.corner) { last.remove(); globalThis.taken = (globalThis.taken ?? 0) + 1; } }, 16)`,
    false,
  ],
  [
    'opens a dialog of its own',
    `(() => { const own = document.createElement('dialog'); own.textContent = 'mine'; document.body.append(own); own.showModal(); })()`,
    true,
  ],
  ['goes on changing', `setInterval(() => document.body.append(document.createElement('i')), 5)`, true],
];

test('A18 a page that fights the overlay loses or is left alone', async ({ world, site }) => {
  test.setTimeout(120_000);
  const failed: string[] = [];
  for (const [i, [name, script, isBorne]] of WAR.entries()) {
    await read(world, site, `/war${i}.html`);
    await world.inPage(`void (${script})`);
    await poll(`a second after the page ${name}`, after(900));
    if (!isBorne) expect(await world.closeOtherTabs()).toBe(1);
    if ((await isOpen(world)) !== isBorne) failed.push(name);
    if (isBorne && !(await world.inOverlay<string>('return root.textContent'))?.includes(WORDS))
      failed.push(`${name}: text`);
    if (name.endsWith('without end')) expect(await world.inPage('taken')).toBeLessThanOrEqual(4);
    // A page that fights is left before anybody is asked to close anything.
    if (isBorne) await world.send({ type: 'closeReader' });
  }
  tally(WAR.length, WAR.length - failed.length);
  expect(failed).toEqual([]);
});

test('A12 a link in the reader tells the other side nothing', async ({ world, site }) => {
  await read(
    world,
    site,
    '/links.html',
    `<p>As <a href="http://gazette.example/story" target="x" rel="opener">the Gazette wrote that night</a>, the lamp burnt on and nobody came to see it.</p>`,
  );
  const link = await world.inOverlay<Record<string, string>>(
    `const link = [...root.querySelectorAll('a')].find((each) => each.href.includes('gazette.example'));
     return { target: link.target, rel: link.rel, policy: link.referrerPolicy };`,
  );
  expect(link?.target).toBe('_blank');
  for (const word of ['noopener', 'noreferrer']) expect(link?.rel?.split(' ')).toContain(word);
  await world.send({ type: 'closeReader' });
});

test('A19 messages and events of the page change nothing', async ({ world, site }) => {
  await world.goto(site.serve('/messages.html', storyWith('')));
  await world.send({ type: 'readArticle', force: true });
  const before = await world.stored();
  await world.inPage(`(() => {
    const types = ['openReader', 'closeReader', 'readArticle', 'settingsChanged', 'viewChanged', 'siteDismissed', 'optionsRequested'];
    for (let i = 0; i < 1000; i++) {
      const type = types[i % types.length];
      const data = { type, source: 'nutgraf', patch: { theme: 'dark' }, force: true, id: i };
      if (i % 2) postMessage(data, '*');
      else for (const target of [window, document]) target.dispatchEvent(new CustomEvent('nutgraf:' + type, { detail: data }));
      document.documentElement.setAttribute('data-nutgraf', type);
    }
  })()`);
  await poll('they have arrived', after(300));
  expect(await isOpen(world)).toBe(false);
  expect(await world.stored()).toBe(before);
  tally(1_000, 1_000);
});

test('A27 a page that never rests is looked at ten times at most', async ({ world, site }) => {
  test.setTimeout(60_000);
  const restless = `<!doctype html><title>Restless</title><script>${CANARY}</script><body><p>wait</p><script>
    setInterval(() => document.body.append(document.createElement('i')), 16);</script>`;
  await world.goto(site.serve('/restless.html', restless));
  await poll('it has gone on for a while', after(2_500));
  const start = performance.now();
  await world.inPage('1');
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('A28 an article is never shown under another’s address', async ({ world, site }) => {
  await world.goto(`${site.origin}/story/race`);
  const stale: number[] = [];
  for (let i = 0; i < 30; i++) {
    const asked = world.send({ type: 'openReader', force: true });
    await world.inPage(
      `hostile.show('race${i}', ['<p>Number ${i} of the race, in which the keeper ran along the pier before anybody else.</p>'], 0)`,
    );
    await asked;
    await world.send({ type: 'closeReader' });
    const read = await world.send({ type: 'readArticle', force: true });
    if (!JSON.stringify(read?.reply?.article?.blocks ?? '').includes(`Number ${i} of the race`)) stale.push(i);
  }
  tally(30, 30 - stale.length);
  expect(stale).toEqual([]);
});

test('A34 the overlay does not come back with a page from the history', async ({ world, site }) => {
  await read(world, site, '/back.html');
  await world.goto(site.serve('/forward.html', storyWith(proseOf(4))));
  await world.inPage('void setTimeout(() => history.back(), 0)');
  await poll('the first page is back', () =>
    world.inPage(`location.pathname === '/back.html' && document.readyState === 'complete'`).catch(() => false),
  );
  expect(await isOpen(world)).toBe(false);
});

/** True once so much time has passed. */
function after(ms: number): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() >= end;
}
