package org.researcharchive.web.desk.tuning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.JobView;
import org.researcharchive.publication.Violation;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.search.tuning.SearchTrial;
import org.researcharchive.search.tuning.TuningRelease;
import org.researcharchive.tuning.InvalidTuningException;
import org.researcharchive.tuning.JudgementDesk;
import org.researcharchive.tuning.SearchedField;
import org.researcharchive.tuning.StaleTuningException;
import org.researcharchive.tuning.Tuning;
import org.researcharchive.tuning.TuningDesk;
import org.researcharchive.tuning.TuningDraft;
import org.researcharchive.tuning.TuningVersion;
import org.researcharchive.web.desk.Ages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;

/** The form in which a tuning is written, tried and taken live. What is typed stays, whatever the answer is. */
@Named
@ViewScoped
public class TuningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TuningDesk desk;

    @Inject
    private JudgementDesk judgements;

    @Inject
    private TuningRelease release;

    @Inject
    private SearchTrial trial;

    @Inject
    private ReleaseProgress progress;

    @Inject
    private FieldErrors errors;

    private final Map<String, @Nullable String> weights = new HashMap<>();
    private @Nullable String synonyms;
    private @Nullable String tryWords;
    private TuningVersion base = TuningVersion.INITIAL;
    private @Nullable TuningVersion theirs;
    private @Nullable TrialView tried;

    @PostConstruct
    void open() {
        show(desk.draft());
    }

    private void show(TuningVersion version) {
        base = version;
        theirs = null;
        synonyms = version.tuning().synonyms();
        weights.clear();
        version.tuning().weights().byField().forEach((field, weight) -> weights.put(field.code(), number(weight)));
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) ? Long.toString((long) weight) : Double.toString(weight);
    }

    private Tuning read() {
        return new TuningDraft(weights, Objects.requireNonNullElse(synonyms, "")).read();
    }

    /** Keeps the draft; readers notice nothing. */
    public void save() {
        keeping(() -> Notices.done("tuning.saved", keep(read()).id()));
    }

    /** Takes over what the browser kept of an earlier, unsaved state of this form. */
    public void putBack() {
        String kept = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("kept");
        Optional<Map<String, String>> inputs = kept == null ? Optional.empty() : KeptInputs.read(kept);
        if (inputs.isEmpty()) {
            Notices.refused(DeskWords.say("form.putBack.failed"));
            return;
        }
        synonyms = inputs.get().getOrDefault("synonyms", synonyms);
        tryWords = inputs.get().getOrDefault("tryWords", tryWords);
        weights.replaceAll((code, weight) -> inputs.get().getOrDefault(input(code), weight));
        Notices.done("tuning.putBack");
    }

    private TuningVersion keep(Tuning tuning) {
        TuningVersion kept = desk.save(base.id(), tuning);
        show(kept);
        // the browser need not keep it any more, and shows the top of the page, where it is said what happened
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
        return kept;
    }

    /** Runs the judged searches, and the words typed, as they are answered now and as they would be. */
    public void tryIt() {
        tried = null;
        keeping(() -> {
            Tuning tuning = read();
            tried = TrialView.of(
                    tuning,
                    trial.compare(tuning, judgements.list()),
                    tryWords == null ? null : trial.compare(tuning, tryWords));
        });
    }

    /** Saves the draft and builds an index for it, if it is what was tried. */
    public void goLive() {
        keeping(() -> {
            Tuning tuning = read();
            if (tried == null || !tried.isOf(tuning)) {
                tried = null;
                Notices.refused(DeskWords.say("tuning.tryAgain"));
                return;
            }
            JobView job = release.goLive(keep(tuning).id());
            tried = null;
            Notices.done("tuning.started", job.id());
        });
    }

    private void keeping(Runnable action) {
        try {
            action.run();
        } catch (InvalidTuningException e) {
            errors.show(e.violations().stream().map(TuningPage::onForm).toList());
        } catch (StaleTuningException e) {
            theirs = e.current();
            PrimeFaces.current().ajax().addCallbackParam("focus", "conflict-title");
        } catch (JobAlreadyRunningException e) {
            Notices.refused(DeskWords.say("jobs.alreadyRunning", e.runningId()));
        } catch (SearchUnavailableException e) {
            Notices.refused(DeskWords.say("tuning.notTried", String.valueOf(e.getMessage())));
        }
        progress.refresh();
    }

    /** {@code weights.title} is the input {@code weightTitle}. */
    private static Violation onForm(Violation violation) {
        String field = violation.field();
        if (!field.startsWith("weights.")) {
            return violation;
        }
        return new Violation(input(field.substring("weights.".length())), violation.value(), violation.message());
    }

    private static String input(String code) {
        return "weight" + code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }

    /** Somebody else has saved: what they wrote takes the place of what is typed. */
    public void takeTheirs() {
        show(desk.draft());
        tried = null;
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
        Notices.done("tuning.tookTheirs");
    }

    /** Somebody else has saved: what is typed is saved on top. */
    public void keepMine() {
        base = desk.draft();
        theirs = null;
        save();
    }

    /** Puts what the product does by itself into the form. */
    public void startAgain() {
        for (SearchedField field : SearchedField.values()) {
            weights.put(field.code(), number(field.initialWeight()));
        }
        tried = null;
        Notices.done("tuning.reset");
    }

    public Map<String, @Nullable String> getWeights() {
        return weights;
    }

    public @Nullable String getSynonyms() {
        return synonyms;
    }

    public void setSynonyms(@Nullable String synonyms) {
        this.synonyms = synonyms;
    }

    public @Nullable String getTryWords() {
        return tryWords;
    }

    public void setTryWords(@Nullable String tryWords) {
        this.tryWords = tryWords;
    }

    public @Nullable TrialView getTried() {
        return tried;
    }

    /** What somebody else has saved meanwhile; null where nobody has. */
    public @Nullable TuningVersion getTheirs() {
        return theirs;
    }

    /** What readers search with, in a sentence. */
    public String getLive() {
        return sentence("tuning.live", release.live());
    }

    /** What stands in the form, in a sentence. */
    public String getDraft() {
        return base.id() == release.live().id() ? DeskWords.say("tuning.draft.live") : sentence("tuning.draft", base);
    }

    private static String sentence(String key, TuningVersion version) {
        Instant savedAt = version.savedAt();
        return savedAt == null
                ? DeskWords.say(key + ".initial")
                : DeskWords.say(
                        key,
                        version.id(),
                        Objects.requireNonNullElse(version.savedBy(), ""),
                        Ages.ago(savedAt, Instant.now()));
    }
}
