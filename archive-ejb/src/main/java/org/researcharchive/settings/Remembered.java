package org.researcharchive.settings;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that may be a little old: asked for at most once in a while, however many want it. While one caller asks
 * anew, the others get what was known before.
 */
public final class Remembered<T> {

    private record Known<T>(T value, long until) {}

    private final long freshNanos;
    private final Supplier<T> source;
    private final AtomicReference<@Nullable Known<T>> known = new AtomicReference<>();

    public Remembered(Duration fresh, Supplier<T> source) {
        this.freshNanos = fresh.toNanos();
        this.source = source;
    }

    public T get() {
        Known<T> present = known.get();
        long now = System.nanoTime();
        if (present != null && now - present.until < 0) {
            return present.value;
        }
        if (present != null && !known.compareAndSet(present, new Known<>(present.value, now + freshNanos))) {
            return present.value;
        }
        T value = source.get();
        known.set(new Known<>(value, System.nanoTime() + freshNanos));
        return value;
    }

    public void forget() {
        known.set(null);
    }
}
