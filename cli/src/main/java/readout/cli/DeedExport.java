package readout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.lexicon.Lexicon;
import readout.store.DeedQuery;
import readout.store.RecordStore;
import readout.wire.ToldDeed;
import readout.wire.coded.CodedFormat;
import readout.wire.coded.CodedOutput;

/** Writes the coded deeds that fit in the format of another coder. */
@Command
final class DeedExport implements Callable<Integer> {
    private final Context context;
    private final CodedFormat format;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final DeedFilters filters = new DeedFilters();

    @Mixin
    private final HelpOption help = new HelpOption();

    DeedExport(Context context, CodedFormat format) {
        this.context = context;
        this.format = format;
    }

    /** What was written and what was not. */
    private record Written(int deeds, int records, int leftOut) {}

    @Override
    public Integer call() throws IOException {
        Written written = write();
        context.console().say(said(written));
        return (written.deeds() == 0 ? Exit.NOTHING : Exit.DONE).code();
    }

    private Written write() throws IOException {
        try (RecordStore open = store.open();
                CodedOutput out = CodedOutput.of(format, context.console().out(), Lexicon.bundled())) {
            RecentReadings readings = new RecentReadings(open);
            Listing<ToldDeed> listing = new Listing<>(out);
            int[] leftOut = {0};
            DeedQuery query = filters.query();
            open.deeds(query, place -> {
                ToldDeed deed = readings.deed(place);
                if (tells(query, deed)) {
                    listing.write(deed);
                } else {
                    leftOut[0]++;
                }
            });
            return new Written(listing.count(), out.records(), leftOut[0]);
        }
    }

    /** Whether the format can tell a deed; one of a status or type that was asked for is told at any rate. */
    private boolean tells(DeedQuery query, ToldDeed deed) {
        return (!query.statuses().isEmpty()
                        || format.statuses().contains(deed.event().status()))
                && (!query.types().isEmpty() || format.has(deed.event().type()));
    }

    private String said(Written written) {
        String deeds = ExportCommand.count(written.deeds(), "deed");
        String records =
                written.records() == written.deeds() ? "" : " in " + ExportCommand.count(written.records(), "record");
        String leftOut = written.leftOut() == 0
                ? ""
                : "; left out: " + written.leftOut()
                        + " of a status or type that this format does not have (--status and --type" + " ask for them)";
        return deeds + records + leftOut;
    }
}
