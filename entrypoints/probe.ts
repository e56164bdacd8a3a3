import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticlePage } from '@/lib/inpage/detect';

/** Says whether the page it is run in shows an article; the popup asks so. */
export default defineUnlistedScript(() => isArticlePage(document));
