package readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.model.Notice;
import readout.model.Reading;
import readout.reuse.Echo;
import readout.reuse.Echoes;

/** Looks for passages of an article in the other texts of a record. Nothing of it is stored, as each new text may have them too. */
public final class CopiedWords {
    /** Words in a row that more texts have are a set phrase. */
    private static final int MOST = 64;

    private CopiedWords() {}

    /** The passages in their order. */
    public static List<Echo> of(RecordStore store, Reading reading) {
        Set<String> ids = new TreeSet<>();
        for (String phrase : Echoes.phrases(reading.article())) {
            List<String> having = having(store, phrase);
            if (having.size() <= MOST) {
                ids.addAll(having);
            }
        }
        ids.remove(reading.article().id());
        return Echoes.of(
                reading,
                ids.stream().map(store::reading).flatMap(Optional::stream).toList());
    }

    /** The reading with a notice for each passage, after those that it has. */
    public static Reading noted(RecordStore store, Reading reading) {
        Stream<Notice> notices = of(store, reading).stream()
                .map(echo -> echo.notice(reading.article().text()));
        return reading.withNotices(
                Stream.concat(reading.notices().stream(), notices).toList());
    }

    private static List<String> having(RecordStore store, String phrase) {
        List<String> ids = new ArrayList<>();
        ArticleQuery query = new ArticleQuery("\"" + phrase + "\"", Scope.ALL).page(0, MOST + 1);
        store.articles(query, article -> ids.add(article.id()));
        return ids;
    }
}
