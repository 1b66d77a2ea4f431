import { describe, expect, it } from "vitest";
import { searchedPart } from "../../../src/build/index-html.ts";
import { blockGap } from "../../../src/search/plain-marks.ts";

/** A gap between blocks is shown as `|`. */
const searched = (html: string) =>
  searchedPart(
    html,
    () => undefined,
    (text) => text,
  )?.replaceAll(` ${blockGap} `, "|");
const inBody = (html: string) => searched(`<p>Before</p><article data-pagefind-body>${html}</article><p>After</p>`);

describe("the searched part of a page", () => {
  it("is what stands in the element that is marked", () => {
    expect(inBody("<p>Text</p>")).toBe("<p>Text|</p>");
  });

  it("is not there where nothing is marked", () => {
    expect(searched("<article><p>Text</p></article>")).toBeUndefined();
  });

  it("has the contents of elements within a line, but not the elements", () => {
    expect(inBody('<p>A <a href="/b/" data-x>link <strong>here</strong></a>.</p>')).toBe("<p>A link here.|</p>");
  });

  it("keeps ids and the titles of anchors, and no other attribute", () => {
    expect(inBody(`<h2 class="a" id=part>Part</h2><i id='x' style="b"></i>`)).toBe(
      '<h2 id="part">Part|</h2><i id="x"></i>',
    );
    expect(inBody('<div id="q" data-pagefind-title="A &quot;b&quot;">C</div>')).toBe(
      '<div id="q" data-pagefind-title="A &quot;b&quot;">C|</div>',
    );
  });

  it("has one gap where several blocks meet", () => {
    expect(inBody("<section><p>A</p> </section><section><p>B</p></section>")).toMatch(
      /^<section><p>A\|<\/p>\s*<\/section><section><p>B\|<\/p><\/section>$/,
    );
  });

  it("leaves out what is to be ignored, with everything in it", () => {
    expect(inBody("<p>A</p><div data-pagefind-ignore><div>B</div><br>C</div><p>D</p>")).toBe("<p>A|</p><p>D|</p>");
  });

  it("leaves out what is not text", () => {
    expect(inBody("<style>p > a {}</style><p>A<!-- <b> --></p><svg><path/><title>B</title></svg><nav>C</nav>")).toBe(
      "<p>A|</p>",
    );
  });

  it("goes on after elements that have no end", () => {
    expect(inBody('<p>A<br>B<img src="c.png" alt="D" data-pagefind-ignore>E</p>')).toBe("<p>A|<br>BE|</p>");
  });

  it("takes signs in attributes for what they are", () => {
    expect(inBody('<p title="a > b">A</p>')).toBe("<p>A|</p>");
  });

  it("begins at no word of a script", () => {
    expect(searched(`<script>"<p data-pagefind-body>A</p>"</script><p data-pagefind-body>B</p>`)).toBe("B|");
  });

  it("refuses a page whose elements do not end", () => {
    expect(() => inBody("<p>A<section>B</p></section>")).toThrow(
      "Unexpected `</p>`, expected `</section>` where the page is indexed",
    );
  });
});
