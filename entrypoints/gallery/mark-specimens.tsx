import { MarkBar } from '@/components/mark/MarkBar';
import { type MarkCame, MarkNotice } from '@/components/mark/MarkNotice';
import { NoteCard, type NoteState } from '@/components/mark/NoteCard';
import { copied, nothing } from './fixtures/idle';
import type { Specimen } from './specimen';

const notice = (id: string, came: MarkCame, shown: boolean | null): Specimen => ({
  id: `mark-${id}`,
  width: 400,
  draw: () => <MarkNotice came={came} shown={shown} onShow={nothing} onOpenKept={nothing} onClose={nothing} />,
});

const note = (id: string, state: NoteState): Specimen => ({
  id: `note-${id}`,
  width: 340,
  height: 176,
  draw: () => (
    <NoteCard
      state={state}
      onWrite={nothing}
      onColour={nothing}
      onRemove={nothing}
      onAgain={nothing}
      onCopy={copied}
      onDone={nothing}
    />
  ),
});

/** What stands beside the text of a web page when something of it is selected or marked. */
export const markSpecimens: Specimen[] = [
  {
    id: 'mark-bar',
    width: 600,
    draw: () => <MarkBar focus={false} onMark={nothing} onExplain={nothing} onCopy={copied} />,
  },
  notice('asking', 'kept', null),
  notice('unseen', 'marked', false),
  notice('unkept', { unkept: 'full' }, null),
  note('empty', { status: 'open', quote: 'thế trận lòng dân', note: '', colour: 'yellow' }),
  note('written', {
    status: 'open',
    quote: 'thế trận lòng dân',
    note: 'Dịch là “people’s support posture”? Hỏi lại thầy, so với bản của hãng tin hôm trước.',
    colour: 'pink',
  }),
  note('unsaved', { status: 'open', quote: 'thế trận lòng dân', note: 'Hỏi lại thầy.', colour: 'pink', unsaved: true }),
  note('removed', { status: 'removed' }),
  note('gone', { status: 'gone' }),
];
