package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.programme.AgencyCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an agency says what it pays to those that it sends. */
@Service
@Transactional
public class TravelRuleBook {

    private final TravelRulesStore store;
    private final Clock clock;

    TravelRuleBook(TravelRulesStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** An agency's rules; nothing where it has not said any: then its officers decide case by case. */
    @Transactional(readOnly = true)
    public Optional<TravelRules> of(AgencyCode agency) {
        return store.findById(agency);
    }

    /** Sets them for all claims that are decided from now on. */
    public void set(AgencyCode agency, @Nullable BigDecimal mostPerPerson, @Nullable BigDecimal mostPerNight, @Nullable Integer mostNights,
            String explanation, String by) {
        if (Stream.of(Optional.ofNullable(mostPerPerson), Optional.ofNullable(mostPerNight)).flatMap(Optional::stream).anyMatch(one -> one.signum() < 0)
                || mostNights != null && mostNights < 0) {
            throw new TravelClaimNotPossible("negative");
        }
        store.save(new TravelRules(agency, store.findById(agency).map(TravelRules::version).orElse(null), mostPerPerson, mostPerNight, mostNights,
                explanation.strip(), clock.instant().truncatedTo(ChronoUnit.MILLIS), by));
    }
}
