import { Button } from '../base/Button';
import { useWords } from '../base/Words';
import { CiteButtons, type CiteButtonsProps } from './CiteButtons';
import type { PanelAction, PanelMenuItem } from './model';

export interface PanelMenuProps {
  items: readonly PanelMenuItem[];
  side: 'left' | 'right';
  /** Of the page; empty of a file, which is of no site that could be switched off. */
  host: string;
  onCite?: CiteButtonsProps['onCite'] | undefined;
  onAction: (action: PanelAction) => void;
}

/** What is done seldom. Opens above the foot and pushes the column up: it covers nothing. */
export function PanelMenu({ items, side, host, onCite, onAction }: PanelMenuProps) {
  const { language, t } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  const way = (item: PanelMenuItem) => {
    switch (item) {
      case 'cite':
        return onCite && <CiteButtons onCite={onCite} />;
      case 'table':
        return <Button onClick={() => onAction({ type: 'open-table' })}>{t('panel.table')}</Button>;
      case 'language':
        return (
          <Button lang={other} onClick={() => onAction({ type: 'set-language', language: other })}>
            {t(`language.${other}`)}
          </Button>
        );
      case 'side':
        return (
          <Button onClick={() => onAction({ type: 'move-side' })}>
            {t(side === 'right' ? 'panel.moveLeft' : 'panel.moveRight')}
          </Button>
        );
      case 'site-off':
        return host && <Button onClick={() => onAction({ type: 'site-off' })}>{t('panel.siteOff', { host })}</Button>;
      case 'options':
        return <Button onClick={() => onAction({ type: 'open-options' })}>{t('panel.options')}</Button>;
      case 'close':
        return <Button onClick={() => onAction({ type: 'close' })}>{t('panel.close')}</Button>;
    }
  };
  return (
    <ul class="cg-panel-menu">
      {items.map((item) => (
        <li key={item}>{way(item)}</li>
      ))}
    </ul>
  );
}
