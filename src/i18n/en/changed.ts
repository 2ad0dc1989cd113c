import type { ChangedMessages } from "../zh-CN/changed.ts";

export const changed = {
  versions: (then, now) => `The link was made with data version ${then}; the data are now ${now}.`,
  looking: "Looking up what changed…",
  none: "No number of this figure has changed.",
  some: (count) =>
    count === 1 ? "One number of this figure has changed:" : `${count} numbers of this figure changed:`,
  unknownVersion: (then) => `There is no record of data version ${then}, so changes cannot be listed; please check.`,
  failed: "The record of changes could not be loaded, so changes cannot be listed.",
  tryAgain: "Try again",
  missing: (id) => `There is no figure “${id}”.`,
  nearest: "Similar figures:",
  at: (place, year) => `${place} ${year}`,
  named: (name) => `${name}: `,
  was: (value) => `was ${value}`,
  gone: "no longer in the figure",
  came: "new",
  sentence: (number) => `${number}, show its sentence`,
  dismiss: "Got it",
} satisfies ChangedMessages;
