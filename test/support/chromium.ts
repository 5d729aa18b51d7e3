import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { distFolder } from './built-extension';
import { chromiumAdvice, findChromium } from './find-chromium.mjs';

export interface LensBrowser {
  context: BrowserContext;
  /** The extension's worker; woken when it sleeps. */
  worker: () => Promise<Worker>;
  extensionId: () => Promise<string>;
  close: () => Promise<void>;
}

export interface LensBrowserOptions {
  /** Where Partner Center's two hosts really are, and the key that answers there; no host is reachable without. */
  server?: { port: number; spki: string };
  headless?: boolean;
  /** Another folder than the built extension. */
  extension?: string;
  viewport?: { width: number; height: number };
  arguments?: string[];
}

/** Opens a Chromium with the built extension, a profile of its own, and no way to the network. */
export async function openLensBrowser(options: LensBrowserOptions = {}): Promise<LensBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(`No Chromium was found. Install it: ${chromiumAdvice}`);
  const extension = options.extension ?? distFolder;
  const profile = mkdtempSync(join(tmpdir(), 'rewards-lens-'));
  // Without developer mode an unpacked extension that reloads itself comes back switched off.
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${resolverRules(options.server?.port)}`,
      ...(options.server === undefined ? [] : [`--ignore-certificate-errors-spki-list=${options.server.spki}`]),
      ...(options.arguments ?? []),
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    extensionId: async () => new URL((await worker()).url()).host,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function resolverRules(port: number | undefined): string {
  const hosts = ['partner.microsoft.com', 'marketing.partner.microsoft.com'];
  const mapped = port === undefined ? [] : hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}
