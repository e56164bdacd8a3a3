import '@/components/pages.css';
import { renderPage } from '@/lib/surface/render-page';
import { Help } from './Help';

void renderPage(Help);
