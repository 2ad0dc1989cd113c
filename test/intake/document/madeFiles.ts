import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";

export async function docxOf(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const numbering = {
    config: [
      {
        reference: "report",
        levels: [
          { level: 0, format: "chineseCounting", text: "%1、", alignment: AlignmentType.START },
          { level: 1, format: "chineseCounting", text: "（%2）", alignment: AlignmentType.START },
          { level: 2, format: "decimal", text: "%3.", alignment: AlignmentType.START },
        ],
      },
    ],
  } as const;
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children: [...children] }] })));
}

export function paragraph(text: string): Paragraph {
  // Word cuts a paragraph into runs wherever somebody has typed twice.
  const middle = text.length >> 1;
  return new Paragraph({
    children: [new TextRun(text.slice(0, middle)), new TextRun({ text: text.slice(middle), bold: true })],
  });
}

export function numbered(text: string, level: number): Paragraph {
  return new Paragraph({ text, numbering: { reference: "report", level } });
}

export function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
}

/** A PDF of one page with these objects behind the page (number 4 on) and these lines in its trailer. */
export function pdfOf({ content, resources, objects = [], trailer = "" }: PdfParts): Uint8Array {
  const bodies = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...objects,
  ];
  let text = "%PDF-1.4\n";
  const offsets = bodies.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const places = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  const size = bodies.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

export interface PdfParts {
  readonly content: string;
  readonly resources: string;
  readonly objects?: readonly string[];
  readonly trailer?: string;
}

/** The start of an old Office file whose directory names these streams. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => (bytes[at + 2 * place] = letter.charCodeAt(0)));
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}
