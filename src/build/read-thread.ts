/** A thread that reads drawers of content and keeps them. */
import { workerData } from "node:worker_threads";
import type { PipelineSettings } from "../markdown/plugins.ts";
import { textRenderer } from "../markdown/text-renderer.ts";
import type { Drawer } from "./drawers.ts";
import { type ReadSettings, refreshDrawer } from "./kept-drawer.ts";
import { serveTasks } from "./threads.ts";

export interface ReadThreadData {
  settings: ReadSettings;
  pipeline: PipelineSettings;
}

const { settings, pipeline } = workerData as ReadThreadData;
const render = textRenderer(pipeline);

// What was read is on the disk then: from there it comes faster than from thread to thread.
serveTasks(async (drawer: Drawer): Promise<undefined> => {
  await refreshDrawer(drawer, settings, render);
  return undefined;
});
