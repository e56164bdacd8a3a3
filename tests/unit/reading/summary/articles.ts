import { type Article, articleOfBlocks, type Block } from '@/lib/model/article';

/** An article of our own about an invented event, with all that must not become a key point. */
export function invented(options: { sapo?: string } = {}): Article {
  const blocks: Block[] = [
    { kind: 'title', text: 'Huyện Mường Lay khánh thành cầu treo Nậm Cúm phục vụ ba bản vùng cao' },
  ];
  if (options.sapo) blocks.push({ kind: 'sapo', text: options.sapo });
  const paragraph = (text: string) => blocks.push({ kind: 'paragraph', text });
  paragraph(
    'Sáng 12/3, UBND huyện Mường Lay tổ chức lễ khánh thành cầu treo Nậm Cúm, nối trung tâm xã với ba bản Pa Cheo, ' +
      'Hua Mùn và Nậm Sỏ. Nhiều người dân ba bản đến dự từ sớm.',
  );
  paragraph(
    'Cầu treo Nậm Cúm dài 86 m, rộng 2,5 m, tổng vốn đầu tư 4,2 tỷ đồng từ ngân sách huyện và đóng góp của nhân dân. ' +
      'Theo đó, ông cho biết công trình hoàn thành sớm một tháng.',
  );
  blocks.push({ kind: 'heading', level: 2, text: 'Hết cảnh chia cắt mùa lũ' });
  blocks.push({ kind: 'image', src: 'https://example.test/cau.jpg', text: 'Cầu treo Nậm Cúm ngày khánh thành.' });
  paragraph(
    'Trước khi có cầu treo, 214 hộ dân ba bản phải đi bè qua suối Nậm Cúm, mỗi mùa lũ học sinh nghỉ học trung bình 20 ngày.',
  );
  paragraph(
    'Sáng 12/3, UBND huyện Mường Lay đã tổ chức lễ khánh thành cầu treo Nậm Cúm nối trung tâm xã với ba bản vùng cao.',
  );
  paragraph(
    'Ông Lò Văn Páo, Chủ tịch UBND huyện, đề nghị xã giao cho từng bản trông coi, bảo dưỡng cầu treo hằng quý.',
  );
  paragraph('Anh Vàng A Chứ ở bản Hua Mùn vui vì từ nay chở ngô ra chợ chỉ mất mười phút. Ai cũng cười.');
  blocks.push({ kind: 'table', text: 'Bản\tHộ\nPa Cheo\t92' });
  return {
    ...articleOfBlocks(blocks),
    url: 'https://example.test/bai',
    canonicalUrl: 'https://example.test/bai',
    publishedAt: '2026-03-12',
  };
}
