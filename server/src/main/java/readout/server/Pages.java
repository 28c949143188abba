package readout.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/** Prints pages from the templates that were compiled into the module. */
final class Pages {
    private static final String PACKAGE = "readout.server.templates";
    private final TemplateEngine engine;
    private final Assets assets;

    Pages(Assets assets) {
        this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
        this.assets = assets;
    }

    /** The page that a template makes of its values. */
    String print(String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("assets", assets);
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", all, out);
        return out.toString();
    }

    /** The page that a template makes of one value, named {@code page}. */
    String page(String template, Object page) {
        return print(template, Map.of("page", page));
    }
}
