/**
 * Words that are also names, abbreviations or parts of them, and mean something else in most texts. A search for one is
 * not a search for the name, and a search for the name does not look for them. As the index has them.
 */
const list = `
  a an and are as at be by for from has he his i if in into is it its no not of on or our she so that the their they this
  to up us was we were what when where which who why will with you how about after before
  aa baza babel base brief central front group independent insider memorial news north post republic republika site
  south star state sun telegraph the times trend today up west world
  а або але без був була були було в від він вона вони вся від до є за з зі і із й його її їх к коли ми на над не ні о
  об один по при про с се та так там те ти то у хто це цей ця чи чому що щоб як який яка які
  база бабель група держава дім дія газета медіа новини пресса світ служба сон схід тренд час
  без бы был была было были вы для его ее если же и из или к как кто ли мы на над не но о об он она они от по при с со
  так там то у что чтобы эта это этот я
  база бабель вести газета группа медиа накануне новости осторожно служба тренд
`;

const words = new Set(
  list
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether a word, folded, is too short or too common to stand for a name. */
export function isOrdinary(word: string): boolean {
  return word.length < 3 || words.has(word);
}
