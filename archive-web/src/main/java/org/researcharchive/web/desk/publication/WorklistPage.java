package org.researcharchive.web.desk.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.researcharchive.account.AccountDirectory;
import org.researcharchive.publication.PublicationCounts;
import org.researcharchive.publication.RecentWork;

/** Where staff begin the day: what waits for them, each a saved filter of the one list. */
@Named
@RequestScoped
public class WorklistPage {

    private static final int PEOPLE_SHOWN = 10;

    @Inject
    private PublicationCounts counts;

    @Inject
    private AccountDirectory accounts;

    private List<Worklist> mine;
    private List<Worklist> waiting;
    private List<Worklist> missing;
    private List<Worklist> archive;
    private List<RecentLine> recent;

    /**
     * One person's recent work.
     *
     * @param address the records that this person was the last to change
     */
    public record RecentLine(String name, String address, String count, Instant last) {}

    @PostConstruct
    void open() {
        String me = accounts.me().name();
        List<SavedFilter> own = SavedFilter.of(me);
        List<SavedFilter> forAll = SavedFilter.waiting();
        List<SavedFilter> lacking = SavedFilter.missing();
        List<SavedFilter> all = Stream.of(own, forAll, lacking, SavedFilter.archive())
                .flatMap(List::stream)
                .toList();
        List<Worklist> counted = Worklist.count(counts, all, null); // one statement for the whole page
        int second = own.size();
        int third = second + forAll.size();
        int fourth = third + lacking.size();
        mine = counted.subList(0, second);
        waiting = counted.subList(second, third);
        missing = counted.subList(third, fourth);
        archive = counted.subList(fourth, counted.size());
        Instant since = Instant.now().minus(Duration.ofDays(SavedFilter.RECENT_DAYS));
        recent = counts.changedSince(since, PEOPLE_SHOWN).stream()
                .map(WorklistPage::line)
                .toList();
    }

    private static RecentLine line(RecentWork work) {
        ListState list = SavedFilter.recent().state().with("changed-by", work.name());
        return new RecentLine(work.name(), list.address(), Worklist.inWords(work.records()), work.last());
    }

    public List<Worklist> getMine() {
        return mine;
    }

    public List<Worklist> getWaiting() {
        return waiting;
    }

    public List<Worklist> getMissing() {
        return missing;
    }

    public List<Worklist> getArchive() {
        return archive;
    }

    public List<RecentLine> getRecent() {
        return recent;
    }

    public String getRecentAddress() {
        return SavedFilter.recent().state().address();
    }

    /** Whether there is no record at all yet. */
    public boolean isNothingYet() {
        return !archive.getFirst().waits();
    }

    /** Whether nothing lacks anything. */
    public boolean isComplete() {
        return !missing.getFirst().waits();
    }
}
