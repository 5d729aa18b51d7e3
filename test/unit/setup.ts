// Node has no Temporal of its own yet; the browsers that the product supports do.
import 'temporal-polyfill/global';
