package org.researcharchive.workflow;

/**
 * Somebody at the desk to whom a record can be given.
 *
 * @param name what that person signs in with
 * @param displayName what pages show
 * @param reachable whether the archive knows a mail address
 */
public record Colleague(String name, String displayName, boolean reachable) {}
