package readout.checks;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds switches over an enum or a sealed type that have a {@code default}: a new constant would slip through them unseen. */
final class Defaults extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Trees trees;
    private final List<String> places = new ArrayList<>();

    private Defaults(Trees trees) {
        this.trees = trees;
    }

    /** Where they are, as file and line. */
    static List<String> in(List<Path> files) {
        Sources sources = Sources.of(files);
        Defaults found = new Defaults(Trees.instance(sources.task()));
        sources.typed().forEach(unit -> found.scan(unit, null));
        return List.copyOf(found.places);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        inspect(tree, tree.getExpression(), tree.getCases());
        return super.visitSwitch(tree, nothing);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        inspect(tree, tree.getExpression(), tree.getCases());
        return super.visitSwitchExpression(tree, nothing);
    }

    private void inspect(Tree tree, ExpressionTree over, List<? extends CaseTree> cases) {
        boolean hasDefault = cases.stream()
                .flatMap(branch -> branch.getLabels().stream())
                .anyMatch(DefaultCaseLabelTree.class::isInstance);
        if (hasDefault && closed(over)) {
            var unit = getCurrentPath().getCompilationUnit();
            places.add(Sources.place(unit, trees.getSourcePositions().getStartPosition(unit, tree)));
        }
    }

    private boolean closed(ExpressionTree over) {
        ExpressionTree inner = over instanceof ParenthesizedTree brackets ? brackets.getExpression() : over;
        TypeMirror type = trees.getTypeMirror(TreePath.getPath(getCurrentPath(), inner));
        return type instanceof DeclaredType declared && closed(declared.asElement());
    }

    private static boolean closed(Element type) {
        return type.getKind() == ElementKind.ENUM || type.getModifiers().contains(Modifier.SEALED);
    }
}
