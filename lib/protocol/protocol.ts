import type { AnswerOf, RequestOf } from './message';
import { cite } from './messages/cite';
import { entry } from './messages/entry';
import { extract } from './messages/extract';
import { found } from './messages/found';
import { frame } from './messages/frame';
import { keep } from './messages/keep';
import { kept } from './messages/kept';
import { know } from './messages/know';
import { mark } from './messages/mark';
import { note } from './messages/note';
import { pictures } from './messages/pictures';
import { read } from './messages/read';
import { sheet } from './messages/sheet';
import { show } from './messages/show';
import { showMarks } from './messages/show-marks';
import { siteOff } from './messages/site-off';
import { star } from './messages/star';
import { words } from './messages/words';

/** Every message that the background answers. */
export const protocol = {
  extract,
  read,
  entry,
  keep,
  kept,
  pictures,
  mark,
  showMarks,
  note,
  frame,
  cite,
  know,
  found,
  show,
  siteOff,
  star,
  sheet,
  words,
};

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = RequestOf<Protocol[Name]>;
export type Answer<Name extends MessageName> = AnswerOf<Protocol[Name]>;
