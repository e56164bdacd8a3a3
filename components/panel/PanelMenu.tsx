import { Button } from '../base/Button';
import { useWords } from '../base/Words';
import { CiteButtons, type CiteButtonsProps } from './CiteButtons';
import type { PanelAction } from './model';

export interface PanelMenuProps {
  side: 'left' | 'right';
  /** Of the page; empty of a file, which is of no site that could be switched off. */
  host: string;
  onCite: CiteButtonsProps['onCite'];
  onAction: (action: PanelAction) => void;
}

/** What is done seldom. Opens above the foot and pushes the column up: it covers nothing. */
export function PanelMenu({ side, host, onCite, onAction }: PanelMenuProps) {
  const { language, t } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <ul class="cg-panel-menu">
      <li>
        <CiteButtons onCite={onCite} />
      </li>
      <li>
        <Button onClick={() => onAction({ type: 'open-table' })}>{t('panel.table')}</Button>
      </li>
      <li>
        <Button lang={other} onClick={() => onAction({ type: 'set-language', language: other })}>
          {t(`language.${other}`)}
        </Button>
      </li>
      <li>
        <Button onClick={() => onAction({ type: 'move-side' })}>
          {t(side === 'right' ? 'panel.moveLeft' : 'panel.moveRight')}
        </Button>
      </li>
      {host ? (
        <li>
          <Button onClick={() => onAction({ type: 'site-off' })}>{t('panel.siteOff', { host })}</Button>
        </li>
      ) : null}
      <li>
        <Button onClick={() => onAction({ type: 'open-options' })}>{t('panel.options')}</Button>
      </li>
      <li>
        <Button onClick={() => onAction({ type: 'close' })}>{t('panel.close')}</Button>
      </li>
    </ul>
  );
}
