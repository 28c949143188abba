package readout.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Rules of CONTRIBUTING.md that the compiler does not know. */
class SourceRulesTest {
    private static final Pattern WHAT_IT_DOES = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+");
    private static final Pattern MOCKS =
            Pattern.compile("(?m)^import (static )?(org\\.mockito|org\\.easymock|org\\.jmockit|io\\.mockk)");

    @Test
    void no_switch_over_an_enum_or_a_sealed_type_has_a_default() {
        assertThat(Defaults.in(Project.sources("main"))).isEmpty();
    }

    @Test
    void a_default_is_found_over_closed_types_and_left_alone_over_open_ones() throws IOException {
        Path file =
                Files.createDirectories(Project.root().resolve("checks/target")).resolve("Light.java");
        Files.writeString(file, """
                enum Light {
                    RED, GREEN;
                    int one(Light light) {
                        return switch (light) { case RED -> 1; default -> 2; };
                    }
                    int two(String word) {
                        return switch (word) { case "a" -> 1; default -> 2; };
                    }
                    sealed interface Shape permits Dot {}
                    record Dot() implements Shape {}
                    void three(Shape shape) {
                        switch (shape) { case Dot dot -> {} default -> {} }
                    }
                }
                """);
        assertThat(Defaults.in(List.of(file)))
                .containsExactly("checks/target/Light.java:4", "checks/target/Light.java:12");
    }

    @Test
    void tests_are_named_for_what_they_show() {
        assertThat(Sources.of(Project.sources("test")).parsed().stream().flatMap(SourceRulesTest::tests))
                .isNotEmpty()
                .allMatch(name -> WHAT_IT_DOES.matcher(name).matches());
    }

    private static Stream<String> tests(CompilationUnitTree unit) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .flatMap(type -> ((ClassTree) type).getMembers().stream())
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(SourceRulesTest::isTest)
                .map(method -> method.getName().toString());
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(List.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory")::contains);
    }

    @Test
    void nothing_is_mocked() {
        assertThat(Project.sources("test"))
                .allSatisfy(
                        file -> assertThat(Project.text(file)).as("%s", file).doesNotContainPattern(MOCKS));
    }

    @Test
    void every_public_type_says_what_it_is() {
        Sources sources = Sources.of(Project.sources("main"));
        DocTrees docs = DocTrees.instance(sources.task());
        assertThat(sources.parsed().stream()
                        .flatMap(unit -> unit.getTypeDecls().stream()
                                .filter(SourceRulesTest::isPublic)
                                .filter(type -> docs.getDocCommentTree(new TreePath(new TreePath(unit), type)) == null)
                                .map(type -> Sources.place(
                                        unit, docs.getSourcePositions().getStartPosition(unit, type)))))
                .isEmpty();
    }

    private static boolean isPublic(Tree declaration) {
        return declaration instanceof ClassTree type
                && type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }
}
