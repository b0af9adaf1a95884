package org.researcharchive.author;

import jakarta.persistence.Embeddable;

/**
 * Another name that an author goes by.
 *
 * @param nameKey the name folded for comparison, see {@link PersonName#key}
 * @param sortName the name with its family name first
 */
@Embeddable
public record NameVariant(String name, String nameKey, String sortName) {

    static NameVariant of(String name) {
        return new NameVariant(name, PersonName.key(name), PersonName.sortName(name));
    }
}
