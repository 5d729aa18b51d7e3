import './styles/base.css';
import './styles/workspaces.css';
import './styles/pages.css';
import './styles/account-pages.css';
import './styles/classic.css';
import './styles/harmony.css';
import './styles/toolbox.css';
import type { Scenario } from '../scenario-schema';
import { readAddress } from './address';
import { controlOf } from './control';
import { looksFor } from './looks';
import { Portal } from './portal';

async function start(): Promise<void> {
  const response = await fetch('/replica/scenario.json');
  const scenario = (await response.json()) as Scenario;
  addLocale();
  document.documentElement.dataset.generation = scenario.generation;
  const portal = new Portal(scenario, (address) => looksFor(scenario.generation, address));
  window.replica = controlOf(portal);
  window.replica.churn(scenario.behaviour.churnPerSecond);
  document.addEventListener('click', (event) => follow(event, portal));
  window.addEventListener('popstate', () => void portal.show(location));
  await portal.show(location);
}

/** A dashboard address without a locale gets one in place, without a new entry in the history. */
function addLocale(): void {
  const address = readAddress(location.host, location.pathname);
  if (address.locale === null && /^\/dashboard(?:\/|$)/i.test(location.pathname)) {
    history.replaceState(null, '', `/en-us${location.pathname}${location.search}${location.hash}`);
  }
}

/** Links of this host are followed in place, the way a single-page app does. */
function follow(event: MouseEvent, portal: Portal): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link === undefined || link.origin !== location.origin || link.target !== '') return;
  event.preventDefault();
  const target = new URL(link.href);
  if (target.pathname === location.pathname && target.search === location.search) return;
  history.pushState(null, '', `${target.pathname}${target.search}${target.hash}`);
  void portal.show(location);
}

void start();
