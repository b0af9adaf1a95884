package org.researcharchive.web.desk.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.web.desk.DeskWords;

/**
 * Which rows of the list somebody chose, as an address says it: those with these numbers, or all that the list shows.
 *
 * @param ids the numbers; empty where all are chosen
 * @param narrowed what the list is narrowed by, where all are chosen
 * @param all whether all that the list shows are chosen
 */
public record Selection(List<Long> ids, Map<String, String> narrowed, boolean all) implements Serializable {

    /** Reads the parameters of an address. What is no number is passed over. */
    public static Selection of(Map<String, String[]> parameters) {
        boolean all = parameters.containsKey("all");
        List<Long> ids = all
                ? List.of()
                : Arrays.stream(parameters.getOrDefault("id", new String[0]))
                        .filter(id -> id.matches("[1-9]\\d{0,17}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
        return new Selection(
                ids, all ? new LinkedHashMap<>(ListState.of(parameters).narrowed()) : Map.of(), all);
    }

    public boolean isEmpty() {
        return !all && ids.isEmpty();
    }

    /** What the list lets through now. */
    public PublicationFilter filter() {
        return new ListFilter(narrowed, Instant.now()).read(PublicationFilter.Sort.CHANGED, false);
    }

    /** What the list is narrowed by, for people. */
    public List<String> inWords() {
        return narrowed.entrySet().stream()
                .map(one -> DeskWords.say("list.field." + one.getKey()) + ": "
                        + PublicationListPage.inWords(one.getKey(), one.getValue()))
                .toList();
    }

    /** The parameters of an address that choose the same. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        if (all) {
            query.add("all=true");
        }
        ids.forEach(id -> query.add("id=" + id));
        narrowed.forEach((name, value) -> ListState.add(query, name, value));
        return query.toString();
    }

    /** The list that they were chosen from. */
    public String listAddress() {
        StringJoiner query = new StringJoiner("&", "/desk/publications?", "").setEmptyValue("/desk/publications");
        narrowed.forEach((name, value) -> ListState.add(query, name, value));
        return query.toString();
    }
}
