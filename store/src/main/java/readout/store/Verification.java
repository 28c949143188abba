package readout.store;

import java.util.List;

/** What a check of the record found. */
public record Verification(int articles, int spans, List<Fault> faults) {
    public Verification {
        faults = List.copyOf(faults);
    }

    /**
     * @param place which record: {@code article 12ab, engagement 0, evidence}
     * @param message what is wrong with it
     */
    public record Fault(String place, String message) {}

    public boolean clean() {
        return faults.isEmpty();
    }
}
