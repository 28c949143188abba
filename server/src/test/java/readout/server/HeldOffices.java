package readout.server;

import java.util.List;
import readout.model.Participant;
import readout.model.Story;
import readout.store.PersonRecord;

/** Offices of a person, as the stories tell them one after another. */
final class HeldOffices {
    private HeldOffices() {}

    static String key(Participant participant) {
        return participant.office().orElse("") + "\t" + participant.actor().orElse("");
    }

    static PersonRecord.Held held(String key, List<Story> in) {
        String[] cells = key.split("\t", 2);
        return new PersonRecord.Held(
                cells[0],
                cells[1],
                in.getFirst().when().edtf(),
                in.getLast().when().edtf(),
                in.size(),
                new PersonRecord.Evidence(in.getLast().reports().getFirst().article(), 0, cells[0]));
    }
}
