/** What systems and office programs leave in folders beside the files of people. */
const LEFTOVERS = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

export function isLeftover(fileName: string): boolean {
  return LEFTOVERS.test(fileName);
}

/** The files of a drop, those inside its folders included, in the order of their names. */
export async function droppedFiles(drop: DataTransfer): Promise<readonly File[]> {
  // The items are gone once the event is over, so all entries are taken before the first wait.
  const entries = [...drop.items].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
  const loose = [...drop.files];
  return wantedFiles(entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : loose);
}

/** Without leftovers, in the order of names. */
export function wantedFiles(files: Iterable<File>): readonly File[] {
  return [...files]
    .filter(({ name }) => !isLeftover(name))
    .sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry.createReader());
  return (await Promise.all(inside.map(filesOf))).flat();
}

/** A reader gives about a hundred entries at a time, and none at the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
