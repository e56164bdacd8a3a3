import type { PanelAction } from '@/components/panel/model';
import { openPage } from './open-page';
import { remember } from './remember';
import type { ReadingSession } from './session';

/** What a session does where something is pressed, pointed at or dragged in its panel. */
export function actOn(session: ReadingSession, action: PanelAction): void {
  const article = session.current?.page.article;
  switch (action.type) {
    case 'jump':
      session.text.jump(action.span);
      break;
    case 'hover':
      session.text.point(action.target);
      break;
    case 'open-card': {
      const { kind, id } = action.target;
      void session.cards.open({ kind, ids: [id], span: action.span }, action.anchor, true);
      break;
    }
    case 'keep':
      void session.keep();
      break;
    case 'pictures':
      void session.keeping.takePictures(action.take);
      break;
    case 'open-kept':
      session.openKept();
      break;
    case 'open-reading-view':
      if (article) openPage(session.ask, { page: 'reading', article });
      break;
    case 'reload':
      location.reload();
      break;
    case 'collapse':
      session.stand('tab');
      break;
    case 'expand':
      session.stand('open');
      break;
    case 'close':
      session.close();
      break;
    case 'retry':
    case 'read-anyway':
      void session.open(true, true);
      break;
    case 'set-language':
      remember({ language: action.language });
      break;
    case 'move-side':
      remember({ dock: session.settings.value?.dock === 'left' ? 'right' : 'left' });
      break;
    case 'resize-panel': {
      const { width } = action;
      session.resize(width);
      if (action.done) remember({ width });
      break;
    }
    case 'site-off':
      void session.ask('siteOff', {}).then(
        () => session.leave(),
        () => {},
      );
      break;
    case 'open-table':
      if (article) openPage(session.ask, { page: 'table', article });
      break;
    case 'open-mark':
      session.own.reveal(action.id);
      break;
    case 'show-marks':
      void session.own.show(action.yes);
      break;
    case 'open-options':
      openPage(session.ask, { page: 'options' });
      break;
    case 'restore':
      void session.restore(action.index);
      break;
  }
}
