import { defineConfig } from "vite";

// The pictures come from the sources and snapshots beside this folder.
export default defineConfig({ server: { fs: { allow: ["../.."] } } });
