import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReadingList } from '@/lib/formats/reading-list/reading-list';
import { readZip } from '@/lib/formats/unzip';
import { writeZip, type ZipEntry } from '@/lib/formats/zip';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readReadingList(new Blob([text]));

async function archive(files: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const entries = Object.entries(files).map(
    ([name, text], i): ZipEntry => ({ name, content: bytes(text), ...(i % 2 ? { stored: true } : {}) }),
  );
  return new Uint8Array(await (await writeZip(entries)).arrayBuffer());
}

describe('lists of addresses', () => {
  test('of Pocket', async () => {
    const file =
      'title,url,time_added,tags,status\r\n"Chè, cà phê",https://bao.example/1,1767225600,nông|chè,unread\r\nhttps://bao.example/2,https://bao.example/2,,,archive\r\n';
    expect((await read(file)).items).toEqual([
      {
        url: 'https://bao.example/1',
        title: 'Chè, cà phê',
        addedAt: '2026-01-01T00:00:00.000Z',
        tags: ['nông', 'chè'],
      },
      { url: 'https://bao.example/2', title: null, addedAt: null, tags: [] },
    ]);
  });

  test('hold nothing that a backup would not take back', async () => {
    const long = `https://bao.example/${'a'.repeat(8_000)}`;
    const { items, skipped } = await read(`url,date\nhttps://bao.example/1,1 Jan 20000\n${long},\n`);
    expect(items).toEqual([{ url: 'https://bao.example/1', title: null, addedAt: null, tags: [] }]);
    expect(skipped).toMatchObject([{ row: 2 }]);
  });

  test('of Instapaper and Readwise', async () => {
    const instapaper = 'URL,Title,Selection,Folder,Timestamp\nhttps://bao.example/1,Một,,Đọc sau,1767225600\n';
    expect((await read(instapaper)).items).toMatchObject([{ title: 'Một', tags: ['Đọc sau'] }]);
    const readwise = `Title,URL,ID,Document tags,Saved date\nMột,https://bao.example/1,x,"['a b', 'c']",2026-01-01 07:00:00+07:00\n`;
    expect((await read(readwise)).items).toMatchObject([{ addedAt: '2026-01-01T00:00:00.000Z', tags: ['a b', 'c'] }]);
  });

  test('of Pocket, as its archive and as its page', async () => {
    const table = (n: number) =>
      `title,url,time_added,tags,status\nBài ${n},https://bao.example/${n},1767225600,x|y,unread\n`;
    const zip = await archive({
      'part_000001.csv': table(2),
      'part_000000.csv': table(1),
      'annotations/part.json': '{}',
    });
    const { items } = await readReadingList(new Blob([zip]));
    expect(items.map(({ title, tags }) => [title, ...tags])).toEqual([
      ['Bài 1', 'x', 'y'],
      ['Bài 2', 'x', 'y'],
    ]);
    // A table of something else is named, and takes nothing from the others.
    const mixed = await archive({ 'a.csv': table(1), 'collections.csv': 'name,count\nĐọc sau,2\n' });
    expect(await readReadingList(new Blob([mixed]))).toMatchObject({
      items: [{ title: 'Bài 1' }],
      skipped: [{ row: 2, text: 'collections.csv' }],
    });
    const none = await archive({ 'collections.csv': 'name,count\nĐọc sau,2\n' });
    await expect(readReadingList(new Blob([none]))).rejects.toMatchObject({ failure: 'other-format' });
    const page = `<!DOCTYPE html>\n<html>\n<head>\n<title>Pocket Export</title>\n</head><body><h1>Unread</h1>
<ul><li><a href="https://bao.example/1" time_added="1767225600" tags="chè,đồi">Một</a></li></ul></body></html>`;
    expect((await read(page)).items).toMatchObject([
      { title: 'Một', addedAt: '2026-01-01T00:00:00.000Z', tags: ['chè', 'đồi'] },
    ]);
  });

  test('of Instapaper, whose folders may only say what was read', async () => {
    const file = `URL,Title,Selection,Folder,Timestamp,Tags
https://bao.example/1,Một,,Unread,1767225600,"[""chè"",""đồi""]"
https://bao.example/2,Hai,,Luận văn,1767225600,[]
`;
    expect((await read(file)).items.map(({ tags }) => tags)).toEqual([['chè', 'đồi'], ['Luận văn']]);
  });

  test('of browsers, however large the icons, but for folders that every browser has', async () => {
    const icon = `data:image/svg+xml;base64,${'A'.repeat(60_000)}`;
    const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Trình đơn dấu trang</H3><DL><p><DT><H3>Dấu trang Hà Giang</H3><DL><p>
<DT><A HREF="https://bao.example/1" ICON="${icon}">Một</A></DL><p></DL><p></DL><p>`;
    expect((await read(file)).items).toMatchObject([{ title: 'Một', tags: ['Dấu trang Hà Giang'] }]);
  });

  test('of people, with a header of their own or none', async () => {
    expect(await read('STT;Địa chỉ;Tiêu đề\n1;https://bao.example/1;Một\n2;chưa có;Hai\n')).toEqual({
      items: [{ url: 'https://bao.example/1', title: 'Một', addedAt: null, tags: [] }],
      skipped: [{ row: 2, text: 'Hai' }],
    });
    expect((await read('x,https://bao.example/1\ny,https://bao.example/2\n')).items).toHaveLength(2);
    expect((await read('https://bao.example/1\nhttps://bao.example/1#b\nhttps://bao.example/1\n')).items).toHaveLength(
      2,
    );
  });

  test('of browsers', async () => {
    const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
<DL><p><DT><H3>Lai Châu</H3><DL><p>
<DT><A HREF="https://bao.example/1?a=1&amp;b=2" ADD_DATE="1767225600" TAGS="chè,đồi">Chè &lt;xanh&gt; &#7879; &constructor;</A>
</DL><p><DT><A HREF="javascript:alert(1)">Bấm</A><DT><A HREF="https://bao.example/2">Hai</A></DL><p></DL><p>`;
    expect(await read(file)).toEqual({
      items: [
        {
          url: 'https://bao.example/1?a=1&b=2',
          title: 'Chè <xanh> ệ &constructor;',
          addedAt: '2026-01-01T00:00:00.000Z',
          tags: ['Lai Châu', 'chè', 'đồi'],
        },
        { url: 'https://bao.example/2', title: 'Hai', addedAt: null, tags: [] },
      ],
      skipped: [{ row: 2, text: 'Bấm' }],
    });
  });

  test('of Omnivore', async () => {
    const zip = await archive({
      'metadata_20_to_40.json': JSON.stringify([
        { url: 'https://bao.example/2', title: 'Hai', labels: [{ name: 'x' }] },
      ]),
      'metadata_0_to_20.json': JSON.stringify([
        { url: 'https://bao.example/1', title: 'Một', savedAt: '2026-01-01T00:00:00Z', labels: ['chè'] },
        null,
        5,
      ]),
      'content/mot.html': '<p>không đọc</p>',
    });
    const { items, skipped } = await readReadingList(new Blob([zip]));
    expect(items.map(({ url, tags }) => [url, ...tags])).toEqual([
      ['https://bao.example/1', 'chè'],
      ['https://bao.example/2', 'x'],
    ]);
    expect(skipped.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('of any size are not even opened beyond a bound', async () => {
    const huge = Object.defineProperty(new Blob(['url\n']), 'size', { value: 1e9 });
    await expect(readReadingList(huge)).rejects.toMatchObject({ failure: 'too-large' });
  });

  test.each(['', 'chỉ là chữ', '<html><body>không phải</body></html>', 'a,b\n1,2\n'])('and not %j', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ failure: 'other-format' });
  });
});

