package readout.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ContactReader of readings, found by the article's id and, failing that, by the name of its file. */
final class Readings {
    private final Map<String, ArticleContacts> byId = new HashMap<>();
    private final Map<String, ArticleContacts> byFile = new HashMap<>();

    Readings(List<ArticleContacts> readings) {
        for (ArticleContacts reading : readings) {
            byId.put(reading.id(), reading);
            reading.file().ifPresent(file -> byFile.put(lastPart(file), reading));
        }
    }

    private static String lastPart(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    Optional<ArticleContacts> of(ArticleContacts gold) {
        return Optional.ofNullable(byId.get(gold.id())).or(() -> Optional.ofNullable(byFile.get(gold.id())));
    }
}
