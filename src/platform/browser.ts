import browser from 'webextension-polyfill';

/** The browser's extension interface. Everything else in the project speaks to it through this folder. */
export { browser };
