import { createStore, type StoreApi } from "zustand/vanilla";
import type { TextEncoding } from "../../intake/decodeText.ts";
import type { UploadReader } from "../../intake/readUpload.ts";
import type { UploadReading, UploadSource } from "../../intake/uploadReading.ts";
import { deskMessages } from "../../i18n/deskMessages.ts";
import type { Locale } from "../../model/locale.ts";
import type { ReviewAction } from "../../workspace/reviewQueue.ts";
import { reviewDocument } from "../../workspace/reviewQueueDocument.ts";
import { startHistory } from "../../workspace/reviewQueueHistory.ts";
import type { SavedUploads } from "../../workspace/savedUploads.ts";
import { acted, arrived, onDocument, withPlaceOnDesk, type DeskChange } from "./deskCommands.ts";
import { NEW_DESK, type DeskState, type LeftOut, type ReadingNote } from "./deskState.ts";
import { IntakeQueue, type Waiting } from "./intakeQueue.ts";

/** The review desk of one sitting: what stands on it, and what comes and is kept. */
export interface Desk {
  readonly store: StoreApi<DeskState>;
  /** Brings back what an earlier sitting left; the second call waits for the first. */
  open(): Promise<void>;
  change(change: DeskChange): void;
  act(action: ReviewAction): void;
  /** Keeps the files, then reads them; settles when all are read. */
  take(sources: readonly UploadSource[]): Promise<void>;
  stopReading(): void;
  readAgain(note: ReadingNote, encoding: TextEncoding): Promise<void>;
  deleteEverything(): Promise<void>;
  /** Keeps what has not been kept yet. */
  flush(): Promise<void>;
}

export interface DeskParts {
  readonly locale: Locale;
  readonly openSaved: () => Promise<SavedUploads>;
  readonly reader: UploadReader;
}

/** A person decides faster than a disk should write. */
const SAVE_AFTER_MS = 300;

export function createDesk({ locale, openSaved, reader }: DeskParts): Desk {
  const store = createStore<DeskState>(() => NEW_DESK);
  const texts = deskMessages(locale);
  const change = (next: DeskChange): void => store.setState(next, true);
  const say = (said: string): void => store.setState({ said });
  let opened: Promise<Kept> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const enter = (reading: UploadReading, original: string): boolean => {
    const document = reviewDocument(reading, original, store.getState().history.queue);
    if (!document) return false;
    change((state) => withPlaceOnDesk(acted({ kind: "add", documents: [document] })(state)));
    const note = noteOf(reading, document.id);
    if (note) store.setState(({ notes }) => ({ notes: [...notes, note] }));
    return true;
  };

  const start = async (): Promise<Kept> => {
    const saved = await openSaved();
    const { queue, unread } = await saved.load();
    const intake = new IntakeQueue(reader, saved, {
      onProgress: (incoming) => (incoming ? store.setState({ incoming }) : change(arrived)),
      onRead: enter,
      onLeftOut: (file: LeftOut) => store.setState(({ leftOut }) => ({ leftOut: [...leftOut, file] })),
    });
    change((state) =>
      withPlaceOnDesk({ ...state, history: startHistory(queue), keeping: saved.keeping, opening: "ready" }),
    );
    watch();
    if (unread.length > 0) {
      say(texts.resumed(unread.length));
      void intake.add(await waitingAgain(saved, unread));
    }
    return { saved, intake };
  };

  const open = (): Promise<Kept> => {
    opened ??= start().catch((error: unknown) => {
      opened = undefined; // the next call tries again
      store.setState({ opening: "failed" });
      throw error;
    });
    return opened;
  };

  const save = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const { saved } = await open();
    try {
      store.setState({ keeping: await saved.save(store.getState().history.queue) });
    } catch (error) {
      console.warn("review not kept", error);
      say(texts.store.saveFailed);
    }
  };

  const watch = (): void => {
    store.subscribe((state, before) => {
      if (state.history.queue === before.history.queue) return;
      timer ??= setTimeout(() => void save(), SAVE_AFTER_MS);
    });
  };

  return {
    store,
    open: async () => void (await open()),
    change,
    act: (action) => change(acted(action)),
    async take(sources) {
      const { saved, intake } = await open();
      const waiting: Waiting[] = [];
      for (const source of sources) {
        const { id, keeping } = await saved.saveOriginal(source);
        store.setState({ keeping });
        waiting.push({ original: id, source });
      }
      await intake.add(waiting);
      await save();
    },
    stopReading: () => void opened?.then(({ intake }) => intake.stop()),
    async readAgain({ document, fileName }, encoding) {
      const { saved, intake } = await open();
      const old = store.getState().history.queue.documents.find(({ id }) => id === document);
      const original = old && (await saved.original(old.original));
      if (!original) return;
      // The file itself is removed with its report, so it is kept once more.
      const { id } = await saved.saveOriginal(original);
      change(acted({ kind: "remove", documents: [document] }));
      store.setState(({ notes }) => ({ notes: notes.filter((note) => note.document !== document) }));
      await intake.add([{ original: id, source: { fileName, content: original.content, encoding } }]);
      const last = store.getState().history.queue.documents.at(-1);
      if (last) change(onDocument(last.id));
      await save();
    },
    async deleteEverything() {
      const { saved, intake } = await open();
      intake.stop();
      clearTimeout(timer);
      timer = undefined;
      await saved.deleteEverything();
      store.setState({ ...NEW_DESK, opening: "ready", keeping: saved.keeping, said: texts.store.deleted }, true);
      clearTimeout(timer);
      timer = undefined;
    },
    flush: save,
  };
}

interface Kept {
  readonly saved: SavedUploads;
  readonly intake: IntakeQueue;
}

async function waitingAgain(saved: SavedUploads, ids: readonly string[]): Promise<readonly Waiting[]> {
  const found = await Promise.all(ids.map((id) => saved.original(id)));
  return found.flatMap((source, index) => {
    const original = ids[index];
    return source && original !== undefined ? [{ original, source }] : [];
  });
}

/** What is worth a look, or undefined. */
function noteOf({ fileName, document }: UploadReading, id: string): ReadingNote | undefined {
  if (document.kind === "refused") return undefined;
  const { encoding, pagesWithoutText = [] } = document;
  const undecoded = encoding?.replaced ?? 0;
  const isGuess = encoding?.certainty === "guess";
  if (!isGuess && undecoded === 0 && pagesWithoutText.length === 0) return undefined;
  return { document: id, fileName, ...(encoding && { guessed: encoding.encoding }), undecoded, pagesWithoutText };
}
