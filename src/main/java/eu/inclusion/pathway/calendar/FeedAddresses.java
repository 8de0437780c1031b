package eu.inclusion.pathway.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The private addresses of calendars. A calendar program cannot sign in, so whoever knows the address reads the calendar; nobody can guess
 * it, and its owner can end it or take a new one at any time. It is kept as it is, so that its owner finds it again.
 */
@Service
@Transactional
public class FeedAddresses {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;

    FeedAddresses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The secret in the owner's address, if there is one now. */
    @Transactional(readOnly = true)
    public Optional<String> of(FeedOwner owner) {
        return database.sql("select secret from calendar_feed where owner_kind = ? and owner = ?")
                .params(owner.kind().name(), owner.id()).query(String.class).optional();
    }

    /**
     * Makes an address, or a new one in place of the old one, which opens nothing from then on. Of two that are asked for at the same
     * moment the later stays; each statement is its own transaction, so that the second sees the first.
     *
     * @param person who asked for it; it is put on record
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String renew(FeedOwner owner, String person) {
        String secret = secret();
        if (!replaced(owner, secret, person) && !made(owner, secret, person)) {
            replaced(owner, secret, person);
        }
        return secret;
    }

    private boolean replaced(FeedOwner owner, String secret, String person) {
        return database.sql("update calendar_feed set secret = ?, made_at = ?, made_by = ? where owner_kind = ? and owner = ?")
                .params(secret, clock.instant().atOffset(ZoneOffset.UTC), person, owner.kind().name(), owner.id()).update() == 1;
    }

    private boolean made(FeedOwner owner, String secret, String person) {
        try {
            return database.sql("insert into calendar_feed (secret, owner_kind, owner, made_at, made_by) values (?, ?, ?, ?, ?)")
                    .params(secret, owner.kind().name(), owner.id(), clock.instant().atOffset(ZoneOffset.UTC), person).update() == 1;
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        }
    }

    /** Ends an address; nothing is left of it. */
    public void end(FeedOwner owner) {
        database.sql("delete from calendar_feed where owner_kind = ? and owner = ?").params(owner.kind().name(), owner.id()).update();
    }

    @Transactional(readOnly = true)
    Optional<FeedOwner> owner(String secret) {
        return database.sql("select owner_kind, owner from calendar_feed where secret = ?").param(secret)
                .query((row, line) -> new FeedOwner(FeedOwner.Kind.valueOf(row.getString("owner_kind")), row.getString("owner"))).optional();
    }

    private static String secret() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
