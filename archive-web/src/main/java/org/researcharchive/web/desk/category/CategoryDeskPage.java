package org.researcharchive.web.desk.category;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryDirectory;
import org.researcharchive.category.CategoryNode;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.category.InvalidCategoryException;
import org.researcharchive.record.Text;
import org.researcharchive.taxonomy.CategoryChange;
import org.researcharchive.taxonomy.CategoryDesk;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.site.Addresses;

/**
 * The tree of categories, and one of them to be changed. Which one, and what the tree is narrowed to, stands in the
 * address, so that everything but dragging works without scripts.
 */
@Named
@ViewScoped
public class CategoryDeskPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/desk/categories";
    private static final int DEEPEST = 8;

    @Inject
    private CategoryDirectory directory;

    @Inject
    private CategoryDesk desk;

    private transient @Nullable TreeView tree;
    private long chosen;
    private String narrowed = "";
    private @Nullable Long done;
    private String name = "";
    private String parent = "";
    private String into = "";
    private String added = "";
    private String moved = "";
    private String target = "";

    @PostConstruct
    void open() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        chosen = number(parameters.get("category"));
        narrowed = Objects.requireNonNullElse(parameters.get("q"), "");
        long change = number(parameters.get("change"));
        done = change == 0 ? null : change;
        CategoryNode node = getChosen();
        if (node != null) {
            name = node.name();
            parent = TreeView.parentPath(node);
        }
    }

    private static long number(@Nullable String given) {
        return given != null && given.matches("[1-9]\\d{0,17}") ? Long.parseLong(given) : 0;
    }

    private TreeView tree() {
        TreeView present = tree;
        if (present == null) {
            present = new TreeView(directory.tree());
            tree = present;
        }
        return present;
    }

    public void rename() {
        CategoryNode node = required();
        String line = Objects.requireNonNullElse(Text.line(name), "");
        String summary = DeskWords.say("tree.summary.rename", node.path(), line);
        change(() -> desk.rename(node.id(), line, summary), DeskWords.say("tree.done.rename", node.name(), line));
    }

    public void move() {
        CategoryNode node = required();
        if (Text.line(parent) == null) {
            move(node, null);
        } else {
            at(parent).ifPresent(other -> move(node, other));
        }
    }

    /** What was dragged, or cut and put in with the keyboard; no target is the top of the tree. */
    public void place() {
        Optional<CategoryNode> node = tree().find(number(moved));
        Optional<CategoryNode> other = tree().find(number(target));
        if (node.isEmpty() || (other.isEmpty() && !target.isEmpty())) {
            Notices.refused(DeskWords.say("tree.wrong.gone"));
        } else {
            move(node.get(), other.orElse(null));
        }
    }

    private void move(CategoryNode node, @Nullable CategoryNode under) {
        if (under == null) {
            change(
                    () -> desk.move(node.id(), null, DeskWords.say("tree.summary.move.top", node.path())),
                    DeskWords.say("tree.done.move.top", node.name()));
        } else {
            change(
                    () -> desk.move(
                            node.id(), under.id(), DeskWords.say("tree.summary.move", node.path(), under.path())),
                    DeskWords.say("tree.done.move", node.name(), under.path()));
        }
    }

    public void merge() {
        CategoryNode node = required();
        at(into).ifPresent(other -> change(
                () -> desk.merge(node.id(), other.id(), DeskWords.say("tree.summary.merge", node.path(), other.path())),
                DeskWords.say("tree.done.merge", node.name(), other.path())));
    }

    public void delete() {
        CategoryNode node = required();
        change(
                () -> {
                    CategoryChange change = desk.delete(node.id(), DeskWords.say("tree.summary.delete", node.path()));
                    return new CategoryChange(change.changeSet(), 0);
                },
                DeskWords.say("tree.done.delete", node.name()));
    }

    /** A new one below the chosen one, or at the top of the tree where none is. */
    public void add() {
        CategoryNode node = getChosen();
        String line = Objects.requireNonNullElse(Text.line(added), "");
        String path = node == null ? line : node.path() + CategoryPath.SEPARATOR + line;
        change(
                () -> desk.add(node == null ? null : node.id(), line, DeskWords.say("tree.summary.add", path)),
                DeskWords.say("tree.done.add", line));
    }

    /** The category of a typed path; where there is none, that is said. */
    private Optional<CategoryNode> at(String typed) {
        Optional<CategoryNode> found = tree().at(typed);
        if (found.isEmpty()) {
            Notices.refused(DeskWords.say(
                    Text.line(typed) == null ? "tree.wrong.none" : "tree.wrong.unknown",
                    Objects.requireNonNullElse(Text.line(typed), "")));
        }
        return found;
    }

    private void change(Supplier<CategoryChange> work, String told) {
        try {
            CategoryChange change = work.get();
            Notices.said(told);
            Notices.keep();
            String at = change.category() == 0 ? "?" : "?category=" + change.category() + "&";
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + ADDRESS + at + "change=" + change.changeSet());
        } catch (InvalidCategoryException e) {
            tree = null;
            Notices.refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CategoryNode required() {
        CategoryNode node = getChosen();
        if (node == null) {
            throw new IllegalStateException("There is no category " + chosen + " to be changed");
        }
        return node;
    }

    public List<TreeView.Line> getLines() {
        return tree().lines(narrowed);
    }

    /** The category to be changed; null where none was chosen, or it is no more. */
    public @Nullable CategoryNode getChosen() {
        return tree().find(chosen).orElse(null);
    }

    /** Whether the address names a category that is no more. */
    public boolean isGone() {
        return chosen != 0 && getChosen() == null;
    }

    /** The list of the records in the chosen one or below it. */
    public String getListAddress() {
        return "/desk/publications?category=" + Addresses.query(required().path());
    }

    public long getChildren() {
        return tree().children(required());
    }

    /** Whether the chosen one can be deleted. */
    public boolean isUnused() {
        CategoryNode node = required();
        return node.own() == 0 && getChildren() == 0;
    }

    public List<String> getOthers() {
        return tree().outside(required());
    }

    /** Style class for the depth of a category. */
    public String indent(TreeView.Line line) {
        return "depth-" + Math.min(line.depth(), DEEPEST);
    }

    public String getNarrowed() {
        return narrowed;
    }

    /** The change set of what was just done; null where nothing was. */
    public @Nullable Long getDone() {
        return done;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = Objects.requireNonNullElse(parent, "");
    }

    public String getInto() {
        return into;
    }

    public void setInto(@Nullable String into) {
        this.into = Objects.requireNonNullElse(into, "");
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(@Nullable String added) {
        this.added = Objects.requireNonNullElse(added, "");
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(@Nullable String moved) {
        this.moved = Objects.requireNonNullElse(moved, "");
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = Objects.requireNonNullElse(target, "");
    }
}
