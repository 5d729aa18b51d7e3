import type { Generation } from '../scenario-schema';
import type { Address } from './address';
import { workspacesKit } from './kit/workspaces-kit';
import type { Looks } from './portal';
import { workspacesShell } from './shell/workspaces-shell';

/** The markup of a generation. */
export function looksFor(_generation: Generation, _address: Address): Looks {
  return { kit: workspacesKit, shell: workspacesShell };
}
