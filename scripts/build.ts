// npm run build: the extension in dist/, as a browser loads it.
import { buildExtension } from '../test/support/built-extension';

process.exitCode = buildExtension() ? 0 : 1;
