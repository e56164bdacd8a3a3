import '@/components/pages.css';
import { renderPage } from '@/lib/surface/render-page';
import { Glossary } from './Glossary';

void renderPage(Glossary);
