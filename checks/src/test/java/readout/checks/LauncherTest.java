package readout.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in a small copy of the project, whose {@code mvnw} makes a class path in a moment and notes that it was called. */
class LauncherTest {
    private static final String JDK = System.getProperty("java.home");

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void copy_the_scripts() throws IOException {
        home = Files.createDirectories(folder.resolve("a folder/with spaces"));
        script("readout", Project.text(Project.root().resolve("readout")));
        script("bin/jdk", Project.text(Project.root().resolve("bin/jdk")));
        script("bin/maven", Project.text(Project.root().resolve("bin/maven")));
        script("mvnw", """
                #!/bin/sh
                echo built >>built.txt
                mkdir -p cli/target/classes/readout/cli
                "$JAVA_HOME/bin/javac" -d cli/target/classes cli/src/main/java/Main.java
                "$JAVA_HOME/bin/jar" cf cli/target/cli.jar -C cli/target/classes .
                printf %s "$PWD/cli/target/cli.jar" >cli/target/readout.classpath
                "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:AOTCacheOutput=cli/target/readout.aot --enable-native-access=ALL-UNNAMED \
                    -cp "$PWD/cli/target/cli.jar:$PWD/cli/target/cli.jar" readout.cli.Main
                """);
        write("pom.xml", "<project/>");
        write("cli/pom.xml", "<project/>");
        write("cli/src/main/java/Main.java", """
                package readout.cli;
                public class Main {
                    public static void main(String[] words) {
                        System.out.println(String.join("|", words) + " é " + System.getProperty("readout.home"));
                        System.exit(words.length);
                    }
                }
                """);
    }

    @Test
    void the_first_call_builds_and_keeps_standard_output_for_data() throws Exception {
        Result first = run(home.resolve("readout"), "one word", "two");
        assertThat(first.out()).isEqualTo("one word|two é " + home.toRealPath() + "\n");
        assertThat(first.err()).startsWith("readout: building");
        assertThat(first.status()).isEqualTo(2);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_second_call_does_not_build() throws Exception {
        run(home.resolve("readout"));
        assertThat(run(home.resolve("readout")).err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    /** With this mode Java refuses to start where it cannot use the cache that it is given. */
    @Test
    void the_cache_that_the_build_made_is_used() throws Exception {
        Map<String, String> strict = Map.of("READOUT_JAVA_OPTS", "-XX:+UseSerialGC -XX:AOTMode=on");
        run(home.resolve("readout"));
        Result used = run(strict, home.resolve("readout"), "word");
        assertThat(used.out()).startsWith("word é ");
        assertThat(used.status()).isEqualTo(1);
        Files.writeString(home.resolve("cli/target/readout.aot"), "no cache");
        assertThat(run(strict, home.resolve("readout"), "word").out()).doesNotContain("word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no cache", ""})
    void a_cache_that_cannot_be_used_is_passed_over_in_silence(String content) throws Exception {
        run(home.resolve("readout"));
        Files.writeString(home.resolve("cli/target/readout.aot"), content);
        assertThat(run(home.resolve("readout"), "word"))
                .isEqualTo(new Result(1, "word é " + home.toRealPath() + "\n", ""));
    }

    @Test
    void a_cache_of_another_build_is_passed_over_in_silence() throws Exception {
        run(home.resolve("readout"));
        Files.setLastModifiedTime(home.resolve("cli/target/cli.jar"), FileTime.from(Instant.EPOCH));
        assertThat(run(home.resolve("readout"), "word"))
                .isEqualTo(new Result(1, "word é " + home.toRealPath() + "\n", ""));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_younger_source_is_built_in() throws Exception {
        run(home.resolve("readout"));
        Files.setLastModifiedTime(
                home.resolve("cli/src/main/java/Main.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        run(home.resolve("readout"));
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void a_moved_folder_is_built_again() throws Exception {
        run(home.resolve("readout"));
        Path moved = folder.resolve("moved");
        Files.move(home, moved);
        home = moved;
        assertThat(run(moved.resolve("readout")).out()).endsWith("é " + moved.toRealPath() + "\n");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void a_link_leads_home() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("ro"), Path.of("a folder/with spaces/readout"));
        assertThat(run(Files.createSymbolicLink(folder.resolve("again"), link)).out())
                .endsWith("é " + home.toRealPath() + "\n");
    }

    @Test
    void an_older_java_home_is_passed_over() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path fit = jdk("fit", "25.0.1");
        assertThat(find(Map.of("JAVA_HOME", old.toString(), "PATH", fit.resolve("bin") + ":/usr/bin:/bin"))
                        .out())
                .isEqualTo(fit + "\n");
    }

    @Test
    void a_jdk_in_the_home_folder_is_found() throws Exception {
        // Machines with a JDK 25 in a system folder answer with that one, and rightly.
        jdk(".sdkman/candidates/java/25.0.1-tem", "25.0.1");
        assertThat(find(Map.of("HOME", folder.toString(), "PATH", "/usr/bin:/bin"))
                        .out())
                .matches(".*25.*\n");
    }

    @Test
    void a_jre_without_a_compiler_is_no_jdk() throws Exception {
        Path jre = jdk("jre", "25.0.1");
        Files.delete(jre.resolve("bin/javac"));
        assertThat(find(Map.of("JAVA_HOME", jre.toString(), "PATH", "/usr/bin:/bin"))
                        .out())
                .doesNotContain(jre.toString());
    }

    /** What looks like a JDK to the finder. */
    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.toRealPath().resolve(name);
        executable(jdk.resolve("bin/java"), "#!/bin/sh\n");
        executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private Result find(Map<String, String> environment) throws Exception {
        return run(List.of(home.resolve("bin/jdk").toString()), environment);
    }

    private Result run(Path launcher, String... words) throws Exception {
        return run(Map.of(), launcher, words);
    }

    private Result run(Map<String, String> more, Path launcher, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Map<String, String> environment = new HashMap<>(more);
        environment.putAll(Map.of("JAVA_HOME", JDK, "PATH", "/usr/bin:/bin", "HOME", folder.toString()));
        return run(command, environment);
    }

    private Result run(List<String> command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.redirectError(folder.resolve("err").toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Project.text(folder.resolve("err")));
    }

    private long builds() {
        return Project.text(home.resolve("built.txt")).lines().count();
    }

    private void script(String name, String text) throws IOException {
        executable(home.resolve(name), text);
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private record Result(int status, String out, String err) {}
}
