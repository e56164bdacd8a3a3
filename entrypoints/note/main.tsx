import '@/components/pages.css';
import { renderPage } from '@/lib/surface/render-page';
import { Note } from './Note';

void renderPage(Note);
