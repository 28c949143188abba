package readout.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import readout.model.Announcement;
import readout.model.Article;
import readout.model.Change;
import readout.model.ChangeKind;
import readout.model.Holding;
import readout.model.Outcome;
import readout.model.Provenance;
import readout.model.Reading;
import readout.model.Sighting;
import readout.model.Story;

/** The record in one SQLite file. Safe for use by several threads, and by several programs that have the same file open. */
public final class SqliteStore implements RecordStore {
    /** The version of the tables that this Readout reads and writes. */
    public static final int VERSION = Versions.KNOWN;

    private final Database database;

    private SqliteStore(Database database) {
        this.database = database;
    }

    /**
     * Opens a store, or makes one where the file does not exist or is empty.
     *
     * <pre>{@code
     * try (RecordStore store = SqliteStore.open(Path.of("readout.db"))) {
     *     store.put(reading);
     *     store.link();
     * }
     * }</pre>
     *
     * @throws StoreException where the file is none of ours, newer, damaged, or cannot be written
     */
    public static RecordStore open(Path file) {
        return open(file, OptionalInt.empty());
    }

    /**
     * The version of a store's tables, which may be older or newer than {@link #VERSION}. Nothing is changed.
     *
     * @return 0 where the file does not exist or is empty
     * @throws StoreException where the file is none of ours
     */
    public static int version(Path file) {
        return Database.version(file);
    }

    /**
     * A store that cannot grow beyond a size.
     *
     * @param maxPages pages of 4,096 bytes
     */
    static RecordStore open(Path file, OptionalInt maxPages) {
        return new SqliteStore(Database.open(file, maxPages));
    }

    @Override
    public boolean has(Article article, Provenance provenance) {
        return database.read(handle -> isStored(handle, article, provenance));
    }

