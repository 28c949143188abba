package readout.engagement;
enum Position {GOVERNOR, INDEFINITE, MODIFIER, AUXILIARY}
