package readout.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what is there. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private final Path root = Project.root();
    private final String architecture = Project.text(root.resolve("ARCHITECTURE.md"));

    @Test
    void links_lead_to_files_that_are_there() {
        assertThat(documents().stream()
                        .flatMap(DocumentsTest::links)
                        .map(Path::normalize)
                        .filter(Predicate.not(Files::exists)))
                .isEmpty();
    }

    private List<Path> documents() {
        return Stream.concat(
                        Stream.of("README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG", "SECURITY", "corpus/README")
                                .map(name -> root.resolve(name + ".md")),
                        Project.below(root.resolve("docs"))
                                .filter(file -> file.toString().endsWith(".md")))
                .toList();
    }

    private static Stream<Path> links(Path document) {
        return LINK.matcher(Project.text(document))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .map(document::resolveSibling);
    }

    @Test
    void links_are_found() {
        assertThat(links(root.resolve("README.md"))).contains(root.resolve("ARCHITECTURE.md"));
    }

    @Test
    void the_code_map_names_every_module() {
        assertThat(MODULE.matcher(Project.text(root.resolve("pom.xml")))
                        .results()
                        .map(found -> found.group(1)))
                .allSatisfy(module -> assertThat(architecture).contains("`" + module + "`"));
    }

    @Test
    void the_code_map_names_every_package_of_core() {
        assertThat(Project.sources("main").stream()
                        .filter(file -> file.endsWith("package-info.java"))
                        .filter(file -> Project.module(file).equals("core"))
                        .map(file -> file.getName(file.getNameCount() - 2).toString()))
                .allSatisfy(idea -> assertThat(architecture).contains("`" + idea + "`"));
    }

    @Test
    void every_script_explains_itself_in_one_line() {
        assertThat(Project.below(root.resolve("bin")).filter(Files::isRegularFile))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(help(script)).hasSize(1));
    }

    private static List<String> help(Path script) throws Exception {
        Process process = new ProcessBuilder(script.toString(), "-h").start();
        return process.inputReader().lines().toList();
    }

    @Test
    void every_decision_has_a_number_of_its_own() {
        assertThat(Project.below(root.resolve("docs/decisions"))
                        .filter(Files::isRegularFile)
                        .map(file -> Pattern.compile("^\\d{4}")
                                .matcher(file.getFileName().toString()))
                        .map(matcher ->
                                matcher.results().map(MatchResult::group).findFirst()))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.isPresent());
    }
}
