import type { Generation } from '../scenario-schema';
import type { Address } from './address';
import { workspacesKit } from './kit/workspaces-kit';
import type { Looks } from './portal';
import { toolboxShell } from './shell/toolbox-shell';
import { workspacesShell } from './shell/workspaces-shell';

/** The markup of a generation; the Toolbox has one of its own. */
export function looksFor(_generation: Generation, address: Address): Looks {
  if (address.kind === 'toolbox') return { kit: workspacesKit, shell: toolboxShell };
  return { kit: workspacesKit, shell: workspacesShell };
}
