package readout.checks;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the methods and constructors of sources. */
final class Methods extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

    private final SourcePositions positions;
    private final List<Method> methods = new ArrayList<>();

    private Methods(SourcePositions positions) {
        this.positions = positions;
    }

    static List<Method> of(List<Path> files) {
        Sources sources = Sources.of(files);
        Methods found = new Methods(Trees.instance(sources.task()).getSourcePositions());
        sources.parsed().forEach(unit -> found.scan(unit, null));
        return List.copyOf(found.methods);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        BlockTree body = method.getBody();
        if (body != null) {
            methods.add(method(getCurrentPath().getCompilationUnit(), method, body));
        }
        return super.visitMethod(method, nothing);
    }

    private Method method(CompilationUnitTree unit, MethodTree method, BlockTree body) {
        String place = Sources.place(unit, positions.getStartPosition(unit, method)) + " " + method.getName();
        boolean free = inRecord() && method.getReturnType() == null;
        return new Method(
                place, lines(unit, body), free ? 0 : method.getParameters().size());
    }

    private boolean inRecord() {
        return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                && type.getKind() == Tree.Kind.RECORD;
    }

    private int lines(CompilationUnitTree unit, BlockTree body) {
        int start = (int) positions.getStartPosition(unit, body) + 1;
        int end = (int) positions.getEndPosition(unit, body) - 1;
        String code = Project.text(Path.of(unit.getSourceFile().toUri())).substring(start, Math.max(start, end));
        return (int) COMMENT.matcher(code)
                .replaceAll("")
                .lines()
                .filter(Predicate.not(String::isBlank))
                .count();
    }
}
