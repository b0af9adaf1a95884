package org.researcharchive.duplicate;

/** From which of two records that become one a field is taken. */
public enum Side {
    /** From the record that stays. */
    KEPT,

    /** From the record that goes into it. */
    OTHER,

    /** From both, where a field holds many values. */
    BOTH
}
