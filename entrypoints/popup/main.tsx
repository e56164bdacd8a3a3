import '@/components/pages.css';
import { renderPage } from '@/lib/surface/render-page';
import { Popup } from './Popup';

void renderPage(Popup);
