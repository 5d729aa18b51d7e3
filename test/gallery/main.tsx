import { showState } from './show-state';
import { offerStates } from './states/offer-states';

const wanted = new URLSearchParams(location.search).get('state');
for (const [name, state] of Object.entries(offerStates)) {
  if (wanted === null || wanted === name) showState(name, state);
}
document.documentElement.dataset.ready = 'yes';
