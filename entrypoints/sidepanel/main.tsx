import '@/components/pages.css';
import { renderPage } from '@/lib/surface/render-page';
import { SidePanel } from './SidePanel';

void renderPage(SidePanel);
