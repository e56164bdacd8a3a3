import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PAGE_LIMITS } from '@/lib/model/taken-page';
import { extract } from '@/lib/page';
import { snapshotOf } from '@/lib/page/snapshot/read';
import type { Snapshot } from '@/lib/page/snapshot/snapshot';
import { CONTROL } from '@/lib/page/snapshot/style';
import { type Taken, takePage, taking } from '@/lib/page/take';
import { paragraphs, read, STORY, URL_OF_STORY } from './pages';

function takenOf(document: Document): Taken {
  const taken = takePage(document, URL_OF_STORY);
  if (typeof taken === 'string') throw new Error(taken);
  return taken;
}

function snapshotIn({ page }: Taken): Snapshot {
  const snapshot = snapshotOf(page);
  if (typeof snapshot === 'string') throw new Error(snapshot);
  return snapshot;
}

const bodyOf = (html: string) => new JSDOM(`<!doctype html><body>${html}`).window.document;

/** Every text of the snapshot with what stands where it is said to come from. */
function pairs(document: Document): [string, string][] {
  const taken = takenOf(document);
  const { tag, text, spot, offset, elements } = snapshotIn(taken);
  const textsAt = taken.textsOf(elements);
  const live = (i: number) => {
    const from = offset[i] ?? 0;
    const texts = textsAt(spot[i] ?? -1).map(({ data }) => data);
    return texts.join('').slice(from, from + (text[i]?.length ?? 0));
  };
  return text.flatMap((data, i) => (tag[i] === '' ? [[data, live(i)]] : []));
}

const isWhole = (document: Document) => pairs(document).every(([data, live]) => data === live);

