package org.researcharchive.authority;

import java.util.List;

/** An entry of those that may become one, with the newest of its pieces. */
public record MergeCandidate(AuthorityEntry entry, List<AuthorPiece> newest) {}
