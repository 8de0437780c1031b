package eu.inclusion.pathway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How often one and the same may try something in a while: an address on the network, an e-mail address. Forgets those that stay away. */
public final class Tries {

    private static final int REMEMBERED = 20_000;

    private final int most;
    private final Duration period;
    private final Cache<String, Bucket> buckets;

    public Tries(int most, Duration period) {
        this.most = most;
        this.period = period;
        this.buckets = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(period).build();
    }

    /** Counts one try; false where there were too many already. */
    public boolean count(String who) {
        return bucket(who).tryConsume(1);
    }

    /** Whether there is a try left; counts none. */
    public boolean left(String who) {
        return bucket(who).getAvailableTokens() > 0;
    }

    private Bucket bucket(String who) {
        return buckets.get(who, unused -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period)).build());
    }
}
