/** A page that the reader wants to read, brought in from elsewhere; its article is read when it is opened. */
export interface ReadingListItem {
  /** Absolute, http or https. */
  url: string;
  title: string | null;
  /** ISO 8601 in UTC; null where the file does not say. */
  addedAt: string | null;
  tags: string[];
}
