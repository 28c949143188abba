package readout.evaluation;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one article's reading, told line by line. */
final class Findings {
    private final Judged article;
    private final List<String> lines = new ArrayList<>();

    private Findings(Judged article) {
        this.article = article;
    }

    static List<String> of(Judged article) {
        Findings findings = new Findings(article);
        article.pairs().forEach(findings::wrong);
        article.missed()
                .forEach(i -> findings.lone("missed", article.gold().contacts().get(i)));
        article.alarms()
                .forEach(i ->
                        findings.lone("false alarm", article.read().contacts().get(i)));
        return findings.lines;
    }

    private void wrong(Pairing.Pair pair) {
        for (Attribute attribute : Attribute.values()) {
            if (!article.right(pair, attribute)) {
                Contact gold = article.gold(pair);
                line(
                        "wrong " + attribute.label(),
                        "gold " + attribute.of(gold),
                        "read " + attribute.of(article.read(pair)),
                        gold.evidence().shown());
            }
        }
    }

    private void lone(String what, Contact contact) {
        line(
                what,
                contact.kind().orElse("none"),
                String.join(" ", contact.sortedParties()),
                contact.when().orElse("none"),
                contact.evidence().shown());
    }

    private void line(String... fields) {
        lines.add(article.gold().id() + "\t" + String.join("\t", fields));
    }
}
