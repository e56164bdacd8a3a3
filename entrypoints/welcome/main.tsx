import '@/components/pages.css';
import { renderPage } from '@/lib/surface/render-page';
import { Welcome } from './Welcome';

void renderPage(Welcome);
