import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Extension pages run nothing but packaged scripts, send nothing, and may show the pictures of an article. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: http: https:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** How libraries would write markup into documents, and what stands there in the build: nothing in it sets `innerHTML`. */
const WITHOUT_MARKUP: { file: string; code: string | RegExp; instead: string }[] = [
  { file: 'preact.mjs', code: /\(\w+\.innerHTML=\w+\.__html\)/, instead: '(0)' },
  {
    file: 'Readability.js',
    code: 'page.innerHTML = pageCacheHtml;',
    instead: 'page.replaceChildren(...new DOMParser().parseFromString(pageCacheHtml, "text/html").body.childNodes);',
  },
  {
    file: 'Readability.js',
    code: 'tmp.innerHTML = noscript.innerHTML;',
    instead: 'tmp.append(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes);',
  },
];

function withoutMarkup(): Plugin {
  return {
    name: 'without-markup',
    transform(source, id) {
      let code = source;
      for (const { file, ...replacement } of WITHOUT_MARKUP) {
        if (!id.split('?', 1)[0]!.endsWith(`/${file}`)) continue;
        const before = code;
        code = code.replace(replacement.code, replacement.instead);
        if (code === before) throw new Error(`${file} no longer holds ${replacement.code}: look at it anew.`);
      }
      return code === source ? null : { code, map: null };
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [withoutMarkup()],
    build: {
      // Built by themselves: pages of the extension run them from where they lie.
      rollupOptions: { external: /^\/content-scripts\// },
      // What Vite adds for browsers older than ours asks for files: nothing in here asks for anything.
      modulePreload: { polyfill: false },
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('utils/extension/content-script-context.ts', import.meta.url),
        ),
      },
    },
  }),
  hooks: {
    // Fonts and the citation processor ask that their notices go with every copy.
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: fileURLToPath(new URL('NOTICE', import.meta.url)), relativeDest: 'NOTICE' });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Nutgraf',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'spanning',
    content_security_policy: { extension_pages: PAGE_POLICY },
    commands: {
      'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandToggleReader__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nutgraf@nutgraf.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123', externally_connectable: { ids: [] } }),
  }),
  zip: { excludeSources: ['tests/**', 'docs/**'] },
});
