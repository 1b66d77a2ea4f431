import type { Publishing } from "./publishing-en.ts";

export const publishingUk: Publishing = {
  draft: "Чернетка",
  underEmbargo: (date) => `Під ембарго до ${date}`,
  scheduled: (date) => `Буде опубліковано ${date}`,
  notSeen: "Читачі цього матеріалу не бачать: він показується лише під час роботи над ним.",
  correctionKinds: {
    correction: "Виправлено",
    clarification: "Уточнено",
    update: "Доповнено",
    retraction: "Відкликано",
  },
  allCorrections: "Усі виправлення",
  allCorrectionsSummary: "Усі виправлення, уточнення, доповнення й відкликання наших матеріалів, від найновіших.",
  noCorrections: "Досі жодного матеріалу не виправляли.",
};
