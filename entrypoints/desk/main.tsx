import '@/components/pages.css';
import { renderPage } from '@/lib/surface/render-page';
import { Desk } from './Desk';

void renderPage(Desk);
