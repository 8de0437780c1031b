package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.Oid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** The store of questions to partners. */
interface PartnerQuestions extends ListCrudRepository<PartnerQuestion, UUID> {

    /** Those that were not asked anew since. */
    List<PartnerQuestion> findByApplicationIdAndReplacedAtIsNullOrderByAskedAtAscIdAsc(GrantApplicationId application);

    /** All that were ever asked about one OID. */
    List<PartnerQuestion> findByApplicationIdAndOid(GrantApplicationId application, Oid oid);

    Optional<PartnerQuestion> findBySecret(String secret);

    /** Holds a question until the transaction ends, so that answers to it come one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<PartnerQuestion> findWithLockBySecret(String secret);

    /** The question that counts for each OID: the last one. */
    default Map<Oid, PartnerQuestion> current(GrantApplicationId application) {
        Map<Oid, PartnerQuestion> last = new LinkedHashMap<>();
        findByApplicationIdAndReplacedAtIsNullOrderByAskedAtAscIdAsc(application).forEach(question -> last.put(question.oid(), question));
        return last;
    }
}
