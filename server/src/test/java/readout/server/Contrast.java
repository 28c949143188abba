package readout.server;

/** Finds text that can hardly be read. */
final class Contrast {
    /** Lists the words on a page whose contrast (WCAG 2) is below {@code least}, each with its value. */
    static final String SCRIPT = """
            ({least}) => {
              const parse = c => c.match(/[\\d.]+/g).map(Number);
              const light = ([r, g, b]) => {
                const part = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
                return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
              };
              const ground = element => {
                for (let e = element; e; e = e.parentElement) {
                  const c = parse(getComputedStyle(e).backgroundColor);
                  if (c.length === 3 || c[3] > 0) return c;
                }
                return [255, 255, 255];
              };
              const weak = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const words = walk.currentNode.textContent.trim();
                const element = walk.currentNode.parentElement;
                if (!words || element.closest('svg') || !element.checkVisibility()) continue;
                const a = light(parse(getComputedStyle(element).color));
                const b = light(ground(element));
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < least) weak.push(words.slice(0, 40) + ' ' + ratio.toFixed(2));
              }
              return weak;
            }
            """;

    private Contrast() {}
}
