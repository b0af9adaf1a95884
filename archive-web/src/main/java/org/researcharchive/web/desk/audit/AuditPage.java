package org.researcharchive.web.desk.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.AuditLog;
import org.researcharchive.audit.StaffAction;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.settings.ArchiveZone;
import org.researcharchive.web.desk.BrowserName;
import org.researcharchive.web.desk.DeskWords;

/** The audit log, a page of it at a time; what it shows is all in its address. */
@Named
@RequestScoped
public class AuditPage {

    private static final int SHOWN = 50;

    @Inject
    private AuditLog log;

    @Inject
    private ArchiveZone zone;

    @Inject
    private HttpServletRequest request;

    private AuditQuery query;
    private List<StaffAction> lines = List.of();
    private boolean more;

    @PostConstruct
    void read() {
        query = AuditQuery.of(request::getParameter, zone.get());
        List<StaffAction> found = log.list(query.filter(), before(), SHOWN + 1);
        more = found.size() > SHOWN;
        lines = found.stream().limit(SHOWN).toList();
    }

    /** Where an earlier page ended; what is no number begins at the newest. */
    private long before() {
        String given = request.getParameter("before");
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : Long.MAX_VALUE;
    }

    public List<StaffAction> getLines() {
        return lines;
    }

    /** What was asked for, by parameter. */
    public Map<String, String> getAsked() {
        return query.given();
    }

    public List<String> getProblems() {
        return query.problems();
    }

    public StaffActivity[] getActivities() {
        return StaffActivity.values();
    }

    /** The address of the lines before these; empty where there are none. */
    public String getOlder() {
        return more
                ? "/desk/audit?" + query.parameters() + "before="
                        + lines.getLast().id()
                : "";
    }

    public String getNewest() {
        return "/desk/audit?" + query.parameters();
    }

    public boolean isFirst() {
        return before() == Long.MAX_VALUE;
    }

    public String getExport() {
        return "/desk/audit.csv?" + query.parameters();
    }

    /** What was done, in words. */
    public String words(StaffActivity activity) {
        return DeskWords.say("audit.activity." + activity.code());
    }

    /** What was done, in words; what only an earlier version of the archive did, by its code. */
    public String words(StaffAction line) {
        return StaffActivity.ofCode(line.activity()).map(this::words).orElse(line.activity());
    }

    /** What it was done to: its name or, where it has none or is there no more, its number. */
    public String subject(StaffAction line) {
        return line.subject() == null ? "" : Optional.ofNullable(line.name()).orElse("#" + line.subject());
    }

    /** More about it; of a browser, what people call it. */
    public String detail(StaffAction line) {
        if (line.detail() == null) {
            return "";
        }
        return line.activity().equals(StaffActivity.SIGNED_IN.code()) ? BrowserName.of(line.detail()) : line.detail();
    }

    /** Where that stands; null where nothing stands any more. */
    public @Nullable String address(StaffAction line) {
        if (line.subject() == null) {
            return null;
        }
        return switch (StaffActivity.ofCode(line.activity())
                .map(StaffActivity::subject)
                .orElse(StaffActivity.Subject.NOTHING)) {
            case PUBLICATION -> line.name() == null ? null : "/desk/publications/" + line.subject();
            case AUTHOR -> line.name() == null ? null : "/desk/authors/" + line.subject();
            case ACCOUNT -> line.name() == null ? null : "/desk/users/" + line.subject();
            case JOB -> "/desk/jobs/" + line.subject();
            case NOTHING -> null;
        };
    }
}
