// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { writeEpub } from '@/lib/formats/epub/epub';
import { articleBody } from '@/lib/formats/html/body';
import { writeHtml } from '@/lib/formats/html/html';
import { writeMarkdown } from '@/lib/formats/markdown';
import { readZip } from '@/lib/formats/unzip';
import type { KeptItem } from '@/lib/model/kept';
import { item, pictured } from './items';

// jsdom's own has no stream.
vi.stubGlobal('Blob', Blob);

const empty: KeptItem = {
  ...item,
  article: { ...item.article, authors: [], siteName: null, outlet: null, publishedAt: null, lang: '??', blocks: [] },
  marks: [],
  terms: [],
};

describe('Markdown', () => {
  const markdown = writeMarkdown(item, 'vi');

  test('has its front matter as YAML', () => {
    expect(parse(markdown.split('---\n')[1] ?? '')).toEqual({
      title: 'Chè Nậm Thử: 3% & đường về #1',
      url: item.article.canonicalUrl,
      source: 'Báo Thử',
      authors: ['Lò Thị Mẫu', 'Vàng A Tùng'],
      published: '2026-01-08T18:21',
      saved: '2026-01-10',
      provinces: ['lai-chau'],
      tags: ['nông-nghiệp', 'chè'],
      favourite: true,
      note: 'Đọc lại: "phần 2"\n=1+1',
    });
  });

  test('keeps the signs of references that the text has as letters', () => {
    const block = { kind: 'paragraph' as const, text: 'Gõ &lt;b&gt; & &#38; vào R&D' };
    const written = writeMarkdown({ ...empty, article: { ...empty.article, blocks: [block] } }, 'vi');
    expect(written).toContain('Gõ \\&lt;b\\&gt; & \\&#38; vào R&D');
  });

  test('keeps structure, marks and words apart from its own signs', () => {
    for (const part of [
      '# Chè Nậm Thử: 3% & đường về #1\n\n**Cây chè giúp bà con có thêm thu nhập.**\n',
      '*[Ảnh: Đồi chè buổi sớm (Ảnh: Mẫu)]*',
      '### Từ đồi trọc',
      'Trước đây ==**đồi *bỏ h*oang**==, [nay đã xanh](<https://bao.example/khac%20(1).html?q=a%7Cb%5Bc%5D&d=100%25#x%23y>).  \nDòng hai.',
      '\n\\- không phải danh sách\n',
      '\n1\\. không phải mục\n',
      '\\<script\\>alert(1)\\</script\\> \\*sao\\* \\_gạch\\_ \\[ngoặc\\] \\| cột \\=\\=tô\\=\\= \\`mã\\` \\\\ \\]\\]\\>',
      '1. Một\n1. Hai\n    - Hai rưỡi\n1. Ba',
      '| Năm | Tấn |\n| --- | --- |\n| 2025 | 1\\|2 |',
      '> Chè là cây xoá nghèo.',
      '## Chỗ đánh dấu\n\n- “đồi bỏ hoang”\n    \\=so sánh\n- “câu đã mất” (không còn thấy trong bài)',
      '- **xoá đói giảm nghèo** (poverty reduction): Giúp hộ nghèo \\<tự\\> vươn lên.',
    ]) {
      expect(markdown).toContain(part);
    }
  });

  test('of next to nothing is still a document', () => {
    expect(writeMarkdown(empty, 'en')).toMatch(/^---\ntitle: ""\n[\s\S]*---\n$/u);
  });
});

