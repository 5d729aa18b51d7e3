import type { Language } from '../words/language';
import { Icon } from './icon';
import { useLens } from './lens-context';
import { trusted } from './trusted';

/** The panel's bar: whose panel it is, and the three things to do with the panel itself. */
export function PanelHead() {
  const { model, words, actions } = useLens();
  const { panel } = words;
  const other: Language = model.language === 'en' ? 'zh-CN' : 'en';
  return (
    <header class="bar">
      <Icon name="mark" />
      <span class="subject">
        {model.subject === 'account' ? <span>{panel.account}</span> : null}
        <bdi>{model.title || (model.subject === 'offer' ? panel.offer : '')}</bdi>
      </span>
      <button type="button" class="text-button" lang={other} onClick={trusted(() => actions.setLanguage(other))}>
        {panel.otherLanguage}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={panel.moveToOtherSide}
        title={panel.moveToOtherSide}
        onClick={trusted(() => actions.setSide(model.side === 'end' ? 'start' : 'end'))}
      >
        <Icon name="side" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={panel.close}
        title={panel.close}
        onClick={trusted(() => actions.setOpen(false))}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
