export type Row = Readonly<Record<string, string>>;

/** RFC 4180, character by character: quoted fields may hold commas, doubled quotes and line ends. */
export function csvTable(text: string): readonly Row[] {
  const [header = [], ...records] = csvRecords(text);
  return records.map((fields, index) => {
    if (fields.length !== header.length) throw new Error(`record ${index + 2} has ${fields.length} fields`);
    return Object.fromEntries(header.map((name, column) => [name, fields[column] ?? ""]));
  });
}

function csvRecords(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let [record, field, quoted]: [string[], string, boolean] = [[], "", false];
  const endField = (): void => {
    record.push(field);
    field = "";
  };
  const endRecord = (): void => {
    endField();
    if (record.length > 1 || record[0] !== "") records.push(record);
    record = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (quoted && character === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ",") endField();
    else if (!quoted && character === "\n") endRecord();
    else if (quoted || character !== "\r") field += character;
  }
  endRecord();
  return records;
}
