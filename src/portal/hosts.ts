export type PortalHost = 'partner-center' | 'rewards-toolbox';

const portalByHost: Readonly<Record<string, PortalHost>> = {
  'partner.microsoft.com': 'partner-center',
  'marketing.partner.microsoft.com': 'rewards-toolbox',
};

// Defender for Cloud Apps shows a site under the site's own name with one of these endings.
const proxyEnding = /\.(?:mcas\.ms|mcas-gov\.us|mcas-gov\.ms)$/;

/** Which of the two sites an address belongs to: the whole host, by https, on the default port, without user info. */
export function portalHost(url: URL): PortalHost | null {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  const host = url.hostname.replace(proxyEnding, '');
  return Object.hasOwn(portalByHost, host) ? (portalByHost[host] ?? null) : null;
}
