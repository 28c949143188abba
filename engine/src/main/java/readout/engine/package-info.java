/** Stanford CoreNLP behind {@link readout.language.LanguageEngine}: tokens, tags, lemmas, four kinds of names, and dependencies on request. */
@NullMarked
package readout.engine;

import org.jspecify.annotations.NullMarked;
