/**
 * What came of taking a picture out of a page: a JPEG in Base64; loaded, but from another site that does not share it; or
 * not loaded at all.
 */
export type TakenPicture = { status: 'taken'; base64: string } | { status: 'closed' | 'absent' };
