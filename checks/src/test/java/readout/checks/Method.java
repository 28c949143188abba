package readout.checks;

/**
 * A method or constructor with a body.
 *
 * @param place file, line and name, for a reader
 * @param length lines of the body that hold code: neither blank nor comment, without the braces of the body itself
 * @param parameters how many it takes; 0 for constructors of records
 */
record Method(String place, int length, int parameters) {}
