import { showState } from './show-state';
import { states } from './states/states';

/** `?state=account,page-loading` shows these only. */
const wanted = new URLSearchParams(location.search).get('state')?.split(',');
for (const [name, state] of states) {
  if (!wanted || wanted.includes(name)) showState(name, state);
}
document.documentElement.dataset.ready = 'yes';
