import { fileURLToPath } from 'node:url';
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

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
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
          },
        }
      : { minimum_chrome_version: '123', externally_connectable: { ids: [] } }),
  }),
  zip: { excludeSources: ['tests/**', 'docs/**'] },
});
