import { claimPage } from './page-claim';
import { startLens } from './start-lens';
import { whenShown } from './when-shown';

if (claimPage(document)) whenShown(document, () => startLens(document));
