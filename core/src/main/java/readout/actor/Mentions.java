package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.language.NameType;
import readout.language.Sentence;
import readout.lexicon.Names;
import readout.lexicon.Naming;
import readout.model.GeoPoint;
import readout.model.Mention;
import readout.model.MentionType;

/** The record's mentions out of labels: what is named where. */
final class Mentions {
    private final People people;

    Mentions(People people) {
        this.people = people;
    }

    List<Mention> of(List<Sentence> sentences, List<List<Label>> labels, List<List<Parties.Resolved>> resolved) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Parties.Resolved> parties = resolved.get(i);
            labels.get(i).forEach(label -> mentions.add(mention(sentence, label, parties)));
            mentions.addAll(unlabelled(sentence, labels.get(i)));
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }

    private Mention mention(Sentence sentence, Label label, List<Parties.Resolved> parties) {
        if (label.isPerson()) {
            return person(sentence, label, parties);
        }
        Naming naming = label.known().orElseThrow();
        Optional<String> actor = naming instanceof Naming.OfficeTitle ? actorAt(label, parties) : Labels.code(naming);
        return new Mention(
                sentence.span(label.from(), label.to()),
                type(naming),
                Optional.of(entity(naming)),
                actor,
                point(naming));
    }

    private Mention person(Sentence sentence, Label label, List<Parties.Resolved> parties) {
        Optional<Person> person = parties.stream()
                .filter(r -> r.mention().covers(label.from()))
                .findFirst()
                .flatMap(r -> people.of(r.mention()));
        return new Mention(
                sentence.span(label.from(), label.to()),
                MentionType.PERSON,
                person.map(p -> "person:" + String.join("-", Names.words(p.name()))),
                person.flatMap(Person::actor),
                Optional.empty());
    }

    private static Optional<String> actorAt(Label label, List<Parties.Resolved> parties) {
        return parties.stream()
                .filter(r -> r.mention().covers(label.from()))
                .flatMap(r -> r.parties().stream())
                .findFirst()
                .flatMap(Party::actor);
    }

    private static MentionType type(Naming naming) {
        return switch (naming) {
            case Naming.StateName s -> MentionType.PLACE;
            case Naming.Capital c -> MentionType.PLACE;
            case Naming.PlaceName p -> MentionType.PLACE;
            case Naming.Nationality n -> MentionType.NATIONALITY;
            case Naming.Government g -> MentionType.ORGANISATION;
            case Naming.OrganisationName o -> MentionType.ORGANISATION;
            case Naming.OfficeTitle t -> MentionType.OFFICE;
            case Naming.KnownPerson p -> MentionType.PERSON;
        };
    }

    private static String entity(Naming naming) {
        return switch (naming) {
            case Naming.StateName s -> "state:" + s.country().code();
            case Naming.Nationality n -> "state:" + n.country().code();
            case Naming.Capital c -> "place:" + slug(c.country().capitals().getFirst());
            case Naming.PlaceName p -> "place:" + slug(p.place().name());
            case Naming.Government g -> "state:" + g.country().code();
            case Naming.OrganisationName o -> "organisation:" + o.organisation().code();
            case Naming.OfficeTitle t -> "office:" + slug(t.office().name());
            case Naming.KnownPerson p -> "person:" + slug(p.offices().getFirst().person());
        };
    }

    private static String slug(String name) {
        return String.join("-", Names.words(name)).toLowerCase(Locale.ROOT);
    }

    private static Optional<GeoPoint> point(Naming naming) {
        return naming instanceof Naming.PlaceName p ? Optional.of(p.place().point()) : Optional.empty();
    }

    /** Places and organisations that only the engine saw. */
    private static List<Mention> unlabelled(Sentence sentence, List<Label> labels) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int end = run(sentence, labels, i);
            if (end > i) {
                found.add(new Mention(
                        sentence.span(i, end),
                        type(sentence.token(i).name()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static int run(Sentence sentence, List<Label> labels, int i) {
        NameType name = sentence.token(i).name();
        int end = i;
        if (name == NameType.PLACE || name == NameType.ORGANISATION) {
            while (end < sentence.size() && sentence.token(end).name() == name && !labelled(labels, end)) {
                end++;
            }
        }
        return end;
    }

    private static boolean labelled(List<Label> labels, int token) {
        return labels.stream().anyMatch(label -> label.from() <= token && token < label.to());
    }

    private static MentionType type(NameType name) {
        return name == NameType.PLACE ? MentionType.PLACE : MentionType.ORGANISATION;
    }
}
