package readout.model;

/** The words that tell on what occasion something is said: {@code press conference}, {@code tweeted}. */
public record Setting(SettingKind kind, Span span) {}
