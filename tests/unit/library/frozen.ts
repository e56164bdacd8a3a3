import { Dexie } from 'dexie';

/** All tables of a library as a released version of the schema left them. */
export interface Frozen {
  version: number;
  /** The schema's own words, as in `Dexie.Version.stores`. */
  stores: Record<string, string>;
  tables: Record<string, unknown[]>;
}

interface Bytes {
  base64: string;
}

/** JSON has no bytes. */
function toJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') } satisfies Bytes;
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Object)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
  return value;
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (!(value instanceof Object)) return value;
  if ('base64' in value && typeof value.base64 === 'string') return new Uint8Array(Buffer.from(value.base64, 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromJson(inner)]));
}

export function storesOf(db: Dexie): Record<string, string> {
  return Object.fromEntries(
    db.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')]),
  );
}

export async function freeze(db: Dexie): Promise<Frozen> {
  const tables: Frozen['tables'] = {};
  for (const table of db.tables) tables[table.name] = (await table.toArray()).map(toJson);
  return { version: db.verno, stores: storesOf(db), tables };
}

/** Makes a database just as that version left it; gives the connection, still open as in another tab. */
export async function thaw(name: string, { version, stores, tables }: Frozen): Promise<Dexie> {
  const db = new Dexie(name);
  db.version(version).stores(stores);
  await db.open();
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows.map(fromJson));
  return db;
}
