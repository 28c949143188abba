package readout.reuse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Article;

/** Says why two texts share what they share. */
final class Verdict {
    static final double WHOLE = 5.0 / 6;
    /** Of the one text that stands in the other: less is what two reports of one event share in any case. */
    static final double MUCH = 1.0 / 3;

    static final double MOSTLY = 0.5;
    private static final int SHORTEST_NAME = 4;

    private final Set<String> agencies;

    Verdict(Set<String> agencies) {
        this.agencies = agencies.stream().map(Verdict::squeezed).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty where they share little and do not tell the same. */
    Optional<CopyLabel> label(Shared shared, Kinship kinship, boolean cited) {
        double share = shared.share();
        return switch (kinship) {
            case NONE -> Optional.of(unrelated(shared));
            case ONE_FIELD -> share < MUCH ? Optional.empty() : Optional.of(related(shared, share, cited));
            case ONE_STORY ->
                Optional.of(share < MUCH ? CopyLabel.SAME_EVENT_INDEPENDENT : related(shared, share, cited));
        };
    }

    private static CopyLabel unrelated(Shared shared) {
        return isQuoted(shared) ? CopyLabel.QUOTES_SAME_SOURCE : CopyLabel.BOILERPLATE_ONLY;
    }

    private static CopyLabel related(Shared shared, double share, boolean cited) {
        if (isQuoted(shared)) {
            return CopyLabel.QUOTES_SAME_SOURCE;
        }
        if (share >= WHOLE) {
            return CopyLabel.COPY;
        }
        return cited ? CopyLabel.QUOTES_SAME_SOURCE : CopyLabel.PARTIAL_REUSE;
    }

    private static boolean isQuoted(Shared shared) {
        return shared.one().quotedShare() > MOSTLY;
    }

    /** Whether the words that only the other article has name this one's outlet. Whoever names an agency took its text over. */
    boolean cites(Article cited, Shared.Half other) {
        return cited.outlet()
                .map(Verdict::squeezed)
                .filter(name -> name.length() >= SHORTEST_NAME && !agencies.contains(name))
                .filter(String.join("", other.rest())::contains)
                .isPresent();
    }

    /** Example: {@code NBCNews.com} and {@code NBC News} are both {@code nbcnews}. */
    static String squeezed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)|\\.(?:com|org|net)\\b|[^\\p{L}\\p{N}]", "");
    }
}
