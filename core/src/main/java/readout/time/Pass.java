package readout.time;

import java.util.List;

/** One step over the expressions found in a sentence. */
interface Pass {
    List<Draft> over(List<Word> words, List<Draft> found);
}
