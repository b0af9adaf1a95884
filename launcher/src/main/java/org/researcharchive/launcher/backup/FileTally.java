package org.researcharchive.launcher.backup;

/** What has been seen of the stored files, in one number of bytes however many there are. */
final class FileTally {
    private final Measure lines = new Measure();
    private long count;
    private long bytes;
    private long damaged;

    /** Takes a file in; whether its content is what its name says. */
    boolean add(String name, Measure content) {
        String sha256 = content.sha256();
        lines.add(name + " " + sha256 + " " + content.bytes() + "\n");
        count++;
        bytes += content.bytes();
        boolean sound = sha256.equals(name);
        if (!sound) {
            damaged++;
        }
        return sound;
    }

    Contents.Files total() {
        return new Contents.Files(count, bytes, damaged, lines.sha256());
    }
}
