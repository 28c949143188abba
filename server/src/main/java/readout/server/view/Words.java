package readout.server.view;

import java.util.List;
import java.util.Locale;
import readout.model.Basis;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.MentionType;
import readout.model.Side;
import readout.model.Statement;
import readout.model.StatementAct;

/** English words for the record's terms, and the codes under which they stand in a URL. */
public final class Words {
    private Words() {}

    /** The code of a term, such as {@code video_call}. */
    public static String code(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT);
    }

    public static String kind(EngagementKind kind) {
        return switch (kind) {
            case CALL -> "Phone call";
            case VIDEO_CALL -> "Video call";
            case VISIT -> "Visit";
            case MEETING -> "Meeting";
            case MULTILATERAL -> "Multilateral meeting";
            case MESSAGE -> "Message";
            case SIGNING -> "Signing";
            case SUMMONS -> "Summons";
        };
    }

    public static String status(EngagementStatus status) {
        return switch (status) {
            case HELD -> "held";
            case ONGOING -> "ongoing";
            case ANNOUNCED -> "announced";
            case PROPOSED -> "proposed";
            case CANCELLED -> "cancelled";
            case DENIED -> "denied";
        };
    }

    /** What a speaker does: {@code expresses concern}. */
    public static String act(StatementAct act) {
        return switch (act) {
            case ACCUSE -> "accuses";
            case DEMAND -> "demands";
            case WARN -> "warns";
            case REJECT -> "rejects";
            case PRAISE -> "praises";
            case SUPPORT -> "supports";
            case EXPRESS_CONCERN -> "expresses concern";
            case DENY -> "denies";
            case ANNOUNCE -> "announces";
            case INFORM -> "says";
            case APPEAL -> "appeals";
            case AGREE -> "agrees";
        };
    }

    /** In whose words: {@code in the reporter's words, jointly}. */
    public static String form(Statement statement) {
        String words = switch (statement.form()) {
            case DIRECT -> "quoted";
            case MIXED -> "partly quoted";
            case INDIRECT, AGENTLESS -> "in the reporter's words";
        };
        return statement.joint() ? words + ", jointly" : words;
    }

    public static String side(Side side) {
        return code(side);
    }

    public static String basis(Basis basis) {
        return switch (basis) {
            case METADATA -> "from metadata";
            case STATED -> "stated";
            case INFERRED -> "inferred";
            case NONE -> "";
        };
    }

    public static String mention(MentionType type) {
        return code(type);
    }

    /** A number with its noun: {@code 1 report}, {@code 2 reports}. */
    public static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The same words with a capital first letter. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
