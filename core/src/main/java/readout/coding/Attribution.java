package readout.coding;

import java.util.Optional;
import readout.engagement.Scene;

/** Who says what an article tells. */
interface Attribution {
    /** Who asserts or denies the deed told at a token; empty where the article itself tells it. */
    Optional<Assertion> of(Scene scene, int token);
}
