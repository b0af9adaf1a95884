package org.researcharchive.account;

import java.util.Set;

/**
 * An account as others may see it.
 *
 * @param name what one signs in with
 * @param displayName what pages show
 * @param roles names from {@link Role}
 */
public record AccountView(String name, String displayName, Set<String> roles) {}