describe('a page that is taken', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('"', "'", '<b>', '&amp;', '&', '>', '\u00a0', '\n', ' ', '', '-->', '="', 'đường', '\ud800'),
  );
  const names = fc.constantFrom(
    ...['p', 'div', 'span', 'a', 'b', 'li', 'br', 'img', 'svg', 'script', 'style', 'template', 'iframe', 'textarea'],
    ...['noscript', 'label', 'input', 'select', 'td', 'o:p', 'xmp'],
  );
  interface Tree {
    name: string;
    attributes: [string, string][];
    children: (Tree | string)[];
  }
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      name: names,
      attributes: fc.array(fc.tuple(fc.constantFrom('class', 'id', 'href', 'title', 'for', 'onclick'), strings), {
        maxLength: 3,
      }),
      children: fc.array(fc.oneof({ depthSize: 'small' }, strings, tie('tree')), { maxLength: 4 }),
    }),
  }));
  const plant = (document: Document, { name, attributes, children }: Tree): Element => {
    const element = document.createElement(name);
    for (const [key, value] of attributes) element.setAttribute(key, value);
    const into = name === 'template' ? (element as HTMLTemplateElement).content : element;
    // Only what a parser could have made: scripts and their like have one text, and no end of theirs in it.
    if (/^(?:script|style|iframe|noscript|xmp)$/.test(name)) element.textContent = 'a < b && "c"';
    else if (!/^(?:br|img|input)$/.test(name))
      for (const child of children) into.append(typeof child === 'string' ? child : plant(document, child));
    return element;
  };

  it('is read as it stands, with its texts parted as they are', () => {
    const { document } = new JSDOM('<!doctype html><body>').window;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        document.body.replaceChildren(...trees.map((one) => plant(document, one)));
        const taken = takenOf(document);
        const snapshot = snapshotIn(taken);
        const elements = [...document.querySelectorAll('p, div, a, li')].filter(
          (one) => !one.closest('svg, select, textarea, template, noscript, iframe') && one.isConnected,
        );
        const seen = snapshot.tag.flatMap((tag, i) => (/^(?:p|div|a|li)$/.test(tag) ? i : []));
        expect(seen.map((i) => [snapshot.tag[i], snapshot.className[i], snapshot.attributes[i]?.title])).toEqual(
          elements.map((one) => [one.localName, one.className, one.getAttribute('title') ?? undefined]),
        );
        expect(isWhole(document)).toBe(true);
      }),
    );
  });

  it('knows where texts stand that comments and elements without text part', () => {
    const document = bodyOf('<p></p><p>sau</p>');
    document
      .querySelector('p')
      ?.append('một', '', 'hai', document.createComment('<p>'), 'ba', document.createElement('script'), 'bốn');
    expect(pairs(document).map(([data]) => data)).toEqual(['mộthaiba', 'bốn', 'sau']);
    expect(isWhole(document)).toBe(true);
  });

  it('is taken in shorter parts where it was taken before, and says the same', () => {
    const document = bodyOf(`<main>${'<ul><li>Đường</li><li>mới &amp; cầu</li></ul>'.repeat(160)}</main>`);
    const parts = () => Array.from(taking(document, URL_OF_STORY)).length;
    const { markup } = takenOf(bodyOf(document.body.innerHTML)).page;
    expect(parts()).toBe(1);
    expect(parts()).toBeGreaterThan(1);
    expect(takenOf(document).page.markup).toBe(markup);
    expect(isWhole(document)).toBe(true);
  });

  it('is taken in parts where it is large, as the browser writes it but for scripts beside them', () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, i) => `<li title="&quot;${i}&nbsp;">ý ${i} &lt; 3</li>`);
    const document = bodyOf(`<header><script>// trong</script>${items(20).join('')}</header>
      <main class="a &amp; b" data-x="<1>"><ul>${items(450).join('')}</ul>Đường &amp; cầu&nbsp;<script>// ngoài</script>
      <script type="application/LD+json">{"a": "<b>"}</script><!-- lời --><ul>${items(450).join('')}</ul>mới</main>
      <template><p>không</p></template><style>.a > b {}</style>`);
    const { markup } = takenOf(document).page;
    expect(markup.replace('<!1>', '<script>// ngoài</script>')).toBe(
      document.documentElement.outerHTML.replace('<!-- lời -->', ''),
    );
    expect(isWhole(document)).toBe(true);
    expect(pairs(document).map(([data]) => data.trim())).toEqual(
      expect.arrayContaining(['Đường & cầu', 'mới', 'ý 449 < 3']),
    );
  });

  it('is taken without long code, wherever that stands', () => {
    const code = (name: string) => `<script>const ${name} = "${'<p>'.repeat(10_000)}";</script>`;
    const linked = `<script type="application/ld+json">{"name": "${'A'.repeat(30_000)}"}</script>`;
    const { document } = new JSDOM(`<!doctype html><head><title>Đường</title>${code('first')}${linked}</head>
      <body><div><p>mới</p>${code('second')}</div><p>qua suối</p>${code('third')}</body>`).window;
    const taken = takenOf(document);
    expect(taken.page.markup).not.toContain('const');
    expect(snapshotIn(taken).head).toMatchObject({ title: 'Đường', linked: [expect.stringContaining('AAA')] });
    expect(isWhole(document)).toBe(true);
    expect(pairs(document).flatMap(([text]) => text.trim() || [])).toEqual(['mới', 'qua suối']);
  });

  it('is taken without the data of pictures, however many they are', () => {
    const data = 'A'.repeat(PAGE_LIMITS.markup / 2);
    const { document } =
      new JSDOM(`<!doctype html><body><p>Đường <svg><title>Nét</title><image xlink:href="data:image/png;base64,${data}">
      <title>Đất</title></image><path d="M0"></path></svg>mới</p><p><img alt="cầu" src="data:image/png;base64,${data}">qua <img
      src="DATA:image/gif;base64,${data}" data-src="/cau.jpg"><b>suối</b><img src="data:,"></p><input alt="Tìm"><p>sâu</p>`)
        .window;
    const taken = takenOf(document);
    expect(taken.page.markup.length).toBeLessThan(1_000);
    const { tag, attributes } = snapshotIn(taken);
    expect(tag.flatMap((name, at) => (name === 'img' ? [attributes[at]] : []))).toEqual([
      { alt: 'cầu', src: 'data:' },
      { src: 'data:', 'data-src': '/cau.jpg' },
      { src: 'data:,' },
    ]);
    expect(isWhole(document)).toBe(true);
    expect(pairs(document).flatMap(([text]) => text.trim() || [])).toEqual(['Đường', 'mới', 'qua', 'suối', 'sâu']);
  });

  it('is taken without heads that are all sheets', () => {
    const long = (text: string) => text.repeat(20_000);
    const html = `<!doctype html><html lang="vi" class="a &amp; b"><head><title>Đường  mới</title><noscript><link></noscript>
      <script>//secret</script><meta name="author" content="Lò"><style>${long('.secret {}')}</style><style>.a{}</style></head>
      <body><div id="&quot;"><!-- ! --><p>a &lt; b</p>Đường<script></script>dây<p>Đường</p>mới<noscript><b>2</b></noscript>&nbsp;</div><p>qua suối</p>`;
    for (const runScripts of ['dangerously', undefined] as const) {
      const { document } = new JSDOM(html, { runScripts }).window;
      expect(takenOf(document).page.markup.includes('secret')).toBe(false);
      expect(isWhole(document)).toBe(true);
      expect(pairs(document).flatMap(([data]) => data.trim() || [])).toEqual([
        'a < b',
        'Đường',
        'dây',
        'Đường',
        'mới',
        'qua suối',
      ]);
      const { head, sheets } = snapshotIn(takenOf(document));
      expect([head.title, head.lang, head.meta, sheets]).toEqual(['Đường mới', 'vi', [['author', 'Lò', -1]], ['.a{}']]);
    }
  });

  it('tells what it states, wherever that stands, but not in drawings and templates', () => {
    const stated = `<meta property="og:title" content="Đường"><meta name="a"><meta itemprop="b" content="mới">
      <link rel="Canonical" href="/tin"><base href="/cong/"><script type="application/ld+json">{"a": "</p>"}</script>`;
    const document = bodyOf(
      `<svg><title>Ảnh</title></svg><template>${stated}<title>Khuôn</title></template>${stated}<title>Tin</title>`,
    );
    expect(snapshotIn(takenOf(document)).head).toEqual({
      ...{ title: 'Tin', lang: null, canonical: '/tin', base: '/cong/', linked: ['{"a": "</p>"}'] },
      meta: [
        ['og:title', 'Đường', 0],
        ['b', 'mới', 0],
      ],
    });
  });

  it('passes over the sheets and scripts of drawings, which are written in another way', () => {
    const code = '<style>.a > .b { content: "a &amp; b" }</style><script>1 < 2 && 3</script>';
    const document = bodyOf(`${code}<svg><path d="M0"></path>${code}</svg><p>Đường</p>${code}<p>mới</p>`);
    expect(pairs(document)).toEqual(['Đường', 'mới'].map((text) => [text, text]));
  });

  it.each([
    ['run', new JSDOM('', { runScripts: 'dangerously' })],
    ['do not run', new JSDOM('')],
  ])('is read past what stands in for scripts where they %s', (_, { window }) => {
    const { document } = window;
    const instead = '<noscript><style>.x { color: red }</style><img src="a"><p>Bật &amp; tải</p></noscript>';
    document.body.innerHTML = `${instead}<video>${instead}</video><p>Đường</p>${instead}<p>mới</p>`;
    document.querySelector('noscript')?.before('');
    expect(pairs(document)).toEqual(['Đường', 'mới'].map((text) => [text, text]));
  });

  it('takes tags in comments for what they are', () => {
    const document = bodyOf('<!-- <script --><p>Đường</p><!-- <style> --><p>mới</p><script>1</script><!-- <path -->');
    document.body.append('qua suối', document.createElement('style'));
    expect(pairs(document).map(([data]) => data)).toEqual(['Đường', 'mới', 'qua suối']);
    expect(isWhole(document)).toBe(true);
  });

  it('leaves out whole what says tags itself', () => {
    const document = bodyOf(
      '<style>/* <script> */</style><p>Đường</p><script>"<!--", "<style>"</script><p>mới</p><style>/* secret */</style>',
    );
    expect(pairs(document).map(([data]) => data)).toEqual(['Đường', 'mới']);
    expect(snapshotIn(takenOf(document)).sheets).toEqual(['/* <script> */', '/* secret */']);
    expect(isWhole(document)).toBe(true);
  });

  it('is led back into past what scripts put where nothing is written', () => {
    const document = bodyOf('<br><script></script><template></template><iframe></iframe><p>Đường</p><br><p>mới</p>');
    for (const one of document.querySelectorAll('br, script, template, iframe')) {
      one.append(document.createElement('p'), '1');
      one.firstElementChild?.append(document.createElement('b'));
    }
    expect(pairs(document)).toEqual(['Đường', 'mới'].map((text) => [text, text]));
  });

  it('loses no text where markup has other elements than the page, only the way back', () => {
    const taken = takenOf(bodyOf('<p>Đường</p><br><p>mới</p>'));
    const page = { ...taken.page, markup: taken.page.markup.replace('<br>', '') };
    const { text, tag, spot, elements } = snapshotIn({ ...taken, page });
    expect(text.filter((_, i) => tag[i] === '')).toEqual(['Đường', 'mới']);
    const ways = (counted: number) => spot.flatMap(taken.textsOf(counted)).map(({ data }) => data);
    expect(ways(elements)).toEqual([]);
    expect(ways(elements + 1)).not.toEqual([]);
  });

  it('knows the labels of fields, and where there is something to fill in', () => {
    const html =
      '<label>Ngày 5/6</label><label>Tên <b>họ</b><input></label><label for="x">Thư</label><select></select>';
    const snapshot = snapshotIn(takenOf(bodyOf(`${html}<input type="hidden">`)));
    const isControl = (text: string) => ((snapshot.flags[snapshot.text.indexOf(text)] ?? 0) & CONTROL) !== 0;
    expect(['Ngày 5/6', 'Tên ', 'họ', 'Thư'].map(isControl)).toEqual([false, true, true, true]);
    expect(snapshot.fields.map((at) => snapshot.tag[at])).toEqual(['label', 'body']);
  });
});

