import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
export default defineConfig({ manifestVersion: 3, imports: false, vite: () => ({ plugins: [preact()] }) });
