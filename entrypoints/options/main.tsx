import '@/components/pages.css';
import { renderPage } from '@/lib/surface/render-page';
import { Options } from './Options';

void renderPage(Options);
