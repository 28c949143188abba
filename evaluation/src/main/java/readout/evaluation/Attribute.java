package readout.evaluation;

import java.util.Locale;

/** What is judged of an engagement that was found. */
public enum Attribute {
    KIND {
        @Override
        boolean right(Contact gold, Contact read) {
            return gold.kind().equals(read.kind());
        }

        @Override
        String of(Contact contact) {
            return contact.kind().orElse("none");
        }
    },
    STATUS {
        @Override
        boolean right(Contact gold, Contact read) {
            return gold.status().equals(read.status());
        }

        @Override
        String of(Contact contact) {
            return contact.status().orElse("none");
        }
    },
    WHEN {
        @Override
        boolean right(Contact gold, Contact read) {
            return gold.when().equals(read.when());
        }

        @Override
        String of(Contact contact) {
            return contact.when().orElse("none");
        }
    },
    /** The country. */
    WHERE {
        @Override
        boolean right(Contact gold, Contact read) {
            return gold.country().equals(read.country());
        }

        @Override
        String of(Contact contact) {
            return contact.place().orElse("none") + ", " + contact.country().orElse("none");
        }
    },
    /** All parties and all surnames, and no more. */
    PARTICIPANTS {
        @Override
        boolean right(Contact gold, Contact read) {
            return gold.parties().equals(read.parties()) && gold.people().equals(read.people());
        }

        @Override
        String of(Contact contact) {
            return String.join(" ", contact.sortedParties()) + " / "
                    + String.join(" ", contact.people().stream().sorted().toList());
        }
    };

    abstract boolean right(Contact gold, Contact read);

    abstract String of(Contact contact);

    /** As it is named in lists of measures: {@code kind}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
