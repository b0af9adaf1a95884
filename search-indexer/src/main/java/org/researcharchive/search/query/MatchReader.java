package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.document.PublicationDocument;

/** Reads the engine's answer about one record into the reasons why it matches. */
final class MatchReader {

    /** What one reason is about; what is said twice of the same counts once, for both. */
    private record Reason(
            MatchKind kind,
            String asked,
            @Nullable String term,
            @Nullable MatchPlace place) {}

    private final PublicationDocument document;
    private final Map<String, Double> matched;
    private final FoundWords found;
    private final Map<Reason, Double> worths = new LinkedHashMap<>();

    private MatchReader(PublicationDocument document, Map<String, Double> matched, FoundWords found) {
        this.document = document;
        this.matched = matched;
        this.found = found;
    }

    static MatchReader of(List<MatchProbe> probes, Hit<PublicationDocument> hit) {
        MatchReader reader = new MatchReader(
                Objects.requireNonNull(hit.source()), hit.matchedQueries(), FoundWords.of(hit.highlight()));
        if (reader.isFound()) {
            probes.stream().filter(reader::matches).forEach(probe -> reader.add(probe, reader.worth(probe)));
        }
        return reader;
    }

    /** The words of which the stems are needed, to tell which word was found as which. */
    List<String> words() {
        List<String> asked = askedWords();
        return asked.isEmpty() ? List.of() : found.with(asked);
    }

    /**
     * @param stems of all {@link #words}
     */
    RecordMatch read(SearchRequest request, QueryText text, Map<String, List<String>> stems) {
        WordForms forms = new WordForms(found, stems, askedWords());
        List<Map.Entry<Reason, Double>> reasons = worths.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        List<Integer> percents =
                Percents.of(reasons.stream().map(Map.Entry::getValue).toList());
        List<MatchPart> parts = new ArrayList<>();
        for (Map.Entry<Reason, Double> reason : reasons) {
            parts.add(part(reason.getKey(), forms, percents.get(parts.size())));
        }
        return new RecordMatch(
                document.id(),
                document.slug(),
                document.title(),
                text.understood(),
                isFound(),
                SearchBody.isRanked(request, text),
                List.copyOf(parts));
    }

    private static MatchPart part(Reason reason, WordForms forms, int percent) {
        MatchPlace place = reason.place();
        WordForms.Found found = place == null
                ? WordForms.Found.NONE
                : switch (reason.kind()) {
                    case WORD -> forms.ofWord(reason.asked(), place);
                    case BEGINNING -> forms.ofBeginning(reason.asked(), place);
                    case SYNONYM -> WordForms.ofSynonym(Objects.requireNonNull(reason.term()));
                    default -> WordForms.Found.NONE;
                };
        return new MatchPart(reason.kind(), reason.asked(), place, found.words(), found.form(), found.stem(), percent);
    }

    private List<String> askedWords() {
        return worths.keySet().stream()
                .filter(reason -> reason.kind() == MatchKind.WORD)
                .map(Reason::asked)
                .distinct()
                .toList();
    }

    private boolean isFound() {
        return matched.containsKey(MatchBody.FOUND);
    }

    private boolean matches(MatchProbe probe) {
        return matched.containsKey(probe.name());
    }

    private double worth(MatchProbe probe) {
        return matched.getOrDefault(probe.name(), 0.0);
    }

    /** Divides what a probe is worth among those of its parts that match; where it has none, it is a reason itself. */
    private void add(MatchProbe probe, double worth) {
        List<MatchProbe> parts = probe.parts().stream().filter(this::matches).toList();
        if (probe.kind() == MatchKind.BEST && !parts.isEmpty()) {
            MatchProbe best =
                    parts.stream().max(Comparator.comparingDouble(this::worth)).orElseThrow();
            add(best, worth);
        } else if (probe.kind() == MatchKind.PHRASE && !parts.isEmpty()) {
            // a phrase counts where it is worth most, and nowhere else
            MatchProbe best =
                    parts.stream().max(Comparator.comparingDouble(this::worth)).orElseThrow();
            reason(best, worth);
        } else if (!parts.isEmpty()) {
            double all = parts.stream().mapToDouble(this::worth).sum();
            parts.forEach(part -> add(part, all == 0 ? worth / parts.size() : worth * worth(part) / all));
        } else if (probe.kind() != MatchKind.GROUP) {
            reason(probe, worth);
        }
    }

    private void reason(MatchProbe probe, double worth) {
        @Nullable MatchPlace place = probe.field() == null ? null : MatchPlace.of(probe.field());
        worths.merge(new Reason(probe.kind(), probe.asked(), probe.term(), place), worth, Double::sum);
    }
}