describe('HTML', () => {
  test('says what was kept, and runs and fetches nothing', () => {
    const page = new DOMParser().parseFromString(writeHtml(item, 'vi'), 'text/html');
    expect(page.querySelectorAll('script, img, iframe, link, [onclick]')).toHaveLength(0);
    expect(page.title).toBe('Chè Nậm Thử: 3% & đường về #1');
    expect(page.querySelector('h1')?.textContent).toBe(page.title);
    expect(page.querySelector('ol > li:nth-child(2) > ul > li')?.textContent).toBe('Hai rưỡi');
    expect([...page.querySelectorAll('article > p > mark.green')].map((mark) => mark.textContent).join('')).toBe(
      'đồi bỏ hoang',
    );
    expect([...page.querySelectorAll('tr')].map((row) => row.textContent)).toEqual(['NămTấn', '20251|2']);
    expect(page.body.textContent).toContain('<script>alert(1)</script> *sao*');
  });

  test('has the kept pictures in it', () => {
    const page = new DOMParser().parseFromString(writeHtml(pictured, 'vi'), 'text/html');
    const [image, ...others] = page.querySelectorAll('img');
    expect(image?.getAttribute('src')).toMatch(/^data:image\/jpeg;base64,\/9j\/4AAQ/u);
    expect(image?.closest('p')?.nextElementSibling?.textContent).toBe('Đồi chè buổi sớm Ảnh: Mẫu');
    expect(others).toEqual([]);
    expect(writeHtml(item, 'vi')).not.toContain('<img');
  });

  test('links nowhere but the web', () => {
    const block = {
      kind: 'paragraph' as const,
      text: 'bấm',
      marks: [{ start: 0, end: 3, kind: 'link' as const, href: 'javascript:alert(1)' }],
    };
    const body = articleBody({ ...item, article: { ...item.article, blocks: [block] } }, 'vi', () => '');
    expect(body).toContain('<p>bấm</p>');
  });
});

const info = {
  identifier: 'urn:uuid:11111111-2222-4333-8444-555555555555',
  title: null,
  madeAt: new Date(0),
  language: 'vi' as const,
};

async function bookOf(items: KeptItem[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await writeEpub(items, info)).arrayBuffer());
}

async function epubFile(items: KeptItem[]): Promise<{ file: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  const file = join(folder, 'book.epub');
  writeFileSync(file, await bookOf(items));
  return { file, folder };
}

describe('EPUB', () => {
  test('is an archive that others open, its kind first', async () => {
    const { file, folder } = await epubFile([item]);
    const list =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print("\\n".join(z.namelist()))';
    const names = execFileSync('python3', ['-c', list, file], { encoding: 'utf8' }).trim().split('\n');
    expect(names).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/nav.xhtml',
      'EPUB/style.css',
      'EPUB/a1.xhtml',
    ]);
    rmSync(folder, { recursive: true });
  });

  test('holds a picture once, however often it is shown', async () => {
    const files = await readZip(await bookOf([pictured, pictured]), () => true);
    expect([...files.keys()].filter((name) => name.endsWith('.jpg'))).toEqual([`EPUB/p${'0'.repeat(32)}.jpg`]);
    expect(files.get(`EPUB/p${'0'.repeat(32)}.jpg`)).toEqual(pictured.pictures?.[0]?.bytes);
  });

  test.each([
    ['one article', [item]],
    ['a collection', [pictured, empty, { ...item, head: { ...item.head, id: 'a2' } }]],
  ])('of %s is well-formed', async (_, items) => {
    for (const one of items) {
      const xml = `<div>${articleBody(one, 'vi', () => 'a.jpg')}</div>`;
      expect(new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')).toBeNull();
    }
  });

  const java = ['/usr/bin/java', '/usr/local/bin/java'].find((path) => existsSync(path)) ?? '';
  const epubcheck = ['/usr/bin/epubcheck', '/usr/local/bin/epubcheck'].find((path) => existsSync(path));

  test.skipIf(!epubcheck || !java)('passes epubcheck', { timeout: 60_000 }, async () => {
    const { file, folder } = await epubFile([pictured, empty]);
    const check = spawnSync(java, ['-jar', epubcheck ?? '', file], { encoding: 'utf8' });
    expect(check.stderr + check.stdout).toMatch(/No errors or warnings detected/u);
    expect(check.status).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
