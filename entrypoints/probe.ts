import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kindOfPage } from '@/lib/inpage/detect';

/** Says what the page it is run in shows; the popup asks so. */
export default defineUnlistedScript(() => kindOfPage(document));
