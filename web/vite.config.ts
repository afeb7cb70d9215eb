import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

const house = process.env['HOUSE'] ?? 'http://localhost:3000'

export default defineConfig({
  plugins: [react()],
  // The call component is taken from its source: a built copy would go stale.
  resolve: {
    conditions: ['standardiste-source', ...defaultClientConditions],
    dedupe: ['react', 'react-dom'],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    // `@mantine/schedule` asks rrule for a default that only its CommonJS build has, and does without.
    rolldownOptions: { checks: { importIsUndefined: false } },
  },
  server: { port: 5173, proxy: { '/api': house, '/calls/browser': { target: house, ws: true } } },
})
