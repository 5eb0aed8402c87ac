import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The site: static pages, one of them with the extension's own engine. Relative addresses, so that it can lie anywhere. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: here('../screenshots'),
  build: {
    outDir: here('../../out/site'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: { input: ['index.html', 'try.html', 'privacy.html'].map((page) => here(page)) },
  },
});
