import '@/components/pages.css';
import { renderPage } from '@/lib/surface/render-page';
import { LibraryPage } from './LibraryPage';

void renderPage(LibraryPage);
