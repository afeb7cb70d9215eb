import { defineConfig } from 'vite'

export default defineConfig({
  // The automatic runtime, without a plugin: no refresh, no compiler.
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'index' },
    rolldownOptions: { external: ['react', 'react-dom', 'react/jsx-runtime'] },
    emptyOutDir: true,
    target: 'es2022',
  },
})
