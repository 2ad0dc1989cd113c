import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLiveQuery } from "../../../src/ui/share/liveQuery.ts";
import { mayDownload } from "../../../src/ui/share/mayDownload.ts";
import { addressOf } from "../../../src/ui/share/droppedFigure.ts";
import { GALLERY, galleryView } from "../../../src/view/gallery.ts";

describe(readLiveQuery, () => {
  it.each(GALLERY.map((figure) => [figure.id, figure] as const))("opens %s by its id alone", (id, figure) => {
    const { view, unreadable } = readLiveQuery(`figure=${id}`);
    expect(view).toEqual(galleryView(figure));
    expect(unreadable).toEqual([]);
  });

  it("keeps the years and places that stand beside an id", () => {
    const { view } = readLiveQuery("figure=settlement&period=2024&place=guangdong-shaoguan-zhenjiang-chezhan");
    expect(view?.period).toEqual({ from: 2024, to: 2024 });
    expect(view?.chart).toBe("ranking");
    expect(view?.jurisdictions).toEqual(["guangdong-shaoguan-zhenjiang-chezhan"]);
  });

  it.each([
    ["figure=setlement", "settlement"],
    ["figure=publicity", "publicity-events"],
    ["figure=ADVISE", "advice"],
  ])("offers the nearest for %s", (query, nearest) => {
    const read = readLiveQuery(query);
    expect(read.view).toBeUndefined();
    expect(read.nearest[0]).toBe(nearest);
  });

  it("names what it could not read, cut short, and draws the rest", () => {
    const read = readLiveQuery(`figure=advice&theme=pink&plain=maybe&onload=alert(1)&${"x".repeat(300)}=1&period=20`);
    expect(read.view?.chart).toBe("matrix");
    expect(read.unreadable).toEqual(["period", "theme", "plain", "onload", "x".repeat(40)]);
  });

  it("does not draw everything for indicators that nobody knows", () => {
    expect(readLiveQuery("chart=ranking&indicator=<script>").view).toBeUndefined();
  });

  it("leaves out what only one computer has", () => {
    const read = readLiveQuery("indicator=inspections&dataset=published&dataset=own-3&place=own:3:1");
    expect(read.hasOwn).toBe(true);
    expect(read.view?.dataset).toBe("published");
    expect(read.view?.jurisdictions).toEqual([]);
  });

  it("takes any text at all", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { nearest, view } = readLiveQuery(text);
        expect(view !== undefined || nearest.length > 0).toBe(true);
      }),
    );
  });
});

describe(mayDownload, () => {
  it.each([
    ["Mozilla/5.0 (iPhone) AppleWebKit/605 MicroMessenger/8.0.49 NetType/WIFI", false],
    ["Mozilla/5.0 (Linux; Android 13) Chrome/116 wxwork/4.1.20 MicroMessenger/7.0.1", false],
    ["Mozilla/5.0 (Windows NT 10.0) Chrome/109 DingTalk(7.5.10)", false],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/100.0.4896.60 Safari/537.36", true],
    ["Mozilla/5.0 (Macintosh) AppleWebKit/605 Version/17 Safari/605", true],
  ])("knows chat programs: %s", (userAgent, may) => {
    expect(mayDownload(userAgent)).toBe(may);
  });
});

describe(addressOf, () => {
  it.each([
    [
      "v=1&chart=ranking&indicator=inspections&figure=F-2345678A&data=d78a90b8",
      "/explore?v=1&chart=ranking&indicator=inspections&figure=F-2345678A&data=d78a90b8",
    ],
    ["figure=all&data=d78a90b8", "/figure?figure=all&data=d78a90b8"],
    ["v=1&lang=en&indicator=inspections", "/explore?v=1&indicator=inspections"],
    ["indicator=inspections&cell=x&figure=<b>&next=javascript:1", "/explore?v=1&indicator=inspections"],
  ])("opens %s", (query, address) => {
    expect(addressOf(query)).toBe(address);
  });
});
