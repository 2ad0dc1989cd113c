import { describe, expect, it } from "vitest";
import { oembed } from "../../src/export/oembed.ts";
import { publishedFigure } from "./publishedFigure.ts";

const PAGE = "https://atlas.example/x/figure/settlement/";

describe(oembed, () => {
  const figure = publishedFigure("settlement");
  const published = {
    page: PAGE,
    oembed: `${PAGE}oembed.json`,
    embed: `${PAGE}embed.html`,
    image: `${PAGE}preview.png`,
  };

  it("is a rich answer of version 1.0 with the frame, its size and a preview", () => {
    expect(oembed(figure, published)).toMatchObject({
      version: "1.0",
      type: "rich",
      title: figure.title,
      provider_name: "atlas.example",
      provider_url: "https://atlas.example/x/",
      html: expect.stringContaining(`<iframe src="${PAGE}embed.html"`),
      width: 780,
      height: expect.any(Number),
      thumbnail_url: `${PAGE}preview.png`,
      thumbnail_width: 1280,
      thumbnail_height: 720,
    });
  });

  it("names no preview where none was drawn", () => {
    expect(Object.keys(oembed(figure, { ...published, image: undefined })).join()).not.toContain("thumbnail");
  });
});
