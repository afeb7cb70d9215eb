import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const house = process.env['HOUSE'] ?? 'http://localhost:3000'

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: { port: 5173, proxy: { '/api': house, '/calls': { target: house, ws: true } } },
})