    private static boolean isStored(Handle handle, Article article, Provenance provenance) {
        try {
            return ReadingReader.provenance(handle, article.id()).equals(Optional.of(provenance))
                    && ReadingReader.article(handle, article.id()).equals(Optional.of(article));
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    @Override
    public Stored put(Reading reading) {
        return putAll(List.of(reading)).getFirst();
    }

    @Override
    public List<Stored> putAll(List<Reading> readings) {
        return database.write(handle -> {
            List<Stored> stored = new ArrayList<>();
            readings.forEach(reading -> stored.add(put(handle, reading)));
            return List.copyOf(stored);
        });
    }

    private static Stored put(Handle handle, Reading reading) {
        Stored stored = compare(handle, reading);
        if (stored == Stored.REPLACED) {
            ReadingWriter.delete(handle, reading.article().id());
        }
        if (stored != Stored.UNCHANGED) {
            ReadingWriter.insert(handle, reading);
            new Linking(handle).undo(reading.article().id());
        }
        return stored;
    }

    @Override
    public boolean remove(String articleId) {
        return database.write(handle -> {
            boolean there = handle.createQuery("SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)")
                    .bind(0, articleId)
                    .mapTo(Boolean.class)
                    .one();
            if (there) {
                ReadingWriter.delete(handle, articleId);
                new Linking(handle).undo(articleId);
            }
            return there;
        });
    }

    /** A damaged reading is replaced by a good one. */
    private static Stored compare(Handle handle, Reading reading) {
        try {
            return ReadingReader.read(handle, reading.article().id())
                    .map(old -> old.equals(reading) ? Stored.UNCHANGED : Stored.REPLACED)
                    .orElse(Stored.NEW);
        } catch (IllegalArgumentException damaged) {
            return Stored.REPLACED;
        }
    }

    @Override
    public void link() {
        database.write(handle -> {
            intact("the readings", new Linking(handle)::link);
            return true;
        });
    }

    @Override
    public boolean linked() {
        return database.read(handle -> new Linking(handle).done());
    }

    @Override
    public Optional<Reading> reading(String articleId) {
        return database.read(handle -> intact("article " + articleId, () -> ReadingReader.read(handle, articleId)));
    }

    @Override
    public Optional<Story> story(String id) {
        return database.read(handle -> intact("story " + id, () -> new StoryReader(handle).story(id)));
    }

    @Override
    public void stories(StoryQuery query, Consumer<Story> each) {
        database.read(handle -> {
            new StoryReader(handle).each(query, each);
            return true;
        });
    }

    @Override
    public Map<String, List<Optional<String>>> outlets(List<String> stories) {
        return database.read(handle -> new StoryReader(handle).outlets(stories));
    }

    @Override
    public void articles(ArticleQuery query, Consumer<ArticleSummary> each) {
        database.read(handle -> {
            new ArticleReader(handle).each(query, each);
            return true;
        });
    }

    @Override
    public void statements(StatementQuery query, Consumer<StatementPlace> each) {
        database.read(handle -> {
            new ArticleReader(handle).each(query, each);
            return true;
        });
    }

    @Override
    public void deeds(DeedQuery query, Consumer<DeedPlace> each) {
        database.read(handle -> {
            new ArticleReader(handle).each(query, each);
            return true;
        });
    }

    @Override
    public void announcements(AnnouncementQuery query, Consumer<Announcement> each) {
        database.read(handle -> {
            new AnnouncementTables(handle).each(query, each);
            return true;
        });
    }

    @Override
    public Map<Outcome, Integer> outcomes(AnnouncementQuery query) {
        return database.read(handle -> new AnnouncementTables(handle).outcomes(query));
    }

    @Override
    public List<MechanismPlaces> mechanisms(ArticleQuery within, Optional<String> id) {
        return database.read(handle -> new MechanismTables(handle).all(within, id));
    }

    @Override
    public Facets facets(StoryQuery query) {
        return database.read(handle -> new FacetReader(handle, query).facets());
    }

    @Override
    public ArticleFacets facets(ArticleQuery query) {
        return database.read(handle -> new ArticleReader(handle).facets(query));
    }

    @Override
    public Optional<PersonRecord> person(String id) {
        return database.read(handle -> intact("person " + id, () -> new PersonReader(handle).person(id)));
    }

    @Override
    public Optional<String> personId(String name, Optional<String> actor) {
        return database.read(handle -> new PersonReader(handle).id(name, actor));
    }

    @Override
    public List<Sighting> sightings(List<String> actors) {
        return database.read(handle -> new OfficeTables(handle).sightings(actors));
    }

    @Override
    public void load(String file, List<Holding> rows) {
        database.write(handle -> {
            new OfficeTables(handle).load(file, rows);
            return true;
        });
    }

    @Override
    public List<Holding> loaded() {
        return database.read(handle -> new OfficeTables(handle).loaded());
    }

    @Override
    public List<Optional<String>> storiesOf(String articleId) {
        return database.read(handle -> new ArticleReader(handle).stories(articleId));
    }

    @Override
    public void changes(ChangeQuery query, Consumer<Change> each) {
        database.read(handle -> {
            new ChangeTables(handle).each(query, each);
            return true;
        });
    }

    @Override
    public Map<ChangeKind, Integer> changeKinds(ChangeQuery query) {
        return database.read(handle -> new ChangeTables(handle).kinds(query));
    }

    @Override
    public List<String> successors(String event) {
        return database.read(handle -> new ChangeTables(handle).successors(event));
    }

    @Override
    public Optional<String> storyTold(String articleId) {
        return database.read(handle -> new ArticleReader(handle).storyTold(articleId));
    }

    @Override
    public Counts counts() {
        return database.read(handle -> new ArticleReader(handle).counts());
    }

    @Override
    public Verification verify() {
        return Verifier.verify(database);
    }

    /** Runs what reads rows, and says where they contradict each other. */
    private <T> T intact(String place, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            String fault = Objects.requireNonNullElse(e.getMessage(), "cannot be read");
            throw new StoreException.Damaged(database.file(), place + ": " + fault, e);
        }
    }

    private void intact(String place, Runnable read) {
        intact(place, () -> {
            read.run();
            return true;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
