package readout.checks;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources as the JDK's own compiler sees them. */
final class Sources {
    private final JavacTask task;

    private Sources(JavacTask task) {
        this.task = task;
    }

    /** The sources, not yet parsed; names are looked up in the class path of the tests. */
    static Sources of(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager =
                compiler.getStandardFileManager(problem -> {}, Locale.ROOT, StandardCharsets.UTF_8);
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path", ""));
        return new Sources((JavacTask) compiler.getTask(
                null, manager, problem -> {}, options, null, manager.getJavaFileObjectsFromPaths(files)));
    }

    List<CompilationUnitTree> parsed() {
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses and finds the type of every expression. */
    List<CompilationUnitTree> typed() {
        List<CompilationUnitTree> units = parsed();
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    JavacTask task() {
        return task;
    }

    /** File and line of a position, as {@code core/…/Parties.java:12}. */
    static String place(CompilationUnitTree unit, long position) {
        Path file = Project.root().relativize(Path.of(unit.getSourceFile().toUri()));
        return file + ":" + unit.getLineMap().getLineNumber(position);
    }
}
