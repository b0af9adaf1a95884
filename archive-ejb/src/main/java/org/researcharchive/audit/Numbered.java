package org.researcharchive.audit;

/** What has a number by which the audit log can name it. */
public interface Numbered {

    long id();
}
