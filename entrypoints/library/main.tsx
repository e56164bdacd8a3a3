import '@/components/pages.css';
import { openOwnPage } from '@/lib/app/page';
import { type PageProps, renderPage } from '@/lib/surface/render-page';
import { LibraryPage } from './LibraryPage';
import { ListModel } from './list-model';

// The first rows are read while everything else gets ready.
const own = openOwnPage();
const model = new ListModel(own);
model.refresh();
void renderPage((props: PageProps) => <LibraryPage {...props} own={own} model={model} />);