describe('archives', () => {
  test('give back what was put in', async () => {
    const files = { 'một.txt': 'chữ'.repeat(1000), 'b/hai.txt': '', ba: 'x' };
    const found = await readZip(await archive(files), () => true);
    expect(Object.fromEntries([...found].map(([name, data]) => [name, new TextDecoder().decode(data)]))).toEqual(files);
  });

  test('that unpack to too much are refused before they do', async () => {
    const bomb = await archive({ 'metadata_0.json': '0'.repeat(5_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    await expect(readZip(bomb, () => true, { entries: 10, bytes: 1_000_000 })).rejects.toMatchObject({
      failure: 'too-large',
    });
    await expect(readZip(bomb, () => true, { entries: 0, bytes: 1e9 })).rejects.toMatchObject({ failure: 'too-large' });
    // What is stored as it is, and what is too much only together, counts too.
    for (const files of [
      { a: '', b: '0'.repeat(60) },
      { a: '0'.repeat(30), b: '0'.repeat(30) },
    ]) {
      const small = { entries: 10, bytes: 50 };
      await expect(readZip(await archive(files), () => true, small)).rejects.toMatchObject({ failure: 'too-large' });
    }
  });

  test('that are cut or spoilt are refused, whatever is in them', async () => {
    const whole = await archive({ 'metadata_0.json': '[{"url":"https://bao.example/1"}]'.padEnd(2000) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, value, end) => {
        const spoilt = whole.slice(0, end);
        spoilt[at] = value;
        const outcome = await readReadingList(new Blob([spoilt])).then(
          () => 'read',
          (error) => error.name,
        );
        expect(['read', 'FormatError']).toContain(outcome);
      }),
    );
  });
});
