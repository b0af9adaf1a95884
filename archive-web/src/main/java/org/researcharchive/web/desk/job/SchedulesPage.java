package org.researcharchive.web.desk.job;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.researcharchive.job.InvalidScheduleException;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobSchedule;
import org.researcharchive.job.JobSchedules;
import org.researcharchive.search.drift.DriftCheck;
import org.researcharchive.settings.ArchiveZone;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/** The jobs that start by themselves. */
@Named
@ViewScoped
public class SchedulesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private JobSchedules schedules;

    @Inject
    private transient ArchiveZone zones;

    private List<JobSchedule> all = List.of();
    private Work work = Work.CHECK;
    private String cron = "30 3 * * *";
    private String zone = "UTC";

    /** What can be scheduled. */
    public enum Work {
        CHECK,
        REPAIR,
        REINDEX;

        private JobKind kind() {
            return this == REINDEX ? JobKind.REINDEX : JobKind.DRIFT_CHECK;
        }

        private Map<String, String> parameters() {
            return this == REINDEX ? Map.of() : Map.of(DriftCheck.REPAIR, Boolean.toString(this == REPAIR));
        }

        private boolean is(JobSchedule schedule) {
            return schedule.kind() == kind() && schedule.parameters().equals(parameters());
        }
    }

    @PostConstruct
    void open() {
        zone = zones.get().getId();
        all = schedules.list();
    }

    public void add() {
        try {
            JobSchedule added = schedules.add(work.kind(), work.parameters(), cron, zone);
            Notices.done("schedules.added", next(added));
        } catch (InvalidScheduleException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        }
        all = schedules.list();
    }

    public void remove(long id) {
        schedules.remove(id);
        Notices.done("schedules.removed");
        all = schedules.list();
    }

    public List<JobSchedule> getAll() {
        return all;
    }

    public Work[] getWorks() {
        return Work.values();
    }

    /** What a schedule does, in the words of the choice. */
    public String words(JobSchedule schedule) {
        for (Work one : Work.values()) {
            if (one.is(schedule)) {
                return DeskWords.say("schedules.work." + one);
            }
        }
        return DeskWords.say("job.kind." + schedule.kind().code());
    }

    /** The next time, in the zone that the schedule means. */
    public String next(JobSchedule schedule) {
        return MOMENT.withZone(ZoneId.of(schedule.zone())).format(schedule.nextAt()) + " " + schedule.zone();
    }

    public Work getWork() {
        return work;
    }

    public void setWork(Work work) {
        this.work = work;
    }

    public String getCron() {
        return cron;
    }

    public void setCron(String cron) {
        this.cron = cron;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
