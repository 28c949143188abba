package readout.checks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows that ARCHITECTURE.md draws: who may know whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrowsTest {
    /** Each package and those that it may use. An arrow that is not here is a mistake. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("lexicon", Set.of("model")),
            Map.entry("language", Set.of("model")),
            Map.entry("time", Set.of("language", "lexicon", "model")),
            Map.entry("actor", Set.of("language", "lexicon", "model")),
            Map.entry("reality", Set.of("language", "lexicon", "model")),
            Map.entry("engagement", Set.of("reality", "actor", "time", "language", "lexicon", "model")),
            Map.entry("coding", Set.of("engagement", "reality", "actor", "language", "lexicon", "model")),
            Map.entry("statement", Set.of("actor", "time", "language", "lexicon", "model")),
            Map.entry("origin", Set.of("lexicon", "model")),
            Map.entry("mechanism", Set.of("lexicon", "model")),
            Map.entry("gazetteer", Set.of("lexicon", "model")),
            Map.entry("topic", Set.of("language", "lexicon", "model")),
            Map.entry("story", Set.of("reuse", "model")),
            Map.entry("cluster", Set.of("model")),
            Map.entry("reuse", Set.of("cluster", "model")),
            Map.entry("claim", Set.of()),
            Map.entry("compare", Set.of("claim", "story", "lexicon", "model")),
            Map.entry("promise", Set.of("story", "lexicon", "model")),
            Map.entry("office", Set.of("story", "lexicon", "model")),
            Map.entry(
                    "pipeline",
                    Set.of(
                            "engagement",
                            "coding",
                            "statement",
                            "origin",
                            "mechanism",
                            "topic",
                            "gazetteer",
                            "actor",
                            "time",
                            "language",
                            "lexicon",
                            "model")),
            Map.entry("engine", Set.of("language", "model")),
            Map.entry("source", Set.of("lexicon", "model")),
            Map.entry("wire", Set.of("compare", "mechanism", "lexicon", "model")),
            Map.entry("store", Set.of("story", "cluster", "reuse", "promise", "office", "mechanism", "model")),
            Map.entry(
                    "server",
                    Set.of("store", "wire", "compare", "story", "reuse", "office", "mechanism", "lexicon", "model")),
            Map.entry("evaluation", Set.of("model")),
            Map.entry("testkit", Set.of("language", "lexicon", "model")),
            Map.entry(
                    "cli",
                    Set.of(
                            "engine",
                            "source",
                            "wire",
                            "store",
                            "server",
                            "evaluation",
                            "claim",
                            "mechanism",
                            "pipeline",
                            "compare",
                            "story",
                            "cluster",
                            "reuse",
                            "office",
                            "language",
                            "lexicon",
                            "model")));

    private static final List<String> CORE = List.of(
            "readout.model..",
            "readout.lexicon..",
            "readout.language..",
            "readout.time..",
            "readout.actor..",
            "readout.reality..",
            "readout.engagement..",
            "readout.coding..",
            "readout.statement..",
            "readout.origin..",
            "readout.mechanism..",
            "readout.topic..",
            "readout.gazetteer..",
            "readout.story..",
            "readout.cluster..",
            "readout.reuse..",
            "readout.promise..",
            "readout.claim..",
            "readout.compare..",
            "readout.office..",
            "readout.pipeline..");

    private final JavaClasses readout = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("readout");

    @Test
    void every_package_uses_only_those_that_its_arrows_reach() {
        assertThat(readout.stream()
                        .flatMap(ArrowsTest::forbiddenArrows)
                        .distinct()
                        .sorted())
                .isEmpty();
    }

    private static Stream<String> forbiddenArrows(JavaClass from) {
        Set<String> allowed = MAY_USE.getOrDefault(idea(from), Set.of());
        return from.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(to -> !idea(to).isEmpty() && !idea(to).equals(idea(from)))
                .filter(to -> !allowed.contains(idea(to)))
                .map(to -> idea(from) + " -> " + idea(to) + ": " + from.getName() + " uses " + to.getName());
    }

    /** The second part of a package's name: {@code actor} of {@code readout.actor}; empty outside the project. */
    private static String idea(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("readout") ? parts[1] : "";
    }

    @Test
    void every_package_has_its_arrows() {
        Set<String> ideas = MAY_USE.keySet();
        assertThat(readout.stream().map(ArrowsTest::idea).distinct()).allMatch(ideas::contains);
    }

    @Test
    void no_packages_form_a_circle() {
        slices().matching("readout.(*)..").should().beFreeOfCycles().check(readout);
    }

    @Test
    void core_uses_nothing_but_the_jdk() {
        classes()
                .that()
                .resideInAnyPackage(CORE.toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "readout..", "org.jspecify.annotations..")
                .check(readout);
    }

    @ParameterizedTest
    @CsvSource({
        "edu.stanford.., engine",
        "org.ejml.., engine",
        "tools.jackson.., wire source evaluation",
        "org.jsoup.., source",
        "org.jdbi.., store",
        "java.sql.., store",
        "org.sqlite.., store",
        "org.flywaydb.., store",
        "io.javalin.., server",
        "gg.jte.., server",
        "picocli.., cli",
        "me.tongfei.., cli",
    })
    void each_library_stays_in_its_module(String library, String modules) {
        String[] homes = Stream.of(modules.split(" "))
                .map(module -> "readout." + module + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(readout);
    }

    @Test
    void only_the_command_line_prints_and_exits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("readout.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(readout);
    }

    @Test
    void no_state_is_static_and_mutable() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("readout.server.templates..")
                .and()
                .areStatic()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(readout);
    }

    @Test
    void every_package_is_free_of_null() {
        assertThat(readout.stream()
                        .filter(type -> !type.getPackageName().startsWith("readout.server.templates"))
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(idea -> !idea.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                .isEmpty();
    }
}
