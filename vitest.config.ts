import { defineConfig } from "vitest/config";

const minute = 60_000;

/** Tests that look at the built site, one file at a time. */
const onBuiltSite = {
  globalSetup: "tests/build-site.ts",
  fileParallelism: false,
  testTimeout: minute,
  hookTimeout: 2 * minute,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      {
        test: { name: "search", include: ["tests/search/**/*.test.ts"], testTimeout: 2 * minute, hookTimeout: minute },
      },
      { test: { name: "build", include: ["tests/build/**/*.test.ts"], ...onBuiltSite } },
      { test: { name: "browser", include: ["tests/browser/**/*.test.ts"], ...onBuiltSite } },
    ],
  },
});
