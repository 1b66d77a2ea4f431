/** What `site.yaml` says of writing in the browser. Without it there is no such page. */
import { z } from "zod";
import { webAddressSchema } from "./web-address.ts";

export const cmsBackends = ["github", "gitlab", "gitea", "test"] as const;

export const cmsSchema = z
  .strictObject({
    backend: z
      .enum(cmsBackends)
      .describe("where the repository lives: `github`, `gitlab` or `gitea`; `test` keeps all in the browser"),
    repo: z
      .string()
      .regex(/^[^/\s]+(\/[^/\s]+)+$/, {
        error: ({ input }) =>
          `Unexpected repository \`${input}\`, expected its owner and name such as \`harbour/news\``,
      })
      .optional()
      .describe("the repository, such as `harbour/news`"),
    branch: z.string().min(1).optional().describe("the branch that is written to; the main one if there is none"),
    folder: z
      .string()
      .regex(/^[^/\s][^\s]*[^/\s]$/, {
        error: ({ input }) => `Unexpected folder \`${input}\`, expected one in the repository such as \`content\``,
      })
      .default("content")
      .describe("the content folder in the repository"),
    api: webAddressSchema.optional().describe("the address of its API, of a server of your own"),
    signIn: webAddressSchema
      .optional()
      .describe("the address that signs editors in; without it they use access tokens"),
    appId: z.string().min(1).optional().describe("the id of the application that GitLab or Gitea gave out"),
    review: z.boolean().optional().describe("`true` if what is written waits for somebody to accept it"),
  })
  .refine(({ backend, repo }) => backend === "test" || repo !== undefined, {
    path: ["repo"],
    error: "Unexpected settings without a repository, expected its owner and name such as `harbour/news`",
  })
  .refine(({ backend, review }) => !review || backend === "github" || backend === "gitlab", {
    path: ["review"],
    error: "Unexpected `true`, expected it only for `github` and `gitlab`",
  });

export type CmsSettings = z.infer<typeof cmsSchema>;