describe('a page that nobody took', () => {
  const markup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<p',
          '<p>',
          '</p>',
          '<',
          '>',
          '</',
          '<!',
          '<!--',
          '-->',
          '<!7>',
          '<!-1>',
          '<!1e9>',
          '="',
          '"',
          ' ',
        ),
        fc.constantFrom(
          '<div class="',
          '<script>',
          '</script>',
          '<noscript>',
          '<label>',
          '<input>',
          '<template>',
          '<svg>',
          '<br>',
          '</br>',
        ),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));
  const number = fc.oneof(fc.nat(12), fc.double(), fc.integer());
  const noscripts = fc.array(fc.boolean(), { maxLength: 4 });

  it('is read into a whole tree all the same', () => {
    fc.assert(
      fc.property(markup, number, noscripts, (text, elements, noscripts) => {
        const told = { markup: text, elements, noscripts };
        const snapshot = snapshotOf(told);
        if (typeof snapshot === 'string') return;
        const { size, parent, end } = snapshot;
        for (const [name, list] of Object.entries(snapshot))
          if (Array.isArray(list) && !['hidden', 'sheets', 'written', 'fields'].includes(name))
            expect(list).toHaveLength(size);
        for (let i = 0; i < size; i++) {
          expect((parent[i] ?? i) < i && (end[i] ?? 0) > i && (end[i] ?? 0) <= (end[parent[i] ?? 0] ?? size)).toBe(
            true,
          );
        }
        extract({ url: URL_OF_STORY, ...told }, { force: true });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused beyond what a page may be', () => {
    const untold = { noscripts: [] };
    const many = '<p>'.repeat(PAGE_LIMITS.nodes + 2);
    expect(snapshotOf({ markup: many, ...untold })).toBe('too-large');
    expect(snapshotOf({ markup: `<p>${'a'.repeat(PAGE_LIMITS.node + 1)}</p>`, ...untold })).toBe('too-large');
    expect(snapshotOf({ markup: '', ...untold })).toBe('empty');
  });

  it('is not even written out with so many elements, or so long an address', () => {
    const { document } = new JSDOM('<b></b>'.repeat(PAGE_LIMITS.elements)).window;
    expect(takePage(document, URL_OF_STORY)).toBe('too-large');
    const [address, longest] = [`${URL_OF_STORY}?a=`, PAGE_LIMITS.address];
    expect(takePage(new JSDOM('<p>').window.document, address.padEnd(longest + 1, 'a'))).toBe('too-large');
    expect(takePage(new JSDOM('<p>').window.document, address.padEnd(longest, 'a'))).toMatchObject({ page: {} });
  });
});

it('an article in a page full of scripts is the same one', async () => {
  const script = '<script>document.write("<p>Quảng cáo</p>")</script><style>p > a { color: red }</style>';
  const plain = await read(`<!doctype html><body><h1>Đường mới qua suối</h1>${paragraphs(STORY)}`, URL_OF_STORY, true);
  const full = await read(
    `<!doctype html><body>${script}<h1>Đường mới qua suối</h1>${script}${paragraphs(STORY)}${script}`,
    URL_OF_STORY,
    true,
  );
  expect(full.article).toEqual(plain.article);
  expect(plain.article?.blocks.length).toBe(STORY.length + 1);
});
