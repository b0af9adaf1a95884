package org.researcharchive.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.tuning.SynonymRule;

/**
 * Finds, in the words of a search, those that rules name.
 *
 * <p>What a rule adds is not looked up again: rules that lead to each other do no harm, and a search costs what it costs.
 */
final class Synonyms {

    /** The most that is added to one search; each is looked up in every searched field. */
    static final int MOST = 24;

    /** What is found too, by its form, by the form of what is typed. */
    private final Map<List<String>, Map<List<String>, String>> rules;

    private final int longest;

    static final Synonyms NONE = of(List.of());

    private Synonyms(Map<List<String>, Map<List<String>, String>> rules) {
        this.rules = rules;
        this.longest = rules.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** What the words of a search mean: plain ones, and those that others are taken for. */
    record Reading(List<String> plain, List<Meaning> meanings) {

        boolean isPlain() {
            return meanings.isEmpty();
        }
    }

    static Synonyms of(Collection<SynonymRule> rules) {
        Map<List<String>, Map<List<String>, String>> byForm = new HashMap<>();
        for (SynonymRule rule : rules) {
            Map<List<String>, String> to = new LinkedHashMap<>();
            rule.to().forEach(term -> to.putIfAbsent(WordForm.of(term), term));
            for (String from : rule.from()) {
                Map<List<String>, String> others =
                        byForm.computeIfAbsent(WordForm.of(from), form -> new LinkedHashMap<>());
                to.forEach(others::putIfAbsent);
            }
        }
        return new Synonyms(byForm);
    }

    /** Reads words from left to right, the longest name first; at most {@value #MOST} others are taken. */
    Reading read(List<String> words) {
        List<String> plain = new ArrayList<>();
        List<Meaning> meanings = new ArrayList<>();
        int left = MOST;
        int at = 0;
        while (at < words.size()) {
            Meaning meaning = left > 0 ? longestAt(words, at, left) : null;
            if (meaning == null) {
                plain.add(words.get(at));
                at++;
            } else {
                meanings.add(meaning);
                left -= meaning.others().size();
                at += meaning.words().size();
            }
        }
        return new Reading(plain, meanings);
    }

    private @Nullable Meaning longestAt(List<String> words, int at, int most) {
        Meaning found = null;
        List<String> forms = new ArrayList<>();
        for (int end = at; end < words.size() && forms.size() <= longest; end++) {
            forms.addAll(WordForm.of(words.get(end)));
            List<String> others = others(forms);
            if (!others.isEmpty()) {
                found = new Meaning(words.subList(at, end + 1), others.subList(0, Math.min(most, others.size())));
            }
        }
        return found;
    }

    /** What is taken for these forms, the last of which may carry a particle; not what they are themselves. */
    private List<String> others(List<String> forms) {
        if (forms.isEmpty() || forms.size() > longest) {
            return List.of();
        }
        List<String> start = forms.subList(0, forms.size() - 1);
        for (String last : WordForm.bare(forms.getLast()).toList()) {
            List<String> form = new ArrayList<>(start);
            form.add(last);
            Map<List<String>, String> others = rules.get(form);
            if (others != null) {
                return others.entrySet().stream()
                        .filter(other -> !other.getKey().equals(forms))
                        .map(Map.Entry::getValue)
                        .toList();
            }
        }
        return List.of();
    }
}
