import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from './certificate';
import { type ClientFiles, makeClientFiles } from './client-files';
import { loadScenario, type ScenarioChange } from './load-scenario';
import type { Scenario } from './scenario-schema';

export interface Replica {
  readonly port: number;
  /** For `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** Every request so far, as `GET partner.microsoft.com /en-us/dashboard/home`. */
  readonly hits: string[];
  readonly scenario: Scenario;
  close(): Promise<void>;
}

export interface ReplicaOptions {
  /** A file of `scenarios/`, without its ending; `contoso-fabrikam` when absent. */
  readonly scenario?: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** What differs from that file, for one test. */
  readonly change?: ScenarioChange;
}

export const hosts = { portal: 'partner.microsoft.com', marketing: 'marketing.partner.microsoft.com' } as const;

/** A local Partner Center on loopback. It answers by the Host header; pointing a browser at its port is the caller's part. */
export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const scenario = await loadScenario(options.scenario ?? 'contoso-fabrikam', options.change);
  const files = await makeClientFiles();
  const { key, cert, spki } = await makeCertificate([hosts.portal, hosts.marketing]);
  const hits: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const host = hostOf(request);
    hits.push(`${request.method ?? 'GET'} ${host} ${request.url ?? '/'}`);
    send(response, answerTo(host, new URL(request.url ?? '/', `https://${hosts.portal}`).pathname, files, scenario));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the replica has no port');
  return {
    port: address.port,
    spki,
    hits,
    scenario,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function answerTo(host: string, path: string, files: ClientFiles, scenario: Scenario): Answer {
  if (host !== hosts.portal && host !== hosts.marketing) {
    return { status: 421, type: 'text/plain', body: `no such host here: ${host}\n` };
  }
  switch (path) {
    case '/replica/client.js':
      return { status: 200, type: 'text/javascript', body: files.script };
    case '/replica/client.css':
      return { status: 200, type: 'text/css', body: files.style };
    case '/replica/scenario.json':
      return { status: 200, type: 'application/json', body: JSON.stringify(scenario) };
    case '/favicon.ico':
      return { status: 200, type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    default:
      return { status: 200, type: 'text/html', body: document };
  }
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    // As strict as a portal can be: whatever is shown over a page must live with it.
    'content-security-policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'",
  });
  response.end(body);
}

const document = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partner Center</title>
<link rel="stylesheet" href="/replica/client.css">
<script src="/replica/client.js" defer></script>
</head>
<body></body>
</html>
`;
