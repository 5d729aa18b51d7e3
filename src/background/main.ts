import { requestSchemas } from '../messaging/message-schemas';
import { serve } from '../messaging/server';
import { browser } from '../platform/browser';
import { capabilities } from '../platform/capabilities';
import { log } from '../platform/log';
import { portalHost } from '../portal/hosts';
import { openDatabase } from '../storage/database';
import { memoryReadings } from '../storage/memory-readings';
import { openReadings } from '../storage/open-readings';
import { memoryArea } from './memory-area';
import { messageHandlers } from './message-handlers';
import { startInOpenTabs } from './open-tabs';
import { onPrivateEnd } from './private-windows';

// All listeners are set before anything is awaited: a worker that was woken for an event would miss it otherwise.
const memory = capabilities().memoryStorage ? browser.storage.session : memoryArea();
const inPrivate = memoryReadings(memory, 'private-window');

serve(
  {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL('')).origin,
    isPortal: (address) => portalHost(address) !== null,
  },
  requestSchemas,
  messageHandlers({
    ordinary: openReadings(openDatabase, memory),
    inPrivate,
    settings: browser.storage.local,
  }),
);

const startQuietly = () => void startInOpenTabs().catch((problem: unknown) => log('open tabs', problem));
browser.runtime.onInstalled.addListener(startQuietly);
browser.permissions.onAdded.addListener(startQuietly);
onPrivateEnd(() => inPrivate.forget());
