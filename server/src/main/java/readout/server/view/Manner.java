package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.Delivery;
import readout.model.Hedge;
import readout.model.Polarity;
import readout.model.SettingKind;
import readout.model.Statement;
import readout.wire.ToldStatement;

/** How surely, when and on what occasion a statement was made, in words. */
final class Manner {
    private Manner() {}

    static List<String> of(ToldStatement told) {
        Statement statement = told.statement();
        List<String> words = new ArrayList<>();
        polarity(statement.stance().polarity()).ifPresent(words::add);
        hedges(told).ifPresent(words::add);
        Delivery delivery = statement.delivery();
        delivery.setting().map(setting -> setting(setting.kind())).ifPresent(words::add);
        delivery.where()
                .flatMap(where -> where.place().or(where::country))
                .map(place -> "in " + place)
                .ifPresent(words::add);
        delivery.when().edtf().map(day -> "said " + day).ifPresent(words::add);
        return words;
    }

    private static Optional<String> polarity(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> Optional.empty();
            case NEGATIVE -> Optional.of("denied or refused");
            case OPEN -> Optional.of("left open");
        };
    }

    private static Optional<String> hedges(ToldStatement told) {
        List<Hedge> hedges = told.statement().stance().hedges();
        return hedges.isEmpty()
                ? Optional.empty()
                : Optional.of("hedged: "
                        + hedges.stream()
                                .map(hedge -> hedge.span().of(told.article().text()))
                                .collect(Collectors.joining(", ")));
    }

    private static String setting(SettingKind kind) {
        return switch (kind) {
            case PRESS_CONFERENCE -> "at a press conference";
            case INTERVIEW -> "in an interview";
            case CALL -> "in a call";
            case MEETING -> "at a meeting";
            case SPEECH -> "in a speech";
            case PARLIAMENT -> "in parliament";
            case POST -> "in a post";
            case LETTER -> "in a letter";
            case STATEMENT -> "in a written statement";
            case JOINT_STATEMENT -> "in a joint statement";
            case VIDEO_MESSAGE -> "in a video message";
        };
    }
}
