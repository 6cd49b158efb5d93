// In: a page that is an SVG. Out: where each of its texts, boxes and lines really is, in px of the picture.
//
// Rows of a map are groups that are moved down; nothing else moves or turns.
// A text is as wide as Chromium sets it (the advances of the fonts that it found) and as high as its ink, because fonts
// differ by a third in what they call the height of a line.
(() => {
  const brush = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas").getContext("2d");
  brush.fontKerning = "none";
  const inks = new Map();
  const ink = (element) => {
    const style = getComputedStyle(element);
    brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const key = `${brush.font}|${element.textContent}`;
    if (!inks.has(key)) {
      const size = brush.measureText(element.textContent);
      inks.set(key, [size.actualBoundingBoxAscent, size.actualBoundingBoxDescent]);
    }
    return inks.get(key);
  };
  const number = (element, name) => Number(element.getAttribute(name) ?? 0);
  // px from the top of the picture to where the places of an element are counted from.
  const rowOf = (element) => {
    const row = element.closest("g[transform]");
    return row ? row.transform.baseVal.consolidate().matrix.f : 0;
  };
  const styled = (element) => element.getAttribute("class") ?? element.parentNode.getAttribute("class") ?? "";
  const root = document.documentElement;
  const found = { width: number(root, "width"), height: number(root, "height"), texts: [], boxes: [], lines: [] };
  const every = [...root.querySelectorAll("text, rect, line, path")];
  every.forEach((element, order) => {
    const kind = styled(element);
    const row = rowOf(element);
    const cell = element.closest("g[id]")?.id ?? "";
    if (element.localName === "text") {
      const box = element.getBBox();
      const [above, below] = ink(element);
      const x = number(element, "x"), y = row + number(element, "y");
      found.texts.push({ order, kind, cell, text: element.textContent, x, y,
                         left: box.x, top: y - above, right: box.x + box.width, bottom: y + below });
    } else if (element.localName === "rect") {
      const left = number(element, "x"), top = row + number(element, "y");
      found.boxes.push({ order, kind, cell, left, top, right: left + number(element, "width"),
                         bottom: top + number(element, "height") });
    } else if (element.localName === "line") {
      const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) => number(element, name));
      found.lines.push({ order, kind, cell, left: Math.min(x1, x2), top: row + Math.min(y1, y2), right: Math.max(x1, x2),
                         bottom: row + Math.max(y1, y2) });
    } else if (/^(cv|cg|s\d|sg\d)$/.test(kind)) {
      // A curve is the short pieces that it consists of.
      const length = element.getTotalLength();
      let before = element.getPointAtLength(0);
      for (let at = 4; at < length + 4; at += 4) {
        const here = element.getPointAtLength(Math.min(at, length));
        found.lines.push({ order, kind: "curve", cell, left: Math.min(before.x, here.x), top: row + Math.min(before.y, here.y),
                           right: Math.max(before.x, here.x), bottom: row + Math.max(before.y, here.y) });
        before = here;
      }
    }
  });
  return found;
})()
