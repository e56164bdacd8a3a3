/** A stretch of text that both versions have, or only the older or the newer. */
export interface ChangePiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A block of either version with what became of it; a changed one holds the pieces of both. */
export interface BlockChange {
  kind: 'same' | 'removed' | 'added' | 'changed';
  pieces: ChangePiece[];
}
