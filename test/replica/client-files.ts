import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The browser's half of the replica: one script and one style sheet, made anew at each start so that an edit shows at once. */
export interface ClientFiles {
  readonly script: string;
  readonly style: string;
}

const folder = fileURLToPath(new URL('./client/', import.meta.url));

/** Bundles `client/main.ts` in memory. Throws when it does not compile. */
export async function makeClientFiles(): Promise<ClientFiles> {
  const mode = process.env.NODE_ENV;
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      cssMinify: false,
      lib: { entry: 'main.ts', formats: ['iife'], name: 'partnerCenter', fileName: 'client', cssFileName: 'client' },
    },
  });
  // The bundler marks the whole process as a production one, which would reach every command started after it.
  if (mode === undefined) delete process.env.NODE_ENV;
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((part) => ('output' in part ? part.output : []));
  const script = outputs.find((file) => file.type === 'chunk');
  const style = outputs.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset') throw new Error('the client was not bundled');
  return { script: script.code, style: String(style.source) };
}
