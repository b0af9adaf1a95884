package org.researcharchive.storage;

import java.util.regex.Pattern;

/** Names of files as strangers send them, made harmless. */
public final class FileNames {

    private static final int LONGEST = 150;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|#%&{}$!'`=@+^;]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LEADING = Pattern.compile("^[.\\-_]+");

    private FileNames() {}

    /**
     * The last part of a path, without anything that means something to a file system, a URL or a shell; {@code file}
     * where nothing is left. The ending is kept where the name has to be shortened.
     */
    public static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = SPACES.matcher(last.strip()).replaceAll("-");
        safe = UNSAFE.matcher(safe).replaceAll("-");
        safe = LEADING.matcher(safe).replaceFirst("");
        if (safe.length() > LONGEST) {
            int dot = safe.lastIndexOf('.');
            String ending = dot > 0 && safe.length() - dot <= 10 ? safe.substring(dot) : "";
            int end = LONGEST - ending.length();
            safe = safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + ending;
        }
        return safe.isEmpty() ? "file" : safe;
    }
}
